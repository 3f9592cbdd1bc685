import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Finding, FindingCode } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';
import type { Severity } from '#schemas/settings.js';

import type { CheckedFile, FailedPath } from '../check.js';
import { texts } from '../texts.js';
import type { FormatTerms, WriteResult } from './format.js';
import { sourceOf } from './json.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning. Lines and columns count from 1, in UTF-16 code units. */
export const writeSarif: WriteResult = ({ files, failures }, terms) => {
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))];
  codes.sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Robuust',
            version: terms.version,
            rules: codes.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length > 0 && {
              toolExecutionNotifications: failures.map((each) => notificationOf(each, terms)),
            }),
          },
        ],
        results: files.flatMap((file) =>
          file.findings.map((finding) => resultOf(finding, file, codes, terms)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function resultOf(
  finding: Finding,
  { path, converter }: CheckedFile,
  codes: readonly FindingCode[],
  { language }: FormatTerms,
) {
  const { code, severity, span, topic, element } = finding;
  const { start, end } = converter.range(span);
  const source = sourceOf(finding);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: messageOf(finding, language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(path),
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
    properties: { topic, element, source },
  };
}

function notificationOf({ path, failure }: FailedPath, { language }: FormatTerms) {
  return {
    level: 'error',
    message: { text: texts[language].failure[failure] },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
  };
}

/** Relative to the present folder, so that nothing tells on which machine it was made. */
function artifactOf(path: string) {
  const local = relative('.', path);
  if (local.startsWith('..') || isAbsolute(local)) return { uri: pathToFileURL(path).href };
  const uri = local
    .split(/[\\/]/u)
    .map((name) => encodeURIComponent(name))
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
