import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';
import { serveAnalyst } from '#lsp/analysisServer.js';
import type { FromAnalysis, ToAnalysis } from '#lsp/analyst.js';
import { createPortPair, type Port } from '#lsp/port.js';
import type { AnalysisThread } from '#lsp/remoteAnalyst.js';

import { browserClock } from './clock.js';

/**
 * Reads drafts in a worker of this worker, or in the same thread where a browser has no such
 * workers, or may not load the program. A browser does not tell processor time.
 */
export function analysisThread(
  url: string | undefined,
  log: AnalysisThread['log'],
): AnalysisThread {
  return {
    clock: browserClock,
    budget: { cpu: Infinity, cpuPerUnit: 0, wall: 4_000 },
    start: () => (url === undefined ? startHere() : startWorker(url, log)),
    fallback() {
      log('warn', 'Drafts are read in the thread of the server: there is no worker for it');
      return startHere();
    },
    log,
  };
}

function startWorker(url: string, log: AnalysisThread['log']): Port<ToAnalysis, FromAnalysis> {
  try {
    // A worker has to be of the same origin, which the address of an extension is not.
    const loader = `importScripts(${JSON.stringify(url)});`;
    const address = URL.createObjectURL(new Blob([loader], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return portOf(worker);
  } catch (error) {
    log('warn', `No worker: ${error instanceof Error ? error.name : 'unknown'}`);
    return startHere();
  }
}

function portOf(worker: Worker): Port<ToAnalysis, FromAnalysis> {
  return {
    post(message) {
      worker.postMessage(message);
    },
    listen(onMessage, onEnd) {
      worker.onmessage = ({ data }: MessageEvent<FromAnalysis>) => {
        onMessage(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        onEnd('error');
      };
    },
    terminate() {
      worker.terminate();
    },
  };
}

function startHere(): Port<ToAnalysis, FromAnalysis> {
  const [front, back] = createPortPair<ToAnalysis, FromAnalysis>(browserClock.turn);
  // Not before the front listens.
  void browserClock.turn().then(() => {
    serveAnalyst(
      back,
      { layers: checklists, profiles: formProfiles, wordings: { defects, lexicon } },
      browserClock,
    );
  });
  return front;
}
