import type { ParseProblem } from '../model/draft.js';
import type { Span } from '../text/span.js';

import { movedBy, type Block } from './blocks.js';
import { guard, passTogether, type Cut } from './guard.js';
import { noLabels } from './labels.js';
import { limits } from './limits.js';
import { lineEnd } from './lines.js';
import { plainBlocksOf } from './plainBlocks.js';
import { readSegments, type ReadSegment } from './readSegments.js';
import { createSegmentMemo, type HeldSegment, type SegmentMemo } from './segmentMemo.js';
import { segmentsOf } from './segments.js';

export interface BodyRead {
  /** Without gaps. */
  readonly segments: readonly ReadSegment[];
  /** False: too large to be read; only the headings are known. */
  readonly whole: boolean;
  readonly problems: readonly ParseProblem[];
}

/**
 * Reads the Markdown of a draft, within the limits, and says what was cut.
 *
 * @param memo - what was read of an earlier version of the same draft; it is brought up to date
 */
export function readBlocks(text: string, region: Span, memo = createSegmentMemo()): BodyRead {
  const problems: ParseProblem[] = [];
  const nul = text.indexOf('\0');
  if (nul >= 0) problems.push({ code: 'not-text', span: { start: nul, end: nul + 1 }, detail: '' });

  if (text.length > limits.document) {
    const end = lineEnd(text, region.start);
    problems.push({ code: 'too-large', span: { start: region.start, end }, detail: 'document' });
    // Headings beyond the limit are left out as well: the text as a whole is not read anyway.
    const read = { start: region.start, end: Math.min(region.end, limits.document) };
    const parsed = { ...unparsed, blocks: plainBlocksOf(text, read) };
    return { segments: [{ start: 0, end: read.end, parsed }], whole: false, problems };
  }
  const body = text.slice(region.start, region.end);
  const at = (span: Span) => ({ start: span.start + region.start, end: span.end + region.start });
  memo.begin();
  const { text: markdown, cuts, segments } = guardSegments(body, memo);
  for (const { span, reason } of cuts) {
    problems.push({ code: 'too-much-markup', span: at(span), detail: reason });
  }
  const { segments: read, failed } = readSegments(markdown, segments, region.start, memo);
  for (const span of failed.slice(0, limits.problems)) {
    problems.push({ code: 'too-much-markup', span: at(span), detail: 'parser' });
  }
  return { segments: read, whole: true, problems };
}

const unparsed = { failed: false, openEnd: undefined, defined: noLabels };

/** The blocks of segments, at their places. */
export function blocksIn(segments: readonly ReadSegment[]): readonly Block[] {
  return segments.flatMap(({ start, parsed }) =>
    start === 0 ? parsed.blocks : parsed.blocks.map((block) => movedBy(block, start)),
  );
}

/** Guards a text segment by segment, and as a whole only when that makes a difference. */
function guardSegments(
  text: string,
  memo: SegmentMemo,
): { text: string; cuts: readonly Cut[]; segments: readonly HeldSegment[] } {
  const segments = memo.hold(text, segmentsOf(text));
  const loads = segments.map(
    ({ start, end, kept }) => (kept.load ??= guard(text.slice(start, end)).load),
  );
  if (passTogether(loads)) return { text, cuts: [], segments };
  const { text: guarded, cuts } = guard(text);
  return { text: guarded, cuts, segments: memo.hold(guarded, segmentsOf(guarded)) };
}
