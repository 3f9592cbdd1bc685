import type { Language } from '#schemas/localizedText.js';

import { automatonOf } from './automaton.js';
import { tablesOf, unlimited, type PhraseToBuild } from './automatonBuilder.js';
import { decodeTables, encodeTables } from './automatonCodec.js';
import { createLexicon, runAutomaton } from './matching.js';
import { once } from './once.js';
import { layOut } from './phraseGraph.js';
import { parsePhrase } from './phraseSyntax.js';
import type { Span } from './span.js';

/** A phrase to look for. Its place in the list given to `createMatcher` is its id. */
export interface PhraseSource {
  /** In the phrase language, see `docs/phrases.md`. */
  readonly text: string;
  readonly language: Language;
  /** Most matches in one region, where one wants fewer than of the others. */
  readonly most?: number;
}

/** A mistake in a phrase; offsets are in the text of the phrase, in UTF-16 code units. */
export interface PhraseProblem {
  readonly code:
    | 'empty'
    | 'unclosed'
    | 'unexpected'
    | 'unknown-token'
    | 'only-negative'
    | 'gap-at-edge'
    | 'too-complex';
  readonly span: Span;
  /** The piece of the phrase that it is about, at most 80 code units: no sentence. */
  readonly detail: string;
}

/** A region in which a phrase has to match as a whole, with the running text in it. */
export interface MatchRegion {
  readonly span: Span;
  readonly prose: readonly Span[];
}

export interface PhraseMatch {
  /** Index in the list given to `createMatcher`. */
  readonly phrase: number;
  /** Index of the region. */
  readonly region: number;
  /** In the text: from the first word that matched to the last. */
  readonly span: Span;
}

/** All phrases of a checklist in one automaton: reading costs hardly more with more of them. */
export interface PhraseMatcher {
  readonly problems: readonly { readonly phrase: number; readonly problem: PhraseProblem }[];
  /**
   * All matches of the phrases of a language in the regions, by region, then by place. What is found
   * in a region depends on that region alone. Never throws.
   */
  match(
    text: string,
    regions: readonly MatchRegion[],
    options: MatchOptions,
  ): readonly PhraseMatch[];
}

export interface MatchOptions {
  readonly language: Language;
  /** Names that count as `<gemeente>`, beside "gemeente X": of the parties. */
  readonly names?: readonly string[];
  /** Most matches of one phrase in one region; default 3. */
  readonly perRegion?: number;
}

/**
 * A phrase with a problem is reported and never matches; the others do. The phrases of a language are
 * compiled when the first text in it is read.
 *
 * @param compiled - of phrases among which those may be: they are then not compiled again
 */
export function createMatcher(
  phrases: readonly PhraseSource[],
  compiled?: CompiledPhrases,
): PhraseMatcher {
  const readers = {
    nl: once(() => createReaders(phrases, 'nl', compiled?.nl)),
    en: once(() => createReaders(phrases, 'en', compiled?.en)),
  };
  return {
    get problems() {
      return [...readers.nl().problems, ...readers.en().problems].sort(
        (a, b) => a.phrase - b.phrase,
      );
    },
    match: (text, regions, { language, names = [], perRegion = 3 }) => {
      const [first, ...more] = readers[language]().readers.map(({ automaton, lexicon }) =>
        runAutomaton(automaton, lexicon, text, regions, { names, perRegion }),
      );
      if (!first || more.length === 0) return first ?? [];
      return first.concat(...more).toSorted(byPlace);
    },
  };
}

/** Phrases that were compiled beforehand, per language. */
export type CompiledPhrases = Readonly<Record<Language, Uint8Array>>;

/** Compiles the sound ones among the phrases for `createMatcher`, in the same version of this code. */
export function compilePhrases(phrases: readonly PhraseSource[]): CompiledPhrases {
  const compile = (language: Language): Uint8Array => {
    const own = phrases.filter((phrase) => phrase.language === language);
    const { sound } = readPhrases(own.entries());
    const keys = sound.flatMap(({ id }) => own.slice(id, id + 1).map(keyOf));
    return encodeTables({ keys, tables: tablesOf(sound) });
  };
  return { nl: compile('nl'), en: compile('en') };
}

function createReaders(
  phrases: readonly PhraseSource[],
  language: Language,
  compiled: Uint8Array | undefined,
) {
  const known = compiled && decodeTables(compiled);
  const places = new Map(known?.keys.map((key, index) => [key, index]));
  const ids = new Int32Array(places.size).fill(-1);
  const rest: (readonly [number, PhraseSource])[] = [];
  for (const [id, phrase] of phrases.entries()) {
    if (phrase.language !== language) continue;
    const place = places.size > 0 ? places.get(keyOf(phrase)) : undefined;
    if (place === undefined || (ids[place] ?? 0) >= 0) rest.push([id, phrase]);
    else ids[place] = id;
  }
  const { sound, problems } = readPhrases(rest);
  const automata = [
    ...(known ? [automatonOf({ ...known.tables, ids })] : []),
    ...(sound.length > 0 ? [automatonOf(tablesOf(sound))] : []),
  ];
  const readers = automata.map((automaton) => ({
    automaton,
    lexicon: createLexicon(automaton, language),
  }));
  return { problems, readers };
}

function readPhrases(phrases: Iterable<readonly [number, PhraseSource]>) {
  const problems: { phrase: number; problem: PhraseProblem }[] = [];
  const sound: PhraseToBuild[] = [];
  for (const [id, phrase] of phrases) {
    const { parts, problems: own } = readPhrase(phrase.text);
    if (own.length === 0) sound.push({ id, most: phrase.most ?? unlimited, parts });
    for (const problem of own) problems.push({ phrase: id, problem });
  }
  return { problems, sound };
}
function byPlace(a: PhraseMatch, b: PhraseMatch): number {
  return (
    a.region - b.region ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    a.phrase - b.phrase
  );
}

/** Of all that tells two phrases of a language apart: 53 bits. */
function keyOf({ text, most }: PhraseSource): number {
  let low = 0x811c9dc5 ^ (most ?? 0);
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) + low;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Checks one phrase, for who edits a checklist. Never throws. */
export function problemsOf(phrase: string): readonly PhraseProblem[] {
  return readPhrase(phrase).problems;
}

interface ReadPhrase {
  readonly parts: PhraseToBuild['parts'];
  readonly problems: readonly PhraseProblem[];
}

function readPhrase(text: string): ReadPhrase {
  const parsed = parsePhrase(text);
  const whole = { start: 0, end: text.length };
  const parts = parsed.parts.map(({ negative, node }) => ({
    negative,
    graph: layOut(node, whole),
  }));
  const isSound = parsed.problems.length === 0;
  const laidOut = parts
    .flatMap((part) => part.graph.problems)
    // What was not understood is left out, which may leave nothing.
    .filter((problem) => isSound || problem.code !== 'empty');
  const problems = [...parsed.problems, ...laidOut]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ code, span }) => ({
      code,
      span,
      detail: text.slice(span.start, span.end).slice(0, 80),
    }));
  return { parts, problems };
}
