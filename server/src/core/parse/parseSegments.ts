import type { Root } from 'mdast';

import { blocksOf, type Block } from './blocks.js';
import { allLabels, labelsDefinedIn, labelsElsewhere, noLabels, type Labels } from './labels.js';
import { parseMarkdown } from './markdown.js';
import { openEndOf, type OpenEnd } from './openEnd.js';
import { parseTogether } from './parseTogether.js';
import { plainBlocksOf } from './plainBlocks.js';

/** The text of a segment to be parsed. */
export interface SegmentText {
  readonly text: string;
  /** Labels on which its reading may depend. */
  readonly asked: readonly string[];
  /** Which of these are defined elsewhere in the document; undefined: that is of no concern yet. */
  readonly elsewhere: Labels | undefined;
}

/** What the parser makes of a text. Offsets count from its start. */
export interface ParsedSegment {
  readonly blocks: readonly Block[];
  /** Whether the parser gave up, so that only the lines were read. */
  readonly failed: boolean;
  readonly openEnd: OpenEnd | undefined;
  readonly defined: Labels;
}

/** UTF-16 units that are parsed in one go; more gains nothing. */
const batchLength = 8_000;

/** Parses segments, several in one go, as if each were parsed alone. */
export function parseSegments(segments: readonly SegmentText[]): readonly ParsedSegment[] {
  const parsed: ParsedSegment[] = [];
  for (let start = 0; start < segments.length;) {
    let end = start;
    for (let length = 0; end < segments.length && length < batchLength; end += 1) {
      length += segments[end]?.text.length ?? 0;
    }
    parsed.push(...parseBatch(segments.slice(start, end)));
    start = end;
  }
  return parsed;
}

function parseBatch(batch: readonly SegmentText[]): readonly ParsedSegment[] {
  if (batch.length === 1) return batch.map(parseAlone);
  const elsewhere = allLabels(batch.map((segment) => segment.elsewhere ?? noLabels));
  const parts = parseTogether(
    batch.map(({ text }) => text),
    elsewhere,
  );
  if (!parts) return batch.map(parseAlone);
  const defined = parts.map(({ root }) => labelsDefinedIn(root));
  const together = allLabels(defined);
  return batch.map((segment, index) => {
    const part = parts[index];
    const own = defined[index] ?? noLabels;
    // Where it is known what is defined elsewhere, that holds all that the batch defines.
    const isMisled =
      !segment.elsewhere && together && labelsElsewhere(segment.asked, together, own);
    if (!part || part.endsInRaw || isMisled) return parseAlone(segment);
    const blocks = blocksOf(part.root, segment.text, -part.start);
    return { blocks, failed: false, openEnd: undefined, defined: own };
  });
}

function parseAlone({ text, elsewhere }: SegmentText): ParsedSegment {
  const root: Root | undefined = parseMarkdown(text, elsewhere);
  if (root) {
    return {
      blocks: blocksOf(root, text, 0),
      failed: false,
      openEnd: openEndOf(root, text),
      defined: labelsDefinedIn(root),
    };
  }
  const blocks = plainBlocksOf(text, { start: 0, end: text.length });
  return { blocks, failed: true, openEnd: undefined, defined: noLabels };
}
