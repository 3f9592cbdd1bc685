import { env } from 'vscode';

import type { Language } from '#schemas/localizedText.js';

import { languageFrom } from './languageFrom.js';

/**
 * The language of the user, as far as the setting leaves it open.
 *
 * Dutch is no display language of VS Code, so nearly every Dutch user has an English editor. Where
 * the editor is English, the language of the system or the browser decides therefore.
 */
export function userLanguage(): Language {
  return languageFrom(env.language, systemLanguages()[0]);
}

function systemLanguages(): readonly string[] {
  const browser = typeof navigator === 'object' ? navigator.languages : undefined;
  return browser ?? [new Intl.DateTimeFormat().resolvedOptions().locale];
}
