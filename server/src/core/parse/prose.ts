import type { Span } from '../text/span.js';

import type { Inert } from './blocks.js';
import type { Unit } from './units.js';

/** The running text of a unit: without its marks, code, comments, raw HTML and addresses. */
export function proseOf({ block, content, span }: Unit): readonly Span[] {
  return without({ start: content, end: span.end }, block.inert);
}

/** The texts in the cells of a row. */
export function rowProseOf({ block }: Unit): readonly Span[] {
  return block.cells.flatMap((cell) => without(cell, block.inert));
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
