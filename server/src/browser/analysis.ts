import { serveAnalyst } from '#lsp/analysisServer.js';
import type { ToAnalysis } from '#lsp/analyst.js';
import { builtIn } from '#lsp/builtIn.js';

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
  builtIn,
  browserClock,
);
