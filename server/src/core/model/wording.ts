import type { Defect } from '#schemas/defect.js';
import type { VagueWording } from '#schemas/lexicon.js';

import type { AgreedTerm } from '../checklist/agreedTerms.js';
import type { Period } from '../text/period.js';
import type { Span } from '../text/span.js';

/** Words of the draft that are wrong by themselves. */
export interface Wordings {
  readonly defects: readonly FoundDefect[];
  /** In the order of the text. */
  readonly terms: readonly FoundTerm[];
  readonly vague: readonly FoundVague[];
}

export interface FoundDefect {
  readonly defect: Defect;
  /** The words that counted; in one sentence. */
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
}

/** A term that the draft sets. */
export interface FoundTerm {
  readonly term: AgreedTerm;
  readonly period: Period;
  /** The words of the term itself: `zes maanden`. */
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
}

/** Something that is asked for and settled as an intention only. */
export interface FoundVague {
  readonly wording: VagueWording;
  /** The words that commit nobody. */
  readonly span: Span;
  /** What they soften. */
  readonly topic: string;
  /** Undefined: the topic as a whole, of which something lacks in the same article. */
  readonly element: string | undefined;
}
