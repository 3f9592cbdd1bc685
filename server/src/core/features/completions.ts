import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { Edit } from '../fixes/edit.js';

export interface Completion {
  readonly kind: 'clause' | 'key' | 'value';
  readonly label: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly edit: Edit;
  /** Further edits of the same act, such as renumbering; plain text, apart from `edit`. */
  readonly additional: readonly Edit[];
  /** Sorts before others: missing topics first. */
  readonly sortText: string;
  readonly filterText: string;
}

export declare function completionsAt(
  analysis: Analysis,
  offset: number,
  language: Language,
): readonly Completion[];
