import type { Language } from '#schemas/localizedText.js';

import { plain } from '../plain.js';
import type { ReportedFinding } from '../report.js';
import { texts } from '../texts.js';
import type { CreateWriter } from './format.js';

/** For people: findings below the path of their file, with lines and columns from 1. */
export const createTextWriter: CreateWriter = ({ language }) => {
  const counts = { drafts: 0, others: 0, findings: 0, errors: 0, warnings: 0 };
  return {
    head: '',
    file({ path, report: { isDraft, findings } }) {
      counts[isDraft ? 'drafts' : 'others'] += 1;
      counts.findings += findings.length;
      counts.errors += findings.filter(({ severity }) => severity === 'error').length;
      counts.warnings += findings.filter(({ severity }) => severity === 'warning').length;
      if (findings.length === 0) return '';
      return `${[plain(path), ...linesOf(findings, language), ''].join('\n')}\n`;
    },
    tail(failures) {
      const { summary, noFindings } = texts[language];
      const isClean = counts.findings === 0 && failures.length === 0;
      return `${isClean ? `${noFindings} ` : ''}${summary(counts)}\n`;
    },
  };
};

function linesOf(findings: readonly ReportedFinding[], language: Language): readonly string[] {
  const rows = findings.map((finding) => {
    const { line, character } = finding.range.start;
    const subject = [finding.topic, finding.element].filter((id) => id !== undefined).join('/');
    return {
      place: `${line + 1}:${character + 1}`,
      severity: texts[language].severity[finding.severity],
      message: plain(finding.message),
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
