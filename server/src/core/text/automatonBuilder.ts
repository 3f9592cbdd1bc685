import type { AutomatonTables } from './automaton.js';
import type { Atom, Frontier, PhraseGraph } from './phraseGraph.js';
import type { WordTest } from './phraseTokens.js';
import type { TypedToken } from './typedTokens.js';

export interface PhraseToBuild {
  readonly id: number;
  readonly most: number;
  readonly parts: readonly { readonly negative: boolean; readonly graph: PhraseGraph }[];
}

/** `most` of a phrase that may match any number of times. */
export const unlimited = 2 ** 31 - 1;

/** Lays the phrases in one automaton. */
export function tablesOf(phrases: readonly PhraseToBuild[]): AutomatonTables {
  const layout = createLayout();
  const phraseOf: number[] = [];
  const negative: number[] = [];
  for (const [index, { parts }] of phrases.entries()) {
    for (const part of parts) {
      layout.add(part.graph, phraseOf.length);
      phraseOf.push(index);
      negative.push(part.negative ? 1 : 0);
    }
  }
  return {
    ...layout.tables(),
    phraseOf: Int32Array.from(phraseOf),
    negative: Uint8Array.from(negative),
    ids: Int32Array.from(phrases, ({ id }) => id),
    wanted: Int32Array.from(phrases, ({ parts }) => parts.filter((part) => !part.negative).length),
    most: Int32Array.from(phrases, ({ most }) => Math.min(most, unlimited)),
  };
}

/** Positions and frontiers that are equal are laid out once: what reaches one reaches the other. */
function createLayout() {
  const frontierOf: number[] = [];
  const completes: number[][] = [];
  const positionByKey = new Map<string, number>();
  const opens: number[] = [];
  const edges = { first: [0], to: [] as number[], gap: [] as number[] };
  const frontierByKey = new Map<string, number>();
  const words: Record<WordTest, Map<string, number[]>> = {
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    contains: new Map(),
  };
  const typed = new Map<TypedToken, number[]>();

  /** @param places - where the positions of the graph were laid out */
  const frontier = (own: Frontier, places: readonly number[]): number => {
    const gaps = new Map<number, number>();
    for (const { from, gap } of own.edges) {
      const place = places[from] ?? 0;
      gaps.set(place, Math.max(gap, gaps.get(place) ?? 0));
    }
    const sorted = [...gaps].sort(([a], [b]) => a - b);
    const key = `${own.opens ? '^' : ''}${sorted.join(';')}`;
    const known = frontierByKey.get(key);
    if (known !== undefined) return known;
    for (const [place, gap] of sorted) {
      edges.to.push(place);
      edges.gap.push(gap);
    }
    edges.first.push(edges.to.length);
    opens.push(own.opens ? 1 : 0);
    frontierByKey.set(key, opens.length - 1);
    return opens.length - 1;
  };

  const position = (atoms: readonly Atom[], before: number): number => {
    const names = [...new Set(atoms.map(nameOf))].sort();
    const key = `${before} ${names.join(' ')}`;
    const known = positionByKey.get(key);
    if (known !== undefined) return known;
    const place = frontierOf.length;
    positionByKey.set(key, place);
    frontierOf.push(before);
    completes.push([]);
    const different = new Map(atoms.map((atom) => [nameOf(atom), atom]));
    for (const atom of different.values()) {
      if (atom.kind === 'typed') push(typed, atom.type, place);
      else push(words[atom.test], atom.word, place);
    }
    return place;
  };

  return {
    add({ positions, last }: PhraseGraph, part: number): void {
      const places: number[] = [];
      const frontiers = new Map<Frontier, number>();
      for (const { atoms, before } of positions) {
        const known = frontiers.get(before) ?? frontier(before, places);
        frontiers.set(before, known);
        places.push(position(atoms, known));
      }
      for (const place of new Set(last.edges.map(({ from }) => places[from] ?? 0))) {
        completes[place]?.push(part);
      }
    },
    tables: () => ({
      frontierOf: Int32Array.from(frontierOf),
      opens: Uint8Array.from(opens),
      edges: {
        first: Int32Array.from(edges.first),
        to: Int32Array.from(edges.to),
        gap: Int32Array.from(edges.gap),
      },
      completes: listsOf(completes),
      wordPositions: words,
      typedPositions: typed,
    }),
  };
}

function nameOf(atom: Atom): string {
  return atom.kind === 'typed' ? `<${atom.type}` : `${atom.test.charAt(0)}${atom.word}`;
}

function push<Key>(index: Map<Key, number[]>, key: Key, value: number): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function listsOf(lists: readonly (readonly number[])[]) {
  const first = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) {
    first[index + 1] = (first[index] ?? 0) + list.length;
  }
  return { first, to: Int32Array.from(lists.flat()) };
}
