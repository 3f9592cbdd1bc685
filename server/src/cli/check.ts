import { pathToFileURL } from 'node:url';

import type { OwnSource } from '#core/checklist/applyOwn.js';
import type { Finding } from '#core/checks/finding.js';
import type { Analyst } from '#lsp/analyst.js';
import { createConverter } from '#lsp/convert.js';
import { formLineOf } from '#lsp/formLine.js';
import { incompleteFindings } from '#lsp/incomplete.js';
import type { Language } from '#schemas/localizedText.js';

import { readTextFile } from '../node/files.js';
import type { Cache } from './cache.js';
import { inOrder } from './inOrder.js';
import type { OwnChecklists, OwnFile } from './ownChecklists.js';
import { reportOf, type FileReport } from './report.js';
import type { Failure } from './texts.js';

/** What became of a file. */
export interface CheckedFile {
  readonly path: string;
  /** Undefined: it was not read, or there is nothing to say of it. */
  readonly report: FileReport | undefined;
  /** Something was not looked at; which is no clean file, whatever was found. */
  readonly failure: Failure | undefined;
}

export interface Checking {
  /** Each reads one file at a time. */
  readonly analysts: readonly Analyst[];
  readonly checklists: OwnChecklists;
  /** What was found before, when that is kept. */
  readonly cache: Cache | undefined;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

/** Files that are read ahead of one that takes long. What is kept of them is their report. */
const mostAhead = 64;

/**
 * Checks files, each within the same budget as in the editor, and gives what became of them in
 * their order. The checklists of the workspace that hold for them come first, when there is
 * something to say of them. Nothing is kept of a file that has been given.
 */
export async function* checkFiles(
  paths: readonly string[],
  checking: Checking,
): AsyncGenerator<CheckedFile, void, undefined> {
  const own = await checklistsOf(paths, checking.checklists);
  yield* inOrder(
    tasksOf(paths, own, checking),
    checking.analysts,
    (task, analyst) => task(analyst),
    mostAhead,
  );
}

type Task = (analyst: Analyst) => Promise<CheckedFile>;

function* tasksOf(
  paths: readonly string[],
  own: ReadonlyMap<OwnFile, readonly OwnFile[]>,
  checking: Checking,
): Generator<Task, void, undefined> {
  for (const [file, set] of own) {
    yield (analyst) => checkChecklist(file, set, analyst, checking.language);
  }
  const judged = new Set([...own.keys()].map(({ uri }) => uri));
  for (const path of paths) {
    if (judged.has(pathToFileURL(path).href)) continue;
    yield (analyst) => checkPath(path, analyst, checking);
  }
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
  language: Language,
): Promise<CheckedFile> {
  const sources = own.map((each) => ({ uri: each.uri, text: each.text, unread: each.unread }));
  const asked = { uri, own: sources };
  const outcome = await analyst.askGeneral('checklistProblems', asked, { urgent: true });
  const findings = outcome.kind === 'answered' ? outcome.answer : [];
  const isPartial = outcome.kind === 'stopped' || findings.some(isLeftOut);
  const converter = createConverter({ uri, version: 0, text });
  return {
    path,
    report:
      findings.length === 0
        ? undefined
        : reportOf({ isDraft: false, findings }, undefined, converter, language),
    failure: isPartial ? 'not-applied' : undefined,
  };
}

/** What says that a checklist does not hold, so that something was not looked at. */
function isLeftOut({ code }: Finding): boolean {
  return code === 'checklist-not-applied';
}

async function checkPath(path: string, analyst: Analyst, checking: Checking): Promise<CheckedFile> {
  const { checklists, cache } = checking;
  const read = await readTextFile(path);
  if (read.kind === 'unreadable') return { path, report: undefined, failure: read.why };
  const own = await checklists.of(path);
  const key = cache?.keyOf(read.text, own);
  const known = key === undefined ? undefined : await cache?.get(key);
  if (known) return { path, report: known, failure: undefined };

  const { isDated, ...checked } = await checkText(path, read.text, analyst, own, checking);
  if (key !== undefined && checked.failure === undefined) {
    await cache?.put(key, checked.report, isDated);
  }
  return checked;
}

interface CheckedText extends CheckedFile {
  readonly report: FileReport;
  /** It holds for today. */
  readonly isDated: boolean;
}

async function checkText(
  path: string,
  text: string,
  analyst: Analyst,
  own: readonly OwnSource[],
  { language, today }: Checking,
): Promise<CheckedText> {
  const source = { uri: pathToFileURL(path).href, version: 0, text };
  const converter = createConverter(source);
  const subject = { source, options: { severity: {}, today }, own };
  const terms = { urgent: true };
  const [report, account] = await Promise.all([
    analyst.ask('report', undefined, subject, terms),
    analyst.ask('account', undefined, subject, terms),
  ]);
  analyst.forget(source.uri);

  if (report.kind === 'stopped') {
    const findings = incompleteFindings(text, undefined, report.why) ?? [];
    const isDraft = formLineOf(text) !== undefined;
    return {
      path,
      report: reportOf({ isDraft, findings }, undefined, converter, language),
      failure: 'incomplete',
      isDated: true,
    };
  }
  const whole = account.kind === 'answered' ? account.answer : undefined;
  const isPartial = !whole || report.answer.findings.some(isGap);
  return {
    path,
    report: reportOf(report.answer, whole, converter, language),
    failure: isPartial ? 'incomplete' : undefined,
    isDated: whole?.isDated ?? true,
  };
}

/** A finding that says that something was not looked at. */
function isGap({ code }: Finding): boolean {
  return code === 'analysis-incomplete' || code === 'check-failed';
}
