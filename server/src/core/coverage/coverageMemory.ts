import { createEvidenceMemory, type EvidenceMemory } from './evidenceMemory.js';
import type { SectionEvidence } from './sectionEvidence.js';
import { createTopicIndex, type TopicIndex } from './topicIndex.js';
import { createTopicMemory, type TopicMemory } from './topicMemory.js';
import type { OwnSoft } from './softSentences.js';

/** What was found in the versions of a draft, and what it settles. */
export interface CoverageMemory {
  readonly evidence: EvidenceMemory;
  readonly index: TopicIndex;
  readonly topics: TopicMemory;
  /** Per section, by what was found in it: the sentences that commit nobody. */
  readonly soft: WeakMap<SectionEvidence, readonly OwnSoft[]>;
}

export function createCoverageMemory(): CoverageMemory {
  return {
    evidence: createEvidenceMemory(),
    index: createTopicIndex(),
    topics: createTopicMemory(),
    soft: new WeakMap(),
  };
}
