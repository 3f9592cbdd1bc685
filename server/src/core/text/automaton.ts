import type { Frontier, PhraseGraph } from './phraseGraph.js';
import type { WordTest } from './phraseTokens.js';
import { typedTokenNames, type TypedToken } from './typedTokens.js';

/**
 * All phrases of a language as one automaton over words.
 *
 * A position is where a word or typed token of a phrase stands; a frontier says which positions may come
 * before it, with how many words between, and whether the phrase may begin there.
 */
export interface Automaton {
  readonly positionCount: number;
  /** Per position. */
  readonly frontierOf: Int32Array;
  /** Per position: the part that is complete with it, or -1. */
  readonly partOf: Int32Array;
  /** Per frontier: 1 when a phrase may begin here. */
  readonly opens: Uint8Array;
  /** Per frontier: the positions that may come before it. */
  readonly edges: Adjacency;
  /** Per position: the frontiers that it may come before. */
  readonly successors: Adjacency;
  /** Positions by their word, per kind of test. */
  readonly words: Readonly<Record<WordTest, WordIndex>>;
  readonly typed: ReadonlyMap<TypedToken, Steps>;
  readonly parts: readonly AutomatonPart[];
  readonly phrases: readonly AutomatonPhrase[];
}

/** Lists of neighbours, one behind the other. */
export interface Adjacency {
  /** Per node: the first of its neighbours; one more at the end. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** Most words between. */
  readonly gap: Int32Array;
}

/** Positions that a word or a typed token satisfies. */
export interface Steps {
  /** A phrase may begin with these, whatever comes before. */
  readonly opening: Int32Array;
  /** These need another before them. */
  readonly following: Int32Array;
  /** Frontiers of `following`, in the same order. */
  readonly frontiers: Int32Array;
}

export interface WordIndex {
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Lengths of the words in it, each once. */
  readonly lengths: readonly number[];
}

/** What stands between two `&` in a phrase. */
export interface AutomatonPart {
  /** Index in `Automaton.phrases`. */
  readonly phrase: number;
  readonly negative: boolean;
}

export interface AutomatonPhrase {
  /** Place in the list given to `createMatcher`. */
  readonly id: number;
  /** Indices in `Automaton.parts`. */
  readonly positives: readonly number[];
  /** Most matches in one region. */
  readonly most: number;
}

export interface PhraseToBuild {
  readonly id: number;
  readonly most: number;
  readonly parts: readonly { readonly negative: boolean; readonly graph: PhraseGraph }[];
}

export function buildAutomaton(toBuild: readonly PhraseToBuild[]): Automaton {
  const frontierOf: number[] = [];
  const partOf: number[] = [];
  const opens: number[] = [];
  const firstEdge: number[] = [0];
  const edgeFrom: number[] = [];
  const edgeGap: number[] = [];
  const words = {
    exact: new Map<string, number[]>(),
    prefix: new Map<string, number[]>(),
    suffix: new Map<string, number[]>(),
    contains: new Map<string, number[]>(),
  };
  const typed = new Map<TypedToken, number[]>(typedTokenNames.map((name) => [name, []]));
  const parts: AutomatonPart[] = [];
  const phrases: AutomatonPhrase[] = [];

  const addFrontier = (frontier: Frontier, base: number): number => {
    opens.push(frontier.opens ? 1 : 0);
    for (const edge of frontier.edges) {
      edgeFrom.push(base + edge.from);
      edgeGap.push(edge.gap);
    }
    firstEdge.push(edgeFrom.length);
    return opens.length - 1;
  };

  const addPart = (graph: PhraseGraph): void => {
    const base = frontierOf.length;
    const known = new Map<Frontier, number>();
    for (const { atoms, before } of graph.positions) {
      const frontier = known.get(before) ?? addFrontier(before, base);
      known.set(before, frontier);
      const position = frontierOf.length;
      frontierOf.push(frontier);
      partOf.push(-1);
      for (const atom of atoms) {
        if (atom.kind === 'typed') typed.get(atom.type)?.push(position);
        else push(words[atom.test], atom.word, position);
      }
    }
    for (const edge of graph.last.edges) partOf[base + edge.from] = parts.length;
  };

  for (const { id, most, parts: own } of toBuild) {
    const positives: number[] = [];
    for (const { negative, graph } of own) {
      addPart(graph);
      if (!negative) positives.push(parts.length);
      parts.push({ phrase: phrases.length, negative });
    }
    phrases.push({ id, positives, most });
  }

  const shape = {
    frontierOf: Int32Array.from(frontierOf),
    opens: Uint8Array.from(opens),
  };
  const edges = {
    first: Int32Array.from(firstEdge),
    to: Int32Array.from(edgeFrom),
    gap: Int32Array.from(edgeGap),
  };
  return {
    positionCount: frontierOf.length,
    ...shape,
    partOf: Int32Array.from(partOf),
    edges,
    successors: turnedAround(edges, frontierOf.length),
    words: {
      exact: indexOf(words.exact),
      prefix: indexOf(words.prefix),
      suffix: indexOf(words.suffix),
      contains: indexOf(words.contains),
    },
    typed: new Map(
      [...typed].flatMap(([token, positions]) =>
        positions.length > 0 ? [[token, stepsOf(shape, positions)] as const] : [],
      ),
    ),
    parts,
    phrases,
  };
}

