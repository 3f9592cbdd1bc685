import type { WordTest } from './phraseTokens.js';
import type { TypedToken } from './typedTokens.js';

/**
 * All phrases of a language as one automaton over words.
 *
 * A position is where a word or typed token of a phrase stands; a frontier says which positions may come
 * before it, with how many words between, and whether the phrase may begin there. Phrases that begin
 * alike share the positions of what they have in common.
 */
export interface Automaton extends AutomatonTables {
  /** Per position: the frontiers that it may come before. */
  readonly successors: Adjacency;
  /** Positions by their word, per kind of test. */
  readonly words: Readonly<Record<WordTest, WordIndex>>;
  readonly typed: ReadonlyMap<TypedToken, Steps>;
}

/** What an automaton is made of: all of it is kept when it is compiled beforehand. */
export interface AutomatonTables {
  /** Per position. */
  readonly frontierOf: Int32Array;
  /** Per frontier: 1 when a phrase may begin here. */
  readonly opens: Uint8Array;
  /** Per frontier: the positions that may come before it. */
  readonly edges: Adjacency;
  /** Per position: the parts that are complete with it. */
  readonly completes: Lists;
  /** What stands between two `&` in a phrase. Per part: its phrase, by index. */
  readonly phraseOf: Int32Array;
  /** Per part: 1 when the phrase wants it absent. */
  readonly negative: Uint8Array;
  /** Per phrase: its place in the list given to `createMatcher`. */
  readonly ids: Int32Array;
  /** Per phrase: how many of its parts have to be there. */
  readonly wanted: Int32Array;
  /** Per phrase: most matches in one region. */
  readonly most: Int32Array;
  /** Positions by their word, per kind of test. */
  readonly wordPositions: Readonly<Record<WordTest, PositionsByWord>>;
  readonly typedPositions: ReadonlyMap<TypedToken, Row>;
}

export type PositionsByWord = ReadonlyMap<string, Row>;

export type Row = readonly number[] | Int32Array;

/** Lists of numbers, one behind the other. */
export interface Lists {
  /** Per list: where it begins; one more at the end. */
  readonly first: Int32Array;
  readonly to: Int32Array;
}

/** Lists of neighbours. */
export interface Adjacency extends Lists {
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
  readonly positions: PositionsByWord;
  /** Lengths of the words in it, each once. */
  readonly lengths: readonly number[];
}

/** Makes the automaton of its tables: adds what is looked up while a text is read. */
export function automatonOf(tables: AutomatonTables): Automaton {
  const { edges, frontierOf, wordPositions, typedPositions } = tables;
  return {
    ...tables,
    successors: turnedAround(edges, frontierOf.length),
    words: {
      exact: indexOf(wordPositions.exact),
      prefix: indexOf(wordPositions.prefix),
      suffix: indexOf(wordPositions.suffix),
      contains: indexOf(wordPositions.contains),
    },
    typed: new Map(
      [...typedPositions].map(([token, positions]) => [token, stepsOf(tables, positions)]),
    ),
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
  positions: Row,
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

function indexOf(positions: PositionsByWord): WordIndex {
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

function positionsOf({ words }: Automaton, word: string, stem: string | undefined): Row {
  const lists: Row[] = [];
  const add = (list: Row | undefined): void => {
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
  return [...new Set(lists.flatMap((list) => Array.from(list)))];
}
