import { municipalitiesIn } from '../figures/municipalities.js';
import { isShares, namesIt, sumOf, type Column } from '../figures/columns.js';
import type { Table } from '../figures/tables.js';
import type { Draft } from '../model/draft.js';
import type { Check } from './check.js';
import type { FindingOf } from './finding.js';

type DoesNotAddUp = FindingOf<'allocation-does-not-add-up'>;

/**
 * Reports shares of parties that do not make a hundred per cent, and a total that differs from what
 * stands above it, in tables and in sentences. Silent where rounding explains the difference, and
 * where it is not sure that the rows are meant to add up.
 */
export const allocationDoesNotAddUp: Check = {
  id: 'allocation-does-not-add-up',
  codes: ['allocation-does-not-add-up'],

  *run({ draft, figures }) {
    const { tables, shareLists } = figures();
    for (const { table, columns } of tables) {
      for (const column of columns) {
        const finding = wrongTotal(table, column) ?? wrongShares(draft, table, column);
        if (finding) yield finding;
      }
    }
    for (const { shares, span } of shareLists) {
      const sum = shares.reduce((total, { value }) => total + value, 0);
      const decimals = Math.max(...shares.map((share) => share.decimals));
      if (isNear(sum, 100, 0.1) && !isRounding(sum, 100, shares.length, decimals)) {
        yield found({ kind: 'shares', sum, expected: 100 }, span);
      }
    }
  },
};

/** Most words in a heading that say that a total is no sum. */
const noSum =
  /gemiddeld|average|tarief|tarieven|rate|prijs|price|per (?:inwoner|stuk|uur|cliënt|eenheid|hour|unit|client)/iu;

function wrongTotal(table: Table, column: Column): DoesNotAddUp | undefined {
  const { total, heading } = column;
  if (!total || noSum.test(heading)) return undefined;
  const { sum, count, decimals } = sumOf(column);
  const expected = total.quantity.value;
  const percentage = isShares(column) || total.quantity.unit === 'percentage';
  if (percentage && expected !== 100) return undefined;
  if (!isNear(sum, expected, 0.5)) return undefined;
  const inThousands = /duizend|thousand|[x×] ?(?:€ ?)?1[.,]?000|afgerond|rounded/iu.test(
    table.header.map(({ text }) => text).join(' '),
  );
  const roundsWhole = !percentage && (total.quantity.unit === 'amount' || inThousands);
  const rounded = isRounding(sum, expected, count, decimals, roundsWhole);
  if (rounded) return undefined;
  const kind = percentage ? 'shares' : 'total';
  return found({ kind, sum, expected }, total.cell.span);
}

function wrongShares(draft: Draft, table: Table, column: Column): DoesNotAddUp | undefined {
  if (column.total || !isShares(column)) return undefined;
  const names = municipalitiesIn(draft).all;
  const labels = table.rows.map(([label]) => label?.text ?? '');
  const ofParties = labels.filter((label) => names.some((name) => namesIt(label, name)));
  if (ofParties.length < 2 || ofParties.length * 2 < labels.length) return undefined;
  const { sum, count, decimals } = sumOf(column);
  const saysShare = /%|aandeel|share|verdeel|verdeling|verhouding|bijdrage|contribution|key/iu;
  if (!isNear(sum, 100, saysShare.test(column.heading) ? 0.1 : 0.05)) return undefined;
  if (isRounding(sum, 100, count, decimals)) return undefined;
  const last = column.cells.findLast((_, index) => column.values[index] !== undefined);
  return last && found({ kind: 'shares', sum, expected: 100 }, last.span);
}

function found(args: DoesNotAddUp['args'], span: DoesNotAddUp['span']): DoesNotAddUp {
  const sum = Number(args.sum.toFixed(4));
  return {
    code: 'allocation-does-not-add-up',
    args: { ...args, sum },
    severity: 'warning',
    span,
    ...(args.kind === 'shares' ? { topic: 'budget-allocation' } : {}),
  };
}

/** Further away than this is no slip, but something else than a sum. */
function isNear(sum: number, expected: number, part: number): boolean {
  return Math.abs(sum - expected) <= Math.abs(expected) * part;
}

/**
 * Whether rounding explains the difference. Whole percentages are no excuse: what is not shared out
 * is nobody's; nor are whole numbers of things.
 *
 * @param whole - whether whole numbers may have been rounded: amounts in euros
 */
function isRounding(
  sum: number,
  expected: number,
  count: number,
  decimals: number,
  whole = false,
): boolean {
  const each = decimals === 0 && !whole ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(sum - expected) <= each * count + 1e-6;
}
