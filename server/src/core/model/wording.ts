import type { Defect } from '#schemas/defect.js';

import type { Span } from '../text/span.js';

/** Words of the draft that are wrong by themselves. */
export interface Wordings {
  readonly defects: readonly FoundDefect[];
}

export interface FoundDefect {
  readonly defect: Defect;
  /** The words that counted; in one sentence. */
  readonly span: Span;
  /** Index in `Draft.sections`. */
  readonly section: number;
}
