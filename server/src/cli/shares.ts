import type { Clock } from '#lsp/clock.js';

/** What one thread has used of the processor time of the process. */
export interface Share {
  /** It has something to do. */
  readonly begin: () => void;
  readonly end: () => void;
  /** Milliseconds of processor time. */
  readonly used: () => number;
}

/**
 * Divides the processor time of the process equally among the threads that have something to do:
 * Node tells what a process has used, and not what a thread has. The time of the clock on the wall
 * would be too much on a busy machine, and would have drafts stopped for what others do. Threads
 * that have something to do run all the time, and are given turns of the same length.
 */
export function createShares({ cpu }: Pick<Clock, 'cpu'>): { readonly create: () => Share } {
  const busy = new Set<{ used: number }>();
  let last = cpu?.() ?? 0;

  return {
    create() {
      const share = { used: 0 };
      return {
        begin() {
          divide();
          busy.add(share);
        },
        end() {
          divide();
          busy.delete(share);
        },
        used() {
          divide();
          return share.used;
        },
      };
    },
  };

  function divide(): void {
    const now = cpu?.() ?? 0;
    for (const share of busy) share.used += (now - last) / busy.size;
    last = now;
  }
}
