import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';

import { startExtension, type RobuustApi } from './startExtension.js';

/** Entry for the browser: the server is a worker, and so is its analysis. */
export function activate(context: ExtensionContext): Promise<RobuustApi> {
  const addressOf = (file: string): string =>
    Uri.joinPath(context.extensionUri, 'dist/web', file).toString(true);
  const start = createWorkerStarter(addressOf('server.js'));
  context.subscriptions.push(start);
  return startExtension(
    context,
    (options) => new LanguageClient('robuust', 'Robuust', start.transports, options),
    { analysisUrl: addressOf('analysis.js') },
  );
}

interface WorkerStarter {
  readonly transports: () => Promise<MessageTransports>;
  readonly dispose: () => void;
}

/**
 * A new worker for each start: one that was told to shut down does not answer any more.
 *
 * Hands out transports and no worker, since the `Worker` of VS Code's web host is a function of its
 * own, for which the `instanceof Worker` of vscode-languageclient 10 is false.
 */
function createWorkerStarter(address: string): WorkerStarter {
  let current: Worker | undefined;
  return {
    transports: () => {
      current?.terminate();
      const worker = new Worker(address);
      current = worker;
      const reader = new WorkerReader(worker);
      // A program that cannot be loaded: without this, the client would wait for it for ever.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (worker === current) reader.end();
      });
      return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
    },
    dispose: () => current?.terminate(),
  };
}

/** A worker has no end that can be seen: this reader is told of it. */
class WorkerReader extends BrowserMessageReader {
  end(): void {
    this.fireClose();
  }
}
