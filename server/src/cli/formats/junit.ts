import type { Finding } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';

import type { CheckedFile, FailedPath } from '../check.js';
import { texts } from '../texts.js';
import { reaches, type FormatTerms, type WriteResult } from './format.js';

/**
 * JUnit XML: a file is a suite and a finding a case. Findings below the threshold are cases that
 * pass, with their message as output; a file without findings has one case that passes.
 */
export const writeJunit: WriteResult = ({ files, failures }, terms) => {
  const drafts = files.filter(({ isDraft, isPartial }) => isDraft || isPartial);
  const suites = drafts.map((file) => suiteOf(file, terms));
  const errors = failures.map((failed) => errorOf(failed, terms));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="robuust">',
    ...suites,
    ...errors,
    '</testsuites>',
    '',
  ].join('\n');
};

function suiteOf(file: CheckedFile, terms: FormatTerms): string {
  const { path, findings } = file;
  const failing = findings.filter(({ severity }) => reaches(severity, terms.failOn)).length;
  const cases =
    findings.length > 0
      ? findings.map((finding) => caseOf(finding, file, terms))
      : [`    <testcase name="${escaped(path)}" classname="robuust"/>`];
  const attributes = `name="${escaped(path)}" tests="${cases.length}" failures="${failing}" errors="0"`;
  return [`  <testsuite ${attributes}>`, ...cases, '  </testsuite>'].join('\n');
}

function caseOf(finding: Finding, { path, converter }: CheckedFile, terms: FormatTerms): string {
  const { line, character } = converter.position(finding.span.start);
  const subject = [finding.code, finding.topic, finding.element].filter((id) => id !== undefined);
  const place = `${path}:${line + 1}:${character + 1}`;
  const message = escaped(messageOf(finding, terms.language));
  const head = `    <testcase name="${escaped(`${subject.join(' ')} (${place})`)}" classname="robuust">`;
  const body = reaches(finding.severity, terms.failOn)
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
    .replaceAll('\n', '&#10;');
}
