import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Severity } from '#schemas/settings.js';

import type { ReportedFinding } from '../report.js';
import { texts } from '../texts.js';
import type { CreateWriter, FailedPath, FormatTerms } from './format.js';
import { createJsonItems, jsonOf } from './jsonItems.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * SARIF 2.1.0, for code scanning. Lines and columns count from 1, in UTF-16 code units. Which codes
 * were found is known at the end, and so is where the tool is described.
 */
export const createSarifWriter: CreateWriter = (terms) => {
  const results = createJsonItems(3);
  /** With its place in the rules. */
  const codes = new Map<string, number>();
  return {
    head: [
      '{',
      '  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",',
      '  "version": "2.1.0",',
      '  "runs": [',
      '    {',
      '      "columnKind": "utf16CodeUnits",',
      '      "results": [',
    ].join('\n'),
    file: ({ path, report }) =>
      results.add(report.findings.map((finding) => resultOf(finding, path, placeOf(finding.code)))),
    tail(failures) {
      const driver = {
        name: 'Robuust',
        version: terms.version,
        rules: [...codes.keys()].map((id) => ({ id })),
      };
      const invocation = {
        executionSuccessful: failures.length === 0,
        ...(failures.length > 0 && {
          toolExecutionNotifications: failures.map((each) => notificationOf(each, terms)),
        }),
      };
      return [
        `${results.end()},`,
        `      "invocations": ${jsonOf([invocation], 3)},`,
        `      "tool": ${jsonOf({ driver }, 3)}`,
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n');
    },
  };

  function placeOf(code: string): number {
    const place = codes.get(code) ?? codes.size;
    codes.set(code, place);
    return place;
  }
};

function resultOf(finding: ReportedFinding, path: string, ruleIndex: number) {
  const { code, severity, message, topic, element, source } = finding;
  const { start, end } = finding.range;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
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
