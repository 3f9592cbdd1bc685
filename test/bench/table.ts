import { statisticOf, type Figures, type Statistic } from './figures.js';
import { us } from './sizes.js';

/** Rows of cells; the first row is the head. */
type Cells = readonly (readonly string[])[];

/** A table in Markdown that can be read as it is: names on the left, numbers on the right. */
export function printTable(cells: Cells): string {
  const [head = []] = cells;
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) => row.map((cell, column) => padded(cell, widths[column], column)));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lines[0] ?? [], rule, ...lines.slice(1)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function padded(cell: string, width = 0, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A row of a comparison: its title, and what was measured. */
export interface Row {
  readonly title: string;
  readonly measure: string;
  readonly statistic?: Statistic;
}

/**
 * Each with how many times as much the product has: 2.0× is twice. Rows and columns of nothing are
 * left out.
 */
export function printComparison(
  rows: readonly Row[],
  names: readonly string[],
  figures: Figures,
): string {
  const value = ({ measure, statistic }: Row, who: string) =>
    statisticOf(figures.of(measure, who), statistic);
  const present = names.filter((who) => rows.some((row) => value(row, who) !== undefined));
  const measured = rows.filter((row) => present.some((who) => value(row, who) !== undefined));
  if (measured.length === 0) return '';
  return printTable([
    ['', ...present],
    ...measured.map((row) => {
      const own = value(row, us);
      return [row.title, ...present.map((who) => cellOf(value(row, who), who === us ? 0 : own))];
    }),
  ]);
}

function cellOf(value: number | undefined, own: number | undefined): string {
  if (value === undefined) return '–';
  return own && value ? `${printNumber(value)} (${printRatio(own / value)})` : printNumber(value);
}

export function printNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function printRatio(ratio: number): string {
  return `${ratio.toFixed(ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2)}×`;
}
