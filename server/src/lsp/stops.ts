import type { Clock } from './clock.js';
import type { Subject } from './questions.js';

/** Texts whose analysis had to be stopped: the last one of each URI. */
export interface Stops {
  record(subject: Subject): void;
  /** Whether a text is left alone for now, or for good while it does not change. */
  blocks(subject: Subject): boolean;
  forget(uri: string): void;
}

/** A text that was stopped so many times is not tried again. */
const mostTries = 3;

/** Milliseconds before a text that was stopped is tried again. */
const pause = 10_000;

export function createStops(clock: Clock): Stops {
  const stops = new Map<string, { text: string; count: number; last: number }>();

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
    forget(uri) {
      stops.delete(uri);
    },
  };
}
