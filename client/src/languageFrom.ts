import type { Language } from '#schemas/localizedText.js';

/**
 * Dutch for who has a Dutch editor, or an English one on a Dutch system.
 *
 * @param editor - language tag: `en`, `nl-nl`
 * @param system - language tag, or undefined when it is not known
 */
export function languageFrom(editor: string, system: string | undefined): Language {
  if (isIn('nl', editor)) return 'nl';
  return isIn('en', editor) && system !== undefined && isIn('nl', system) ? 'nl' : 'en';
}

function isIn(language: string, tag: string): boolean {
  return tag.toLowerCase().split(/[-_]/u)[0] === language;
}
