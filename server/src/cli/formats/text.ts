import { messageOf } from '#core/messages/messageOf.js';

import type { CheckedFile } from '../check.js';
import { plain } from '../plain.js';
import { texts, type Counts } from '../texts.js';
import type { FormatTerms, WriteResult } from './format.js';

/** For people: findings below the path of their file, with lines and columns from 1. */
export const writeText: WriteResult = ({ files }, terms) => {
  const groups = files.flatMap((file) =>
    file.findings.length > 0 ? [[plain(file.path), ...linesOf(file, terms), ''].join('\n')] : [],
  );
  const { summary, noFindings } = texts[terms.language];
  const counts = countsOf(files);
  const last = counts.findings === 0 ? `${noFindings} ${summary(counts)}` : summary(counts);
  return `${[...groups, last].join('\n')}\n`;
};

function linesOf(
  { findings, converter }: CheckedFile,
  { language }: FormatTerms,
): readonly string[] {
  const rows = findings.map((finding) => {
    const { line, character } = converter.position(finding.span.start);
    const subject = [finding.topic, finding.element].filter((id) => id !== undefined).join('/');
    return {
      place: `${line + 1}:${character + 1}`,
      severity: texts[language].severity[finding.severity],
      message: plain(messageOf(finding, language)),
      code: subject === '' ? finding.code : `${finding.code} ${subject}`,
    };
  });
  const place = Math.max(...rows.map((row) => row.place.length));
  const severity = Math.max(...rows.map((row) => row.severity.length));
  return rows.map(
    (row) =>
      `  ${row.place.padEnd(place)}  ${row.severity.padEnd(severity)}  ${row.message}  [${row.code}]`,
  );
}

function countsOf(files: readonly CheckedFile[]): Counts {
  const findings = files.flatMap((file) => file.findings);
  const drafts = files.filter(({ isDraft }) => isDraft).length;
  return {
    drafts,
    others: files.length - drafts,
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
}
