import type { Span } from '../text/span.js';

import { plainBlock, type Block, type Inert } from './blocks.js';
import { allLabels, noLabels } from './labels.js';
import type { ParsedSegment } from './parseSegments.js';
import { plainDefinitions } from './plainDefinitions.js';
import { plainFence } from './plainFence.js';
import { plainInlines, type PlainInlines } from './plainInlines.js';
import { opensNoParagraph } from './plainOpening.js';
import { plainProse } from './plainProse.js';

/**
 * Reads a segment without the parser: prose, which is paragraphs, ATX headings, lists, quotes and
 * tables; or definitions; or one fence. It gives exactly what the parser would; undefined when it
 * is not certain of that.
 *
 * @param elsewhere - labels in the text that are defined in the document, outside the text
 */
export function plainSegment(text: string, elsewhere = noLabels): ParsedSegment | undefined {
  if (text.startsWith('```')) {
    const block = plainFence(text);
    return block && { ...plain, blocks: [block] };
  }
  const definitions = plainDefinitions(text);
  if (!definitions) {
    const inlines = plainInlines(text, elsewhere);
    const blocks = inlines && plainProse(inlines);
    return blocks && { ...plain, blocks: withInert(blocks, inlines.inert) };
  }
  const { notes, paragraphs, defined } = definitions;
  const inlines = plainInlines(notes, allLabels([elsewhere, defined]) ?? noLabels);
  const blocks = inlines && paragraphsIn(inlines, paragraphs);
  return blocks && { ...plain, defined, blocks: withInert(blocks, inlines.inert) };
}

const plain = { failed: false, openEnd: undefined, defined: noLabels };

function paragraphsIn(
  { prose, comments }: PlainInlines,
  spans: readonly Span[],
): readonly Block[] | undefined {
  const isOther = spans.some(
    ({ start, end }) => comments.has(start) || opensNoParagraph(prose, start, end),
  );
  return isOther ? undefined : spans.map((span) => plainBlock('paragraph', span));
}

/** Gives each block what is inert in it; both are in the order of the text. */
function withInert(blocks: readonly Block[], inert: readonly Inert[]): readonly Block[] {
  if (inert.length === 0) return blocks;
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    while ((inert[next]?.end ?? Infinity) <= block.span.end) next += 1;
    return first === next ? block : { ...block, inert: inert.slice(first, next) };
  });
}
