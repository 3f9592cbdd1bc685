import { limits } from '#core/parse/limits.js';

/**
 * The texts of the checklists of a workspace as they are worked with. One that cannot be read, or
 * is past what can be read of all, counts as empty: which is an error that is told, so that no
 * checklist is passed over in silence. What is too long by itself is cut where that still shows.
 */
export function ownTextsOf(texts: readonly (string | undefined)[]): readonly string[] {
  let left: number = limits.checklists.length;
  return texts.map((text = '', index) => {
    const cut = text.slice(0, limits.checklist.length + 1);
    if (index >= limits.checklists.files || cut.length > left) return '';
    left -= cut.length;
    return cut;
  });
}
