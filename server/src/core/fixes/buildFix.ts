import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { Fix } from '../checks/finding.js';
import type { Edit } from './edit.js';

/** A fix worked out for the version that was analysed. */
export interface BuiltFix {
  /** What it does, in the language of the user. */
  readonly title: string;
  /** In order of place; none overlaps another. At most one is at the place of another's end. */
  readonly edits: readonly Edit[];
  /** Whether it is the one that the editor should offer first. */
  readonly preferred: boolean;
  /** Whether it may be applied without a look at it (`source.fixAll`): it writes no legal text. */
  readonly safe: boolean;
}

/** Works a fix out. Undefined: it does not apply to this version. */
export declare function buildFix(
  fix: Fix,
  analysis: Analysis,
  language: Language,
): BuiltFix | undefined;
