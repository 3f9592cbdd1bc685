import type { Span } from '../text/span.js';

import type { Block, Inert } from './blocks.js';
import type { Unit } from './units.js';

/** The running text of a unit: without its marks, code, comments, raw HTML and addresses. */
export function proseOf({ block, content, span }: Unit): readonly Span[] {
  return without({ start: content, end: span.end }, block.inert);
}

/** The texts in the cells of a row. */
export function rowProseOf({ block }: Unit): readonly Span[] {
  return block.cells.flatMap((cell) => without(cell, block.inert));
}

/**
 * The text of a block with what is no running text blanked, at the same length, for who looks for
 * patterns in it.
 */
export function maskedText({ span, inert }: Block, text: string, fill = ' '): string {
  let masked = '';
  let from = span.start;
  for (const { start, end } of inert) {
    if (start < from || end > span.end) continue;
    masked += text.slice(from, start) + fill.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from, span.end);
}

function without(region: Span, inert: readonly Inert[]): readonly Span[] {
  const prose: Span[] = [];
  let from = region.start;
  for (const { start, end } of inert) {
    if (end <= from) continue;
    if (start >= region.end) break;
    if (start > from) prose.push({ start: from, end: start });
    from = end;
  }
  if (from < region.end) prose.push({ start: from, end: region.end });
  return prose;
}
