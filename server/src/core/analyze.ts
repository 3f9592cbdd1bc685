import type { Severity } from '#schemas/settings.js';

import type { CompiledChecklist } from './checklist/compile.js';
import { bodiesOf } from './checks/bodies.js';
import type { Check, CheckContext } from './checks/check.js';
import { namesOf, type Finding } from './checks/finding.js';
import { allChecks } from './checks/registry.js';
import { coverageOfDraft, type Reading } from './coverage/coverage.js';
import { createDraftMemory, type DraftMemory } from './draftMemory.js';
import { figuresOf } from './figures/figures.js';
import { suppress } from './ignore.js';
import type { TopicCoverage } from './model/coverage.js';
import type { Draft } from './model/draft.js';
import { shownDraft } from './parse/shown.js';
import { parseDraft } from './parse/parseDraft.js';
import { once } from './text/once.js';
import type { DraftSource } from './text/source.js';

/** What was found out about one version of a draft. */
export interface Analysis {
  readonly draft: Draft;
  readonly checklist: CompiledChecklist;
  /** Empty when the form is unknown: then nothing is known, which `form-unknown` says. */
  readonly coverage: readonly TopicCoverage[];
  /** By place, then severity, then code. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that ran to their end. */
  readonly ran: readonly string[];
  readonly failures: readonly { readonly check: string; readonly error: unknown }[];
}

export interface AnalyzeOptions {
  /** Severity by code, topic, `topic/element` or defect, from the settings: `namesOf`. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** ISO date of today, for waivers that end; the core has no clock. */
  readonly today?: string;
  readonly checks?: readonly Check[];
  /** Ids of checks that needed too much time or memory for this draft, and are not run again. */
  readonly without?: readonly string[];
  /** Of the versions of this draft that were read before; only what changed is read again. */
  readonly memory?: DraftMemory;
}

/** Findings that a check may give, beside one for each character: who gives more has no end. */
const mostFindings = 10_000;

/**
 * Reads a draft and checks it, in steps: it yields where it can be left alone for a while, with the
 * id of the check that is to run next, if any. A file that is no draft gives an analysis without
 * findings, whose `draft.frontmatter.isDraft` is false.
 *
 * A check that throws, or has no end, is reported as `check-failed` and takes nothing else with it.
 */
export function* analyze(
  source: DraftSource,
  checklist: CompiledChecklist,
  {
    severity = {},
    today,
    checks = allChecks,
    without = [],
    memory = createDraftMemory(),
  }: AnalyzeOptions = {},
): Generator<string | undefined, Analysis, undefined> {
  const draft = parseDraft(source, memory);
  if (!draft.frontmatter.isDraft) {
    turn(memory, draft);
    return { draft, checklist, coverage: [], findings: [], ran: [], failures: [] };
  }
  yield undefined;

  const shown = shownDraft(draft, memory);
  const findings: Finding[] = [];
  const ran: string[] = [];
  const failures: { check: string; error: unknown }[] = [];
  const report = (check: string, why: 'failed' | 'stopped') => {
    findings.push({
      code: 'check-failed',
      args: { check, why },
      severity: 'error',
      span: draft.anchor,
    });
  };
  const fail = (check: string, error: unknown) => {
    failures.push({ check, error });
    report(check, 'failed');
  };

  let reading: Reading = { coverage: [], wordings: { defects: [], terms: [], vague: [] } };
  try {
    reading = yield* coverageOfDraft(draft, checklist, shown, memory.coverage, today);
  } catch (error) {
    fail('coverage', error);
  }
  const { coverage, wordings } = reading;
  const bodies = once(() => bodiesOf(draft, shown));
  const figures = once(() => figuresOf(draft, checklist, shown));
  const context = { draft, checklist, coverage, wordings, shown, bodies, figures };
  for (const check of checks) {
    if (without.includes(check.id)) {
      report(check.id, 'stopped');
      continue;
    }
    yield check.id;
    try {
      for (const finding of findingsOf(check, context)) findings.push(finding);
      ran.push(check.id);
    } catch (error) {
      fail(check.id, error);
    }
  }
  yield undefined;

  const weighed = findings.flatMap((finding) => weigh(finding, severity));
  const kept = suppress(draft, weighed);
  turn(memory, draft);
  return { draft, checklist, coverage, findings: kept.toSorted(byPlace), ran, failures };
}

/** What this version did not ask for may go. */
function turn(memory: DraftMemory, { sections }: Draft): void {
  memory.pieces.turn();
  memory.sections.turn(sections.length);
}

/** @throws {RangeError} when there are more than a check that comes to its end would give */
function findingsOf(check: Check, context: CheckContext): readonly Finding[] {
  const most = mostFindings + context.draft.source.text.length;
  const found: Finding[] = [];
  for (const finding of check.run(context)) {
    if (found.length >= most) throw new RangeError('Findings without end');
    found.push(finding);
  }
  return found;
}

/** Runs steps to their end, for who has nothing else to do meanwhile. */
export function runToEnd<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Settings weigh a finding, but never take away that something was not looked at. */
function weigh(
  finding: Finding,
  severity: Readonly<Record<string, Severity | 'off'>>,
): readonly Finding[] {
  if (finding.code === 'check-failed' || finding.code === 'analysis-incomplete') return [finding];
  const name = namesOf(finding).find((each) => severity[each] !== undefined);
  const own = name === undefined ? undefined : severity[name];
  if (own === 'off') return [];
  return [own === undefined ? finding : { ...finding, severity: own }];
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    order.indexOf(a.severity) - order.indexOf(b.severity) ||
    a.code.localeCompare(b.code)
  );
}
