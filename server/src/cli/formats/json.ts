import type { Finding } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';

import type { CheckedFile } from '../check.js';
import type { FormatTerms, WriteResult } from './format.js';

/**
 * For programs: one object. Lines and characters count from 0, in UTF-16 code units, as in LSP.
 * `errors` and `partial` are there only when something could not be read, or not to its end.
 */
export const writeJson: WriteResult = ({ files, failures }, terms) => {
  const unread = failures.filter(
    ({ failure }) => failure !== 'incomplete' && failure !== 'not-applied',
  );
  const result = {
    version: terms.version,
    files: files.map((file) => fileOf(file, terms)),
    ...(unread.length > 0 && {
      errors: unread.map(({ path, failure }) => ({ path, reason: failure })),
    }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
};

function fileOf(file: CheckedFile, terms: FormatTerms) {
  const { path, isDraft, account, findings, converter, isPartial } = file;
  return {
    path,
    draft: isDraft,
    form: account?.form ?? null,
    lang: isDraft ? (account?.language ?? null) : null,
    ...(isPartial && { partial: true }),
    findings: findings.map((finding) => findingOf(finding, file, terms)),
    coverage: (account?.coverage ?? []).map(({ topic, level, state, articles, elements }) => ({
      topic,
      level,
      state,
      articles,
      elements: elements.map((element) => ({
        id: element.id,
        state: element.state === 'present' ? 'present' : 'absent',
        ...(element.state === 'waived' && { waived: true }),
        ...(element.evidence && {
          evidence: {
            line: converter.position(element.evidence.offset).line,
            text: element.evidence.text,
          },
        }),
      })),
    })),
  };
}

function findingOf(finding: Finding, { converter }: CheckedFile, { language }: FormatTerms) {
  const { code, severity, topic, element, span } = finding;
  const source = sourceOf(finding);
  return {
    code,
    severity,
    ...(topic !== undefined && { topic }),
    ...(element !== undefined && { element }),
    message: messageOf(finding, language),
    range: converter.range(span),
    ...(source !== undefined && { source }),
  };
}

/** What the demand rests on, as a lawyer cites it. */
export function sourceOf({ args }: Finding): string | undefined {
  return 'reason' in args ? args.reason.source?.ref : undefined;
}
