import type { Span } from '../text/span.js';

import { movedBy, type Block } from './blocks.js';
import {
  allLabels,
  keyOfLabels,
  labelsAskedIn,
  labelsElsewhere,
  noLabels,
  type Labels,
} from './labels.js';
import { lineEnd } from './lines.js';
import type { OpenEnd } from './openEnd.js';
import { parseSegments, type SegmentText } from './parseSegments.js';
import { plainSegment } from './plainSegment.js';
import type { HeldSegment, KeptSegment, SegmentMemo } from './segmentMemo.js';

export interface SegmentsRead {
  readonly blocks: readonly Block[];
  /** First lines in the text of what the parser gave up on: of that, only the lines were read. */
  readonly failed: readonly Span[];
}

/** Those of which something was read in this reading. */
type Fresh = Set<KeptSegment>;

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
  const fresh: Fresh = new Set();
  readAlone(text, segments, fresh);
  const pieces = joinOpen(text, segments, memo, fresh);
  const linked = readLinked(text, pieces, fresh);
  const blocks: Block[] = [];
  const failed: Span[] = [];
  for (const { start, end, kept } of pieces) {
    const read = linked.has(kept) ? kept.linked?.parsed : kept.reading;
    // Texts that are the same share what is kept.
    memo.count(fresh.delete(kept) ? 'parsed' : 'reused');
    const by = start + offset;
    for (const block of read?.blocks ?? []) blocks.push(by === 0 ? block : movedBy(block, by));
    if (read?.failed) failed.push({ start, end: Math.min(lineEnd(text, start), end) });
  }
  return { blocks, failed };
}

/** Reads what is not kept, as if nothing were defined elsewhere. */
function readAlone(text: string, segments: readonly HeldSegment[], fresh: Fresh): void {
  const waiting = new Map<KeptSegment, SegmentText>();
  for (const { start, end, kept } of segments) {
    if (kept.reading || waiting.has(kept)) continue;
    fresh.add(kept);
    const own = text.slice(start, end);
    const asked = labelsAskedIn(own);
    const blocks = plainSegment(own);
    if (blocks) {
      kept.reading = { blocks, failed: false, openEnd: undefined, defined: noLabels, asked };
    } else waiting.set(kept, { text: own, asked, elsewhere: undefined });
  }
  const parsed = parseSegments([...waiting.values()]);
  for (const [index, [kept, { asked }]] of [...waiting].entries()) {
    const read = parsed[index];
    if (read) kept.reading = { ...read, asked };
  }
}

/**
 * Joins a segment that leaves a fence or raw HTML open to what follows, up to where that is closed.
 * Each time it at least doubles, so that a text full of them is not parsed over and over.
 */
function joinOpen(
  text: string,
  segments: readonly HeldSegment[],
  memo: SegmentMemo,
  fresh: Fresh,
): readonly HeldSegment[] {
  const pieces: HeldSegment[] = [];
  const waiting = segments.values();
  for (const segment of waiting) {
    let piece = segment;
    let openEnd = segment.kept.reading?.openEnd;
    while (openEnd && piece.end < text.length) {
      const { start } = piece;
      const reach = Math.max(closedAt(text, piece.end, openEnd), 2 * piece.end - start);
      let { end } = piece;
      while (end < reach && end < text.length) end = waiting.next().value?.end ?? text.length;
      piece = { start, end, kept: memo.of(text.slice(start, end)) };
      readAlone(text, [piece], fresh);
      openEnd = piece.kept.reading?.openEnd;
    }
    pieces.push(piece);
  }
  return pieces;
}

function closedAt(text: string, from: number, { closing }: OpenEnd): number {
  const match = closing.exec(text.slice(from - 1));
  return match ? from - 1 + match.index + match[0].length : text.length;
}

/** Reads what uses a label that is defined elsewhere, and gives all that does. */
function readLinked(
  text: string,
  pieces: readonly HeldSegment[],
  fresh: Fresh,
): ReadonlySet<KeptSegment> {
  const linked = new Set<KeptSegment>();
  const defined = allLabels(pieces.map(({ kept }) => kept.reading?.defined ?? noLabels));
  if (!defined) return linked;
  const waiting = new Map<KeptSegment, SegmentText & { readonly elsewhere: Labels }>();
  for (const { start, end, kept } of pieces) {
    const { asked, defined: own } = kept.reading ?? { asked: [], defined: noLabels };
    const elsewhere = labelsElsewhere(asked, defined, own);
    if (!elsewhere) continue;
    linked.add(kept);
    if (kept.linked?.labels === keyOfLabels(elsewhere)) continue;
    fresh.add(kept);
    waiting.set(kept, { text: text.slice(start, end), asked, elsewhere });
  }
  const parsed = parseSegments([...waiting.values()]);
  for (const [index, [kept, { elsewhere }]] of [...waiting].entries()) {
    const read = parsed[index];
    if (read) kept.linked = { labels: keyOfLabels(elsewhere), parsed: read };
  }
  return linked;
}
