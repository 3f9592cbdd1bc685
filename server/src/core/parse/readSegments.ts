import type { Span } from '../text/span.js';

import { blocksOf, movedBy, type Block } from './blocks.js';
import {
  allLabels,
  labelsAskedIn,
  labelsDefinedIn,
  labelsElsewhere,
  noLabels,
  type Labels,
} from './labels.js';
import { lineEnd } from './lines.js';
import { parseMarkdown } from './markdown.js';
import { openEndOf } from './openEnd.js';
import { plainBlocksOf } from './plainBlocks.js';
import { plainSegment } from './plainSegment.js';
import type { HeldSegment, SegmentMemo, SegmentReading } from './segmentMemo.js';

export interface SegmentsRead {
  readonly blocks: readonly Block[];
  /** First lines of what the parser gave up on: of that, only the lines were read. In the text. */
  readonly failed: readonly Span[];
}

/** A segment, or some that had to be joined. */
interface Piece extends HeldSegment {
  readonly reading: SegmentReading;
  readonly isNew: boolean;
}

/**
 * The blocks of a Markdown text that has passed the guard, as if it were parsed whole.
 *
 * @param offset - added to the offsets of the blocks
 */
export function readSegments(
  text: string,
  segments: readonly HeldSegment[],
  offset: number,
  memo: SegmentMemo,
): SegmentsRead {
  const pieces = piecesOf(text, segments, memo);
  const defined = allLabels(pieces.map(({ reading }) => reading.defined));
  const blocks: Block[] = [];
  const failed: Span[] = [];
  for (const { start, end, kept, reading, isNew } of pieces) {
    let read: Pick<SegmentReading, 'blocks' | 'failed'> = reading;
    let isParsed = isNew;
    const labels = defined && labelsElsewhere(reading.asked, defined, reading.defined);
    if (labels) {
      const key = JSON.stringify(labels);
      if (kept.linked?.labels !== key) {
        kept.linked = { labels: key, ...parsed(text.slice(start, end), labels) };
        isParsed = true;
      }
      read = kept.linked;
    }
    memo.count(isParsed ? 'parsed' : 'reused');
    const by = start + offset;
    for (const block of read.blocks) blocks.push(by === 0 ? block : movedBy(block, by));
    if (read.failed) failed.push({ start, end: lineEnd(text, start) });
  }
  return { blocks, failed };
}

/**
 * Reads each segment on its own. One that leaves a fence or raw HTML open is joined to what
 * follows, up to where that is closed; each time it at least doubles, so that a text full of them
 * is not parsed over and over.
 */
function piecesOf(
  text: string,
  segments: readonly HeldSegment[],
  memo: SegmentMemo,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < segments.length;) {
    const first = segments[index];
    index += 1;
    if (!first) break;
    let piece = pieceOf(text, first);
    while (piece.reading.openEnd && index < segments.length) {
      const { start } = piece;
      const reach = Math.max(closedAt(text, piece), start + 2 * (piece.end - start));
      let { end } = piece;
      while (end < reach && index < segments.length) {
        end = segments[index]?.end ?? reach;
        index += 1;
      }
      piece = pieceOf(text, { start, end, kept: memo.of(text.slice(start, end)) });
    }
    pieces.push(piece);
  }
  return pieces;
}

function closedAt(text: string, { end, reading }: Piece): number {
  const match = reading.openEnd?.closing.exec(text.slice(end - 1));
  return match ? end - 1 + match.index + match[0].length : text.length;
}

function pieceOf(text: string, { start, end, kept }: HeldSegment): Piece {
  const isNew = kept.reading === undefined;
  kept.reading ??= readAlone(text.slice(start, end));
  return { start, end, kept, reading: kept.reading, isNew };
}

function readAlone(text: string): SegmentReading {
  const asked = labelsAskedIn(text);
  const plain = plainSegment(text);
  if (plain) {
    return { blocks: plain, failed: false, openEnd: undefined, defined: noLabels, asked };
  }
  const root = parseMarkdown(text);
  return {
    blocks: root ? blocksOf(root, text, 0) : plainBlocksOf(text, { start: 0, end: text.length }),
    failed: !root,
    openEnd: root && openEndOf(root, text),
    defined: root ? labelsDefinedIn(root) : noLabels,
    asked,
  };
}

function parsed(text: string, labels: Labels): Pick<SegmentReading, 'blocks' | 'failed'> {
  const root = parseMarkdown(text, labels);
  return root
    ? { blocks: blocksOf(root, text, 0), failed: false }
    : { blocks: plainBlocksOf(text, { start: 0, end: text.length }), failed: true };
}
