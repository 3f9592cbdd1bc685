import assert from 'node:assert/strict';

import { analyze, runToEnd, type Analysis, type AnalyzeOptions } from '#core/analyze.js';
import type { Check } from '#core/checks/check.js';
import type { Finding } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';
import { languages } from '#schemas/localizedText.js';

import { readMarked, type Expectation } from './marked.js';
import { miniChecklist } from './miniChecklist.js';

/**
 * Runs one check over a marked draft. The findings must be those that the markers demand, no more
 * and no fewer. What every check must keep to is demanded quietly as well: declared codes, messages
 * in every language that are sentences, spans in the text, no doubles, the same outcome a second
 * time and with CRLF.
 */
export function expectFindings(
  check: Check,
  marked: string,
  options: AnalyzeOptions = {},
  checklist = miniChecklist,
): void {
  const { text, expected } = readMarked(marked);
  const { findings, failures } = analyzeText(text, { ...options, checks: [check] }, checklist);
  assert.deepEqual(failures, []);

  for (const finding of findings) expectWellFormed(finding, text, check);
  const actual = findings.map((finding) => labelled(finding, expected));
  assert.deepEqual(actual.toSorted(byPlace), expected.toSorted(byPlace));
  assert.equal(new Set(findings.map((each) => JSON.stringify(each))).size, findings.length);

  const again = analyzeText(text, { ...options, checks: [check] }, checklist);
  assert.deepEqual(again.findings, findings);
  const withCrlf = text.replaceAll('\n', '\r\n');
  const crlf = analyzeText(withCrlf, { ...options, checks: [check] }, checklist);
  assert.deepEqual(
    crlf.findings.map(({ code, severity, span }) => [
      code,
      severity,
      withCrlf.slice(span.start, span.end).replaceAll('\r\n', '\n'),
    ]),
    findings.map(({ code, severity, span }) => [code, severity, text.slice(span.start, span.end)]),
  );
}

export function analyzeText(
  text: string,
  options: AnalyzeOptions = {},
  checklist = miniChecklist,
): Analysis {
  return runToEnd(analyze({ uri: 'test:draft.md', version: 1, text }, checklist, options));
}

function expectWellFormed(finding: Finding, text: string, check: Check): void {
  assert.ok(check.codes.includes(finding.code), `${check.id} does not declare ${finding.code}`);
  const { start, end } = finding.span;
  assert.ok(0 <= start && start <= end && end <= text.length, `${finding.code}: span out of text`);
  for (const language of languages) {
    const message = messageOf(finding, language);
    assert.match(message, /[.?]$/u);
    assert.doesNotMatch(message, /undefined|\[object|\s{2}/u);
  }
}

/** Says as much of a finding as the marker at its place does. */
function labelled(
  { span, severity, code, topic, element }: Finding,
  marks: readonly Expectation[],
) {
  const subject = element === undefined ? topic : `${topic}/${element}`;
  const full = `${severity} ${code} ${subject}`;
  const { start, end } = span;
  const wanted = marks.some((mark) => mark.start === start && mark.label === full);
  return { start, end, label: wanted ? full : `${severity} ${code}` };
}

function byPlace(a: Expectation, b: Expectation): number {
  return a.start - b.start || a.label.localeCompare(b.label);
}
