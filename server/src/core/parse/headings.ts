import type { HeadingStyle } from '../model/draft.js';
import type { Memory } from '../text/memory.js';
import { isMovedSpan, movedSpan, textOf, type Span } from '../text/span.js';

import { movedBy, type Block } from './blocks.js';
import { labelOf } from './label.js';
import type { Label, LabelKind, Region } from './label.js';
import { lineEnd, lineStart, linesIn, trimmed } from './lines.js';
import { opensSignatures } from './signing.js';
import { sourceSpan, visibleOf } from './visible.js';
import type { Visible } from './visible.js';

/** A line that can be a heading. Whether it is one depends on the other headings of the draft. */
export interface HeadingLine {
  readonly style: HeadingStyle;
  readonly depth: number | undefined;
  /** From the start of its line to its end; of a setext heading with its underline. */
  readonly line: Span;
  /** What a reader sees, without `#`, `**`, tags and blanks at its ends. */
  readonly text: Span;
  readonly visible: string;
  /** Undefined: it is just a text. */
  readonly kind: LabelKind | undefined;
  readonly number: string | undefined;
  readonly numberSpan: Span | undefined;
  readonly title: Span | undefined;
  /** It is the opening words of a paragraph: `**Artikel 3.** De colleges …`. */
  readonly runIn: boolean;
  /** The same text as a block, for when it turns out to be no heading. */
  readonly block: Block;
}

/** A heading that is one. */
export type SectionHeading = Omit<HeadingLine, 'block'>;

/** The same heading, so many UTF-16 units further on. */
export function movedHeading(heading: SectionHeading, by: number): SectionHeading {
  const { style, depth, line, text, visible, kind, number, numberSpan, title, runIn } = heading;
  return {
    style,
    depth,
    line: movedSpan(line, by),
    text: movedSpan(text, by),
    visible,
    kind,
    number,
    numberSpan: numberSpan && movedSpan(numberSpan, by),
    title: title && movedSpan(title, by),
    runIn,
  };
}

/** Whether a heading is another one, so many UTF-16 units further on. */
export function isMovedHeading(
  from: SectionHeading | undefined,
  to: SectionHeading | undefined,
  by: number,
): boolean {
  if (from === undefined || to === undefined) return from === to;
  return (
    from.style === to.style &&
    from.depth === to.depth &&
    from.visible === to.visible &&
    from.kind === to.kind &&
    from.number === to.number &&
    from.runIn === to.runIn &&
    isMovedSpan(from.line, to.line, by) &&
    isMovedSpan(from.text, to.text, by) &&
    isMovedSpan(from.numberSpan, to.numberSpan, by) &&
    isMovedSpan(from.title, to.title, by)
  );
}

export type Piece =
  | { readonly kind: 'heading'; readonly heading: HeadingLine }
  | { readonly kind: 'block'; readonly block: Block };

/** The same piece, so many UTF-16 units further on. */
export function movedPiece(piece: Piece, by: number): Piece {
  if (piece.kind === 'block') return { kind: 'block', block: movedBy(piece.block, by) };
  const { heading } = piece;
  return {
    kind: 'heading',
    heading: { ...movedHeading(heading, by), block: movedBy(heading.block, by) },
  };
}

/** A text as a row of possible headings and blocks between them. */
export function piecesOf(blocks: readonly Block[], text: string, memory: Memory): readonly Piece[] {
  return blocks.flatMap((block) => {
    const plain = block.level === 0 && !block.quoted;
    if (plain && block.kind === 'heading') return [pieceOfHeading(block, text, memory)];
    if (plain && block.kind === 'paragraph') return piecesOfParagraph(block, text);
    return [{ kind: 'block', block }];
  });
}

function pieceOfHeading(block: Block, text: string, memory: Memory): Piece {
  const { read } = memory.piece(textOf(text, block.content));
  const visible = { ...read(visibleIn), start: block.content.start };
  const span = sourceSpan(visible, 0, visible.text.length);
  // `---` below the last line of a paragraph makes it a heading to Markdown, and to nobody else.
  const accident = block.setext && (/[.;,:]$/u.test(visible.text) || visible.text.length > 100);
  if (!span || accident) return { kind: 'block', block: { ...block, kind: 'paragraph' } };
  const line = { start: lineStart(text, block.span.start), end: lineEnd(text, block.span.end) };
  const style = block.setext ? 'setext' : 'atx';
  const heading = headingOf(
    block,
    visible,
    span,
    { line, style, depth: block.depth },
    read(labelIn),
  );
  return { kind: 'heading', heading };
}

function visibleIn(content: string): Visible {
  return visibleOf(content, { start: 0, end: content.length });
}

function labelIn(content: string): Label | undefined {
  return labelOf(visibleIn(content).text);
}

function piecesOfParagraph(block: Block, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lines = linesIn(text, block.span).map((line) => trimmed(text, line));
  let from = block.span.start;

  function flush(end: number): void {
    const span = trimmed(text, { start: from, end });
    if (span.start < span.end) pieces.push({ kind: 'block', block: partOf(block, span) });
  }

  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const heading = headingInLine(block, text, line, {
      first: index === 0,
      alone: lines.length === 1,
      afterSentence: before !== undefined && /[.;:!?]$/u.test(text.slice(before.start, before.end)),
    });
    if (!heading) continue;
    flush(line.start);
    pieces.push({ kind: 'heading', heading });
    from = heading.line.end;
  }
  if (from === block.span.start) return [{ kind: 'block', block }];
  flush(block.span.end);
  return pieces;
}

interface Position {
  readonly first: boolean;
  readonly alone: boolean;
  readonly afterSentence: boolean;
}

