import type { FindingCode, Related } from '../checks/finding.js';
import type { FindingArgs } from './findingArgs.js';

/**
 * The messages of one language. The compiler demands one for every code. Each is one or more
 * sentences: what is wrong, why it is asked of this draft, where we looked.
 */
export type FindingMessages = {
  readonly [Code in FindingCode]: (args: FindingArgs[Code]) => string;
};

/** What a related place is, in `Diagnostic.relatedInformation`. */
export type RelatedMessages = Readonly<Record<Related['kind'], string>>;
