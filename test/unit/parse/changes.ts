import * as fc from 'fast-check';

import { anyInline } from './inlineAtoms.js';
import { inlines, lineEnds, lines, openings } from './markdownAtoms.js';

/** A change of a text: what stands between two places, as shares of its length, is replaced. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly inserted: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  inserted: fc.oneof(
    fc.constant(''),
    anyInline,
    fc.constantFrom('\n\n[bw]: x\n\n', '\n\n[^1]: a\n\n', '\n\n'),
    fc.constantFrom(...openings, ...lines, ...inlines, ...lineEnds),
    fc
      .tuple(fc.constantFrom(...lineEnds), fc.constantFrom(...lines), fc.constantFrom(...lineEnds))
      .map((parts) => parts.join('')),
  ),
});

export function changed(text: string, { at, length, inserted }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + length);
}
