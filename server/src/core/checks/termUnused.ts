import type { Definition, Draft } from '../model/draft.js';
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
    const { text } = draft.source;
    const unwritten = definitions.filter((definition) => !isWritten(draft, text, definition));
    if (unwritten.length === 0) return;
    const lower = text.toLowerCase();
    const doubtful = unwritten.filter((definition) => !isWritten(draft, lower, definition));
    if (doubtful.length === 0) return;
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
    for (const definition of doubtful) {
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

/**
 * Whether a term stands literally outside all definitions: cheap, and true of most.
 *
 * @param text - the draft as it is or in lower case; where that has another length, terms are
 *   merely looked for more thoroughly
 */
function isWritten(
  { frontmatter, definitions }: Draft,
  text: string,
  { term: span }: Definition,
): boolean {
  const term = textOf(text, span);
  let at = text.indexOf(term, frontmatter.span?.end ?? 0);
  while (at >= 0) {
    const place = { start: at, end: at + term.length };
    if (!definitionAt(definitions, place)) return true;
    at = text.indexOf(term, place.end);
  }
  return false;
}
