import path from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  TextDocumentSyncKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
} from 'vscode-languageserver/node';

import { capabilities } from './capabilities.js';
import { listenToPublications } from './publications.js';
import { startProcess, type LanguageServer, type ServerProcess } from './serverProcess.js';
import type { Keystroke } from './typist.js';
import { memoryOf, processorTime } from './usage.js';

export const requests = ['hover', 'completion', 'documentSymbol', 'codeAction'] as const;
export type RequestKind = (typeof requests)[number];

/** A server that runs and was greeted; it has one document. Times are in milliseconds. */
export interface Session {
  readonly server: LanguageServer;
  readonly initializeTime: number;
  readonly initializeProcessorTime: number | undefined;
  /** From opening a text until its diagnostics are there. */
  readonly open: (text: string) => Promise<number>;
  /** From a keystroke until its diagnostics are there. */
  readonly type: (keystroke: Keystroke) => Promise<number>;
  /** Sends a keystroke and waits for nothing. */
  readonly send: (keystroke: Keystroke) => void;
  /** Waits for the diagnostics of what was sent last. */
  readonly settle: () => Promise<number>;
  readonly offers: (kind: RequestKind) => boolean;
  readonly ask: (kind: RequestKind, position: Position) => Promise<number>;
  readonly diagnostics: () => readonly Diagnostic[];
  readonly processorTime: () => number | undefined;
  readonly memory: () => number | undefined;
  readonly end: () => Promise<void>;
}

/** Some hang now and then when they start; they are not measured by that. */
const attempts = 3;

/** How long one may take to answer the greeting, in milliseconds. */
const patience = 10_000;

/** @param folder - of the workspace, in which the server runs */
export async function startSession(server: LanguageServer, folder: string): Promise<Session> {
  for (let attempt = 1; ; attempt++) {
    const process = startProcess(server, folder);
    try {
      return await greet(server, process, folder);
    } catch (error) {
      await process.end();
      if (attempt === attempts) throw error;
    }
  }
}

async function greet(
  server: LanguageServer,
  { connection, pid, started, request, notify, soon, end }: ServerProcess,
  folder: string,
): Promise<Session> {
  const folderUri = pathToFileURL(folder).href;
  const uri = pathToFileURL(path.join(folder, 'concept.md')).href;
  const sent = { text: '', version: 1, at: 0 };
  let pulled:
    { readonly items: readonly Diagnostic[]; readonly id?: string | undefined } | undefined;

  const publications = listenToPublications(connection, uri);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => ({})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  server.prepare?.(connection, () => sent.text);
  connection.listen();

  const { capabilities: offered } = await request<InitializeResult>(
    'initialize',
    {
      processId: process.pid,
      rootUri: folderUri,
      workspaceFolders: [{ uri: folderUri, name: 'bench' }],
      locale: 'nl',
      capabilities,
    },
    patience,
  );
  const initializeTime = performance.now() - started;
  const initializeProcessorTime = processorTime(pid);
  notify('initialized', {});
  if (server.settings !== undefined) {
    notify('workspace/didChangeConfiguration', { settings: server.settings });
  }
  const { textDocumentSync: sync } = offered;
  const takesChanges =
    (typeof sync === 'object' ? sync.change : sync) === TextDocumentSyncKind.Incremental;

  return {
    server,
    initializeTime,
    initializeProcessorTime,
    open(text) {
      Object.assign(sent, { text, at: performance.now() });
      notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: sent.version, text },
      });
      return settle();
    },
    type(keystroke) {
      send(keystroke);
      return settle();
    },
    send,
    settle,
    offers: (kind) => Boolean(offered[`${kind}Provider`]),
    async ask(kind, position) {
      const start = performance.now();
      await request(`textDocument/${kind}`, paramsOf(kind, position));
      return performance.now() - start;
    },
    diagnostics,
    processorTime: () => processorTime(pid),
    memory: () => memoryOf(pid),
    end,
  };

  function send({ version, text, position, character }: Keystroke): void {
    const isNext = version === sent.version + 1;
    const change = { range: { start: position, end: position }, text: character };
    Object.assign(sent, { text, version, at: performance.now() });
    notify('textDocument/didChange', {
      textDocument: { uri, version },
      // Who was left out of a few rounds gets the whole text.
      contentChanges: takesChanges && isNext ? [change] : [{ text }],
    });
  }

  /** @returns the time from what was sent last to its diagnostics */
  async function settle(): Promise<number> {
    const { version, at } = sent;
    if (!offered.diagnosticProvider) return (await soon(publications.arrival(version, at))) - at;
    const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(pulled?.id !== undefined && { previousResultId: pulled.id }),
    });
    const time = performance.now() - at;
    const items = report.kind === 'full' ? report.items : diagnostics();
    pulled = { items, id: report.resultId };
    return time;
  }

  function diagnostics(): readonly Diagnostic[] {
    return pulled?.items ?? publications.last();
  }

  function paramsOf(kind: RequestKind, position: Position) {
    const textDocument = { uri };
    if (kind === 'documentSymbol') return { textDocument };
    if (kind !== 'codeAction') return { textDocument, position };
    const here = diagnostics().filter(({ range }) => range.start.line === position.line);
    const range = here[0]?.range ?? { start: position, end: position };
    return { textDocument, range, context: { diagnostics: here } };
  }
}
