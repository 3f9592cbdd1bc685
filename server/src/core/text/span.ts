/**
 * A half-open region `[start, end)` of a draft.
 *
 * Both ends are offsets in UTF-16 code units from the start of the text, the unit of JavaScript
 * strings, of mdast's `Point.offset` and of the LSP position encoding `utf-16`. Lines and columns
 * do not exist in the core; `lsp/convert.ts` is the only place that makes them.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character, or one touches the other with an empty end. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether a span lies in another, its ends included. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same stretch, so many UTF-16 units further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether a stretch is another one, so many UTF-16 units further on. */
export function isMovedSpan(from: Span | undefined, to: Span | undefined, by: number): boolean {
  return from === undefined || to === undefined
    ? from === to
    : to.start === from.start + by && to.end === from.end + by;
}
