import type { Frontier, PhraseGraph } from './phraseGraph.js';
import type { WordTest } from './phraseTokens.js';
import { typedTokenNames, type TypedToken } from './typedTokens.js';

/**
 * All phrases of a language as one automaton over words.
 *
 * A position is one word or typed token of a phrase; a frontier says which positions may come
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
  /** Per frontier: the first of its edges; one more at the end. */
  readonly firstEdge: Int32Array;
  readonly edgeFrom: Int32Array;
  /** Most words between. */
  readonly edgeGap: Int32Array;
  /** Positions by their word, per kind of test. */
  readonly words: Readonly<Record<WordTest, WordIndex>>;
  readonly typed: ReadonlyMap<TypedToken, readonly number[]>;
  readonly parts: readonly AutomatonPart[];
  readonly phrases: readonly AutomatonPhrase[];
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
  readonly hasNegatives: boolean;
}

export interface PhraseToBuild {
  readonly id: number;
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
    for (const { atom, before } of graph.positions) {
      const frontier = known.get(before) ?? addFrontier(before, base);
      known.set(before, frontier);
      const position = frontierOf.length;
      frontierOf.push(frontier);
      partOf.push(-1);
      if (atom.kind === 'typed') typed.get(atom.type)?.push(position);
      else push(words[atom.test], atom.word, position);
    }
    for (const edge of graph.last.edges) partOf[base + edge.from] = parts.length;
  };

  for (const { id, parts: own } of toBuild) {
    const positives: number[] = [];
    for (const { negative, graph } of own) {
      addPart(graph);
      if (!negative) positives.push(parts.length);
      parts.push({ phrase: phrases.length, negative });
    }
    phrases.push({ id, positives, hasNegatives: positives.length < own.length });
  }

  return {
    positionCount: frontierOf.length,
    frontierOf: Int32Array.from(frontierOf),
    partOf: Int32Array.from(partOf),
    opens: Uint8Array.from(opens),
    firstEdge: Int32Array.from(firstEdge),
    edgeFrom: Int32Array.from(edgeFrom),
    edgeGap: Int32Array.from(edgeGap),
    words: {
      exact: indexOf(words.exact),
      prefix: indexOf(words.prefix),
      suffix: indexOf(words.suffix),
      contains: indexOf(words.contains),
    },
    typed: new Map([...typed].filter(([, positions]) => positions.length > 0)),
    parts,
    phrases,
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
export function positionsOf(
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
