import type { Nodes, Parents, Root } from 'mdast';

import { areSame } from '../text/areSame.js';
import { isMovedSpan, movedSpan, type Span } from '../text/span.js';

/**
 * A leaf of the text: what stands between two blank lines, or one row of a table. Lists and quotes
 * are no blocks; they are what a block says of itself.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'row' | 'code' | 'html';
  readonly span: Span;
  /** What is written in it: of a heading without `#`. Equal to `span` for the others. */
  readonly content: Span;
  /** Heading level; undefined when it is no heading. */
  readonly depth: number | undefined;
  readonly setext: boolean;
  /** The list items that open with this block, outermost first. */
  readonly markers: readonly ListMarker[];
  /** The number of list items in which it stands. */
  readonly level: number;
  readonly quoted: boolean;
  /** Parts that are no running text: code, comments, raw HTML, addresses. In order. */
  readonly inert: readonly Inert[];
  /** Of a row: its cells that are not empty. */
  readonly cells: readonly Span[];
}

export interface ListMarker {
  readonly span: Span;
  /** Which list it belongs to: the offset at which that starts. */
  readonly list: number;
  readonly ordered: boolean;
}

export interface Inert extends Span {
  readonly kind: 'code' | 'html' | 'link';
}

/** Containers deeper than this are read as one block; the guard lets through less. */
const maxDepth = 100;

interface Context {
  readonly level: number;
  readonly quoted: boolean;
  readonly depth: number;
}

/**
 * The leaves of a Markdown tree in the order of the text.
 *
 * @param offset - added to the offsets of the tree
 */
export function blocksOf(root: Root, text: string, offset: number): readonly Block[] {
  const blocks: Block[] = [];
  let pending: ListMarker[] = [];

  function push(block: Omit<Block, 'markers'>): void {
    blocks.push({ ...block, markers: pending });
    pending = [];
  }

  function visit(node: Nodes, context: Context): void {
    const span = spanOf(node, offset);
    if (!span) return;
    const base = {
      span,
      content: span,
      depth: undefined,
      setext: false,
      level: context.level,
      quoted: context.quoted,
      inert: [],
      cells: [],
    };
    if (context.depth > maxDepth) {
      push({ ...base, kind: 'paragraph' });
      return;
    }
    const inner = { ...context, depth: context.depth + 1 };
    // Other nodes hold no running text, or stand in one that does.
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
    switch (node.type) {
      case 'heading': {
        const setext = text.charAt(span.start) !== '#';
        const content = contentOf(node, offset) ?? { start: span.end, end: span.end };
        push({
          ...base,
          kind: 'heading',
          content,
          depth: node.depth,
          setext,
          inert: inertIn(node, text, offset),
        });
        return;
      }
      case 'paragraph':
        push({ ...base, kind: 'paragraph', inert: inertIn(node, text, offset) });
        return;
      case 'table':
        for (const row of node.children) {
          const rowSpan = spanOf(row, offset) ?? span;
          const inert = row.children.flatMap((cell) => inertIn(cell, text, offset));
          const cells = row.children.flatMap((cell) => contentOf(cell, offset) ?? []);
          push({ ...base, kind: 'row', span: rowSpan, content: rowSpan, inert, cells });
        }
        return;
      case 'code':
        push({ ...base, kind: 'code', inert: [{ ...span, kind: 'code' }] });
        return;
      case 'html':
        push({ ...base, kind: 'html', inert: [{ ...span, kind: 'html' }] });
        return;
      case 'listItem':
        pending.push(markerOf(text, span, listStarts.at(-1) ?? span.start));
        visitAll(node, { ...inner, level: context.level + 1 });
        // An item without content still opens; what follows it does not.
        if (pending.length > 0) push({ ...base, kind: 'paragraph', level: context.level + 1 });
        return;
      case 'list':
        listStarts.push(span.start);
        visitAll(node, inner);
        listStarts.pop();
        return;
      case 'blockquote':
        visitAll(node, { ...inner, quoted: true });
        return;
      case 'root':
      case 'footnoteDefinition':
        visitAll(node, inner);
        return;
      default:
        return;
    }
  }

  function visitAll(parent: Parents, context: Context): void {
    for (const child of parent.children) visit(child, context);
  }

  const listStarts: number[] = [];
  visit(root, { level: 0, quoted: false, depth: 0 });
  return blocks;
}

