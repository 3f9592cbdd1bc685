import type { ParseProblem } from '../model/draft.js';
import type { Span } from '../text/span.js';

import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { guard } from './guard.js';
import { limits } from './limits.js';
import { lineEnd } from './lines.js';
import { parseMarkdown } from './markdown.js';
import { plainBlocksOf } from './plainBlocks.js';

export interface BodyRead {
  readonly blocks: readonly Block[];
  /** False: too large to be read; only the headings are known. */
  readonly whole: boolean;
  readonly problems: readonly ParseProblem[];
}

/** Reads the Markdown of a draft into blocks, within the limits, and says what was cut. */
export function readBlocks(text: string, region: Span): BodyRead {
  const problems: ParseProblem[] = [];
  const nul = text.indexOf('\0');
  if (nul >= 0) problems.push({ code: 'not-text', span: { start: nul, end: nul + 1 }, detail: '' });

  if (text.length > limits.document) {
    const end = lineEnd(text, region.start);
    problems.push({ code: 'too-large', span: { start: region.start, end }, detail: 'document' });
    // Headings beyond the limit are left out as well: the text as a whole is not read anyway.
    const read = { start: region.start, end: Math.min(region.end, limits.document) };
    return { blocks: plainBlocksOf(text, read), whole: false, problems };
  }
  const guarded = guard(text.slice(region.start, region.end));
  for (const { span, reason } of guarded.cuts) {
    const start = span.start + region.start;
    const end = span.end + region.start;
    problems.push({ code: 'too-much-markup', span: { start, end }, detail: reason });
  }
  const tree = parseMarkdown(guarded.text);
  if (tree) return { blocks: blocksOf(tree, text, region.start), whole: true, problems };

  const end = lineEnd(text, region.start);
  problems.push({ code: 'too-much-markup', span: { start: region.start, end }, detail: 'parser' });
  return { blocks: plainBlocksOf(text, region), whole: true, problems };
}
