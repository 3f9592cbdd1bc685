import type { Nodes, Root } from 'mdast';

import type { Labels } from './labels.js';
import { parseMarkdown } from './markdown.js';

/** The tree of one of several texts that were parsed together. */
export interface PartTree {
  readonly root: Root;
  /** Offset in the tree at which the text starts. */
  readonly start: number;
  /** Whether it ends in code or HTML, of which the end depends on what is behind it. */
  readonly endsInRaw: boolean;
}

/** Ends whatever is before it; what is behind it starts afresh. */
const separator = '\n\n***\n\n';

/**
 * The trees of texts that are each a segment, parsed in one go: to begin takes the parser as long
 * as a paragraph of text. Undefined when one of the texts runs on into the next, or when the parser
 * gave up.
 *
 * Labels that one text defines are defined in the others too.
 */
export function parseTogether(
  texts: readonly string[],
  elsewhere: Labels | undefined,
): readonly PartTree[] | undefined {
  const tree = parseMarkdown(texts.join(separator), elsewhere);
  if (!tree) return undefined;
  const parts: PartTree[] = [];
  let start = 0;
  let next = 0;
  for (const text of texts) {
    const end = start + text.length;
    const first = next;
    while ((tree.children[next]?.position?.end.offset ?? Infinity) <= end) next += 1;
    const behind = tree.children[next];
    const isLast = parts.length === texts.length - 1;
    const isSeparated =
      behind?.type === 'thematicBreak' && behind.position?.start.offset === end + 2;
    if (isLast ? behind : !isSeparated) return undefined;
    const root: Root = { ...tree, children: tree.children.slice(first, next) };
    parts.push({ root, start, endsInRaw: endsInRaw(root) });
    start = end + separator.length;
    next += 1;
  }
  return parts;
}

function endsInRaw(root: Root): boolean {
  let last: Nodes | undefined = root;
  while (last && 'children' in last && last.type !== 'paragraph') last = last.children.at(-1);
  return last?.type === 'code' || last?.type === 'html';
}
