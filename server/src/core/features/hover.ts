import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { Span } from '../text/span.js';

/** Markdown without HTML and without command links; text of the draft in it is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What is known about the heading, finding, citation or frontmatter key at an offset. */
export declare function hoverAt(
  analysis: Analysis,
  offset: number,
  language: Language,
): Hover | undefined;
