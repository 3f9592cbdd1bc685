import type { Severity } from '#schemas/settings.js';

import type { CompiledChecklist } from './checklist/compile.js';
import type { Finding } from './checks/finding.js';
import type { TopicCoverage } from './model/coverage.js';
import type { Draft } from './model/draft.js';
import type { DraftSource } from './text/source.js';

/** What was found out about one version of a draft. */
export interface Analysis {
  readonly draft: Draft;
  readonly checklist: CompiledChecklist;
  /** Empty when the form is unknown: then nothing is known, which `form-unknown` says. */
  readonly coverage: readonly TopicCoverage[];
  /** By place, then severity, then code. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that ran. */
  readonly ran: readonly string[];
  readonly failures: readonly { readonly check: string; readonly error: unknown }[];
}

export interface AnalyzeOptions {
  /** Severity by finding code or topic id, from the settings. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** ISO date of today, for waivers that end; the core has no clock. */
  readonly today?: string;
}

/**
 * Reads a draft and checks it, in steps: it yields where it can be left alone for a while. A file
 * that is no draft gives an analysis without findings, whose `draft.frontmatter.isDraft` is false.
 */
export declare function analyze(
  source: DraftSource,
  checklist: CompiledChecklist,
  options?: AnalyzeOptions,
): Generator<undefined, Analysis, undefined>;

/** Runs steps to their end, for who has nothing else to do meanwhile. */
export declare function runToEnd<Result>(steps: Generator<undefined, Result, undefined>): Result;
