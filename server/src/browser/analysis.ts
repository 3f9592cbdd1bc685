import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';
import { serveAnalyst } from '#lsp/analysisServer.js';
import type { ToAnalysis } from '#lsp/analyst.js';

import { browserClock } from './clock.js';

/** The program of the analysis worker. */
serveAnalyst(
  {
    post(message) {
      postMessage(message);
    },
    listen(onMessage) {
      onmessage = ({ data }: MessageEvent<ToAnalysis>) => {
        onMessage(data);
      };
    },
    terminate() {
      close();
    },
  },
  { layers: checklists, profiles: formProfiles, wordings: { defects, lexicon } },
  browserClock,
);
