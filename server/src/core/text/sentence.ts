import type { Span } from './span.js';

/**
 * The sentence that an offset is in, within bounds (a passage).
 *
 * A sentence ends with `.`, `?` or `!` before a blank and a capital, a figure or a mark that opens
 * one, not after an abbreviation, and at a blank line. With `parts`, also at a semicolon and at the
 * end of a line before an item of a list: each onderdeel is then read by itself.
 */
export function sentenceAt(
  text: string,
  bounds: Span,
  offset: number,
  { parts = false }: { readonly parts?: boolean } = {},
): Span {
  const within = text.slice(bounds.start, bounds.end);
  let { start, end } = bounds;
  for (const { index, 0: mark } of within.matchAll(parts ? partEnd : sentenceEnd)) {
    if (mark.startsWith('.') && isAbbreviation(within, index)) continue;
    const at = bounds.start + index + mark.length;
    if (at <= offset) start = at;
    else {
      end = at;
      break;
    }
  }
  return { start, end };
}

const closing = String.raw`[)\]"'”’*_]{0,4}`;
const opening = String.raw`(?=[("'“‘*_[]{0,4}[\p{Lu}\p{N}])`;
const sentenceEnd = new RegExp(
  String.raw`[.?!]${closing}[ \t\r\n]{1,4}${opening}|\n[ \t]*\r?\n`,
  'gu',
);
const partEnd = new RegExp(
  String.raw`${sentenceEnd.source}|;|\n(?=[ \t]{0,12}(?:[-*+–•]|\p{L}[.)\\]|\d{1,2}[.)°\\]))`,
  'gu',
);

/** Whether the full stop at an index closes an abbreviation, an initial or the number of a lid. */
function isAbbreviation(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  return (
    /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|art|artt|nr|blz|bijv|resp|jo|mr|dr|ir|drs|dhr|mw|mevr|ca|incl|excl|max|min|no|ms|mrs)$/iu.test(
      before,
    ) || /(?:^|\n)[ \t>]*\d{1,3}$/u.test(before)
  );
}
