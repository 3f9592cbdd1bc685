import type { Language } from '#schemas/localizedText.js';

import { quantityOf, type Quantity } from '../text/quantity.js';
import { foldedWords } from '../text/words.js';
import type { Cell, Table } from './tables.js';

/** A column of a table that counts something for each row. */
export interface Column {
  readonly heading: string;
  readonly index: number;
  /** Per row, the total row not included; undefined: the cell is blank. */
  readonly values: readonly (Quantity | undefined)[];
  readonly cells: readonly Cell[];
  /** The cell in the row that is called Totaal, when the table has one and it closes the table. */
  readonly total: { readonly cell: Cell; readonly quantity: Quantity } | undefined;
}

/** Rows of a table that stand above its total, if it has one. None when that is not plain. */
export function bodyRows({ rows }: Table): readonly (readonly Cell[])[] {
  const totals = rows.filter(isTotal);
  const subtotal = rows.some(([label]) => /sub-?tota/iu.test(label?.text ?? ''));
  if (subtotal || totals.length > 1) return [];
  const last = rows.at(-1);
  if (totals.length === 1 && !(last && isTotal(last))) return [];
  return totals.length === 1 ? rows.slice(0, -1) : rows;
}

/** The columns of numbers: each cell of them is a quantity or blank, and two or more are not. */
export function columnsOf(table: Table, language: Language): readonly Column[] {
  const body = bodyRows(table);
  const last = table.rows.at(-1);
  return table.header.flatMap(({ text: heading }, index): Column[] => {
    if (index === 0) return [];
    const cells = body.flatMap((row) => row[index] ?? []);
    const values = cells.map(({ text }) =>
      isBlank(text) ? undefined : quantityOf(text, language),
    );
    if (cells.length !== body.length) return [];
    if (cells.some(({ text }, at) => !isBlank(text) && values[at] === undefined)) return [];
    if (values.filter((value) => value !== undefined).length < 2) return [];
    const cell = last && isTotal(last) ? last[index] : undefined;
    const quantity = cell && quantityOf(cell.text, language);
    return [{ heading, index, values, cells, total: cell && quantity && { cell, quantity } }];
  });
}

/** What a column adds up to, and how far rounding can take it from what it should be. */
export function sumOf({ values }: Column): {
  readonly sum: number;
  readonly count: number;
  readonly decimals: number;
} {
  const known = values.flatMap((value) => value ?? []);
  const decimals = known.reduce((most, value) => Math.max(most, value.decimals), 0);
  const sum = known.reduce((total, { value }) => total + value, 0);
  return { sum: Number(sum.toFixed(6)), count: known.length, decimals };
}

/** Whether a column says which part of a whole each row has. */
export function isShares({ heading, values }: Column): boolean {
  const known = values.flatMap((value) => value ?? []);
  const isPercent = known.every(({ unit }) => unit === 'percentage');
  if (isPercent) return true;
  const saysPercent = /%|procent|percent|per cent/iu.test(heading);
  return saysPercent && known.every(({ unit, value }) => unit === 'plain' && value <= 100);
}

/** Whether the words of a name stand, one after the other, in a text. */
export function namesIt(text: string, name: string): boolean {
  const words = ` ${foldedWords(text).join(' ')} `;
  const wanted = foldedWords(name).join(' ');
  return wanted !== '' && words.includes(` ${wanted} `);
}

function isTotal([label]: readonly Cell[]): boolean {
  return /^(?:totaal|samen|tezamen|total|totals|together|som|sum)(?![\p{L}-])/iu.test(
    label?.text ?? '',
  );
}

function isBlank(text: string): boolean {
  return /^[-–—.]?$/u.test(text);
}
