import type { Defect } from '#schemas/defect.js';

import type { AgreedTerm } from '../checklist/agreedTerms.js';
import type { Period } from '../text/period.js';
import type { Span } from '../text/span.js';

/** Words of the draft that are wrong by themselves. */
export interface Wordings {
  readonly defects: readonly FoundDefect[];
  /** In the order of the text. */
  readonly terms: readonly FoundTerm[];
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
