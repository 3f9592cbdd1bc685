import { roles } from '#schemas/vocabulary.js';

import type { PartyEntry } from '../model/draft.js';

import { foldText } from './fold.js';

const groups: readonly (readonly [string, readonly string[]])[] = Object.entries(roles);

/** All words for roles, in both languages. */
export const knownRoles: readonly string[] = groups.flatMap(([, words]) => words);

/** `Centrumgemeente` and "gemeente, coördinerend" are known: the word may have company. */
export function isKnownRole(role: string): boolean {
  return groupOf(role) !== undefined;
}

/**
 * Whether two entries are the same party once more. A municipality can be in an agreement twice,
 * in two roles: a centrumgemeente is often client and contractor.
 */
export function isSameParty(
  a: Pick<PartyEntry, 'name' | 'role'>,
  b: Pick<PartyEntry, 'name' | 'role'>,
): boolean {
  if (foldName(a.name) !== foldName(b.name)) return false;
  if (a.role === undefined || b.role === undefined) return true;
  const group = groupOf(a.role) ?? foldText(a.role);
  return group === (groupOf(b.role) ?? foldText(b.role));
}

function groupOf(role: string): string | undefined {
  const written = ` ${foldText(role).replace(/[^\p{L}\d' ]+/gu, ' ')} `;
  let best: { readonly group: string; readonly length: number } | undefined;
  for (const [group, words] of groups) {
    for (const word of words) {
      const folded = foldText(word);
      if (!written.includes(` ${folded} `) && written.trim() !== folded) continue;
      if (folded.length > (best?.length ?? 0)) best = { group, length: folded.length };
    }
  }
  return best?.group;
}

/** "de gemeente Voorbeeldstad" is Voorbeeldstad. */
function foldName(name: string): string {
  return foldText(name).replace(/^(?:de |the )?(?:gemeente |municipality of )?/u, '');
}
