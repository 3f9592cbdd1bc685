import type { Memory } from '../text/memory.js';
import { textOf } from '../text/span.js';

import { movedPiece, piecesOf, type Piece } from './headings.js';
import type { ParsedSegment } from './parseSegments.js';
import type { ReadSegment } from './readSegments.js';

/** The headings and blocks of the segments of a draft, at their places. */
export interface PieceMemo {
  /** Pieces that did not move are the same objects as in the version before. */
  read(segments: readonly ReadSegment[], text: string, memory: Memory): readonly Piece[];
}

interface Placed {
  readonly parsed: ParsedSegment;
  readonly start: number;
  readonly pieces: readonly Piece[];
}

export function createPieceMemo(): PieceMemo {
  /** With offsets from the start of the segment. */
  const known = new WeakMap<ParsedSegment, readonly Piece[]>();
  /** Of the last version, by index. */
  let last: readonly Placed[] = [];

  return {
    read(segments, text, memory) {
      last = segments.map((segment, index): Placed => {
        const { start, parsed } = segment;
        const before = last[index];
        if (before?.parsed === parsed && before.start === start) return before;
        const own = known.get(parsed) ?? piecesOf(parsed.blocks, textOf(text, segment), memory);
        known.set(parsed, own);
        return { parsed, start, pieces: own.map((piece) => movedPiece(piece, start)) };
      });
      return last.flatMap(({ pieces }) => pieces);
    },
  };
}
