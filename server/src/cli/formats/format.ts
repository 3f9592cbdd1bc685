import type { Language } from '#schemas/localizedText.js';
import type { Severity } from '#schemas/settings.js';

import type { Threshold } from '../options.js';
import type { FileReport } from '../report.js';
import type { Failure } from '../texts.js';

/** Writes a result in three parts, so that none of it is kept: the second one for each file. */
export interface ResultWriter {
  readonly head: string;
  readonly file: (file: WrittenFile) => string;
  readonly tail: (failures: readonly FailedPath[]) => string;
}

export type CreateWriter = (terms: FormatTerms) => ResultWriter;

export interface WrittenFile {
  readonly path: string;
  readonly report: FileReport;
  /** Something was not looked at. */
  readonly isPartial: boolean;
}

export interface FailedPath {
  readonly path: string;
  readonly failure: Failure;
}

export interface FormatTerms {
  readonly language: Language;
  readonly failOn: Threshold;
  readonly version: string;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a finding of a severity makes the command fail. */
export function reaches(severity: Severity, failOn: Threshold): boolean {
  return failOn !== undefined && order.indexOf(severity) <= order.indexOf(failOn);
}
