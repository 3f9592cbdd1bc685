import type { Clock } from './clock.js';
import type { Subject } from './questions.js';

/** Texts whose analysis had to be stopped, and checks that it was owed to: the last of each URI. */
export interface Stops {
  record(subject: Subject): void;
  /** Whether a text is left alone for now, or for good while it does not change. */
  blocks(subject: Subject): boolean;
  /** Notes a check that took too much. False: so many are left out already that it is no help. */
  leaveOut(subject: Subject, check: string): boolean;
  /** The checks that took too much in this text, or a moment ago in another version of it. */
  leftOut(subject: Subject): readonly string[];
  forget(uri: string): void;
}

/** A text that was stopped so many times is not tried again. */
const mostTries = 3;

/** Milliseconds before a text that was stopped is tried again. */
const pause = 10_000;

/** Checks of a text that are left out. */
const mostLeftOut = 3;

/** Milliseconds before a check that was left out is tried on another version: it holds up the rest. */
const pauseOfCheck = 60_000;

export function createStops(clock: Clock): Stops {
  const stops = new Map<string, { text: string; count: number; last: number }>();
  const without = new Map<string, { text: string; checks: readonly string[]; last: number }>();

  return {
    record({ source: { uri, text } }) {
      const before = stops.get(uri);
      const count = before?.text === text ? before.count + 1 : 1;
      stops.set(uri, { text, count, last: clock.now() });
    },
    blocks({ source: { uri, text } }) {
      const stop = stops.get(uri);
      if (stop?.text !== text) return false;
      return stop.count >= mostTries || clock.now() - stop.last < pause;
    },
    leaveOut(subject, check) {
      const before = leftOut(subject);
      if (before.length >= mostLeftOut || before.includes(check)) return false;
      const { uri, text } = subject.source;
      without.set(uri, { text, checks: [...before, check], last: clock.now() });
      return true;
    },
    leftOut,
    forget(uri) {
      stops.delete(uri);
      without.delete(uri);
    },
  };

  function leftOut({ source: { uri, text } }: Subject): readonly string[] {
    const known = without.get(uri);
    if (!known) return [];
    return known.text === text || clock.now() - known.last < pauseOfCheck ? known.checks : [];
  }
}
