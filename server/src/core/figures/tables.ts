import type { Span } from '../text/span.js';
import type { Section } from '../model/draft.js';

/** A table of the body or an annex, as its rows. */
export interface Table {
  /** Index in `Draft.sections`. */
  readonly section: number;
  /** The column headings; the first row, or the second when the first is blank. */
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** Without the blanks around it; empty when there is nothing in it. */
  readonly span: Span;
  /** Without emphasis and escapes. */
  readonly text: string;
}

/** The tables in a section that regulate: rows of Markdown tables that follow each other. */
export function tablesIn(
  { index, zone, passages }: Pick<Section, 'index' | 'zone' | 'passages'>,
  text: string,
): readonly Table[] {
  if (zone !== 'body' && zone !== 'annex') return [];
  const tables: Table[] = [];
  let rows: (readonly Cell[])[] = [];
  let end = -1;
  const close = () => {
    const table = tableOf(index, rows);
    if (table) tables.push(table);
    rows = [];
  };
  for (const { kind, span } of passages) {
    if (kind !== 'row') continue;
    if (end >= 0 && !/^[\s|:>-]*$/u.test(text.slice(end, span.start))) close();
    rows.push(cellsOf(text, span));
    end = span.end;
  }
  close();
  return tables;
}

function tableOf(section: number, rows: readonly (readonly Cell[])[]): Table | undefined {
  const first = rows.findIndex((cells) => cells.some(({ text }) => text !== ''));
  const header = rows[first];
  return header && { section, header, rows: rows.slice(first + 1) };
}

function cellsOf(text: string, { start, end }: Span): readonly Cell[] {
  const row = text.slice(start, end);
  const cells: Cell[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  for (let at = from; at <= row.length; at += 1) {
    if (at < row.length && (row[at] !== '|' || row[at - 1] === '\\')) continue;
    if (at === row.length && from === row.length) break;
    const raw = row.slice(from, at);
    const lead = raw.length - raw.trimStart().length;
    const place = start + from + lead;
    cells.push({
      span: { start: place, end: place + raw.trim().length },
      text: raw
        .replaceAll(/[*_\\~]/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    });
    from = at + 1;
  }
  return cells;
}
