import type { Analyst } from '#lsp/analyst.js';
import { version } from '#lsp/version.js';

import type { Cache } from './cache.js';
import { checkFiles } from './check.js';
import { reaches, type CreateWriter, type FailedPath } from './formats/format.js';
import { createGithubWriter } from './formats/github.js';
import { createJsonWriter } from './formats/json.js';
import { createJunitWriter } from './formats/junit.js';
import { createSarifWriter } from './formats/sarif.js';
import { createTextWriter } from './formats/text.js';
import { findInputs } from './inputs.js';
import type { CheckOptions, Format } from './options.js';
import type { OwnChecklists } from './ownChecklists.js';
import { plain } from './plain.js';
import { texts } from './texts.js';

/** Where the command writes. */
export interface Output {
  /** Resolves when it has been taken, so that no more is made than the reader can follow. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
}

/** What a run works with. */
export interface Equipment {
  /** For so many files. */
  readonly analystsFor: (files: number) => readonly Analyst[];
  readonly checklists: OwnChecklists;
  readonly cache: Cache | undefined;
  /** ISO date. */
  readonly today: string;
}

/** 0: nothing at or above the threshold; 1: findings; 2: it could not do its work to the end. */
export type ExitCode = 0 | 1 | 2;

const writers: Readonly<Record<Format, CreateWriter>> = {
  text: createTextWriter,
  json: createJsonWriter,
  sarif: createSarifWriter,
  junit: createJunitWriter,
  github: createGithubWriter,
};

/** Writes what is found as it is found. Of a file is kept what the exit code needs. */
export async function runCheck(
  { format, failOn, language, paths }: CheckOptions,
  { analystsFor, ...equipment }: Equipment,
  { out, err }: Output,
): Promise<ExitCode> {
  const writer = writers[format]({ language, failOn, version });
  const inputs = await findInputs(paths);
  const failures: FailedPath[] = [...inputs.failures];
  const analysts = analystsFor(inputs.paths.length);
  let fails = false;

  await write(writer.head);
  for await (const file of checkFiles(inputs.paths, { ...equipment, analysts, language })) {
    const { path, report, failure } = file;
    if (failure !== undefined) failures.push({ path, failure });
    if (!report) continue;
    await write(writer.file({ path, report, isPartial: failure !== undefined }));
    fails ||= report.findings.some(({ severity }) => reaches(severity, failOn));
  }
  await write(writer.tail(failures));
  for (const { path, failure } of failures) {
    err(`robuust: ${plain(path)} ${texts[language].failure[failure]}.\n`);
  }
  return failures.length > 0 ? 2 : fails ? 1 : 0;

  async function write(text: string): Promise<void> {
    if (text !== '') await out(text);
  }
}