function turnedAround({ first, to, gap }: Adjacency, nodes: number): Adjacency {
  const turned = {
    first: new Int32Array(nodes + 1),
    to: new Int32Array(to.length),
    gap: gap.slice(),
  };
  for (const node of to) turned.first[node + 1] = (turned.first[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) {
    turned.first[node + 1] = (turned.first[node + 1] ?? 0) + (turned.first[node] ?? 0);
  }
  const next = turned.first.slice();
  for (let node = 0; node + 1 < first.length; node += 1) {
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge += 1) {
      const from = to[edge] ?? 0;
      const place = next[from] ?? 0;
      turned.to[place] = node;
      turned.gap[place] = gap[edge] ?? 0;
      next[from] = place + 1;
    }
  }
  return turned;
}

function stepsOf(
  { frontierOf, opens }: Pick<Automaton, 'frontierOf' | 'opens'>,
  positions: readonly number[],
): Steps {
  const opening: number[] = [];
  const following: number[] = [];
  for (const position of positions) {
    (opens[frontierOf[position] ?? 0] === 1 ? opening : following).push(position);
  }
  return {
    opening: Int32Array.from(opening),
    following: Int32Array.from(following),
    frontiers: Int32Array.from(following, (position) => frontierOf[position] ?? 0),
  };
}

function push(index: Map<string, number[]>, word: string, position: number): void {
  const list = index.get(word);
  if (list) list.push(position);
  else index.set(word, [position]);
}

function indexOf(positions: ReadonlyMap<string, readonly number[]>): WordIndex {
  const lengths = new Set<number>();
  for (const word of positions.keys()) lengths.add(word.length);
  return { positions, lengths: [...lengths] };
}

/** Letters of a word in which `*budget*` is looked for: more is no word but data. */
const mostSearched = 200;

/** All positions that a word satisfies, each once. Costs the length of the word, not of the index. */
export function stepsOfWord(automaton: Automaton, word: string, stem: string | undefined): Steps {
  return stepsOf(automaton, positionsOf(automaton, word, stem));
}

function positionsOf(
  { words }: Automaton,
  word: string,
  stem: string | undefined,
): readonly number[] {
  const lists: (readonly number[])[] = [];
  const add = (list: readonly number[] | undefined): void => {
    if (list) lists.push(list);
  };
  for (const form of stem === undefined ? [word] : [word, stem]) {
    add(words.exact.positions.get(form));
    for (const length of words.suffix.lengths) {
      if (length <= form.length) add(words.suffix.positions.get(form.slice(form.length - length)));
    }
  }
  // The stem begins the word, so it adds nothing to these two.
  for (const length of words.prefix.lengths) {
    if (length <= word.length) add(words.prefix.positions.get(word.slice(0, length)));
  }
  const searched = Math.min(word.length, mostSearched);
  for (const length of words.contains.lengths) {
    for (let start = 0; start + length <= searched; start += 1) {
      add(words.contains.positions.get(word.slice(start, start + length)));
    }
  }
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return [...new Set(lists.flat())];
}
