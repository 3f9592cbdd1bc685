import type { Span } from '../text/span.js';

import { plainBlock, type Block, type Inert, type ListMarker } from './blocks.js';
import { noLabels } from './labels.js';
import { isAtxHeading } from './lineOpening.js';
import { lineEnd, nextLine } from './lines.js';
import type { ParsedSegment } from './parseSegments.js';
import { plainInlines, type PlainInlines } from './plainInlines.js';
import { plainTableAt, withoutSpaces } from './plainTable.js';

/**
 * Reads a segment of plain prose without the parser: paragraphs, ATX headings, lists and tables.
 * It gives exactly what the parser would; undefined when it is not certain of that.
 *
 * @param elsewhere - labels in the text that are defined in the document, outside the text
 */
export function plainSegment(text: string, elsewhere = noLabels): ParsedSegment | undefined {
  const inlines = plainInlines(text, elsewhere);
  if (!inlines || uncertain.test(inlines.prose)) return undefined;
  const reader = createPlainReader(inlines);
  for (let at: number | undefined = 0; at !== text.length;) {
    at = reader.read(at);
    if (at === undefined) return undefined;
  }
  const blocks = withInert(reader.end(), inlines.inert);
  return { blocks, failed: false, openEnd: undefined, defined: noLabels };
}

/**
 * What may be other than running text, behind the inlines: code, HTML, addresses, deletions,
 * definitions, resources, tasks, references to characters; escapes of other marks than those of
 * numbers, dates and dashes; and tabs, but for those behind a number that is escaped.
 */
const uncertain =
  /[\0<>@`~\uFEFF]|:\/\/|[Ww]{3}\\?\.|\][(:]|\[[ Xx]\]|&(?:#|[0-9A-Za-z]+;)|\\(?![-.,;()])|(?<!\\[.)])\t/u;

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

/** A list item in which a line may stand. */
interface OpenItem {
  /** Columns from the start of a line by which its content is indented. */
  readonly indent: number;
  /** Offset at which its list starts. */
  readonly list: number;
  readonly mark: number;
}

/** What opens a list item: its marker and the spaces behind it. */
interface ItemOpening {
  readonly end: number;
  readonly content: number;
  /** Code of `-`, `*`, `+`, `.` or `)`; items of one list have the same. */
  readonly mark: number;
  readonly ordered: boolean;
}

interface OpenParagraph extends Span {
  end: number;
  readonly markers: readonly ListMarker[];
}

/** Reads the blocks of prose, but for what is inert in them. */
function createPlainReader({ prose: text, comments }: PlainInlines) {
  const hasBars = text.includes('|');
  const blocks: Block[] = [];
  const items: OpenItem[] = [];
  let paragraph: OpenParagraph | undefined;

  return { read, end };

  /** Reads what starts at an offset, and says where it ends; undefined when that is not certain. */
  function read(start: number): number | undefined {
    const lineTo = lineEnd(text, start);
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
      if (comments.has(at)) return false;
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

/** The list item that opens at an offset; with `content` at the end of the line when it is empty. */
function itemOpeningAt(text: string, start: number, lineTo: number): ItemOpening | undefined {
  let at = start;
  while (at < lineTo && at - start < 9 && isDigit(text.charCodeAt(at))) at += 1;
  const ordered = at > start;
  const mark = text.charCodeAt(at);
  const isMark = ordered
    ? mark === dot || mark === parenthesis
    : mark === hyphen || mark === asterisk || mark === plus;
  const end = at + 1;
  if (!isMark || at >= lineTo || (end < lineTo && text.charCodeAt(end) !== space)) return undefined;
  return { end, content: firstNoSpace(text, end, lineTo), mark, ordered };
}

/** A line of nothing but what may be a thematic break, a setext underline or a delimiter row. */
function isOnlyMarks(text: string, start: number, lineTo: number): boolean {
  for (let at = start; at < lineTo; at += 1) {
    const code = text.charCodeAt(at);
    const isMark =
      code === space ||
      code === hyphen ||
      code === asterisk ||
      code === underscore ||
      code === equals ||
      code === colon;
    if (!isMark) return false;
  }
  return true;
}

function firstNoSpace(text: string, from: number, lineTo: number): number {
  let at = from;
  while (at < lineTo && text.charCodeAt(at) === space) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const tab = 9;
const space = 32;
const hash = 35;
const parenthesis = 41;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const dot = 46;
const one = 49;
const colon = 58;
const equals = 61;
const underscore = 95;
