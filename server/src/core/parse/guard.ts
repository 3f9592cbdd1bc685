import type { Span } from '../text/span.js';

import { firstShown, isAtxHeading, isUnderline, readOpening } from './lineOpening.js';
import type { Opening } from './lineOpening.js';
import { limits } from './limits.js';
import { isLineEnd, lineEnd, nextLine } from './lines.js';

/** How much a text holds of what is limited in a document as a whole. */
export interface GuardLoad {
  /** Whether it passes the guard by itself. */
  readonly passes: boolean;
  readonly lines: number;
  readonly quotedLines: number;
  readonly underlines: number;
}

export interface Guarded {
  /** Of the same length, with its line ends at the same places. */
  readonly text: string;
  readonly load: GuardLoad;
  /** What the Markdown parser does not get to see as markup. Empty for an ordinary draft. */
  readonly cuts: readonly Cut[];
}

export interface Cut {
  readonly span: Span;
  readonly reason: 'lines' | 'nesting' | 'underlines' | 'block';
}

interface Patch extends Span {
  /** One character that overwrites the span; its line ends stay. */
  readonly fill: string;
}

/**
 * Takes from a text what makes micromark 4 slow or overflow its stack, in one pass.
 *
 * It is the first of two defences: it bounds the usual causes (deep nesting, thousands of
 * delimiters in one block), and whoever runs the analysis bounds its time. Since nothing moves,
 * offsets in the result are offsets in the text. A second run changes nothing.
 *
 * @param from - where the Markdown starts: what is before it is left alone
 */
export function guard(text: string, from = 0): Guarded {
  const max = limits.markdown;
  const patches: Patch[] = [];
  const cuts: Cut[] = [];
  const block = blockCounter(text, patches, cuts);
  let lines = 0;
  let quotedLines = 0;
  let underlines = 0;

  for (let start = from; start < text.length;) {
    const end = lineEnd(text, start);
    lines += 1;
    if (lines > max.lines) {
      patches.push({ start, end: text.length, fill: ' ' });
      cuts.push({ span: { start, end: text.length }, reason: 'lines' });
      break;
    }
    const opening = readOpening(text, start, end);
    if (opening.quoted) quotedLines += 1;
    const tooQuoted = opening.quoted && quotedLines > max.quotedLines;
    const excess = tooQuoted ? opening.firstMarker : opening.excess;
    if (block.isOpen() && isUnderline(text, start, end)) {
      underlines += 1;
      if (underlines > max.underlines) {
        const first = firstShown(text, start);
        patches.push({ start: first, end: first + 1, fill: 'x' });
        cuts.push({ span: { start, end }, reason: 'underlines' });
      }
    }
    const blank = opening.content === end && opening.firstMarker === undefined;
    if (excess !== undefined && !blank) {
      patches.push({ start: excess, end: excess + 1, fill: 'x' });
      cuts.push({ span: { start: excess, end }, reason: 'nesting' });
    }
    // Nothing of the block before goes on in a heading, or behind it.
    if (opening.content === end || isAtxHeading(text, start, end)) block.close(start);
    if (opening.content < end) block.add(start, end, opening);
    start = nextLine(text, end);
  }
  block.close(text.length);

  const load = { passes: cuts.length === 0, lines, quotedLines, underlines };
  return { text: patched(text, patches), load, cuts: mergeCuts(cuts) };
}

/** Whether the pieces of a text pass together, when it is cut where no block is open. */
export function passTogether(loads: Iterable<GuardLoad>): boolean {
  const max = limits.markdown;
  let lines = 0;
  let quotedLines = 0;
  let underlines = 0;
  for (const load of loads) {
    if (!load.passes) return false;
    lines += load.lines;
    quotedLines += load.quotedLines;
    underlines += load.underlines;
  }
  return lines <= max.lines && quotedLines <= max.quotedLines && underlines <= max.underlines;
}

/** Counts what stands in one block and blanks what is past the limits. */
function blockCounter(text: string, patches: Patch[], cuts: Cut[]) {
  const max = limits.markdown;
  let start: number | undefined;
  let lines = 0;
  let delimiters = 0;
  let table = false;
  let list = false;
  let cut: number | undefined;

  function close(end: number): void {
    if (cut !== undefined) {
      patches.push({ start: cut, end, fill: ' ' });
      cuts.push({ span: { start: cut, end }, reason: 'block' });
    }
    start = undefined;
    cut = undefined;
  }

  function add(lineFrom: number, lineTo: number, opening: Opening): void {
    if (start === undefined) {
      start = lineFrom;
      lines = 0;
      delimiters = 0;
      table = false;
      list = opening.opensItem;
    }
    if (cut !== undefined) return;
    lines += 1;
    if (lines === 2 && isDelimiterRow(text, lineFrom, lineTo)) table = true;
    if (table || (list && opening.opensItem)) delimiters = 0;

    if (lines > max.blockLines || lineFrom - start >= max.blockLength) {
      cut = lineFrom;
      return;
    }
    for (let at = opening.content; at < lineTo; at += 1) {
      if (isDelimiter(text.charCodeAt(at))) delimiters += 1;
      if (delimiters > max.delimiters || at - start >= max.blockLength) {
        cut = at;
        return;
      }
    }
  }

  return { add, close, isOpen: () => start !== undefined };
}

/** `|---|:-:|`: makes the lines around it a table, in which each cell is a text of its own. */
function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0;
  let bars = 0;
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '-') dashes += 1;
    else if (char === '|') bars += 1;
    else if (char !== ':' && char !== ' ' && char !== '\t') return false;
  }
  return dashes > 0 && bars > 0;
}

const delimiters = new Set(Array.from('*_~[]!<&`\\@$', (char) => char.charCodeAt(0)));
/** By code, since this is asked of every character. */
const areDelimiters = Array.from({ length: 128 }, (_, code) => delimiters.has(code));

function isDelimiter(code: number): boolean {
  return areDelimiters[code] === true;
}

/** Overwrites the patches, which may lie in one another: the later one wins. */
function patched(text: string, patches: readonly Patch[]): string {
  if (patches.length === 0) return text;
  const units = text.split('');
  for (const { start, end, fill } of patches) {
    for (let at = start; at < end; at += 1) {
      if (!isLineEnd(text.charCodeAt(at))) units[at] = fill;
    }
  }
  return units.join('');
}

/** Joins cuts for the same reason on lines in a row, so that one cause is told once. */
function mergeCuts(cuts: readonly Cut[]): readonly Cut[] {
  const merged: Cut[] = [];
  for (const cut of cuts) {
    const last = merged.at(-1);
    const near = last?.reason === cut.reason && cut.span.start - last.span.end < 200;
    if (last && near) {
      merged[merged.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, cut.span.end) },
        reason: cut.reason,
      };
    } else if (merged.length < limits.problems) merged.push(cut);
  }
  return merged;
}
