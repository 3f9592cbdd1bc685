import { commands } from 'vscode';

import { equal, ok } from './assert.js';
import {
  api,
  closeEditors,
  findings,
  incompleteSample,
  openSample,
  someFindings,
  until,
} from './draft.js';

/** The process of the extension host; undefined in the browser, which has none. */
const { process: host } = globalThis as {
  readonly process?: { readonly kill?: (pid: number, signal: string) => unknown };
};

describe('recovery', () => {
  afterEach(closeEditors);

  it('Restart server brings the findings back', async () => {
    const document = await openSample(incompleteSample);
    const before = (await someFindings(document)).length;
    await commands.executeCommand('robuust.restartServer');
    await running();
    await until('the same findings', () =>
      findings(document).length === before ? true : undefined,
    );
  });

  it('Restart server can be given twice in a row', async () => {
    const document = await openSample(incompleteSample);
    await someFindings(document);
    await Promise.all([
      commands.executeCommand('robuust.restartServer'),
      commands.executeCommand('robuust.restartServer'),
    ]);
    await running();
    ok((await someFindings(document)).length > 0, 'No findings');
  });

  if (host?.kill) {
    const end = (pid: number): unknown => host.kill?.(pid, 'SIGKILL');

    it('a server that dies is started again by itself', async () => {
      const document = await openSample(incompleteSample);
      const before = (await someFindings(document)).length;
      await endServer(end);
      await until('the same findings, from another server', () =>
        findings(document).length === before ? true : undefined,
      );
    });

    it('a server that keeps dying is left stopped, which shows, and a command starts it', async () => {
      const document = await openSample(incompleteSample);
      await someFindings(document);
      const { serverState, status } = await api();
      for (let times = 0; serverState() !== 'stopped' && times < 10; times += 1) {
        await endServer(end);
      }
      equal(serverState(), 'stopped', 'state of the server');
      const shown = await until('a status', () =>
        status()?.severity === 'error' ? status() : undefined,
      );
      equal(shown.text, 'Server gestopt', 'status');
      equal(shown.command, 'robuust.restartServer', 'what a click does');

      await commands.executeCommand(shown.command);
      await running();
      ok((await someFindings(document)).length > 0, 'No findings');
    });
  }
});

async function running(): Promise<void> {
  const { serverState } = await api();
  await until('the server to run', () => (serverState() === 'running' ? true : undefined));
}

/** Ends the server, and waits until there is another, or it is left stopped. */
async function endServer(end: (pid: number) => unknown): Promise<void> {
  const { serverProcessId, serverState } = await api();
  const stopped = (): boolean => serverState() === 'stopped';
  // Between its end and the word of it, a server that is gone still counts as running.
  const running = (): number | undefined =>
    serverState() === 'running' ? serverProcessId?.() : undefined;

  const pid = await until('a server, or its end', () => (stopped() ? 0 : running()));
  if (pid === 0) return;
  end(pid);
  await until('another server, or its end', () => {
    const other = running();
    return stopped() || (other !== undefined && other !== pid) ? true : undefined;
  });
}
