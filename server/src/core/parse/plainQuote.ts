import { plainBlock, type Block } from './blocks.js';
import { lineEnd, nextLine } from './lines.js';
import { opensNoParagraph } from './plainOpening.js';

export interface PlainQuote {
  readonly blocks: readonly Block[];
  /** Behind the line end of its last line. */
  readonly end: number;
}

/**
 * Reads a block quote of paragraphs without the parser, of which each line starts with `> ` in the
 * first column, but for a bare `>` between two paragraphs. What is behind it must be blank.
 *
 * @param comments - where a comment starts that is no block of text
 */
export function plainQuoteAt(
  text: string,
  start: number,
  comments: ReadonlyMap<number, number>,
): PlainQuote | undefined {
  const blocks: Block[] = [];
  let from: number | undefined;
  let to = start;
  let at = start;
  while (text.charCodeAt(at) === greaterThan) {
    const lineTo = lineEnd(text, at);
    if (lineTo === at + 1) {
      if (from === undefined) return undefined;
      push(from);
      from = undefined;
    } else {
      const content = at + 2;
      const isText =
        text.charCodeAt(at + 1) === space &&
        text.charCodeAt(content) !== space &&
        !comments.has(content) &&
        !opensNoParagraph(text, content, lineTo);
      if (!isText || text.slice(content, lineTo).includes('|')) return undefined;
      from ??= content;
      to = lineTo;
    }
    at = Math.min(nextLine(text, lineTo), text.length);
  }
  if (from === undefined || /[^ ]/u.test(text.slice(at, lineEnd(text, at)))) return undefined;
  push(from);
  return { blocks, end: at };

  function push(first: number): void {
    blocks.push({ ...plainBlock('paragraph', { start: first, end: to }), quoted: true });
  }
}

const space = 32;
const greaterThan = 62;
