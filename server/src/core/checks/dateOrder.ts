import type { Draft } from '../model/draft.js';
import { isUnread } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import { textOf } from '../text/span.js';
import type { Span } from '../text/span.js';
import { budgetCalendar } from './budgetCalendar.js';
import type { Check } from './check.js';
import { orderInFrontmatter } from './orderInFrontmatter.js';
import { orderOfTerm } from './orderOfTerm.js';
import type { Disorder } from './orderOfTerm.js';
import { consentBeforeDraft } from './consentBeforeDraft.js';

/**
 * Reports dates that cannot be right beside each other: an end before the beginning, a consent
 * before the draft that it is about, a budget that is adopted before views on it can be given.
 *
 * Only where two dates are surely about one thing: in one sentence, one article or one step.
 */
export const dateOrder: Check = {
  id: 'date-order',
  codes: ['date-order'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    for (const { kind, span, compared } of disordersOf(draft, shown)) {
      const { text } = draft.source;
      yield {
        code: 'date-order',
        args: { kind, date: written(text, span), other: written(text, compared) },
        severity: 'warning',
        span,
        related: [{ kind: 'compared', span: compared }],
      };
    }
  },
};

function* disordersOf(draft: Draft, shown: ShownDraft): Generator<Disorder> {
  yield* orderInFrontmatter(draft);
  yield* orderOfTerm(shown);
  yield* consentBeforeDraft(shown);
  yield* budgetCalendar(shown);
}

function written(text: string, span: Span): string {
  return textOf(text, span).replaceAll(/[*_\\]/gu, '');
}
