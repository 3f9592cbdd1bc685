import type { Span } from '../text/span.js';

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
import { parseSegments, type ParsedSegment, type SegmentText } from './parseSegments.js';
import { plainSegment } from './plainSegment.js';
import type { HeldSegment, KeptSegment, SegmentMemo } from './segmentMemo.js';

/** A segment at its place, with what was read of it. */
export interface ReadSegment extends Span {
  /** The same object for as long as the segment stays as it is. Offsets are from its start. */
  readonly parsed: ParsedSegment;
}

export interface SegmentsRead {
  readonly segments: readonly ReadSegment[];
  /** First lines in the text of what the parser gave up on: of that, only the lines were read. */
  readonly failed: readonly Span[];
}

/** Those of which something was read in this reading. */
type Fresh = Set<KeptSegment>;

/**
 * Reads a Markdown text that has passed the guard, as if it were parsed whole.
 *
 * @param offset - added to the offsets of the segments
 */
export function readSegments(
  text: string,
  segments: readonly HeldSegment[],
  offset: number,
  memo: SegmentMemo,
): SegmentsRead {
  const fresh: Fresh = new Set();
  readDecisive(text, segments, fresh);
  const pieces = joinOpen(text, segments, memo, fresh);
  const linked = readRest(text, pieces, fresh);
  const read: ReadSegment[] = [];
  const failed: Span[] = [];
  for (const { start, end, kept } of pieces) {
    const parsed = linked.has(kept) ? kept.linked?.parsed : kept.alone;
    // Texts that are the same share what is kept.
    memo.count(fresh.delete(kept) ? 'parsed' : 'reused');
    if (parsed) read.push({ start: start + offset, end: end + offset, parsed });
    if (parsed?.failed) failed.push({ start, end: Math.min(lineEnd(text, start), end) });
  }
  return { segments: read, failed };
}

/**
 * Reads, as if nothing were defined elsewhere, the segments on which the reading of others may
 * depend: the others wait until it is known which labels are defined.
 */
function readDecisive(text: string, segments: readonly HeldSegment[], fresh: Fresh): void {
  const waiting = new Map<KeptSegment, SegmentText>();
  for (const { start, end, kept } of segments) {
    // What it asks for is known of each that was read before, even if only with labels.
    if (kept.asked || waiting.has(kept)) continue;
    const own = text.slice(start, end);
    if (!decisive.test(own)) continue;
    waiting.set(kept, { text: own, asked: labelsAskedIn(own), elsewhere: undefined });
  }
  for (const [kept, parsed, { asked }] of readEach(waiting)) {
    fresh.add(kept);
    kept.asked = asked;
    kept.alone = parsed;
  }
}

/** What may define a label, or open a fence or raw HTML and leave it open. */
const decisive = /\]:|```|~~~|<[A-Za-z/?!]/u;

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
    let openEnd = segment.kept.alone?.openEnd;
    while (openEnd && piece.end < text.length) {
      const { start } = piece;
      const reach = Math.max(closedAt(text, piece.end, openEnd), 2 * piece.end - start);
      let { end } = piece;
      while (end < reach && end < text.length) end = waiting.next().value?.end ?? text.length;
      piece = { start, end, kept: memo.of(text.slice(start, end)) };
      readDecisive(text, [piece], fresh);
      openEnd = piece.kept.alone?.openEnd;
    }
    pieces.push(piece);
  }
  return pieces;
}

function closedAt(text: string, from: number, { closing }: OpenEnd): number {
  const match = closing.exec(text.slice(from - 1));
  return match ? from - 1 + match.index + match[0].length : text.length;
}

/** Reads the others, and gives all that use a label that is defined elsewhere. */
function readRest(
  text: string,
  pieces: readonly HeldSegment[],
  fresh: Fresh,
): ReadonlySet<KeptSegment> {
  const linked = new Set<KeptSegment>();
  const defined = allLabels(pieces.map(({ kept }) => kept.alone?.defined ?? noLabels)) ?? noLabels;
  const waiting = new Map<KeptSegment, SegmentText & { readonly elsewhere: Labels }>();
  for (const { start, end, kept } of pieces) {
    if (waiting.has(kept)) continue;
    kept.asked ??= labelsAskedIn(text.slice(start, end));
    const { asked, alone } = kept;
    const elsewhere = labelsElsewhere(asked, defined, alone?.defined ?? noLabels);
    if (elsewhere) linked.add(kept);
    const isKept = elsewhere ? kept.linked?.labels === keyOfLabels(elsewhere) : alone;
    if (isKept) continue;
    waiting.set(kept, { text: text.slice(start, end), asked, elsewhere: elsewhere ?? noLabels });
  }
  for (const [kept, parsed, { elsewhere }] of readEach(waiting)) {
    fresh.add(kept);
    if (elsewhere === noLabels) kept.alone = parsed;
    else kept.linked = { labels: keyOfLabels(elsewhere), parsed };
  }
  return linked;
}

/** Reads texts, with the parser only what is not plain. */
function readEach<Text extends SegmentText>(
  waiting: ReadonlyMap<KeptSegment, Text>,
): readonly (readonly [KeptSegment, ParsedSegment, Text])[] {
  const read: [KeptSegment, ParsedSegment, Text][] = [];
  const doubtful: [KeptSegment, Text][] = [];
  for (const [kept, segment] of waiting) {
    const plain = plainSegment(segment.text, segment.elsewhere);
    if (plain) read.push([kept, plain, segment]);
    else doubtful.push([kept, segment]);
  }
  const parsed = parseSegments(doubtful.map(([, segment]) => segment));
  for (const [index, [kept, segment]] of doubtful.entries()) {
    const own = parsed[index];
    if (own) read.push([kept, own, segment]);
  }
  return read;
}
