import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Figures } from '../figures/figures.js';
import type { Draft } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import type { Wordings } from '../model/wording.js';
import type { Body } from './bodies.js';
import type { Finding, FindingCode } from './finding.js';

/** A kind of question that is put to a draft. */
export interface Check {
  readonly id: string;
  /** The codes of the findings that it can give. */
  readonly codes: readonly FindingCode[];
  run(context: CheckContext): Iterable<Finding>;
}

/** What checks know of a draft. */
export interface CheckContext {
  readonly draft: Draft;
  readonly checklist: CompiledChecklist;
  readonly coverage: readonly TopicCoverage[];
  readonly wordings: Wordings;
  /** The passages of the draft, for who looks for patterns in them. */
  readonly shown: ShownDraft;
  /** The bodies that the parties steer with. */
  readonly bodies: () => readonly Body[];
  readonly figures: () => Figures;
}
