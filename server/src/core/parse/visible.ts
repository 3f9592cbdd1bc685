import type { Span } from '../text/span.js';

/** What a reader sees of a piece of source, and where each character of it stands. */
export interface Visible {
  readonly text: string;
  /** Offset in the source of the piece. */
  readonly start: number;
  /** Offset from `start` of each character of `text`. */
  readonly at: readonly number[];
}

/**
 * A line without its markup: emphasis, tags, backslashes, addresses of links. Blanks at its ends
 * are left out. Meant for headings and the openings of lines; reads at most 400 characters.
 */
export function visibleOf(source: string, span: Span): Visible {
  const chars: string[] = [];
  const at: number[] = [];
  // A copy of the stretch, so that no search below runs on to the end of the whole text.
  const line = source.slice(span.start, Math.min(span.end, span.start + 400));

  for (let index = 0; index < line.length; index += 1) {
    const skipped = markupEnd(line, index);
    if (skipped !== undefined) {
      index = skipped - 1;
      continue;
    }
    const char = line.charAt(index);
    const shown = char === '\t' || char === '\u00A0' || char === '\r' || char === '\n' ? ' ' : char;
    if (shown === ' ' && (chars.length === 0 || chars.at(-1) === ' ')) continue;
    chars.push(shown);
    at.push(index);
  }
  while (chars.at(-1) === ' ') {
    chars.pop();
    at.pop();
  }
  return { text: chars.join(''), start: span.start, at };
}

/** The region of the source that shows the characters from `start` up to `end` of a visible text. */
export function sourceSpan(
  { at, start: base }: Visible,
  start: number,
  end: number,
): Span | undefined {
  const first = at[start];
  const last = at[end - 1];
  return first === undefined || last === undefined || end <= start
    ? undefined
    : { start: base + first, end: base + last + 1 };
}

/** Where markup that begins at an index ends; undefined when a character is shown there. */
function markupEnd(line: string, index: number): number | undefined {
  switch (line.charAt(index)) {
    case '*':
      return index + 1;
    case '_': {
      const inWord = isWordChar(line.charAt(index - 1)) && isWordChar(line.charAt(index + 1));
      return inWord ? undefined : index + 1;
    }
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(line.charAt(index + 1)) ? index + 1 : undefined;
    case '<': {
      const isTag = /[A-Za-z/!]/u.test(line.charAt(index + 1));
      return isTag ? endOf(line, index, '>') : undefined;
    }
    case '[': {
      if (line.charAt(index + 1) === '^') return endOf(line, index, ']');
      const close = line.indexOf('](', index);
      const next = line.indexOf('[', index + 1);
      const isLink = close > 0 && (next < 0 || next > close);
      return isLink ? index + 1 : undefined;
    }
    case ']':
      return line.charAt(index + 1) === '(' ? endOf(line, index, ')') : undefined;
    default:
      return undefined;
  }
}

function endOf(line: string, from: number, close: string): number | undefined {
  const at = line.indexOf(close, from);
  return at < 0 ? undefined : at + 1;
}

function isWordChar(char: string): boolean {
  return /[\p{L}\d]/u.test(char);
}
