import type { Span } from '../text/span.js';

import { firstShown, isAtxHeading, markerEnd } from './lineOpening.js';
import { lineEnd, nextLine } from './lines.js';

/**
 * Cuts Markdown into pieces that can be read on their own, with the blank lines behind them; they
 * leave no gap. A cut is before a line that starts in the first column, behind a blank line or with
 * an ATX heading: there all blocks are closed, but for a fence or raw HTML, which only the parser
 * knows (`openEndOf`).
 *
 * A list item can go on with a list from before the blank line, so that nothing is cut before one.
 */
export function segmentsOf(text: string): readonly Span[] {
  const segments: Span[] = [];
  const frontmatter = frontmatterEnd(text);
  let start = 0;
  let afterBlank = false;
  let afterIndented = false;

  for (let line = 0; line < text.length;) {
    const first = firstShown(text, line);
    const end = lineEnd(text, first);
    const isPlace = first === line && line > start && line >= frontmatter;
    // To micromark, what is in a container interrupts indented code that is before the blank line.
    const isBound = afterIndented && opensContainer(text.charCodeAt(line));
    const isAfresh = afterBlank && !isBound && startsAfresh(text, line, end);
    if (isPlace && (isAfresh || (!afterBlank && isAtxHeading(text, line, end)))) {
      segments.push({ start, end: line });
      start = line;
    }
    afterBlank = first === end;
    if (!afterBlank) afterIndented = isIndented(text, line, first);
    line = nextLine(text, end);
  }
  if (start < text.length) segments.push({ start, end: text.length });
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
const greaterThan = 62;
const openBracket = 91;
