import type { Span } from '../text/span.js';

import { plainBlock, type Block, type ListMarker } from './blocks.js';
import { isAtxHeading } from './lineOpening.js';
import { lineEnd, nextLine } from './lines.js';
import type { PlainInlines } from './plainInlines.js';
import { firstNoSpace, isOnlyMarks, itemOpeningAt, type ItemOpening } from './plainOpening.js';
import { plainQuoteAt } from './plainQuote.js';
import { plainTableAt, withoutSpaces } from './plainTable.js';

/**
 * The blocks of prose, but for what is inert in them; undefined when it is not certain which those
 * are.
 */
export function plainProse(inlines: PlainInlines): readonly Block[] | undefined {
  const reader = createReader(inlines);
  for (let at: number | undefined = 0; at !== inlines.prose.length;) {
    at = reader.read(at);
    if (at === undefined) return undefined;
  }
  return reader.end();
}

/** A list item in which a line may stand. */
interface OpenItem {
  /** Columns from the start of a line by which its content is indented. */
  readonly indent: number;
  /** Offset at which its list starts. */
  readonly list: number;
  readonly mark: number;
}

interface OpenParagraph extends Span {
  end: number;
  readonly markers: readonly ListMarker[];
}

function createReader({ prose: text, comments }: PlainInlines) {
  const hasBars = text.includes('|');
  const blocks: Block[] = [];
  const items: OpenItem[] = [];
  let paragraph: OpenParagraph | undefined;

  return { read, end };

  /** Reads what starts at an offset, and says where it ends; undefined when that is not certain. */
  function read(start: number): number | undefined {
    const lineTo = lineEnd(text, start);
    if (text.charCodeAt(start) === greaterThan) return readQuote(start);
    if (!hasBars || !text.slice(start, lineTo).includes('|')) {
      return readLine(start, lineTo) ? Math.min(nextLine(text, lineTo), text.length) : undefined;
    }
    const column = firstNoSpace(text, start, lineTo) - start;
    const inside = itemsAround(column);
    if (paragraph || column !== indentOf(inside)) return undefined;
    const table = plainTableAt(text, start, column);
    if (!table) return undefined;
    items.length = inside;
    for (const row of table.rows) blocks.push({ ...row, level: inside });
    return table.end;
  }

  function readQuote(start: number): number | undefined {
    const quote = paragraph ? undefined : plainQuoteAt(text, start, comments);
    if (!quote) return undefined;
    items.length = 0;
    blocks.push(...quote.blocks);
    return quote.end;
  }

  function end(): readonly Block[] {
    closeParagraph();
    return blocks;
  }

  /** False: not certain of what the line is. */
  function readLine(line: number, lineTo: number): boolean {
    const first = firstNoSpace(text, line, lineTo);
    if (first === lineTo) {
      closeParagraph();
      return true;
    }
    const column = first - line;
    const inside = itemsAround(column);
    if (column - indentOf(inside) >= 4) return paragraph ? continueParagraph(lineTo) : false;
    if (text.charCodeAt(first) === greaterThan) return false;
    const commentEnd = comments.get(first);
    if (commentEnd !== undefined) {
      if (paragraph || column !== indentOf(inside) || commentEnd !== lineTo) return false;
      items.length = inside;
      blocks.push({ ...plainBlock('html', { start: first, end: lineTo }), level: inside });
      return true;
    }
    if (isOnlyMarks(text, first, lineTo)) {
      return column === 0 && line > 0 && readThematicBreak(line, lineTo);
    }
    if (isAtxHeading(text, first, lineTo)) return column === 0 && readHeading(line, lineTo);

    const interrupts = paragraph !== undefined && inside === items.length;
    const opening = itemOpeningAt(text, first, lineTo);
    const opensItem = opening && !(interrupts && opening.ordered && !startsAtOne(first, opening));
    if (opensItem) return readItem(opening, { line, lineTo, first, inside, interrupts });
    if (paragraph) return continueParagraph(lineTo);
    items.length = inside;
    paragraph = { start: first, end: lineTo, markers: [] };
    return true;
  }

  /** How many of the open items a line is in that starts in a column. */
  function itemsAround(column: number): number {
    let inside = 0;
    for (const item of items) if (column >= item.indent) inside += 1;
    return inside;
  }

  function indentOf(inside: number): number {
    return items[inside - 1]?.indent ?? 0;
  }

  function readItem(
    opening: ItemOpening,
    place: { line: number; lineTo: number; first: number; inside: number; interrupts: boolean },
  ): boolean {
    const { line, lineTo, inside } = place;
    const sibling = items[inside];
    closeParagraph();
    items.length = inside;
    const markers: ListMarker[] = [];
    let at = place.first;
    for (let next: ItemOpening | undefined = opening; next;) {
      const { content, mark } = next;
      if (content >= lineTo || content - next.end > 4) return false;
      const list = at === place.first && sibling?.mark === mark ? sibling.list : at;
      items.push({ indent: content - line, list, mark });
      markers.push({ span: { start: at, end: next.end }, list, ordered: next.ordered });
      at = content;
      if (isOnlyMarks(text, at, lineTo) || isAtxHeading(text, at, lineTo)) return false;
      if (text.charCodeAt(at) === greaterThan || comments.has(at)) return false;
      next = itemOpeningAt(text, at, lineTo);
      // To micromark, an item within one that interrupts a paragraph interrupts it too.
      if (next && place.interrupts) return false;
    }
    paragraph = { start: at, end: lineTo, markers };
    return true;
  }

  function readHeading(line: number, lineTo: number): boolean {
    let marks = line;
    while (text.charCodeAt(marks) === hash) marks += 1;
    const content = withoutSpaces(text, { start: marks, end: lineTo });
    const last = text.charCodeAt(content.end - 1);
    // Empty, or closed by `#`.
    if (last === hash || last === tab) return false;
    closeParagraph();
    items.length = 0;
    const heading = plainBlock('heading', { start: line, end: lineTo });
    blocks.push({ ...heading, content, depth: marks - line });
    return true;
  }

  function readThematicBreak(line: number, lineTo: number): boolean {
    if (paragraph || !thematicBreak.test(text.slice(line, lineTo))) return false;
    items.length = 0;
    return true;
  }

  function continueParagraph(lineTo: number): boolean {
    if (paragraph) paragraph.end = lineTo;
    return true;
  }

  function closeParagraph(): void {
    if (!paragraph) return;
    const { start, end: to, markers } = paragraph;
    const block = plainBlock('paragraph', { start, end: to });
    blocks.push({ ...block, markers, level: items.length });
    paragraph = undefined;
  }

  function startsAtOne(start: number, opening: ItemOpening): boolean {
    return opening.end === start + 2 && text.charCodeAt(start) === one;
  }
}

const thematicBreak = /^([-*_])(?: *\1){2,} *$/u;

const tab = 9;
const hash = 35;
const one = 49;
const greaterThan = 62;
