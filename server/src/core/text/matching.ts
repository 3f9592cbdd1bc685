import type { Language } from '#schemas/localizedText.js';

import { positionsOf, type Automaton } from './automaton.js';
import { features, featuresOf } from './lexemes.js';
import type { MatchRegion, PhraseMatch } from './phrases.js';
import { createRecorder } from './recorder.js';
import {
  nameTable,
  opensTypedToken,
  readTyped,
  type NameTable,
  type TokenRow,
} from './typedTokens.js';
import { fold, foldedWords, readWords, type Joint } from './words.js';

/** A word, once for all its places in a text. */
interface Lexeme {
  readonly word: string;
  readonly features: number;
  /** Positions of the automaton that it satisfies. */
  readonly positions: readonly number[];
}

/** Most words of a compound with hyphens that are also read as one. */
const longestCompound = 4;

export interface MatchOptions {
  readonly language: Language;
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
 */
export function runAutomaton(
  automaton: Automaton,
  text: string,
  regions: readonly MatchRegion[],
  options: MatchOptions,
): readonly PhraseMatch[] {
  const typed = [...automaton.typed].map(([type, positions]) => ({
    type,
    positions,
    opens: opensTypedToken[type],
    /** The one that reaches furthest: in "een half jaar", "half jaar" begins with it. */
    cover: { start: 0, end: -1 },
  }));
  const opensAny = typed.reduce((bits, { opens }) => bits | opens, 0);
  const names = tableOfNames(options.names);
  const lexemeOf = createLexicon(automaton, names, options.language);

  const { frontierOf, firstEdge, edgeFrom, edgeGap, opens, partOf } = automaton;
  const ends = new Int32Array(automaton.positionCount).fill(-1);
  const starts = new Int32Array(automaton.positionCount);
  const recorder = createRecorder(automaton, options.perRegion);
  const matches: PhraseMatch[] = [];

  /** Words are numbered on through all regions; a region begins at `base`. */
  let base = 0;
  /** Pairs of position and start that count from the word after the one at hand, */
  const due: number[] = [];
  let dueCount = 0;
  /** or from the word after a later one. */
  const later = new Map<number, number[]>();

  /**
   * Where a phrase began that reaches a position at a word; -1 when none does.
   *
   * @param start - where it begins when it begins with this word
   */
  const startAt = (position: number, word: number, start: number): number => {
    const frontier = frontierOf[position] ?? 0;
    if (opens[frontier] === 1) return start;
    let latest = -1;
    const last = firstEdge[frontier + 1] ?? 0;
    for (let edge = firstEdge[frontier] ?? 0; edge < last; edge += 1) {
      const from = edgeFrom[edge] ?? 0;
      const end = ends[from] ?? -1;
      if (end < base || word - end - 1 > (edgeGap[edge] ?? 0)) continue;
      latest = Math.max(latest, starts[from] ?? -1);
    }
    return latest;
  };

  const activate = (
    positions: readonly number[],
    word: number,
    end: number,
    opening = word,
  ): void => {
    for (const position of positions) {
      const start = startAt(position, word, opening);
      if (start < 0) continue;
      if (end === word) {
        due[dueCount] = position;
        due[dueCount + 1] = start;
        dueCount += 2;
        continue;
      }
      const waiting = later.get(end);
      if (waiting) waiting.push(position, start);
      else later.set(end, [position, start]);
    }
  };

  const settle = (activations: readonly number[], count: number, end: number): void => {
    for (let index = 0; index < count; index += 2) {
      const position = activations[index] ?? 0;
      const start = activations[index + 1] ?? 0;
      if (ends[position] !== end || (starts[position] ?? 0) < start) {
        ends[position] = end;
        starts[position] = start;
      }
      const part = partOf[position] ?? -1;
      if (part >= 0) recorder.record(part, start, end);
    }
  };

  regions.forEach((region, regionIndex) => {
    const row = readRow(text, region, lexemeOf);
    for (let index = 0; index < row.count; index += 1) {
      const lexeme = row.lexemes[index];
      if (!lexeme) continue;
      const word = base + index;
      activate(lexeme.positions, word, word);
      if (row.joint(index + 1) === 'hyphen') {
        for (let last = index + 1; last < index + longestCompound; last += 1) {
          if (row.joint(last) !== 'hyphen') break;
          const compound = text.slice(row.starts[index], row.ends[last]);
          activate(lexemeOf(compound).positions, word, base + last);
        }
      }
      if ((lexeme.features & opensAny) !== 0) {
        for (const { type, positions, opens: mayOpen, cover } of typed) {
          if ((lexeme.features & mayOpen) === 0) continue;
          readTyped(type, row, index, names, (end) => {
            const last = base + end - 1;
            if (last > cover.end) {
              cover.start = word;
              cover.end = last;
            }
            activate(positions, word, last, cover.start);
          });
        }
      }
      settle(due, dueCount, word);
      dueCount = 0;
      const waited = later.get(word);
      if (waited) {
        later.delete(word);
        settle(waited, waited.length, word);
      }
    }
    for (const found of recorder.finish()) {
      matches.push({
        phrase: found.phrase,
        region: regionIndex,
        span: { start: row.starts[found.start - base] ?? 0, end: row.ends[found.end - base] ?? 0 },
      });
    }
    base += row.count;
  });
  return matches;
}

interface Row extends TokenRow {
  readonly lexemes: readonly Lexeme[];
  /** Offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function readRow(text: string, region: MatchRegion, lexemeOf: (raw: string) => Lexeme): Row {
  const lexemes: Lexeme[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const joints: Joint[] = [];
  readWords(text, region.prose, (start, end, joint) => {
    lexemes.push(lexemeOf(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
    joints.push(joint);
  });
  return {
    count: lexemes.length,
    lexemes,
    starts,
    ends,
    word: (index) => lexemes[index]?.word ?? '',
    features: (index) => lexemes[index]?.features ?? 0,
    joint: (index) => joints[index] ?? 'apart',
  };
}

/** Looks each different word of a text up once. */
function createLexicon(
  automaton: Automaton,
  names: NameTable,
  language: Language,
): (raw: string) => Lexeme {
  const known = new Map<string, Lexeme>();
  const usesTyped = automaton.typed.size > 0;
  return (raw) => {
    const seen = known.get(raw);
    if (seen) return seen;
    const word = fold(raw);
    const lexeme = {
      word,
      features: usesTyped
        ? featuresOf(word, raw, language) | (names.has(word) ? features.named : 0)
        : 0,
      positions: positionsOf(automaton, word, stemOf(word, raw)),
    };
    known.set(raw, lexeme);
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
