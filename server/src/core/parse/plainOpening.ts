import { isAtxHeading } from './lineOpening.js';

/** What opens a list item: its marker and the spaces behind it. */
export interface ItemOpening {
  readonly end: number;
  readonly content: number;
  /** Code of `-`, `*`, `+`, `.` or `)`; items of one list have the same. */
  readonly mark: number;
  readonly ordered: boolean;
}

/** Whether what starts at an offset, at the start of a line or of a container, is no paragraph. */
export function opensNoParagraph(text: string, start: number, lineTo: number): boolean {
  return (
    start >= lineTo ||
    text.charCodeAt(start) === greaterThan ||
    isOnlyMarks(text, start, lineTo) ||
    isAtxHeading(text, start, lineTo) ||
    itemOpeningAt(text, start, lineTo) !== undefined
  );
}

/** The list item that opens at an offset; with `content` at the end of the line when it is empty. */
export function itemOpeningAt(
  text: string,
  start: number,
  lineTo: number,
): ItemOpening | undefined {
  let at = start;
  while (at < lineTo && at - start < 9 && isDigit(text.charCodeAt(at))) at += 1;
  const ordered = at > start;
  const mark = text.charCodeAt(at);
  const isMark = ordered
    ? mark === dot || mark === parenthesis
    : mark === hyphen || mark === asterisk || mark === plus;
  const end = at + 1;
  if (!isMark || at >= lineTo || (end < lineTo && text.charCodeAt(end) !== space)) return undefined;
  return { end, content: firstNoSpace(text, end, lineTo), mark, ordered };
}

/** A line of nothing but what may be a thematic break, a setext underline or a delimiter row. */
export function isOnlyMarks(text: string, start: number, lineTo: number): boolean {
  for (let at = start; at < lineTo; at += 1) {
    const code = text.charCodeAt(at);
    const isMark =
      code === space ||
      code === hyphen ||
      code === asterisk ||
      code === underscore ||
      code === equals ||
      code === colon;
    if (!isMark) return false;
  }
  return true;
}

export function firstNoSpace(text: string, from: number, lineTo: number): number {
  let at = from;
  while (at < lineTo && text.charCodeAt(at) === space) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const space = 32;
const parenthesis = 41;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const dot = 46;
const colon = 58;
const equals = 61;
const greaterThan = 62;
const underscore = 95;
