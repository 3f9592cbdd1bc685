import type { Span } from '../text/span.js';

import { plainBlock, type Block } from './blocks.js';
import { lineEnd, nextLine } from './lines.js';

export interface PlainTable {
  readonly rows: readonly Block[];
  /** Behind the line end of its last row. */
  readonly end: number;
}

/**
 * Reads a table of plain text without the parser, of which each line starts with a bar and the
 * first two end with one. It runs up to a line that starts otherwise, which must be blank.
 *
 * @param indent - columns by which each of its lines is indented
 */
export function plainTableAt(text: string, start: number, indent: number): PlainTable | undefined {
  const head = lineFrom(text, start, indent);
  const underHead = nextLine(text, head.end);
  const delimiters = lineFrom(text, underHead, indent);
  const titles = cellsIn(text, head);
  const isTable =
    text.charCodeAt(head.start) === bar &&
    isBlank(text, underHead, delimiters.start) &&
    delimiterRow.test(text.slice(delimiters.start, delimiters.end)) &&
    titles.at(-1)?.start === titles.at(-1)?.end &&
    cellsIn(text, delimiters).length === titles.length;
  if (!isTable) return undefined;

  const rows = [rowOf(head, titles)];
  let at = nextLine(text, delimiters.end);
  for (;;) {
    const row = lineFrom(text, at, indent);
    if (text.charCodeAt(row.start) !== bar || !isBlank(text, at, row.start)) break;
    rows.push(rowOf(row, cellsIn(text, row)));
    at = nextLine(text, row.end);
  }
  const isClosed = isBlank(text, at, lineEnd(text, at));
  return isClosed && !rows.some(hasTab) ? { rows, end: Math.min(at, text.length) } : undefined;

  function hasTab({ span }: Block): boolean {
    return text.slice(span.start, span.end).includes('\t');
  }
}

/** What is on a line behind its indentation. */
function lineFrom(text: string, line: number, indent: number): Span {
  const end = lineEnd(text, line);
  return { start: Math.min(line + indent, end), end };
}

function isBlank(text: string, from: number, to: number): boolean {
  return !/[^ ]/u.test(text.slice(from, to));
}

const delimiterRow = /^\|(?: *:?-+:? *\|)+ *$/u;

/** What is between the bars and behind the last one, empty or not. */
function cellsIn(text: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = row.start + 1;
  while (start <= row.end) {
    const next = text.indexOf('|', start);
    const end = next < 0 || next > row.end ? row.end : next;
    cells.push(withoutSpaces(text, { start, end }));
    start = end + 1;
  }
  return cells;
}

function rowOf(row: Span, cells: readonly Span[]): Block {
  return { ...plainBlock('row', row), cells: cells.filter(({ start, end }) => start < end) };
}

/** Only spaces go: other blanks are text to Markdown. */
export function withoutSpaces(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === space) from += 1;
  while (to > from && text.charCodeAt(to - 1) === space) to -= 1;
  return { start: from, end: to };
}

const space = 32;
const bar = 124;
