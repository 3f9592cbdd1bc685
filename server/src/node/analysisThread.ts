import { Worker } from 'node:worker_threads';

import type { FromAnalysis, ToAnalysis } from '#lsp/analyst.js';
import type { Port } from '#lsp/port.js';
import type { AnalysisThread } from '#lsp/remoteAnalyst.js';

import { nodeClock } from './clock.js';

/** The program of the thread stands beside the one that starts it. */
export const analysisProgram = new URL('analysis.cjs', import.meta.url);

/** In megabytes. Past it the thread ends, where the whole server would otherwise. */
const resourceLimits = {
  maxOldGenerationSizeMb: 512,
  maxYoungGenerationSizeMb: 16,
  stackSizeMb: 4,
};

export function analysisThread(log: AnalysisThread['log']): AnalysisThread {
  return {
    clock: nodeClock,
    budget: { cpu: 2_000, cpuPerUnit: 0.001, wall: 10_000 },
    start: startThread,
    log,
  };
}

function startThread(): Port<ToAnalysis, FromAnalysis> {
  // What is written to the output of a thread would end up among the messages to the client.
  const worker = new Worker(analysisProgram, {
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return {
    post(message) {
      worker.postMessage(message);
    },
    listen(onMessage, onEnd) {
      worker.on('message', (message: FromAnalysis) => {
        onMessage(message);
      });
      worker.on('error', (error: Error & { code?: string }) => {
        onEnd(error.code ?? error.name);
      });
      worker.on('exit', (code) => {
        onEnd(`exit ${code}`);
      });
    },
    terminate() {
      void worker.terminate();
    },
  };
}
