import type { Language } from '#schemas/localizedText.js';
import type { Severity } from '#schemas/settings.js';

import type { CheckResult } from '../check.js';
import type { Threshold } from '../options.js';

/** Writes a result as a whole. */
export type WriteResult = (result: CheckResult, terms: FormatTerms) => string;

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
