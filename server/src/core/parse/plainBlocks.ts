import type { Span } from '../text/span.js';

import { plainBlock, type Block } from './blocks.js';
import { linesIn, trimmed } from './lines.js';

/**
 * The blocks of a text by its lines alone: paragraphs between blank lines, and `#` headings. For
 * texts that are too large, or that the Markdown parser gave up on.
 */
export function plainBlocksOf(text: string, region: Span): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: Span | undefined;

  function flush(): void {
    if (paragraph) blocks.push(plainBlock('paragraph', paragraph));
    paragraph = undefined;
  }

  for (const line of linesIn(text, region)) {
    const content = trimmed(text, line);
    if (content.start === content.end) {
      flush();
      continue;
    }
    const marks = /^#{1,6}(?=[ \t])/u.exec(text.slice(line.start, line.start + 8))?.[0];
    if (marks === undefined) {
      paragraph = { start: paragraph?.start ?? content.start, end: content.end };
      continue;
    }
    flush();
    const title = trimmed(text, { start: line.start + marks.length, end: line.end });
    blocks.push({ ...plainBlock('heading', content), content: title, depth: marks.length });
  }
  flush();
  return blocks;
}
