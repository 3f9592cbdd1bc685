import type { Span } from '../text/span.js';

/**
 * A replacement in the draft. `snippet` has the snippet syntax of editors (`${1:default}`), with
 * the draft's own `$`, `}` and `\` escaped; a client without snippets gets `plainOf(snippet)`.
 */
export interface Edit {
  readonly span: Span;
  readonly snippet: string;
}
