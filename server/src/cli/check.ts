import { pathToFileURL } from 'node:url';

import type { OwnSource } from '#core/checklist/applyOwn.js';
import type { Finding } from '#core/checks/finding.js';
import { isoToday } from '#lsp/clock.js';
import type { Analyst } from '#lsp/analyst.js';
import { createConverter, type Converter } from '#lsp/convert.js';
import { formLineOf } from '#lsp/formLine.js';
import { incompleteFindings } from '#lsp/incomplete.js';
import type { Account } from '#lsp/questions.js';

import { readTextFile } from '../node/files.js';
import type { Inputs } from './inputs.js';
import type { OwnChecklists, OwnFile } from './ownChecklists.js';
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

/**
 * Checks files one after another, each within the same budget as in the editor. The checklists of
 * the workspace that hold for them come first, when there is something to say of them.
 */
export async function checkFiles(
  { paths, failures }: Inputs,
  analyst: Analyst,
  checklists: OwnChecklists,
): Promise<CheckResult> {
  const files: CheckedFile[] = [];
  const failed: FailedPath[] = [...failures];
  const own = await checklistsOf(paths, checklists);
  for (const [file, set] of own) {
    const checked = await checkChecklist(file, set, analyst);
    if (checked.findings.length > 0) files.push(checked);
    if (checked.isPartial) failed.push({ path: file.path, failure: 'not-applied' });
  }
  const judged = new Set([...own.keys()].map(({ uri }) => uri));
  for (const path of paths) {
    if (judged.has(pathToFileURL(path).href)) continue;
    const read = await readTextFile(path);
    if (read.kind === 'unreadable') {
      failed.push({ path, failure: read.why });
      continue;
    }
    const file = await checkText(path, read.text, analyst, await checklists.of(path));
    files.push(file);
    if (file.isPartial) failed.push({ path, failure: 'incomplete' });
  }
  return { files, failures: failed };
}

/** The checklists that hold for files, each once, with those that it is judged with. */
async function checklistsOf(
  paths: readonly string[],
  checklists: OwnChecklists,
): Promise<ReadonlyMap<OwnFile, readonly OwnFile[]>> {
  const found = new Map<string, readonly [OwnFile, readonly OwnFile[]]>();
  for (const path of paths) {
    for (const file of await checklists.of(path)) {
      // As the editor shows it: with those of its own folder and above, whatever is below.
      if (!found.has(file.uri)) found.set(file.uri, [file, await checklists.of(file.path)]);
    }
  }
  return new Map(found.values());
}

async function checkChecklist(
  { uri, path, text }: OwnFile,
  own: readonly OwnFile[],
  analyst: Analyst,
): Promise<CheckedFile> {
  const converter = createConverter({ uri, version: 0, text });
  const sources = own.map((each) => ({ uri: each.uri, text: each.text, unread: each.unread }));
  const asked = { uri, own: sources };
  const outcome = await analyst.askGeneral('checklistProblems', asked, { urgent: true });
  const findings = outcome.kind === 'answered' ? outcome.answer : [];
  const isPartial = outcome.kind === 'stopped' || findings.some(isLeftOut);
  return { path, converter, account: undefined, isDraft: false, findings, isPartial };
}

/** What says that a checklist does not hold, so that something was not looked at. */
function isLeftOut({ code }: Finding): boolean {
  return code === 'checklist-not-applied';
}

async function checkText(
  path: string,
  text: string,
  analyst: Analyst,
  own: readonly OwnSource[],
): Promise<CheckedFile> {
  const source = { uri: pathToFileURL(path).href, version: 0, text };
  const converter = createConverter(source);
  const subject = { source, options: { severity: {}, today: isoToday() }, own };
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
