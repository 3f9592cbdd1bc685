import { pathToFileURL } from 'node:url';

import type { Finding } from '#core/checks/finding.js';
import { isoToday } from '#lsp/clock.js';
import type { Analyst } from '#lsp/analyst.js';
import { createConverter, type Converter } from '#lsp/convert.js';
import { formLineOf } from '#lsp/formLine.js';
import { incompleteFindings } from '#lsp/incomplete.js';
import type { Account } from '#lsp/questions.js';

import { readTextFile } from '../node/files.js';
import type { Inputs } from './inputs.js';
import type { Failure } from './texts.js';

/** What there is to say of one file. */
export interface CheckedFile {
  readonly path: string;
  readonly converter: Converter;
  /** Undefined: it is a draft whose analysis was stopped. */
  readonly account: Account | undefined;
  readonly isDraft: boolean;
  readonly findings: readonly Finding[];
  /** Something was not looked at; which is no clean file, whatever was found. */
  readonly isPartial: boolean;
}

export interface FailedPath {
  readonly path: string;
  readonly failure: Failure;
}

export interface CheckResult {
  readonly files: readonly CheckedFile[];
  readonly failures: readonly FailedPath[];
}

/** Checks files one after another, each within the same budget as in the editor. */
export async function checkFiles(
  { paths, failures }: Inputs,
  analyst: Analyst,
): Promise<CheckResult> {
  const files: CheckedFile[] = [];
  const failed: FailedPath[] = [...failures];
  for (const path of paths) {
    const read = await readTextFile(path);
    if (read.kind === 'unreadable') {
      failed.push({ path, failure: read.why });
      continue;
    }
    const file = await checkText(path, read.text, analyst);
    files.push(file);
    if (file.isPartial) failed.push({ path, failure: 'incomplete' });
  }
  return { files, failures: failed };
}

async function checkText(path: string, text: string, analyst: Analyst): Promise<CheckedFile> {
  const source = { uri: pathToFileURL(path).href, version: 0, text };
  const converter = createConverter(source);
  const subject = { source, options: { severity: {}, today: isoToday() } };
  const report = await analyst.ask('report', undefined, subject, { urgent: true });
  if (report.kind === 'stopped') {
    const findings = incompleteFindings(text, undefined, report.why) ?? [];
    const isDraft = formLineOf(text) !== undefined;
    return { path, converter, account: undefined, isDraft, findings, isPartial: true };
  }
  const { isDraft, findings } = report.answer;
  const account = await analyst.ask('account', undefined, subject, { urgent: true });
  analyst.forget(source.uri);
  return {
    path,
    converter,
    account: account.kind === 'answered' ? account.answer : undefined,
    isDraft,
    findings,
    isPartial: account.kind === 'stopped' || findings.some(isGap),
  };
}

/** A finding that says that something was not looked at. */
function isGap({ code }: Finding): boolean {
  return code === 'analysis-incomplete' || code === 'check-failed';
}
