import { labelOf } from '../model/label.js';
import type { FoundTerm } from '../model/wording.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';

/**
 * Reports a term that is set twice in one draft, and differently: the notice of withdrawal, the term
 * for views on the draft budget, the duration. Stands on the later of the two. Silent on terms in
 * units that cannot be compared, months and weeks.
 */
export const termsContradict: Check = {
  id: 'terms-contradict',
  codes: ['terms-contradict'],

  *run({ draft, wordings: { terms } }) {
    for (const [index, later] of terms.entries()) {
      const first = terms.slice(0, index).find((earlier) => earlier.term.id === later.term.id);
      if (!first || !contradict(first, later)) continue;
      const { text } = draft.source;
      yield {
        code: 'terms-contradict',
        args: {
          what: later.term.title,
          here: textOf(text, later.span),
          there: textOf(text, first.span),
          article: labelOf(draft, first.section),
        },
        severity: 'warning',
        span: later.span,
        topic: later.term.topic,
        related: [{ kind: 'found', span: first.span }],
      };
    }
  },
};

function contradict({ period: a }: FoundTerm, { period: b }: FoundTerm): boolean {
  return a.unit === b.unit && a.count !== b.count;
}
