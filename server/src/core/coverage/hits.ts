import type { Passage } from '../model/draft.js';
import { movedSpan, type Span } from '../text/span.js';
import type { Found, TopicWords } from './sectionEvidence.js';

/** A phrase of the checklist that was found in the draft. */
export interface Hit {
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
  /** Index of the passage it was found in, of all passages of the draft in order. */
  readonly region: number;
}

/** Where a section stands. */
export interface SectionPlace {
  /** Index in `Draft.sections`. */
  readonly section: number;
  /** Offset of its start. */
  readonly start: number;
  /** Index of its first passage, of all passages of the draft in order. */
  readonly region: number;
  readonly passages: readonly Passage[];
}

/** A section that says something of a topic. */
export interface TopicPlace {
  readonly at: SectionPlace;
  readonly words: TopicWords;
}

/** Where something was found of a topic. */
export interface TopicPlaces {
  /** By index of the section, in the order of the text. */
  readonly places: ReadonlyMap<number, TopicPlace>;
  /** Another object when something else was found. */
  readonly revision: object;
}

/** What was found about one topic. */
export interface TopicHits extends TopicPlaces {
  /** Sections whose own heading announces the topic. */
  readonly headings: Set<number>;
  /** Chapters (index in `Draft.chapters`) whose heading announces it. */
  readonly chapters: Set<number>;
}

/** What was found, where it stands in the draft. */
export function hitAt({ section, start, region, passages }: SectionPlace, found: Found): Hit {
  return {
    span: movedSpan(found, passages[found.passage]?.span.start ?? start),
    section,
    region: found.passage < 0 ? -1 : region + found.passage,
  };
}

/** What was found in a section, in the order of the text. */
export function inText<Word extends Found>(at: SectionPlace, found: readonly Word[]): Word[] {
  return found.toSorted((a, b) => hitAt(at, a).span.start - hitAt(at, b).span.start);
}
