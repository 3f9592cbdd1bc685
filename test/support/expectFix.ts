import assert from 'node:assert/strict';

import type { Analysis } from '#core/analyze.js';
import type { CompiledChecklist } from '#core/checklist/compile.js';
import type { Finding, Fix } from '#core/checks/finding.js';
import { buildFix, type BuiltFix } from '#core/fixes/buildFix.js';
import { languages } from '#schemas/localizedText.js';

import { applyEdits } from './applyEdits.js';
import { analyzeText } from './expectFindings.js';
import { miniChecklist } from './miniChecklist.js';

/**
 * Builds a fix for a draft and compares the whole text that it gives. What every fix must keep to
 * is demanded as well: edits in order, titles in both languages, the same outcome with CRLF.
 */
export function expectFix(
  fix: Fix,
  before: string,
  after: string,
  checklist: CompiledChecklist = miniChecklist,
): void {
  const built = buildIn(fix, analyzeText(before, {}, checklist));
  assert.equal(applyEdits(before, built.edits), after);

  const crlf = before.replaceAll('\n', '\r\n');
  const again = buildIn(fix, analyzeText(crlf, {}, checklist));
  assert.equal(applyEdits(crlf, again.edits), after.replaceAll('\n', '\r\n'));
}

/**
 * The law of fixes: apply one and its finding is gone, no new error has come, and nothing else has
 * moved. Gives the text back.
 */
export function expectFixHolds(
  finding: Finding,
  fix: Fix,
  analysis: Analysis,
  checklist: CompiledChecklist = miniChecklist,
): string {
  const before = analysis.draft.source.text;
  const text = applyEdits(before, buildIn(fix, analysis).edits);
  const after = analyzeText(text, {}, checklist);
  const name = `${finding.code} ${finding.topic}/${finding.element} by ${JSON.stringify(fix)}`;

  assert.deepEqual(after.failures, [], name);
  const left = after.findings.filter((other) => subjectOf(other) === subjectOf(finding));
  const had = analysis.findings.filter((other) => subjectOf(other) === subjectOf(finding));
  assert.equal(left.length, had.length - 1, `${name}: is still there`);

  const known = new Set(analysis.findings.map(subjectOf));
  const fresh = after.findings.filter(
    (other) => other.severity === 'error' && !known.has(subjectOf(other)),
  );
  assert.deepEqual(fresh.map(subjectOf), [], `${name}: brought errors`);
  return text;
}

function buildIn(fix: Fix, analysis: Analysis): BuiltFix {
  const [built] = languages.map((language) => {
    const each = buildFix(fix, analysis, language);
    assert.ok(each, `no fix: ${JSON.stringify(fix)}`);
    assert.doesNotMatch(each.title, /undefined|\[object|\s{2}/u);
    return each;
  });
  return built ?? assert.fail();
}

function subjectOf({ code, topic, element }: Finding): string {
  return `${code} ${topic}/${element}`;
}
