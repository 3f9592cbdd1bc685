import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';

import { checklistsOfClient, filesOfClient, textOfClient } from '#lsp/clientFiles.js';
import { createGate } from '#lsp/gate.js';
import type { Host, Workspace } from '#lsp/host.js';
import { startServer } from '#lsp/server.js';
import { version } from '#lsp/version.js';

import { analysisThread } from './analysisThread.js';
import { browserClock } from './clock.js';

/** The program of the server's worker: it reads no files, but asks the client for them. */
const worker = self;
const writer = new BrowserMessageWriter(worker);
const gate = createGate(new BrowserMessageReader(worker), writer, () => undefined);
startServer(createConnection(ProposedFeatures.all, gate.reader, writer), createHost);

function createHost(workspace: Workspace): Host {
  return {
    clock: browserClock,
    version,
    readText: (uri) => textOfClient(workspace, uri),
    findFiles: (extensions) => filesOfClient(workspace, extensions),
    findChecklists: (folders) => checklistsOfClient(workspace, folders),
    analysis: analysisThread,
  };
}
