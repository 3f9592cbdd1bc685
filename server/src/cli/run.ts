import type { Analyst } from '#lsp/analyst.js';
import { version } from '#lsp/version.js';

import { checkFiles, type CheckResult } from './check.js';
import { reaches, type WriteResult } from './formats/format.js';
import { writeGithub } from './formats/github.js';
import { writeJson } from './formats/json.js';
import { writeJunit } from './formats/junit.js';
import { writeSarif } from './formats/sarif.js';
import { writeText } from './formats/text.js';
import { findInputs } from './inputs.js';
import type { CheckOptions, Format } from './options.js';
import type { OwnChecklists } from './ownChecklists.js';
import { plain } from './plain.js';
import { texts } from './texts.js';

/** Where the command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: nothing at or above the threshold; 1: findings; 2: it could not do its work to the end. */
export type ExitCode = 0 | 1 | 2;

const writers: Readonly<Record<Format, WriteResult>> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  junit: writeJunit,
  github: writeGithub,
};

export async function runCheck(
  { format, failOn, language, paths }: CheckOptions,
  analyst: Analyst,
  checklists: OwnChecklists,
  { out, err }: Output,
): Promise<ExitCode> {
  const result = await checkFiles(await findInputs(paths), analyst, checklists);
  out(writers[format](result, { language, failOn, version }));
  for (const { path, failure } of result.failures) {
    err(`robuust: ${plain(path)} ${texts[language].failure[failure]}.\n`);
  }
  return exitCodeOf(result, failOn);
}

function exitCodeOf({ files, failures }: CheckResult, failOn: CheckOptions['failOn']): ExitCode {
  if (failures.length > 0) return 2;
  const fails = files.some(({ findings }) =>
    findings.some(({ severity }) => reaches(severity, failOn)),
  );
  return fails ? 1 : 0;
}
