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
 * Remembers parties and tells whether one is there already. A municipality can be in an agreement
 * twice, in two roles: a centrumgemeente is often client and contractor.
 */
export function createPartyList(): {
  readonly isTwice: (party: Pick<PartyEntry, 'name' | 'role'>) => boolean;
} {
  /** Roles by name; undefined stands for a party without a role. */
  const seen = new Map<string, Set<string | undefined>>();

  return {
    isTwice({ name, role }) {
      const own = role === undefined ? undefined : (groupOf(role) ?? foldText(role));
      const key = foldName(name);
      const others = seen.get(key);
      if (!others) {
        seen.set(key, new Set([own]));
        return false;
      }
      const twice = own === undefined || others.has(own) || others.has(undefined);
      others.add(own);
      return twice;
    },
  };
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
