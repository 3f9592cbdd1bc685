import type { Draft, Passage, Zone } from '../model/draft.js';
import type { Span } from '../text/span.js';

/** A passage with the zone that it stands in. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly zone: Zone;
}

/** All passages of a draft, in the order of the text. */
export function placedPassages({ sections }: Draft): readonly PlacedPassage[] {
  return sections.flatMap(({ zone, passages }) => passages.map((passage) => ({ passage, zone })));
}

/** Index of the passage that a span stands in; -1: in none, such as in a heading. */
export function passageAt(passages: readonly PlacedPassage[], { start, end }: Span): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.passage.span.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const span = passages[low]?.passage.span;
  return span && span.start <= start && end <= span.end ? low : -1;
}
