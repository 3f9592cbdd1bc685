import type { Subject } from './questions.js';

/** Which texts the analysis holds, so that one is sent over once a version and not once a question. */
export interface Holding {
  /** Notes that a text is asked about. Says whether it must be sent, and what to drop for it. */
  take(subject: Subject): { readonly hold: boolean; readonly dropped: readonly string[] };
  /** Whether it was held. */
  drop(uri: string): boolean;
  clear(): void;
}

/** Analyses that are kept at a time: those of the texts that were last asked about. */
const most = 16;

export function createHolding(): Holding {
  const held = new Map<string, Subject>();

  return {
    take(subject) {
      const { uri, version, text } = subject.source;
      const before = held.get(uri);
      held.delete(uri);
      held.set(uri, subject);
      const hold =
        before?.source.version !== version ||
        before.source.text !== text ||
        before.options !== subject.options ||
        before.own !== subject.own;
      const dropped = [...held.keys()].slice(0, Math.max(0, held.size - most));
      for (const old of dropped) held.delete(old);
      return { hold, dropped };
    },
    drop: (uri) => held.delete(uri),
    clear() {
      held.clear();
    },
  };
}
