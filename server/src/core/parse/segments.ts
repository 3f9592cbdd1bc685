import type { Span } from '../text/span.js';

import { firstShown, isAtxHeading, markerEnd } from './lineOpening.js';
import { lineEnd, nextLine } from './lines.js';

/** A piece of a text that can be parsed on its own, with the blank lines behind it. */
export interface Segment extends Span {
  /**
   * Whether a fence or raw HTML may still be open at its end. Only the parser knows; when it is, the
   * segment has to be joined to what follows.
   */
  readonly mayBeOpen: boolean;
}

/**
 * Cuts Markdown where all blocks are closed: before a line that starts in the first column, behind
 * a blank line or with an ATX heading. They leave no gap.
 *
 * A list item can go on with a list from before the blank line, so that nothing is cut before one.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  const frontmatter = frontmatterEnd(text);
  let start = 0;
  let afterBlank = false;
  let afterIndented = false;
  let mayBeOpen = false;

  for (let line = 0; line < text.length;) {
    const first = firstShown(text, line);
    const end = lineEnd(text, first);
    const isPlace = first === line && line > start && line >= frontmatter;
    // To micromark, what is in a container interrupts indented code that is before the blank line.
    const isBound = afterIndented && opensContainer(text.charCodeAt(line));
    const isAfresh = afterBlank && !isBound && startsAfresh(text, line, end);
    if (isPlace && (isAfresh || (!afterBlank && isAtxHeading(text, line, end)))) {
      segments.push({ start, end: line, mayBeOpen });
      start = line;
      mayBeOpen = false;
    }
    if (first - line < 4 && opensRaw(text.charCodeAt(first))) mayBeOpen = true;
    afterBlank = first === end;
    if (!afterBlank) afterIndented = isIndented(text, line, first);
    line = nextLine(text, end);
  }
  if (start < text.length) segments.push({ start, end: text.length, mayBeOpen });
  return segments;
}

/** Whether the line, which is in the first column, goes on with nothing. */
function startsAfresh(text: string, line: number, end: number): boolean {
  if (line === end) return false;
  const code = text.charCodeAt(line);
  // At the start of what is parsed, it would be dropped.
  if (code === 0xfeff) return false;
  // At the start of what is parsed, it would open frontmatter.
  if (code === hyphen && isFrontmatterFence(text, line, end)) return false;
  return markerEnd(text, line, end) === undefined || code === greaterThan;
}

/** Whether what is shown from an offset on can be indented code. */
function isIndented(text: string, line: number, first: number): boolean {
  return first - line >= 4 || (first > line && text.slice(line, first).includes('\t'));
}

/** Whether a line that starts with it may open a block quote or a footnote definition. */
function opensContainer(code: number): boolean {
  return code === greaterThan || code === openBracket;
}

/** Whether a line that starts with it may open a fence or raw HTML. */
function opensRaw(code: number): boolean {
  return code === lessThan || code === backtick || code === tilde;
}

/**
 * Where the frontmatter ends with which the text opens; 0 when it does not. While micromark looks
 * for its end it sees no containers, so that the text is one piece when it has none.
 */
function frontmatterEnd(text: string): number {
  const open = lineEnd(text, 0);
  if (!isFrontmatterFence(text, 0, open)) return 0;
  for (let line = nextLine(text, open); line < text.length;) {
    const end = lineEnd(text, line);
    if (isFrontmatterFence(text, line, end)) return end;
    line = nextLine(text, end);
  }
  return text.length;
}

function isFrontmatterFence(text: string, line: number, end: number): boolean {
  if (end < line + 3 || !text.startsWith('---', line)) return false;
  let at = line + 3;
  while (at < end && isSpaceOrTab(text.charCodeAt(at))) at += 1;
  return at === end;
}

function isSpaceOrTab(code: number): boolean {
  return code === 32 || code === 9;
}

const hyphen = 45;
const lessThan = 60;
const greaterThan = 62;
const openBracket = 91;
const backtick = 96;
const tilde = 126;