/** A block of running text and nothing else, in no list. */
export function plainBlock(kind: Block['kind'], span: Span): Block {
  return {
    kind,
    span,
    content: span,
    depth: undefined,
    setext: false,
    markers: nothing,
    level: 0,
    quoted: false,
    inert: nothing,
    cells: nothing,
  };
}

const nothing: readonly never[] = [];

/** The same block, so many UTF-16 units further on. */
export function movedBy(block: Block, by: number): Block {
  const span = movedSpan(block.span, by);
  return {
    kind: block.kind,
    span,
    content: block.content === block.span ? span : movedSpan(block.content, by),
    depth: block.depth,
    setext: block.setext,
    level: block.level,
    quoted: block.quoted,
    inert: moveEach(block.inert, (inert) => ({ ...movedSpan(inert, by), kind: inert.kind })),
    cells: moveEach(block.cells, (cell) => movedSpan(cell, by)),
    markers: moveEach(block.markers, (marker) => ({
      span: movedSpan(marker.span, by),
      list: marker.list + by,
      ordered: marker.ordered,
    })),
  };
}

/** Most blocks have none of what is moved; they share the empty list. */
function moveEach<Part>(parts: readonly Part[], move: (part: Part) => Part): readonly Part[] {
  return parts.length === 0 ? parts : parts.map(move);
}

/** Whether a block is another one, so many UTF-16 units further on. */
export function isMovedBlock(from: Block, to: Block, by: number): boolean {
  return (
    from.kind === to.kind &&
    from.depth === to.depth &&
    from.setext === to.setext &&
    from.level === to.level &&
    from.quoted === to.quoted &&
    isMovedSpan(from.span, to.span, by) &&
    isMovedSpan(from.content, to.content, by) &&
    areSame(from.markers, to.markers, (one, other) => {
      const isSame = one.ordered === other.ordered && other.list === one.list + by;
      return isSame && isMovedSpan(one.span, other.span, by);
    }) &&
    areSame(from.inert, to.inert, (one, other) => {
      return one.kind === other.kind && isMovedSpan(one, other, by);
    }) &&
    areSame(from.cells, to.cells, (one, other) => isMovedSpan(one, other, by))
  );
}

function markerOf(text: string, { start, end }: Span, list: number): ListMarker {
  const first = /^(?:[-+*]|\d{1,9}[.)])/u.exec(text.slice(start, Math.min(end, start + 12)));
  const mark = first?.[0] ?? '';
  return { span: { start, end: start + mark.length }, list, ordered: /\d/u.test(mark) };
}

/**
 * From the first child to the last: without the markers around them. A child that a transform of
 * remark-gfm made (an address of mail) has no place; then the parent's own ends are taken.
 */
function contentOf(node: Parents, offset: number): Span | undefined {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) return undefined;
  const own = spanOf(node, offset);
  const start = spanOf(first, offset)?.start ?? own?.start;
  const end = spanOf(last, offset)?.end ?? own?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function inertIn(parent: Parents, text: string, offset: number): readonly Inert[] {
  const found: Inert[] = [];

  function visit(node: Nodes, depth: number): void {
    if (node.type === 'text' || depth > maxDepth) return;
    const span = spanOf(node, offset);
    if (!span) return;
    if (node.type === 'inlineCode') found.push({ ...span, kind: 'code' });
    else if (node.type === 'html') found.push({ ...span, kind: 'html' });
    else if (node.type === 'link' || node.type === 'linkReference') visitLink(node, span, depth);
    else if (
      node.type === 'image' ||
      node.type === 'imageReference' ||
      node.type === 'footnoteReference'
    ) {
      found.push({ ...span, kind: 'link' });
    } else if ('children' in node) {
      for (const child of node.children) visit(child, depth + 1);
    }
  }

  function visitLink(node: Parents, span: Span, depth: number): void {
    const label = contentOf(node, offset);
    const isAddress = !label || (node.type === 'link' && text.charAt(span.start) !== '[');
    if (isAddress) {
      found.push({ ...span, kind: 'link' });
      return;
    }
    found.push({ start: span.start, end: label.start, kind: 'link' });
    for (const child of node.children) visit(child, depth + 1);
    found.push({ start: label.end, end: span.end, kind: 'link' });
  }

  for (const child of parent.children) visit(child, 0);
  return found;
}

function spanOf(node: Nodes, offset: number): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined
    ? undefined
    : { start: start + offset, end: end + offset };
}
