import { EventEmitter, window, type CancellationToken, type Event, type Uri } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';

import { clientOptionsOf } from './languageClient.js';
import type { Translate } from './texts.js';

/** `stopped`: it could not start, or stopped so often that it is not started again by itself. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** What reads an answer: a zod schema. */
interface Reader<Result> {
  readonly parse: (value: unknown) => Result;
}

export interface LanguageServer {
  readonly dispose: () => void;
  readonly client: BaseLanguageClient;
  readonly state: () => ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** The server has said what it finds in a document. */
  readonly onDidCheck: Event<Uri>;
  /** What the user was told of how the server does, the last at the end: for the tests. */
  readonly told: () => readonly string[];
  readonly start: () => void;
  /** Ends the server and starts it again; settles when it runs, or cannot. */
  readonly restart: () => Promise<void>;
  /**
   * Asks the server for something of our own, and waits for it to run when it is starting.
   *
   * @throws {Error} when the server does not run, fails, or answers something else than was agreed
   */
  readonly request: <Result>(
    method: string,
    reader: Reader<Result>,
    params: unknown,
    token?: CancellationToken,
  ) => Promise<Result>;
}

/** How often, within `crashWindow` milliseconds, the server is started again by itself. */
const maxRestarts = 4;
const crashWindow = 180_000;

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export function createLanguageServer(
  createClient: CreateClient,
  log: LogOutputChannel,
  translate: Translate,
  initializationOptions: Readonly<Record<string, string>>,
): LanguageServer {
  const changes = new EventEmitter<ServerState>();
  const checks = new EventEmitter<Uri>();
  const told: string[] = [];
  let crashes: readonly number[] = [];
  let state: ServerState = 'starting';
  let reported = false;

  const set = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    if (next === 'running') {
      reported = false;
      // Once: the next end within a short time is told when it was one too many.
      if (crashes.length === 1) tellRestarted();
    }
    changes.fire(next);
  };
  const tell = (message: string): string => {
    told.push(message);
    return message;
  };
  const tellRestarted = (): void => {
    void window.showWarningMessage(
      tell(translate('Robuust had stopped unexpectedly and was started again.')),
    );
  };
  const giveUp = (): void => {
    set('stopped');
    if (reported) return;
    reported = true;
    void offerRestart();
  };
  const offerRestart = async (): Promise<void> => {
    const restartLabel = translate('Restart');
    const logLabel = translate('Show log');
    const chosen = await window.showErrorMessage(
      tell(translate('Robuust has stopped. Drafts are not checked until it runs again.')),
      restartLabel,
      logLabel,
    );
    if (chosen === restartLabel) await restart();
    if (chosen === logLabel) log.show();
  };

  const errorHandler: ErrorHandler = {
    // Writing to a server that died fails as often as somebody types. To shut down at that would
    // leave it dead without a word; when the connection is gone, `closed` decides.
    error: (error, message) => {
      log.error(`Connection: ${error.name} at ${message?.jsonrpc ? 'a message' : 'reading'}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < crashWindow), now];
      if (crashes.length <= maxRestarts) {
        return { action: CloseAction.Restart, handled: true };
      }
      giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
  const onChecked = (uri: Uri): void => {
    checks.fire(uri);
  };
  const client = createClient(clientOptionsOf(log, errorHandler, onChecked, initializationOptions));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) set('running');
    if (newState === State.Starting) set('starting');
  });

  const start = async (): Promise<void> => {
    try {
      await client.start();
    } catch (error) {
      // The start that failed may be one that is tried again: only the last of them is a failure.
      log.error(`The server did not start: ${error instanceof Error ? error.name : 'unknown'}`);
      if (client.state !== State.Starting && client.state !== State.Running) giveUp();
    }
  };
  const restart = async (): Promise<void> => {
    crashes = [];
    reported = false;
    try {
      if (client.needsStop()) await client.stop();
    } catch (error) {
      log.warn(
        `The server did not stop in time: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
    set('starting');
    await start();
  };
  const settled = async (): Promise<ServerState> => {
    while (state === 'starting') await next(changes.event);
    return state;
  };

  return {
    client,
    state: () => state,
    onDidChangeState: changes.event,
    onDidCheck: checks.event,
    told: () => told,
    start: () => void start(),
    restart,
    request: async (method, reader, params, token) => {
      if ((await settled()) === 'stopped') {
        throw new Error(
          translate('Robuust has stopped. Drafts are not checked until it runs again.'),
        );
      }
      // A token that is undefined would be sent along, as a second parameter.
      const answer: unknown = await (token
        ? client.sendRequest(method, params, token)
        : client.sendRequest(method, params));
      return reader.parse(answer);
    },
    dispose: () => {
      changes.dispose();
      checks.dispose();
      client.dispose().catch((error: unknown) => {
        log.warn(`The server did not stop: ${error instanceof Error ? error.name : 'unknown'}`);
      });
    },
  };
}

function next(event: Event<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      listener.dispose();
      resolve();
    });
  });
}
