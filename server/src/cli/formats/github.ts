import type { Severity } from '#schemas/settings.js';

import { plain } from '../plain.js';
import type { CreateWriter, WrittenFile } from './format.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each finding becomes a note at its line. */
export const createGithubWriter: CreateWriter = () => ({
  head: '',
  file: (file) => linesOf(file).join(''),
  tail: () => '',
});

function linesOf({ path, report }: WrittenFile): readonly string[] {
  return report.findings.map(({ code, severity, message, range: { start, end } }) => {
    const properties = [
      `file=${property(path)}`,
      `line=${start.line + 1}`,
      `endLine=${end.line + 1}`,
      `col=${start.character + 1}`,
      `endColumn=${end.character + 1}`,
      `title=${property(`Robuust: ${code}`)}`,
    ];
    return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
  });
}

function data(text: string): string {
  return plain(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
