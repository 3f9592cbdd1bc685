import { textOf } from '../text/span.js';
import type { Check } from './check.js';

/** Reports blanks that the author left to fill in: `[datum]`, `n.t.b.`, `PM`. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  codes: ['placeholder-left'],

  *run({ draft }) {
    for (const span of draft.placeholders) {
      yield {
        code: 'placeholder-left',
        args: { text: textOf(draft.source.text, span) },
        severity: draft.frontmatter.status === 'vastgesteld' ? 'error' : 'warning',
        span,
      };
    }
  },
};
