import type { Draft } from '../model/draft.js';
import { municipalitiesIn } from '../figures/municipalities.js';
import { bodyRows, isShares, namesIt, type Column } from '../figures/columns.js';
import type { Span } from '../text/span.js';
import type { Check } from './check.js';
import type { FindingOf } from './finding.js';

/**
 * Reports a division over the parties that passes some of them over. Only municipalities count:
 * partners often share in nothing. Silent on a centre that is the only one missing, and where most
 * are: then the table is about something else.
 */
export const allocationMissesParty: Check = {
  id: 'allocation-misses-party',
  codes: ['allocation-misses-party'],

  *run({ draft, figures }) {
    const { tables, shareLists } = figures();
    for (const { table, columns } of tables) {
      if (!columns.some(dividesCosts)) continue;
      const labels = bodyRows(table).map(([label]) => label?.text ?? '');
      const place = table.header[0];
      const last = bodyRows(table).at(-1)?.[0];
      const span = place && place.text !== '' ? place.span : last?.span;
      if (span) yield* missing(draft, labels, span);
    }
    for (const { shares, span } of shareLists) {
      yield* missing(
        draft,
        shares.map(({ name }) => name),
        span,
      );
    }
  },
};

function dividesCosts(column: Column): boolean {
  const says = /aandeel|share|verdeel|verdeling|verhouding|bijdrage|contribution|%/iu;
  const money = column.values.some((value) => value?.unit === 'amount');
  return says.test(column.heading) && (isShares(column) || money);
}

function* missing(
  draft: Draft,
  labels: readonly string[],
  span: Span,
): Generator<FindingOf<'allocation-misses-party'>> {
  const { all, centre } = municipalitiesIn(draft);
  const named = all.filter((name) => labels.some((label) => namesIt(label, name)));
  const every = labels.every((label) => named.some((name) => namesIt(label, name)));
  const absent = all.filter((name) => !named.includes(name));
  if (!every || named.length < 2 || absent.length === 0 || absent.length >= named.length) return;
  if (absent.every((name) => centre.includes(name))) return;
  yield {
    code: 'allocation-misses-party',
    args: { parties: absent },
    severity: 'warning',
    span,
    topic: 'budget-allocation',
  };
}
