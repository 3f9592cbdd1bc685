import { limits } from './limits.js';

/** What a line of Markdown opens with. */
export interface Opening {
  /** Where the first character stands that is neither blank nor a container marker. */
  readonly content: number;
  readonly firstMarker: number | undefined;
  readonly quoted: boolean;
  /** Whether the line opens a list item, so that its running text is a piece of its own. */
  readonly opensItem: boolean;
  /** The character to overwrite so that the line no longer opens too much. */
  readonly excess: number | undefined;
}

/** Reads quotes, list markers and indentation at the start of a line. */
export function readOpening(text: string, start: number, end: number): Opening {
  let at = start;
  let markers = 0;
  let column = 0;
  let firstMarker: number | undefined;
  let quoted = false;
  let opensItem = false;
  let excess: number | undefined;

  while (at < end) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t') {
      column += char === '\t' ? 4 : 1;
      if (column > limits.markdown.indent) excess ??= start;
      at += 1;
      continue;
    }
    const marker = markerEnd(text, at, end);
    if (marker === undefined) break;
    markers += 1;
    firstMarker ??= marker - 1;
    if (char === '>') quoted = true;
    else opensItem = true;
    if (markers > limits.markdown.containers) excess ??= marker - 1;
    column += marker - at;
    at = marker;
  }
  return { content: at, firstMarker, quoted, opensItem, excess };
}

/** Where the marker of a container at an offset ends; undefined when there is none. */
export function markerEnd(text: string, at: number, end: number): number | undefined {
  const char = text.charAt(at);
  if (char === '>') return at + 1;
  if (char === '-' || char === '+' || char === '*') {
    return at + 1 === end || isSpace(text, at + 1) ? at + 1 : undefined;
  }
  let digits = at;
  while (digits < end && digits - at < 9 && isDigit(text.charCodeAt(digits))) digits += 1;
  if (digits === at) return undefined;
  const mark = text.charAt(digits);
  if (mark !== '.' && mark !== ')') return undefined;
  return digits + 1 === end || isSpace(text, digits + 1) ? digits + 1 : undefined;
}

/** A line of `-` or `=` alone, which makes a heading of the line above it. */
export function isUnderline(text: string, start: number, end: number): boolean {
  const from = firstShown(text, start);
  const char = text.charAt(from);
  if (from >= end || (char !== '-' && char !== '=')) return false;
  let at = from;
  while (at < end && text.charAt(at) === char) at += 1;
  while (at < end && isSpace(text, at)) at += 1;
  return at === end;
}

/** A line in the first column of one to six `#` and a blank: a heading, whatever is before it. */
export function isAtxHeading(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === 35) at += 1;
  const depth = at - start;
  return depth > 0 && depth < 7 && (at === end || isSpace(text, at));
}

export function firstShown(text: string, start: number): number {
  let at = start;
  while (isSpace(text, at)) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === ' ' || char === '\t';
}
