import type { Level } from '#schemas/vocabulary.js';
import type { TopicState } from '#schemas/protocol.js';

import type { Span } from '../text/span.js';

/** How a draft settles one topic, and where we looked. */
export interface TopicCoverage {
  readonly topicId: string;
  /** For this draft: `law-if` is worked out to `law` or `robust`. */
  readonly level: Exclude<Level, 'law-if'>;
  readonly state: TopicState;
  /** Indices in `Draft.sections` of the articles on it, best first. */
  readonly sections: readonly number[];
  readonly elements: readonly ElementCoverage[];
  /** For a topic without an article: the passage that comes nearest ("bijna gevonden"). */
  readonly nearest: Nearest | undefined;
  /**
   * For a topic without an article of its own: where the body settles part of it in passing, or names
   * it, as a task for instance, without saying how. `sections` has the articles that do.
   */
  readonly named: Evidence | undefined;
  /** Where recitals, notes or signatures speak of it while no article does. */
  readonly outside: OutsideMention | undefined;
  /** The words that leave the topic to another document. */
  readonly deferral: Deferral | undefined;
}

export interface ElementCoverage {
  readonly elementId: string;
  readonly level: 'law' | 'robust' | 'recommended';
  readonly state: 'present' | 'absent' | 'waived';
  /** What counted, best first. Absent with evidence: named, but something in `lacking` is not there. */
  readonly evidence: readonly Evidence[];
  /** Indices in the element's `needs` of what is not there. */
  readonly lacking: readonly number[];
}

/** Words of the draft that settle something. */
export interface Evidence {
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
}

export interface Nearest {
  readonly section: number;
  /** The words that counted. */
  readonly span: Span;
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

export interface OutsideMention {
  readonly zone: 'preamble' | 'notes' | 'signatures';
  readonly section: number;
  readonly span: Span;
}

export interface Deferral {
  readonly span: Span;
  readonly section: number;
  /** Whether the document it names is in the dossier, an annex of this draft, or cited by date. */
  readonly grounded: boolean;
}

/** Whether no article settles a topic, also when one names it. */
export function lacksArticle(coverage: TopicCoverage): boolean {
  return shownState(coverage) === 'missing' || coverage.named !== undefined;
}

/** What a reader is told: a topic that is left to a document nobody can find is not settled. */
export function shownState({ state, deferral }: TopicCoverage): TopicState {
  return state === 'deferred' && deferral?.grounded === false ? 'missing' : state;
}
