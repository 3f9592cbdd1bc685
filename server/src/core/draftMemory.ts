import { createEvidenceMemory, type EvidenceMemory } from './coverage/evidenceMemory.js';
import { createSegmentMemo, type SegmentMemo } from './parse/segmentMemo.js';
import { createMemory, type Memory } from './text/memory.js';

/**
 * What was read of the versions of a draft, so that a version costs what changed in it. Of one
 * draft: who owns the draft owns its memory.
 */
export interface DraftMemory {
  readonly segments: SegmentMemo;
  readonly pieces: Memory;
  readonly evidence: EvidenceMemory;
}

export function createDraftMemory(): DraftMemory {
  return {
    segments: createSegmentMemo(),
    pieces: createMemory(),
    evidence: createEvidenceMemory(),
  };
}
