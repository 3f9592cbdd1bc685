import { messageOf } from '#core/messages/messageOf.js';
import type { Severity } from '#schemas/settings.js';

import type { CheckedFile } from '../check.js';
import type { FormatTerms, WriteResult } from './format.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each finding becomes a note at its line. */
export const writeGithub: WriteResult = ({ files }, terms) =>
  files.flatMap((file) => linesOf(file, terms)).join('');

function linesOf({ path, findings, converter }: CheckedFile, { language }: FormatTerms) {
  return findings.map((finding) => {
    const { start, end } = converter.range(finding.span);
    const properties = [
      `file=${property(path)}`,
      `line=${start.line + 1}`,
      `endLine=${end.line + 1}`,
      `col=${start.character + 1}`,
      `endColumn=${end.character + 1}`,
      `title=${property(`Robuust: ${finding.code}`)}`,
    ];
    const message = data(messageOf(finding, language));
    return `::${commands[finding.severity]} ${properties.join(',')}::${message}\n`;
  });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
