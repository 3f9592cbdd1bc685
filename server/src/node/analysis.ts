import { parentPort } from 'node:worker_threads';

import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';
import { serveAnalyst } from '#lsp/analysisServer.js';
import type { ToAnalysis } from '#lsp/analyst.js';

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
  { layers: checklists, profiles: formProfiles, wordings: { defects, lexicon } },
  nodeClock,
);
