import type { Definition } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { createTermFinder, definitionAt, spellingsOf, wordsOf } from '../model/terms.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';

/**
 * Reports a term that is defined and then not used: nowhere outside its own definition, or only in
 * definitions of terms that are not used themselves.
 *
 * Inflections and compounds count as use, and so do recitals, headings and explanatory notes.
 */
export const termUnused: Check = {
  id: 'term-unused',
  codes: ['term-unused'],

  *run({ draft }) {
    const { definitions } = draft;
    if (isUnread(draft) || definitions.length === 0) return;
    const finder = createTermFinder(wordsOf(draft));
    /** Per term the definitions in which it stands; a use elsewhere is undefined. */
    const uses = definitions.map((definition) => {
      const places = spellingsOf(draft, definition).flatMap((each) => finder.find(each));
      return new Set(
        places
          .map((place) => definitionAt(definitions, place))
          .filter((place) => place !== definition),
      );
    });

    const used = new Set<Definition | undefined>([undefined]);
    for (let before = 0; before !== used.size;) {
      before = used.size;
      definitions.forEach((definition, index) => {
        if ([...(uses[index] ?? [])].some((place) => used.has(place))) used.add(definition);
      });
    }
    for (const definition of definitions) {
      if (used.has(definition)) continue;
      if (spellingsOf(draft, definition).length === 0) continue;
      yield {
        code: 'term-unused',
        args: { term: textOf(draft.source.text, definition.term) },
        severity: 'information',
        span: definition.term,
      };
    }
  },
};
