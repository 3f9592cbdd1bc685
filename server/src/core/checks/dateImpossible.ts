import { isUnread } from '../model/draft.js';
import { daysIn, dateMentions, exists } from '../parse/dateMentions.js';
import type { DateMention } from '../parse/dateMentions.js';
import type { Span } from '../text/span.js';
import type { Check } from './check.js';
import type { Finding } from './finding.js';

/** Reports dates that the calendar does not have. Those of the frontmatter have their own check. */
export const dateImpossible: Check = {
  id: 'date-impossible',
  codes: ['date-impossible'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    for (const { text, spanOf, read } of shown.with(dateMentions)) {
      for (const date of read(dateMentions)) {
        if (exists(date)) continue;
        yield finding(date, text.slice(date.start, date.end), spanOf(date.start, date.end));
      }
    }
    // The steps of the procedure are free keys, which the check of the frontmatter does not know.
    for (const [path, { text, value }] of draft.frontmatter.places) {
      if (!path.startsWith('procedure.') || text === undefined) continue;
      const [date] = dateMentions(text);
      if (date && !exists(date)) yield finding(date, text, value);
    }
  },
};

function finding({ month, year }: DateMention, date: string, span: Span): Finding {
  return {
    code: 'date-impossible',
    args: { date, days: daysIn(month, year ?? 2000), leap: month === 2 && year !== undefined },
    severity: 'error',
    span,
  };
}
