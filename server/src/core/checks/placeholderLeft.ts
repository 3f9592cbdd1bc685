import { isUnread } from '../model/draft.js';
import { textOf } from '../text/span.js';
import type { Check } from './check.js';

/** Reports blanks that the author left to fill in: `[datum]`, `n.t.b.`, `PM`. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  codes: ['placeholder-left'],

  *run({ draft }) {
    if (isUnread(draft)) return;
    for (const span of draft.placeholders) {
      yield {
        code: 'placeholder-left',
        args: { text: unescaped(textOf(draft.source.text, span)) },
        severity: draft.frontmatter.status === 'vastgesteld' ? 'error' : 'warning',
        span,
      };
    }
  },
};

/** Without the escapes of Markdown, which the author does not see. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
}