function headingInLine(
  block: Block,
  text: string,
  line: Span,
  { first, alone, afterSentence }: Position,
): HeadingLine | undefined {
  if (!first && !afterSentence) return undefined;
  const opening = text.slice(line.start, Math.min(line.end, line.start + 24));
  const decorated = /^(?:<|\*|_)/u.test(opening);
  if (!decorated && !startsWithLabel.test(opening)) return undefined;

  const whole = { start: lineStart(text, line.start), end: line.end };
  if (decorated) {
    const run = runOf(text, line);
    const heading = run && runInHeading(block, text, line, run);
    if (heading) return heading;
  }
  const visible = visibleOf(text, line);
  const span = sourceSpan(visible, 0, visible.text.length);
  if (!span || opensSignatures([visible.text])) return undefined;
  const label = labelOf(visible.text);
  const named = label !== undefined && namedKinds.has(label.kind);

  if (decorated && isBold(text, line)) {
    if (visible.text.length > 160 || (!first && !named)) return undefined;
    return headingOf(block, visible, span, { line: whole, style: 'bold', depth: undefined }, label);
  }
  if (!label || !named || !isTitleLike(visible.text, label)) return undefined;
  if (label.kind !== 'article' && !alone) return undefined;
  const style = decorated ? 'bold' : 'plain';
  return headingOf(block, visible, span, { line: whole, style, depth: undefined }, label);
}

const startsWithLabel =
  /^(?:artikel|art\.? ?\d|article|clause|hoofdstuk|titel|deel|afdeling|paragraaf|§|chapter|part|bijlage|annex|appendix|schedule|(?:\p{L}+ )?toelichting|memorie|explanatory|ondertekening|signatures?$)/iu;

const namedKinds: ReadonlySet<LabelKind> = new Set([
  'article',
  'chapter',
  'annex',
  'notes',
  'signatures',
]);

/** A line without markup is a heading only when it does not read as a sentence or a citation. */
function isTitleLike(visible: string, label: Label): boolean {
  if (visible.length > 100 || !/^\p{Lu}|^§/u.test(visible)) return false;
  const title = label.title && visible.slice(label.title.start, label.title.end);
  if (label.kind === 'article' || label.kind === 'chapter') {
    if (title === undefined) return !/[,;]/u.test(visible);
    if (/(?:\.{3,}|…) ?\d{0,3}$/u.test(visible)) return false;
    return (/^[\p{Lu}\d'"‘“]/u.test(title) && !/[.;,:]$/u.test(title)) || visible.includes('[');
  }
  if (/[.;,:]$/u.test(visible)) return false;
  return (
    visible.split(' ').length <= 14 && !/ (?:is|zijn|maakt|bevat|wordt|are|forms?) /u.test(visible)
  );
}

/** `**Artikel 3**`, `__Bijlage A__ – __Tarieven__`: nothing but bold text, and what separates it. */
function isBold(text: string, line: Span): boolean {
  const source = text
    .slice(line.start, line.end)
    .replace(/<[^<>]{0,200}>/gu, '')
    .trim();
  const mark = source.slice(0, 2);
  if (mark !== '**' && mark !== '__') return false;
  const parts = source.split(mark);
  if (parts.length < 3 || parts.length % 2 === 0) return false;
  return parts.every((part, index) => index % 2 === 1 || /^[\s.:–—-]{0,20}$/u.test(part));
}

/** An emphasised opening of a paragraph with text behind it: `*Toelichting.* De …`. */
function runOf(text: string, line: Span): Span | undefined {
  const source = text.slice(line.start, Math.min(line.end, line.start + 120));
  const match = /^(\*\*|__|\*|_)(?![\s*_])([^*_\n]{2,80})\1(?=[\s.:])[.:]?/u.exec(source);
  if (!match) return undefined;
  const end = line.start + match[0].length;
  return trimmed(text, { start: end, end: line.end }).end > end
    ? { start: line.start, end }
    : undefined;
}

function runInHeading(block: Block, text: string, line: Span, run: Span): HeadingLine | undefined {
  const visible = visibleOf(text, run);
  const shown = visible.text.replace(/[.:]$/u, '');
  const label = labelOf(shown);
  const bold = /^(?:\*\*|__)/u.test(text.slice(run.start, run.start + 2));
  const stops = shown !== visible.text;
  const isArticle = label?.kind === 'article' && bold && stops;
  const isNotes = label?.kind === 'notes' && stops;
  if (!isArticle && !isNotes) return undefined;
  const span = sourceSpan(visible, 0, shown.length);
  if (!span) return undefined;
  const whole = { start: lineStart(text, line.start), end: run.end };
  const heading = headingOf(
    block,
    visible,
    span,
    { line: whole, style: 'bold', depth: undefined },
    label,
  );
  return { ...heading, visible: shown, runIn: true };
}

function headingOf(
  block: Block,
  visible: Visible,
  span: Span,
  at: Pick<HeadingLine, 'line' | 'style' | 'depth'>,
  label: Label | undefined,
): HeadingLine {
  const place = (region: Region | undefined): Span | undefined =>
    region && sourceSpan(visible, region.start, region.end);
  return {
    ...at,
    text: span,
    visible: visible.text,
    kind: label?.kind,
    number: label?.number && visible.text.slice(label.number.start, label.number.end),
    numberSpan: place(label?.number),
    title: label ? place(label.title) : span,
    runIn: false,
    block: partOf(block, { start: Math.max(at.line.start, block.span.start), end: at.line.end }),
  };
}

/** A region of a block as a block of its own. Only the first keeps the list items that open. */
function partOf(block: Block, span: Span): Block {
  return {
    ...block,
    span,
    content: span,
    markers: span.start <= block.content.start ? block.markers : [],
    inert: block.inert.filter(({ start, end }) => start < span.end && end > span.start),
  };
}
