import { createCoverageMemory, type CoverageMemory } from './coverage/coverageMemory.js';
import { createPieceMemo, type PieceMemo } from './parse/pieceMemo.js';
import { createBlankMemo, type BlankMemo } from './parse/placeholders.js';
import { createSectionMemo, type SectionMemo } from './parse/sectionMemo.js';
import { createSegmentMemo, type SegmentMemo } from './parse/segmentMemo.js';
import { createMemory, type Memory } from './text/memory.js';

/**
 * What was read of the versions of a draft, so that a version costs what changed in it. Of one
 * draft: who owns the draft owns its memory.
 */
export interface DraftMemory {
  readonly segments: SegmentMemo;
  readonly headings: PieceMemo;
  readonly blanks: BlankMemo;
  readonly sections: SectionMemo;
  readonly pieces: Memory;
  readonly coverage: CoverageMemory;
}

export function createDraftMemory(): DraftMemory {
  return {
    segments: createSegmentMemo(),
    headings: createPieceMemo(),
    blanks: createBlankMemo(),
    sections: createSectionMemo(),
    pieces: createMemory(),
    coverage: createCoverageMemory(),
  };
}
