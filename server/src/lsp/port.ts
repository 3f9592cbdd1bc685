/** One end of a line to another thread. What is posted is copied: plain data only. */
export interface Port<Sent, Received> {
  post(message: Sent): void;
  /**
   * Called once. `onEnd` is called when the other side has ended without being asked to, with a
   * reason for the log that holds no text of a draft.
   */
  listen(onMessage: (message: Received) => void, onEnd: (reason: string) => void): void;
  /** Ends the other side at once, in the middle of whatever it does. */
  terminate(): void;
}

/** Two ends of a line within one thread, for where there is no other thread. */
export function createPortPair<A, B>(turn: () => Promise<void>): readonly [Port<A, B>, Port<B, A>] {
  const state = { ended: false };
  const toFirst: ((message: B) => void)[] = [];
  const toSecond: ((message: A) => void)[] = [];
  return [end(toFirst, toSecond), end(toSecond, toFirst)];

  function end<Sent, Received>(
    own: ((message: Received) => void)[],
    other: ((message: Sent) => void)[],
  ): Port<Sent, Received> {
    return {
      post(message) {
        void turn().then(() => {
          if (!state.ended) for (const receive of other) receive(message);
        });
      },
      listen(onMessage) {
        own.push(onMessage);
      },
      terminate() {
        state.ended = true;
      },
    };
  }
}
