import type { FindingArgs } from './findingArgs.js';
import type { FindingCode } from '../checks/finding.js';

/** The texts of one language. The compiler demands one for every code. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string;
};
