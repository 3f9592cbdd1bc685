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
  /** Place in the list given to `createMatcher`. */
  readonly id: number;
  /** Of a phrase with one positive part: apart from each other. */
  found: RecordedMatch[];
  /** A negative part is in the region. */
  blocked: boolean;
  isTouched: boolean;
  /** Of a phrase with more: the latest match of each part. */
  readonly latest: Map<number, { readonly start: number; readonly end: number }>;
}

/** Weighs the parts of the phrases in a region against each other. */
export function createRecorder(
  { phraseOf, negative, ids, wanted, most }: Automaton,
  perRegion: number,
): Recorder {
  /** By index of the phrase in the automaton; kept from region to region. */
  const states: (PhraseState | undefined)[] = [];
  /** Those of the region at hand. */
  let touched: PhraseState[] = [];

  const stateOf = (phrase: number): PhraseState => {
    let state = states[phrase];
    if (!state) {
      const id = ids[phrase] ?? 0;
      state = { id, found: [], blocked: false, isTouched: false, latest: new Map() };
      states[phrase] = state;
    }
    if (!state.isTouched) {
      state.isTouched = true;
      touched.push(state);
    }
    return state;
  };

  const recordSingle = (state: PhraseState, limit: number, start: number, end: number): void => {
    const last = state.found.at(-1);
    if (last?.end === end) {
      if (start > last.start)
        state.found[state.found.length - 1] = { phrase: state.id, start, end };
    } else if (state.found.length < limit && (!last || start > last.end)) {
      state.found.push({ phrase: state.id, start, end });
    }
  };

  /** Keeps the place where all parts stand closest together. */
  const recordTogether = (
    state: PhraseState,
    count: number,
    part: number,
    start: number,
    end: number,
  ): void => {
    const before = state.latest.get(part);
    if (before && before.start > start) return;
    state.latest.set(part, { start, end });
    if (state.latest.size < count || perRegion < 1) return;
    let [first, last] = [start, end];
    for (const other of state.latest.values()) {
      first = Math.min(first, other.start);
      last = Math.max(last, other.end);
    }
    const [best] = state.found;
    if (!best || last - first < best.end - best.start) {
      state.found[0] = { phrase: state.id, start: first, end: last };
    }
  };

  return {
    record: (part, start, end) => {
      const phrase = phraseOf[part] ?? 0;
      // Compiled beforehand, and not looked for now.
      if ((ids[phrase] ?? 0) < 0) return;
      const state = stateOf(phrase);
      if (state.blocked) return;
      const count = wanted[phrase] ?? 0;
      if (negative[part] === 1) state.blocked = true;
      else if (count > 1) recordTogether(state, count, part, start, end);
      else recordSingle(state, Math.min(most[phrase] ?? 0, perRegion), start, end);
    },
    finish: () => {
      const matches: RecordedMatch[] = [];
      for (const state of touched) {
        if (state.found.length > 0) {
          if (!state.blocked) matches.push(...state.found);
          state.found = [];
        }
        state.blocked = false;
        state.isTouched = false;
        if (state.latest.size > 0) state.latest.clear();
      }
      touched = [];
      return matches.sort((a, b) => a.start - b.start || a.end - b.end || a.phrase - b.phrase);
    },
  };
}
