import type { Language } from '#schemas/localizedText.js';

import { stepsOfWord, type Automaton, type Steps } from './automaton.js';
import { features, featuresOf } from './lexemes.js';
import type { MatchRegion, PhraseMatch } from './phrases.js';
import { apart } from './memory.js';
import { createRecorder } from './recorder.js';
import {
  nameTable,
  opensTypedToken,
  readTyped,
  type NameTable,
  type TokenRow,
} from './typedTokens.js';
import { fold, foldedWords, readWords, type Joint } from './words.js';

/** A word, once for all its places. */
interface Lexeme {
  readonly word: string;
  readonly features: number;
  /** What it satisfies of the automaton. */
  readonly steps: Steps;
}

/** The words that were read before, by how they are written. */
export type Lexicon = (raw: string) => Lexeme;

/** Most words of a compound with hyphens that are also read as one. */
const longestCompound = 4;

/** About the widest gap: what a region leaves behind hardly ever seems to reach into the next. */
const betweenRegions = 40;

export interface RunOptions {
  readonly names: readonly string[];
  readonly perRegion: number;
}

/**
 * Runs the automaton over the regions of a text.
 *
 * Of each position only the latest activation is kept: the index of the word where it ended and of
 * the word where its phrase began. Gaps only have an upper limit, so what a later end allows next
 * includes all that an earlier one does. A typed token is one step that ends some words later: its
 * activation waits for that word.
 *
 * Nearly all positions that a word satisfies have nothing before them here. A frontier knows until
 * which word something reaches it, so that these cost one comparison each.
 */
export function runAutomaton(
  automaton: Automaton,
  lexemeOf: Lexicon,
  text: string,
  regions: readonly MatchRegion[],
  options: RunOptions,
): readonly PhraseMatch[] {
  const typed = [...automaton.typed].map(([type, steps]) => ({
    type,
    steps,
    opens: opensTypedToken[type],
    /** The one that reaches furthest: in "een half jaar", "half jaar" begins with it. */
    cover: { start: 0, end: -1 },
  }));
  const opensAny = typed.reduce((bits, { opens }) => bits | opens, 0);
  const names = tableOfNames(options.names);

  const { edges, successors, completes } = automaton;
  const ends = new Int32Array(automaton.frontierOf.length).fill(-1);
  const starts = new Int32Array(automaton.frontierOf.length);
  /** Per frontier: the last word that something before it reaches. */
  const reached = new Int32Array(automaton.opens.length).fill(-1);
  const recorder = createRecorder(automaton, options.perRegion);
  const matches: PhraseMatch[] = [];

  /** Words are numbered on through all regions; a region begins at `base`. */
  let base = 0;
  /** Pairs of position and start that count from the word after the one at hand, */
  const due: number[] = [];
  /** or from the word after a later one. */
  const later = new Map<number, number[]>();

  /** Where a phrase began that reaches a frontier at a word; -1 when none does. */
  const startAt = (frontier: number, word: number): number => {
    let latest = -1;
    const last = edges.first[frontier + 1] ?? 0;
    for (let edge = edges.first[frontier] ?? 0; edge < last; edge += 1) {
      const from = edges.to[edge] ?? 0;
      const end = ends[from] ?? -1;
      if (end < base || word - end - 1 > (edges.gap[edge] ?? 0)) continue;
      latest = Math.max(latest, starts[from] ?? -1);
    }
    return latest;
  };

  const settle = (position: number, start: number, end: number): void => {
    if (ends[position] !== end || (starts[position] ?? 0) < start) {
      ends[position] = end;
      starts[position] = start;
      const last = successors.first[position + 1] ?? 0;
      for (let edge = successors.first[position] ?? 0; edge < last; edge += 1) {
        const frontier = successors.to[edge] ?? 0;
        const until = end + 1 + (successors.gap[edge] ?? 0);
        if ((reached[frontier] ?? 0) < until) reached[frontier] = until;
      }
    }
    const behind = completes.first[position + 1] ?? 0;
    for (let index = completes.first[position] ?? 0; index < behind; index += 1) {
      recorder.record(completes.to[index] ?? 0, start, end);
    }
  };

  /** Notes down in `waiting` what goes on at a word. */
  const follow = ({ following, frontiers }: Steps, word: number, waiting: number[]): void => {
    for (let index = 0; index < frontiers.length; index += 1) {
      const frontier = frontiers[index] ?? 0;
      if ((reached[frontier] ?? 0) < word) continue;
      const start = startAt(frontier, word);
      if (start >= 0) waiting.push(following[index] ?? 0, start);
    }
  };

  /** A step over more words than one, or beside the step over the word itself. */
  const activate = (steps: Steps, word: number, end: number, opening: number): void => {
    let waiting = due;
    if (end > word) {
      waiting = later.get(end) ?? [];
      later.set(end, waiting);
    }
    follow(steps, word, waiting);
    for (const position of steps.opening) waiting.push(position, opening);
  };

  const settleAll = (waiting: readonly number[], end: number): void => {
    for (let index = 0; index < waiting.length; index += 2) {
      settle(waiting[index] ?? 0, waiting[index + 1] ?? 0, end);
    }
  };

  regions.forEach((region, regionIndex) => {
    const row = readRow(text, region, lexemeOf, names);
    for (let index = 0; index < row.count; index += 1) {
      const lexeme = row.lexemes[index];
      if (!lexeme) continue;
      const word = base + index;
      follow(lexeme.steps, word, due);
      for (const { lexeme: compound, last } of row.compounds.get(index) ?? []) {
        activate(compound.steps, word, base + last, word);
      }
      const bits = row.features(index);
      if ((bits & opensAny) !== 0) {
        for (const { type, steps, opens: mayOpen, cover } of typed) {
          if ((bits & mayOpen) === 0) continue;
          readTyped(type, row, index, names, (end) => {
            const last = base + end - 1;
            if (last > cover.end) {
              cover.start = word;
              cover.end = last;
            }
            activate(steps, word, last, cover.start);
          });
        }
      }
      for (const position of lexeme.steps.opening) settle(position, word, word);
      if (due.length > 0) {
        settleAll(due, word);
        due.length = 0;
      }
      const waited = later.size > 0 ? later.get(word) : undefined;
      if (waited) {
        later.delete(word);
        settleAll(waited, word);
      }
    }
    for (const found of recorder.finish()) {
      matches.push({
        phrase: found.phrase,
        region: regionIndex,
        span: { start: row.starts[found.start - base] ?? 0, end: row.ends[found.end - base] ?? 0 },
      });
    }
    base += row.count + betweenRegions;
  });
  return matches;
}

