import { parentPort } from 'node:worker_threads';

import { serveAnalyst } from '#lsp/analysisServer.js';
import type { ToAnalysis } from '#lsp/analyst.js';
import { builtIn } from '#lsp/builtIn.js';

import { nodeClock } from './clock.js';

/** The program of the analysis thread. */
const port = parentPort;
if (!port) throw new TypeError('Expected to run in a thread');

serveAnalyst(
  {
    post(message) {
      port.postMessage(message);
    },
    listen(onMessage) {
      port.on('message', (message: ToAnalysis) => {
        onMessage(message);
      });
    },
    terminate() {
      port.close();
    },
  },
  builtIn,
  nodeClock,
);
