import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';

import { superseded } from './cancellation.js';
import { registerChanges } from './changes.js';
import { createConfiguration } from './configuration.js';
import { createDocuments } from './documents.js';
import { createDrafts } from './drafts.js';
import { codeActionKinds, registerCodeActions } from './handlers/codeActions.js';
import { registerCompletion, triggerCharacters } from './handlers/completion.js';
import { registerDiagnostics } from './handlers/diagnostics.js';
import { registerDocumentLinks } from './handlers/documentLinks.js';
import { registerDocumentSymbols } from './handlers/documentSymbols.js';
import { registerFoldingRanges } from './handlers/foldingRanges.js';
import { registerHover } from './handlers/hover.js';
import { registerPushedDiagnostics } from './handlers/pushedDiagnostics.js';
import { registerRequests } from './handlers/requests.js';
import { registerWorkspaceDiagnostics } from './handlers/workspaceDiagnostics.js';
import type { Host, LogLevel, Workspace } from './host.js';
import { readClient, type Client } from './initialization.js';
import { createOwnChecklists, isChecklistFile } from './ownChecklists.js';
import { createProblems } from './problems.js';
import { createRemoteAnalyst } from './remoteAnalyst.js';
import type { Session } from './session.js';
import { texts } from './texts.js';
import { traceOf } from './trace.js';
import { createWorkspaceFiles, type WorkspaceFiles } from './workspaceFiles.js';

/**
 * Serves the language features over a connection, whatever it runs on. Everything begins at
 * `initialize`: before that, the gate lets nothing through.
 */
export function startServer(
  connection: Connection,
  createHost: (workspace: Workspace) => Host,
): void {
  connection.onInitialize((params) => initialize(connection, createHost, params));
  connection.listen();
}

function initialize(
  connection: Connection,
  createHost: (workspace: Workspace) => Host,
  params: InitializeParams,
): InitializeResult {
  const client = readClient(params);
  const folders = new Set(client.folders);
  const host = createHost({
    folders: () => [...folders],
    ask: (method, asked) => connection.sendRequest(method, asked),
  });
  const session = createSession(connection, client, host, () => [...folders]);
  const files = createWorkspaceFiles({
    findFiles: (extensions) => host.findFiles(extensions),
    async findChecklists() {
      const found = await Promise.all([...folders].map((folder) => host.findChecklists([folder])));
      return found.flat().map(({ at }) => at);
    },
    readText: (uri) => host.readText(uri),
    clock: host.clock,
    watched: () => client.watchesFiles,
  });
  const refresh = registerAll(session, files);

  connection.onInitialized(() => {
    void start(session, files);
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      session.own.change();
      refresh();
    });
  });
  connection.onShutdown(() => {
    session.analyst.end();
  });
  return {
    serverInfo: { name: 'Robuust', version: host.version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      // An edit of one draft says nothing of another: a client need not ask for all of them again.
      diagnosticProvider: {
        identifier: 'robuust',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: client.codeActionLiterals
        ? { codeActionKinds: [...codeActionKinds] }
        : false,
      completionProvider: { triggerCharacters: [...triggerCharacters] },
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function createSession(
  connection: Connection,
  client: Client,
  host: Host,
  folders: () => readonly string[],
): Session {
  const { clock } = host;
  const run = Date.now().toString(36);
  const documents = createDocuments();
  documents.listen(connection);
  const readText = (uri: string) => host.readText(uri);
  const analyst = createRemoteAnalyst(host.analysis(client.analysisUrl, log), superseded);
  const configuration = createConfiguration(connection, clock, client, (problem) => {
    log('warn', `Setting: ${problem}`);
    // `window.showWarningMessage` is a request that waits for an answer.
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: texts[client.language].settings(problem),
    });
  });
  const own = createOwnChecklists({
    folders,
    findChecklists: (uris) => host.findChecklists(uris),
    readText,
    open: () =>
      documents
        .all()
        .filter(({ uri }) => isChecklistFile(uri))
        .map((document) => ({ uri: document.uri, text: document.getText() })),
    watched: () => client.watchesFiles,
  });
  const drafts = createDrafts({
    documents,
    readText,
    analyst,
    configuration,
    own,
    onFailure(uri, check, trace) {
      log('error', `Check ${check} failed on ${uri}: ${trace}`);
    },
    run,
  });
  const problems = createProblems({
    drafts,
    documents,
    readText,
    analyst,
    configuration,
    own,
    client,
    run,
  });
  return {
    connection,
    client,
    host,
    clock,
    documents,
    analyst,
    configuration,
    drafts,
    own,
    problems,
    log,
    language: client.language,
  };

  function log(level: LogLevel, message: string): void {
    connection.console[level](message);
  }
}

/** Registers all handlers. Returns what is to be called when everything may have changed. */
function registerAll(session: Session, files: WorkspaceFiles): () => void {
  const { connection, client, configuration, drafts } = session;
  registerDiagnostics(session);
  registerWorkspaceDiagnostics(session, files);
  registerCodeActions(session);
  registerCompletion(session);
  registerHover(session);
  registerDocumentSymbols(session);
  registerFoldingRanges(session);
  registerDocumentLinks(session);
  registerRequests(session);
  const push = client.pullsDiagnostics ? undefined : registerPushedDiagnostics(session);

  const refresh = (): void => {
    drafts.change();
    files.touch();
    push?.();
    if (!client.refreshesDiagnostics) return;
    connection.languages.diagnostics.refresh().catch((error: unknown) => {
      session.log('warn', `The client did not refresh: ${traceOf(error)}`);
    });
  };
  configuration.whenLate(refresh);
  registerChanges(session, files, refresh);
  return refresh;
}

/** What can only be asked of a client once it has been answered. */
async function start(
  { connection, client, host, log }: Session,
  files: WorkspaceFiles,
): Promise<void> {
  log('info', `Robuust ${host.version}`);
  try {
    if (client.dynamicConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'robuust',
      });
    }
    if (client.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{md,markdown}' },
          { globPattern: '**/.robuust/*.{yaml,yml}' },
          // Of a folder that is deleted, no file is reported.
          { globPattern: '**/.robuust' },
        ],
      });
      // What was read before the client began to watch may have changed since.
      files.touch();
    }
  } catch (error) {
    log('warn', `The client did not register: ${traceOf(error)}`);
  }
}
