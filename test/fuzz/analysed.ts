import assert from 'node:assert/strict';

import { analyze, type Analysis } from '#core/analyze.js';
import type { CompiledChecklist } from '#core/checklist/compile.js';
import { completionsAt } from '#core/features/completions.js';
import { hoverAt } from '#core/features/hover.js';
import { lawLinksOf } from '#core/features/links.js';
import { foldsOf, outlineOf } from '#core/features/outline.js';
import { coverageOf, explain, insertableTopics } from '#core/features/report.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { messageOf } from '#core/messages/messageOf.js';
import type { Span } from '#core/text/span.js';

/** In milliseconds of processor time for one text, which is some kilobytes long. */
const most = 5_000;

/** Reads a text and asks all that can be asked about it. Throws when something does not hold. */
export function expectSound(text: string, checklist: CompiledChecklist): Analysis {
  const before = process.cpuUsage();
  const analysis = analysed(text, checklist);
  assert.deepEqual(analysis.failures, []);
  for (const finding of analysis.findings) {
    expectWithin(finding.span, text);
    for (const { span } of finding.related ?? []) expectWithin(span, text);
    assert.doesNotMatch(messageOf(finding, 'nl'), /undefined|\[object/u);
  }
  for (const { fixes = [] } of analysis.findings.slice(0, 20)) {
    for (const data of fixes) {
      for (const { span } of buildFix(data, analysis, 'nl')?.edits ?? []) expectWithin(span, text);
    }
  }
  if (analysis.draft.frontmatter.isDraft) askAll(analysis);
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 1_000 < most, `${(user + system) / 1_000} ms`);
  return analysis;
}

function analysed(text: string, checklist: CompiledChecklist): Analysis {
  const options = { severity: {}, today: '2026-11-25' };
  const steps = analyze({ uri: 'test:a.md', version: 1, text }, checklist, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function askAll(analysis: Analysis): void {
  const { text } = analysis.draft.source;
  const step = Math.max(1, Math.floor(text.length / 30));
  for (let offset = 0; offset <= text.length; offset += step) {
    const hover = hoverAt(analysis, offset, 'nl');
    if (hover) expectWithin(hover.span, text);
    for (const { edit } of completionsAt(analysis, offset, 'nl')) expectWithin(edit.span, text);
  }
  for (const { span } of foldsOf(analysis.draft)) expectWithin(span, text);
  for (const { span } of lawLinksOf(analysis.draft)) expectWithin(span, text);
  for (const { name } of outlineOf(analysis.draft)) assert.notEqual(name.trim(), '');
  coverageOf(analysis, 'nl');
  explain(analysis, 'en');
  insertableTopics(analysis, 'nl');
}

function expectWithin({ start, end }: Span, text: string): void {
  assert.ok(
    start >= 0 && start <= end && end <= text.length,
    `${start} to ${end} of ${text.length}`,
  );
}
