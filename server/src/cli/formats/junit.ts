import { unprintable } from '../plain.js';
import type { ReportedFinding } from '../report.js';
import { texts } from '../texts.js';
import {
  reaches,
  type CreateWriter,
  type FailedPath,
  type FormatTerms,
  type WrittenFile,
} from './format.js';

/**
 * JUnit XML: a file is a suite and a finding a case. Findings below the threshold are cases that
 * pass, with their message as output; a file without findings has one case that passes.
 */
export const createJunitWriter: CreateWriter = (terms) => ({
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="robuust">\n',
  file: (file) => (file.report.isDraft || file.isPartial ? suiteOf(file, terms) : ''),
  tail: (failures) => `${failures.map((failed) => errorOf(failed, terms)).join('')}</testsuites>\n`,
});

function suiteOf(file: WrittenFile, terms: FormatTerms): string {
  const { path, report } = file;
  const { findings } = report;
  const failing = findings.filter(({ severity }) => reaches(severity, terms.failOn)).length;
  const cases =
    findings.length > 0
      ? findings.map((finding) => caseOf(finding, path, terms))
      : [`    <testcase name="${escaped(path)}" classname="robuust"/>`];
  const attributes = `name="${escaped(path)}" tests="${cases.length}" failures="${failing}" errors="0"`;
  return [`  <testsuite ${attributes}>`, ...cases, '  </testsuite>', ''].join('\n');
}

function caseOf(finding: ReportedFinding, path: string, { failOn }: FormatTerms): string {
  const { line, character } = finding.range.start;
  const subject = [finding.code, finding.topic, finding.element].filter((id) => id !== undefined);
  const place = `${path}:${line + 1}:${character + 1}`;
  const message = escaped(finding.message);
  const head = `    <testcase name="${escaped(`${subject.join(' ')} (${place})`)}" classname="robuust">`;
  const body = reaches(finding.severity, failOn)
    ? `<failure type="${finding.severity}" message="${message}">${escaped(place)}</failure>`
    : `<system-out>${message}</system-out>`;
  return `${head}${body}</testcase>`;
}

function errorOf({ path, failure }: FailedPath, { language }: FormatTerms): string {
  const name = escaped(path);
  const message = escaped(texts[language].failure[failure]);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1">`,
    `    <testcase name="${name}" classname="robuust"><error type="${failure}" message="${message}"/></testcase>`,
    '  </testsuite>',
    '',
  ].join('\n');
}

/** For texts and attributes. What XML 1.0 cannot hold becomes a replacement character. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(unprintable, (character) => `&#${character.charCodeAt(0)};`);
}
