import type { Span } from '../text/span.js';

import type { Block } from './blocks.js';
import { isBlank, linesIn, trimmed } from './lines.js';
import { bulletMark, listMark, markAt } from './marks.js';
import type { Mark } from './marks.js';

/**
 * A stretch of a section that opens with a mark, or with a paragraph: the pieces of which leden
 * and onderdelen are made. A paragraph without blank lines between its leden gives several.
 */
export interface Unit {
  /** `silent`: code, comments, page numbers: they are skipped. */
  readonly kind: 'text' | 'row' | 'heading' | 'silent';
  readonly block: Block;
  /** Its marks included, blanks at its ends not. */
  readonly span: Span;
  /** Where the text behind the marks starts. */
  readonly content: number;
  /** What it opens with, outermost first: `1. a. De raad` has two. */
  readonly marks: readonly Mark[];
  /** The number of lists in which it stands. */
  readonly level: number;
  /** Whether it is the start of a block, and not a line in the middle of one. */
  readonly opensBlock: boolean;
}

export function unitsOf(blocks: readonly Block[], text: string): readonly Unit[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return unitsOfParagraph(block, text);
    const kind = block.kind === 'row' || block.kind === 'heading' ? block.kind : 'silent';
    const { span } = block;
    const content = block.content.start;
    return [{ kind, block, span, content, marks: [], level: block.level, opensBlock: true }];
  });
}

function unitsOfParagraph(block: Block, text: string): readonly Unit[] {
  const lines = linesIn(text, block.span).map((line) => contentOf(text, line, block));
  const units: Unit[] = [];
  let open: Opening | undefined;
  let end = block.span.start;

  function close(): void {
    if (!open) return;
    const { start, content, marks, level } = open;
    const span = { start, end: Math.max(end, start) };
    const silent = marks.length === 0 && isPageNumber(text.slice(span.start, span.end));
    const kind = silent ? 'silent' : 'text';
    units.push({ kind, block, span, content, marks, level, opensBlock: units.length === 0 });
    open = undefined;
  }

  for (const [index, line] of lines.entries()) {
    if (line.start === line.end && index > 0) continue;
    if (index === 0) open = openingOf(block, text, line);
    else {
      const mark = block.quoted ? undefined : markAt(text, line.start, line.end);
      if (mark && canStart(mark, text, end)) {
        close();
        const content = skipBlanks(text, mark.end, line.end);
        open = { start: line.start, content, marks: [mark], level: 0 };
      }
    }
    end = Math.max(end, line.end);
  }
  close();
  return units;
}

interface Opening {
  readonly start: number;
  readonly content: number;
  readonly marks: readonly Mark[];
  readonly level: number;
}

function openingOf(block: Block, text: string, line: Span): Opening {
  const own = block.quoted ? undefined : markAt(text, line.start, line.end);
  const marks: Mark[] = block.markers.map(({ span, ordered }) =>
    ordered ? listMark(text, span) : bulletMark(text, span),
  );
  if (own && !(own.kind === 'number' && marks.at(-1)?.kind === 'number')) marks.push(own);
  // `- 1. tekst` and `- a. tekst`: the bullet is how it looks, the number is what it is called.
  const called = marks.filter((mark, index) => !isBullet(mark) || index === marks.length - 1);
  const level = block.level - (marks.length - called.length);
  const start = block.markers[0]?.span.start ?? line.start;
  const content = own ? skipBlanks(text, own.end, line.end) : line.start;
  return { start, content, marks: called, level: Math.max(0, level) };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBullet(mark: Mark): boolean {
  return mark.kind === 'item' && mark.category === 'dash';
}

/** A line in the middle of a paragraph opens something when the line before it was finished. */
function canStart(mark: Mark, text: string, before: number): boolean {
  const last = text.slice(Math.max(0, before - 3), before);
  if (mark.kind === 'item' && mark.category === 'dash') return /[:;,.]$/u.test(last);
  if (/[.;:,)]['"’”*_]{0,2}$/u.test(last)) return true;
  return (
    mark.kind === 'item' &&
    /;? ?(?:en|of|and|or)$/u.test(text.slice(Math.max(0, before - 6), before))
  );
}

/** The line without the marks of quotes and indentation. */
function contentOf(text: string, line: Span, block: Block): Span {
  let { start } = trimmed(text, line);
  while (block.quoted && start < line.end && /[>\s]/u.test(text.charAt(start))) start += 1;
  return trimmed(text, { start, end: line.end });
}

/** `Pagina 3 van 8`, left behind by a word processor. */
function isPageNumber(content: string): boolean {
  return (
    content.length < 30 && /^(?:pagina|page) \d{1,4}(?: ?(?:van|of|\/) ?\d{1,4})?$/iu.test(content)
  );
}
