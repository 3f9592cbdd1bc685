import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

import { createWitness } from './witness.js';

const shipped = 'dist/server.cjs';

/**
 * The bundled server in a process of its own, spoken to over stdio. Nothing has been said yet.
 * Disposing of it fails when it has said something that the protocol does not allow.
 */
export interface SpawnedServer extends AsyncDisposable {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended. */
  readonly exitCode: Promise<number | null>;
  /** What it wrote to standard error so far. */
  readonly log: () => string;
}

/** A server that has been greeted as an editor would, with what tests ask of it. */
export interface RunningServer extends SpawnedServer {
  readonly initializeResult: InitializeResult;
  /** Settings that the client answers with from now on. */
  readonly setSettings: (settings: unknown) => Promise<void>;
  readonly open: (uri: string, text: string, version?: number, language?: string) => Promise<void>;
  readonly change: (
    uri: string,
    version: number,
    ...changes: readonly TextDocumentContentChangeEvent[]
  ) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly report: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** The diagnostics of a full report. */
  readonly pull: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly codeActions: (
    uri: string,
    range: Range,
    only?: readonly string[],
  ) => Promise<readonly CodeAction[]>;
  readonly request: <Result>(method: string, params?: unknown) => Promise<Result>;
}

/** Where a server runs. */
interface SpawnOptions {
  /** Path of a module that is loaded in each thread before the program, to break it on purpose. */
  readonly preload?: string;
  /** Path of another server than the one that is shipped. */
  readonly program?: string;
  /** Left out: those of the test. */
  readonly env?: Readonly<Record<string, string>>;
  /** A program and its arguments that starts the server, so that it has less than others. */
  readonly surroundings?: readonly string[];
}

export interface ServerOptions extends SpawnOptions {
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  /** URIs of workspace folders. */
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  /** Whether the client never tells its settings, although it promised to. */
  readonly withholdsSettings?: boolean;
}

/** What a modern editor can do. */
export const editorCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
};

export function spawnServer({
  preload,
  program = shipped,
  env,
  surroundings = [],
}: SpawnOptions = {}): SpawnedServer {
  if (!existsSync(program)) throw new Error(`${program} is not there: run npm run bundle first`);
  const [command, ...argv] = [...surroundings, process.execPath, program, '--stdio'];
  const child = spawn(command, argv, {
    env: {
      ...(env ?? process.env),
      ...(preload !== undefined && { NODE_OPTIONS: `-r ${preload}` }),
    },
  });
  const witness = createWitness();
  const connection = createProtocolConnection(
    witness.reader(new StreamMessageReader(child.stdout)),
    witness.writer(new StreamMessageWriter(child.stdin)),
  );
  // A server that has ended does not read any more.
  child.stdin.on('error', () => undefined);
  connection.onError(() => undefined);
  let log = '';
  child.stderr.on('data', (data: Buffer) => (log += data.toString()));
  const exitCode = once(child, 'exit').then(([code]) => code as number | null);
  connection.listen();
  return {
    connection,
    process: child,
    exitCode,
    log: () => log,
    async [Symbol.asyncDispose]() {
      connection.dispose();
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exitCode;
      clearTimeout(timer);
      assert.deepEqual(witness.problems(), []);
    },
  };
}

export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { locale = 'nl', capabilities = editorCapabilities, folders = [] } = options;
  const spawned = spawnServer(options);
  const { connection } = spawned;
  let settings = options.settings;
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    options.withholdsSettings ? new Promise(() => undefined) : items.map(() => settings ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);

  const initializeResult = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: 'folder' })),
    locale,
    capabilities,
  });
  await connection.sendNotification('initialized', {});

  const report = (uri: string, previousResultId?: string) =>
    connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  return {
    ...spawned,
    initializeResult,
    report,
    setSettings(changed) {
      settings = changed;
      return connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    open: (uri, text, version = 1, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async pull(uri) {
      const full = await report(uri);
      if (full.kind !== 'full') throw new Error('Expected a full report');
      return full.items;
    },
    async codeActions(uri, range, only) {
      const actions = await connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
      return actions ?? [];
    },
    request: (method, params) => connection.sendRequest(method, params),
    [Symbol.asyncDispose]: () => spawned[Symbol.asyncDispose](),
  };
}

/** A draft that lacks nearly everything, with a blank on its sixth line. */
export const bareDraft = `---
form: centrumregeling
---

# Regeling
Vastgesteld op [datum].
`;

/** Where a text stands in a text, as the protocol says it. */
export function rangeOf(text: string, part: string): Range {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`Not in the text: ${part}`);
  return { start: positionOf(text, start), end: positionOf(text, start + part.length) };
}

function positionOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Waits until something is so; fails when it takes too long. */
export async function eventually(isSo: () => boolean, milliseconds = 5_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
