import type { Automaton } from './automaton.js';

/** A match of a phrase in the region at hand, in numbers of words, both inclusive. */
export interface RecordedMatch {
  /** Place in the list given to `createMatcher`. */
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

export interface Recorder {
  /** A part of a phrase is complete. Ends never go back. */
  record(part: number, start: number, end: number): void;
  /** Gives the matches of the region by place, and begins the next one. */
  finish(): readonly RecordedMatch[];
}

interface PhraseState {
  /** Of a phrase with one positive part: apart from each other. */
  readonly found: { start: number; end: number }[];
  blocked: boolean;
  /** Of a phrase with more: the latest match of each part. */
  readonly latest: Map<number, { readonly start: number; readonly end: number }>;
}

/** Weighs the parts of the phrases in a region against each other. */
export function createRecorder(automaton: Automaton, perRegion: number): Recorder {
  const states = new Map<number, PhraseState>();

  const stateOf = (phrase: number): PhraseState => {
    const known = states.get(phrase);
    if (known) return known;
    const state: PhraseState = { found: [], blocked: false, latest: new Map() };
    states.set(phrase, state);
    return state;
  };

  const recordSingle = (state: PhraseState, start: number, end: number): void => {
    const last = state.found.at(-1);
    if (last?.end === end) last.start = Math.max(last.start, start);
    else if (state.found.length < perRegion && (!last || start > last.end)) {
      state.found.push({ start, end });
    }
  };

  /** Keeps the place where all parts stand closest together. */
  const recordTogether = (
    state: PhraseState,
    parts: readonly number[],
    part: number,
    start: number,
    end: number,
  ): void => {
    const before = state.latest.get(part);
    if (before && before.start > start) return;
    state.latest.set(part, { start, end });
    if (state.latest.size < parts.length || perRegion < 1) return;
    const all = [...state.latest.values()];
    const whole = {
      start: Math.min(...all.map((match) => match.start)),
      end: Math.max(...all.map((match) => match.end)),
    };
    const [best] = state.found;
    if (!best || whole.end - whole.start < best.end - best.start) state.found[0] = whole;
  };

  return {
    record: (part, start, end) => {
      const own = automaton.parts[part];
      const phrase = own && automaton.phrases[own.phrase];
      if (!phrase) return;
      const state = stateOf(own.phrase);
      if (own.negative) state.blocked = true;
      else if (phrase.positives.length > 1) {
        recordTogether(state, phrase.positives, part, start, end);
      } else recordSingle(state, start, end);
    },
    finish: () => {
      const matches: RecordedMatch[] = [];
      for (const [index, state] of states) {
        const id = automaton.phrases[index]?.id ?? 0;
        if (state.blocked) continue;
        for (const { start, end } of state.found) matches.push({ phrase: id, start, end });
      }
      states.clear();
      return matches.sort((a, b) => a.start - b.start || a.end - b.end || a.phrase - b.phrase);
    },
  };
}
