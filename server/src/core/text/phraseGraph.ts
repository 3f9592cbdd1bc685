import type { PhraseNode } from './phraseTokens.js';
import type { PlacedProblem } from './phraseSyntax.js';
import type { Span } from './span.js';

/** A word or typed token of a phrase. */
export type Atom = Extract<PhraseNode, { kind: 'word' | 'typed' }>;

/** What may come before a position. */
export interface Frontier {
  /** Whether the phrase may begin here. */
  readonly opens: boolean;
  readonly edges: readonly Edge[];
  /** A gap that no word has followed yet. */
  readonly gap: Span | undefined;
}

export interface Edge {
  /** Index of a position. */
  readonly from: number;
  /** Most words between. */
  readonly gap: number;
}

/** Where a word of a phrase stands: `(raad | raden)` is one position that either satisfies. */
export interface Position {
  readonly atoms: readonly Atom[];
  readonly before: Frontier;
}

/** The positions of one part of a phrase, in the order of the text (Glushkov). */
export interface PhraseGraph {
  readonly positions: readonly Position[];
  /** A match is complete behind one of these. */
  readonly last: Frontier;
  readonly problems: readonly PlacedProblem[];
}

/** Of one part; more is a mistake, or an attempt to make the matcher slow. */
const mostAtoms = 200;
const mostEdges = 2000;

/**
 * Lays out a part of a phrase. Positions that follow the same words share one frontier object.
 *
 * @param whole - where a problem with the part as a whole is reported
 */
export function layOut(node: PhraseNode, whole: Span): PhraseGraph {
  const positions: Position[] = [];
  let atoms = 0;
  const problems: PlacedProblem[] = [];
  const counted = new Set<Frontier>();
  let edges = 0;

  const layAtoms = (either: readonly Atom[], before: Frontier): Frontier => {
    if (atoms > mostAtoms || edges > mostEdges) return before;
    if (!counted.has(before)) edges += before.edges.length;
    counted.add(before);
    atoms += either.length;
    positions.push({ atoms: either, before });
    return { opens: false, edges: [{ from: positions.length - 1, gap: 0 }], gap: undefined };
  };

  const lay = (item: PhraseNode, before: Frontier): Frontier => {
    switch (item.kind) {
      case 'word':
      case 'typed':
        return layAtoms([item], before);
      case 'gap':
        if (before.opens) problems.push({ code: 'gap-at-edge', span: item.span });
        return {
          opens: before.opens,
          edges: before.edges.map(({ from, gap }) => ({ from, gap: gap + item.most })),
          gap: item.span,
        };
      case 'sequence':
        return item.items.reduce((frontier, inner) => lay(inner, frontier), before);
      case 'choice': {
        const single = item.options.filter(isAtom);
        const longer = item.options.filter((option) => !isAtom(option));
        return union([
          ...(single.length > 0 ? [layAtoms(single, before)] : []),
          ...longer.map((option) => lay(option, before)),
        ]);
      }
      case 'optional':
        return union([before, lay(item.item, before)]);
    }
  };

  const last = lay(node, { opens: true, edges: [], gap: undefined });
  if (atoms > mostAtoms || edges > mostEdges) {
    problems.push({ code: 'too-complex', span: whole });
  } else if (last.gap) {
    problems.push({ code: 'gap-at-edge', span: last.gap });
  } else if (last.opens && problems.length === 0) {
    problems.push({ code: 'empty', span: whole });
  }
  return { positions, last, problems };
}

function isAtom(node: PhraseNode): node is Atom {
  return node.kind === 'word' || node.kind === 'typed';
}

/** Of two edges from one position the wider one counts. */
function union(frontiers: readonly Frontier[]): Frontier {
  const [first] = frontiers;
  if (first && frontiers.length === 1) return first;
  const gaps = new Map<number, number>();
  for (const { edges } of frontiers) {
    for (const { from, gap } of edges) gaps.set(from, Math.max(gap, gaps.get(from) ?? 0));
  }
  return {
    opens: frontiers.some((frontier) => frontier.opens),
    edges: [...gaps].map(([from, gap]) => ({ from, gap })),
    gap: frontiers.find((frontier) => frontier.gap)?.gap,
  };
}
