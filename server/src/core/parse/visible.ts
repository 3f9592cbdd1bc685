import type { Span } from '../text/span.js';

/** What a reader sees of a piece of source, and where each character of it stands. */
export interface Visible {
  readonly text: string;
  /** Offset in the source of each character of `text`. */
  readonly at: readonly number[];
}

/**
 * A line without its markup: emphasis, tags, backslashes, addresses of links. Blanks at its ends
 * are left out. Meant for headings and the openings of lines; reads at most 400 characters.
 */
export function visibleOf(source: string, span: Span): Visible {
  const chars: string[] = [];
  const at: number[] = [];
  const end = Math.min(span.end, span.start + 400);

  for (let index = span.start; index < end; index += 1) {
    const skipped = markupEnd(source, index, end);
    if (skipped !== undefined) {
      index = skipped - 1;
      continue;
    }
    const char = source.charAt(index);
    const shown = char === '\t' || char === '\u00A0' || char === '\r' || char === '\n' ? ' ' : char;
    if (shown === ' ' && (chars.length === 0 || chars.at(-1) === ' ')) continue;
    chars.push(shown);
    at.push(index);
  }
  while (chars.at(-1) === ' ') {
    chars.pop();
    at.pop();
  }
  return { text: chars.join(''), at };
}

/** The region of the source that shows the characters from `start` up to `end` of a visible text. */
export function sourceSpan({ at }: Visible, start: number, end: number): Span | undefined {
  const first = at[start];
  const last = at[end - 1];
  return first === undefined || last === undefined || end <= start
    ? undefined
    : { start: first, end: last + 1 };
}

/** Where markup that begins at an offset ends; undefined when a character is shown there. */
function markupEnd(source: string, index: number, end: number): number | undefined {
  const char = source.charAt(index);
  switch (char) {
    case '*':
      return index + 1;
    case '_': {
      const inWord = isWordChar(source.charAt(index - 1)) && isWordChar(source.charAt(index + 1));
      return inWord ? undefined : index + 1;
    }
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(source.charAt(index + 1)) ? index + 1 : undefined;
    case '<': {
      const close = source.indexOf('>', index);
      const isTag = close > 0 && close < end && /[A-Za-z/!]/u.test(source.charAt(index + 1));
      return isTag ? close + 1 : undefined;
    }
    case '[': {
      if (source.charAt(index + 1) === '^') return endOf(source, index, end, ']');
      const close = source.indexOf('](', index);
      const next = source.indexOf('[', index + 1);
      const isLink = close > 0 && close < end && (next < 0 || next > close);
      return isLink ? index + 1 : undefined;
    }
    case ']':
      return source.charAt(index + 1) === '(' ? endOf(source, index, end, ')') : undefined;
    default:
      return undefined;
  }
}

function endOf(source: string, from: number, end: number, close: string): number | undefined {
  const at = source.indexOf(close, from);
  return at >= 0 && at < end ? at + 1 : undefined;
}

function isWordChar(char: string): boolean {
  return /[\p{L}\d]/u.test(char);
}
