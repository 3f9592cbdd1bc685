import { spawn } from 'node:child_process';
import { once } from 'node:events';

import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** A language server and how it is started. */
export interface LanguageServer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Sent as the settings of the client. */
  readonly settings?: unknown;
  /** Answers what it asks of its own client. */
  readonly prepare?: (connection: ProtocolConnection, text: () => string) => void;
}

/** A server in a process of its own, spoken to over stdio. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  readonly pid: number;
  /** When it was started, as `performance.now()` tells it. */
  readonly started: number;
  /** @throws when the server has ended, or does not answer */
  readonly request: <Answer>(method: string, params: unknown, within?: number) => Promise<Answer>;
  readonly notify: (method: string, params: unknown) => void;
  /** @throws when the server has ended, or it does not come */
  readonly soon: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

/** The longest that is waited for anything, in milliseconds. */
const patience = 30_000;

export function startProcess(server: LanguageServer, folder: string): ServerProcess {
  const started = performance.now();
  const child = spawn(server.command, server.args, { cwd: folder, stdio: 'pipe' });
  const ended = once(child, 'exit');
  const gone = ended.then(() => Promise.reject(new Error('it ended')));
  // It may end when nobody waits for it.
  gone.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);

  return {
    connection,
    pid: child.pid ?? 0,
    started,
    soon,
    request: (method, params, within) => soon(connection.sendRequest(method, params), within),
    notify(method, params) {
      // Who has ended does not hear it; that shows when something is asked.
      connection.sendNotification(method, params).catch(() => undefined);
    },
    async end() {
      connection.dispose();
      // Some wait, when they are asked to end, for what nobody reads any more.
      child.kill('SIGKILL');
      await ended;
    },
  };

  async function soon<Answer>(answer: Promise<Answer>, within = patience): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${within / 1000} seconds`));
      }, within);
    });
    try {
      return await Promise.race([answer, late, gone]);
    } finally {
      clearTimeout(timer);
    }
  }
}
