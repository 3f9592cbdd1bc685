import type { Span } from '../text/span.js';

/**
 * The lines of a region, without their line ends: `\n`, `\r\n` and a lone `\r`, which is what
 * Markdown and editors agree on. A region that ends with a line end has no empty line after it.
 */
export function linesIn(text: string, region: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = region.start;
  while (start < region.end) {
    const end = lineEnd(text, start, region.end);
    lines.push({ start, end });
    start = nextLine(text, end);
  }
  return lines;
}

/** Offset of the line end at or after an offset, or `limit`. */
export function lineEnd(text: string, from: number, limit = text.length): number {
  for (let at = from; at < limit; at += 1) {
    if (isLineEnd(text.charCodeAt(at))) return at;
  }
  return limit;
}

/** Offset of the first character of the line in which an offset lies. */
export function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Offset behind the line end that stands at an offset. */
export function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return end + 1;
}

/** The region without blanks and line ends at its ends; empty, at its start, when all is blank. */
export function trimmed(text: string, region: Span): Span {
  let { start, end } = region;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  if (start === end) return { start: region.start, end: region.start };
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Space, tab, no-break space or line end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || isLineEnd(code);
}
