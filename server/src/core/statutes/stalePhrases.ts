import { staleLaws } from '#generated/staleLaws.js';
import { languages, type Language } from '#schemas/localizedText.js';

import { createMatcher, type PhraseMatcher, type PhraseSource } from '../text/phrases.js';

/** What a match of a phrase tells about a rule, by its index in the data. */
export type StaleRole =
  | { readonly kind: 'found' | 'except' | 'with' | 'without'; readonly rule: number }
  /** The passage speaks of the past; `names`: that counts for names of laws only. */
  | { readonly kind: 'past'; readonly names: boolean };

interface RoledMatcher {
  readonly matcher: PhraseMatcher;
  /** By index of the phrase in the matcher. */
  readonly roles: readonly StaleRole[];
}

interface RoledPhrase {
  readonly role: StaleRole;
  readonly phrases: Readonly<Record<Language, readonly string[]>> | undefined;
}

/** The phrases of the rules, compiled. */
export interface StalePhrases {
  /** What a draft is searched for as a whole: names of laws, and what used to be practice. */
  readonly found: RoledMatcher;
  /** What is asked only of the passages in which something was found. */
  readonly context: RoledMatcher;
}

/** Costs some milliseconds: done once, with the checklist. */
export function compileStalePhrases(): StalePhrases {
  const { historic, repealed, items } = staleLaws;
  return {
    found: compile(
      items.flatMap((item, rule): readonly RoledPhrase[] =>
        item.kind === 'citation' ? [] : [{ role: { kind: 'found', rule }, phrases: item.phrases }],
      ),
    ),
    context: compile([
      { role: { kind: 'past', names: false }, phrases: historic },
      { role: { kind: 'past', names: true }, phrases: repealed },
      ...items.flatMap((item, rule): readonly RoledPhrase[] => [
        { role: { kind: 'with', rule }, phrases: item.with },
        { role: { kind: 'without', rule }, phrases: item.without },
        { role: { kind: 'except', rule }, phrases: item.kind === 'name' ? item.except : undefined },
      ]),
    ]),
  };
}

function compile(roled: readonly RoledPhrase[]): RoledMatcher {
  const phrases: PhraseSource[] = [];
  const roles: StaleRole[] = [];
  for (const { role, phrases: own } of roled) {
    for (const language of languages) {
      for (const text of own?.[language] ?? []) {
        phrases.push({ text, language });
        roles.push(role);
      }
    }
  }
  return { matcher: createMatcher(phrases), roles };
}