interface Row extends TokenRow {
  readonly lexemes: readonly Lexeme[];
  /** Offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By the word that they begin with. */
  readonly compounds: ReadonlyMap<number, readonly Compound[]>;
}

/** Words with hyphens between them, read as one. */
interface Compound {
  readonly lexeme: Lexeme;
  /** Its last word. */
  readonly last: number;
}

function readRow(text: string, region: MatchRegion, lexemeOf: Lexicon, names: NameTable): Row {
  const own: number[] = [];
  const lexemes: Lexeme[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const joints: Joint[] = [];
  const compounds = new Map<number, Compound[]>();
  readWords(text, region.prose, (start, end, joint) => {
    const lexeme = lexemeOf(text.slice(start, end));
    lexemes.push(lexeme);
    own.push(names.has(lexeme.word) ? lexeme.features | features.named : lexeme.features);
    starts.push(start);
    ends.push(end);
    joints.push(joint);
    const last = joints.length - 1;
    for (let first = last; joints[first] === 'hyphen' && last - first < longestCompound - 1;) {
      first -= 1;
      const compound = { lexeme: lexemeOf(text.slice(starts[first], end)), last };
      compounds.set(first, [...(compounds.get(first) ?? []), compound]);
    }
  });
  return {
    count: lexemes.length,
    lexemes,
    starts,
    ends,
    compounds,
    word: (index) => lexemes[index]?.word ?? '',
    features: (index) => own[index] ?? 0,
    joint: (index) => joints[index] ?? 'apart',
  };
}

/** Words that are remembered; a text with more different ones is no agreement. */
const mostKnown = 20_000;

/** Looks each different word up once, for all texts that are read with it. */
export function createLexicon(automaton: Automaton, language: Language): Lexicon {
  const known = new Map<string, Lexeme>();
  return (raw) => {
    const seen = known.get(raw);
    if (seen) return seen;
    const word = apart(fold(raw));
    const lexeme = {
      word,
      features: automaton.typed.size > 0 ? featuresOf(word, raw, language) : 0,
      steps: stepsOfWord(automaton, word, stemOf(word, raw)),
    };
    if (known.size >= mostKnown) known.clear();
    known.set(apart(raw), lexeme);
    return lexeme;
  };
}

/** `council's` counts as `council` as well, `regio's` as `regio`. */
function stemOf(word: string, raw: string): string | undefined {
  return word.length > 2 && /['’‘]s$/i.test(raw) ? word.slice(0, -1) : undefined;
}

/** "Gemeente Delft" is known as "Delft". */
function tableOfNames(names: readonly string[]): NameTable {
  const isType = (word: string | undefined): boolean =>
    word === 'gemeente' || word === 'municipality' || word === 'of' || word === 'de';
  return nameTable(
    names.map((name) => {
      const words = foldedWords(name);
      const from = words.findIndex((word) => !isType(word));
      return from < 0 ? [] : words[0] === 'de' ? words : words.slice(from);
    }),
  );
}
