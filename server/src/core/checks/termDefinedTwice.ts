import type { Definition, Draft, Section } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import { articlesOf } from '../model/numbers.js';
import { isWithin, textOf } from '../text/span.js';
import { foldedWords } from '../text/words.js';
import type { Check } from './check.js';

/** A definition that holds for its own article or chapter does not contradict another. */
const local =
  /(?:in|van|voor de toepassing van) (?:dit|deze) (?:artikel|hoofdstuk|paragraaf|titel|bijlage)|(?:in|for the purposes of) this (?:article|clause|section|chapter|schedule|annex)/iu;

/** Reports a term that is defined a second time. */
export const termDefinedTwice: Check = {
  id: 'term-defined-twice',
  codes: ['term-defined-twice'],

  *run({ draft }) {
    if (isUnread(draft) || isTwoTexts(draft)) return;
    const { text } = draft.source;
    const first = new Map<string, Definition>();
    for (const definition of draft.definitions) {
      const section = draft.sections.find(({ span }) => isWithin(definition.term, span));
      if (!section || isLocal(section, text)) continue;
      const term = textOf(text, definition.term);
      const key = foldedWords(term).join(' ');
      const other = first.get(key);
      if (!other) first.set(key, definition);
      else {
        yield {
          code: 'term-defined-twice',
          args: { term },
          severity: 'warning',
          span: definition.term,
          related: [{ kind: 'defined', span: other.term }],
        };
      }
    }
  },
};

function isLocal({ zone, span }: Section, text: string): boolean {
  return (
    zone === 'annex' || local.test(text.slice(span.start, Math.min(span.end, span.start + 600)))
  );
}

/** A draft with a second text behind it, which numbers its articles anew, has two sets of terms. */
function isTwoTexts(draft: Draft): boolean {
  return articlesOf(draft).filter(({ number }) => number === '1').length > 1;
}
