import type { CoverageResult, InsertableResult, NewDraftParams } from '#schemas/protocol.js';
import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { CompiledChecklist } from '../checklist/compile.js';

/** How complete a draft is, without positions: `offset` instead of the protocol's `line`. */
export type CoverageReport = Omit<CoverageResult, 'topics'> & {
  topics: (Omit<CoverageResult['topics'][number], 'line'> & { offset?: number })[];
};

export declare function coverageOf(analysis: Analysis, language: Language): CoverageReport;

/** Why there are findings or none: what kind of file, what is in force, what ran. Markdown. */
export declare function explain(analysis: Analysis, language: Language): string;

/** The topics that can be inserted, those missing first. */
export declare function insertableTopics(analysis: Analysis, language: Language): InsertableResult;

/** The text of a new draft: frontmatter, opening, all topics of the form in order, closing. */
export declare function newDraft(params: NewDraftParams, checklist: CompiledChecklist): string;
