import { availableParallelism } from 'node:os';

import type { Analyst, FromAnalysis, ToAnalysis } from '#lsp/analyst.js';
import type { Port } from '#lsp/port.js';
import { createRemoteAnalyst, type AnalysisThread } from '#lsp/remoteAnalyst.js';

import { createShares, type Share } from './shares.js';

/** Threads that are started when nobody says how many. */
const mostJobs = 8;

/** Files that make it worth while to start another thread: each reads the whole checklist first. */
const filesPerJob = 10;

/** How many threads read so many files. */
export function jobsFor(files: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.max(1, Math.min(wanted, files));
  const most = Math.min(availableParallelism(), mostJobs);
  return Math.max(1, Math.min(most, Math.ceil(files / filesPerJob)));
}

/**
 * Analysts, each with a thread of its own that is started when it is first asked something. A
 * question may use as much as it may with one thread: of processor time its share is counted, and
 * it may take longer when there are more threads than cores.
 */
export function createAnalysts(count: number, thread: AnalysisThread): readonly Analyst[] {
  const shares = createShares(thread.clock);
  const { budget } = thread;
  const wall = budget.wall * Math.max(1, count / availableParallelism());
  return Array.from({ length: count }, () => {
    const share = shares.create();
    return createRemoteAnalyst(
      {
        ...thread,
        clock: { ...thread.clock, ...(thread.clock.cpu && { cpu: share.used }) },
        budget: { ...budget, wall },
        start: () => counted(thread.start(), share),
      },
      () => new Error('Cancelled'),
    );
  });
}

/** A thread whose share counts while it starts, and from each question to its answer. */
function counted(
  port: Port<ToAnalysis, FromAnalysis>,
  share: Share,
): Port<ToAnalysis, FromAnalysis> {
  share.begin();
  return {
    post(message) {
      if (message.kind === 'run') share.begin();
      port.post(message);
    },
    listen(onMessage, onEnd) {
      port.listen(
        (message) => {
          if (message.kind !== 'step') share.end();
          onMessage(message);
        },
        (reason) => {
          share.end();
          onEnd(reason);
        },
      );
    },
    terminate() {
      share.end();
      port.terminate();
    },
  };
}
