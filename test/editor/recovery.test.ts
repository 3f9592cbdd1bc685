import { commands, DiagnosticSeverity, type TextDocument } from 'vscode';

import { equal, ok } from './assert.js';
import {
  api,
  closeEditors,
  codeOf,
  completeSample,
  findings,
  incompleteSample,
  openSample,
  openText,
  someFindings,
  until,
} from './draft.js';

/** The process of the extension host; undefined in the browser, which has none. */
const { process: host } = globalThis as {
  readonly process?: {
    readonly kill?: (pid: number, signal: string) => unknown;
    readonly env?: Record<string, string | undefined>;
  };
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

    it('a server that dies is started again by itself, and nothing says clean meanwhile', async () => {
      const other = await openSample(completeSample);
      const complete = await until('a complete draft', async () => {
        const { status } = await api();
        return status()?.text.startsWith('Compleet') ? findings(other).length : undefined;
      });
      const document = await openSample(incompleteSample);
      const before = (await someFindings(document)).length;
      const { told } = await api();
      const toldBefore = told().length;

      const seen = await watched([document, other], async () => {
        await endServer(end);
        await until('the same findings, from another server', () =>
          findings(document).length === before && findings(other).length === complete
            ? true
            : undefined,
        );
      });
      seen.assertUnchecked(document, other);
      equal(
        told().slice(toldBefore),
        ['Robuust was onverwacht gestopt en is opnieuw gestart.'],
        'what the user is told',
      );
      // A second end within a short time is not told again.
      await endServer(end);
      await until('the same findings', () =>
        findings(document).length === before ? true : undefined,
      );
      equal(told().length, toldBefore + 1, 'times that the user is told');
    });

    it('a server that keeps dying is left stopped, which shows, and a command starts it', async () => {
      const document = await openSample(completeSample);
      const { serverState, status, told } = await api();
      await until('a complete draft', () =>
        status()?.text.startsWith('Compleet') ? true : undefined,
      );
      const before = findings(document).length;
      const toldBefore = told().length;
      await commands.executeCommand('robuust.restartServer');
      await running();
      for (let times = 0; serverState() !== 'stopped' && times < 10; times += 1) {
        await endServer(end);
      }
      equal(serverState(), 'stopped', 'state of the server');
      await showsStopped(document);
      equal(
        told().slice(toldBefore).at(-1),
        'Robuust is gestopt. Concepten worden pas weer gecontroleerd als Robuust opnieuw draait.',
        'what the user is told',
      );
      equal(told().length, toldBefore + 2, 'times that the user is told');
      const opened = await openText('---\nform: convenant\n---\n\n# Proef\n');
      await showsStopped(opened);
      await closeEditors();
      await openSample(completeSample);

      await commands.executeCommand('robuust.restartServer');
      await running();
      await until('a complete draft', () =>
        status()?.text.startsWith('Compleet') ? true : undefined,
      );
      await until('the same findings', () =>
        findings(document).length === before ? true : undefined,
      );
    });

    it('a server with too little memory is never taken for a clean draft', async () => {
      const document = await openSample(completeSample);
      const { serverState, status } = await api();
      await until('a complete draft', () =>
        status()?.text.startsWith('Compleet') ? true : undefined,
      );
      const environment = host.env ?? {};
      environment['NODE_OPTIONS'] = '--max-old-space-size=4';
      try {
        await commands.executeCommand('robuust.restartServer');
        await until('the server to be left stopped', () =>
          serverState() === 'stopped' ? true : undefined,
        );
        await showsStopped(document);
      } finally {
        delete environment['NODE_OPTIONS'];
      }
      await commands.executeCommand('robuust.restartServer');
      await running();
      await until('a complete draft', () =>
        status()?.text.startsWith('Compleet') ? true : undefined,
      );
    });
  }
});

/**
 * What is shown of drafts while the server is away, looked at each 10 milliseconds. The first has
 * findings, so that it may never be without.
 */
async function watched(documents: readonly TextDocument[], during: () => Promise<void>) {
  const { serverState, status } = await api();
  const seen = new Map(documents.map((document) => [document, new Set<string>()]));
  const shown = new Set<string>();
  const look = (): void => {
    for (const [document, codes] of seen) {
      const found = findings(document);
      const mayHaveNone = serverState() === 'running' && document !== documents[0];
      if (found.length === 0 && !mayHaveNone) codes.add('nothing');
      for (const finding of found) codes.add(codeOf(finding));
    }
    const item = status();
    if (serverState() !== 'running') shown.add(item ? `${item.severity} ${item.text}` : 'nothing');
  };
  const timer = setInterval(look, 10);
  try {
    await during();
  } finally {
    clearInterval(timer);
  }
  return {
    assertUnchecked(...expected: readonly TextDocument[]) {
      for (const document of expected) {
        const codes = [...(seen.get(document) ?? [])];
        ok(!codes.includes('nothing'), `Nothing was shown in ${document.uri.path}`);
        ok(codes.includes('server-stopped'), `${document.uri.path} had ${codes.join(', ')}`);
      }
      const states = [...shown];
      ok(states.length > 0, 'The status was not looked at');
      ok(
        !states.some((state) => state === 'nothing' || state.startsWith('information Compleet')),
        `The status was ${states.join(', ')}`,
      );
    },
  };
}

/** Neither the status nor the Problems view takes a draft for checked. */
async function showsStopped(document: TextDocument): Promise<void> {
  const { status } = await api();
  const shown = await until('a status', () =>
    status()?.text === 'Server gestopt' ? status() : undefined,
  );
  equal(shown.severity, 'error', 'severity of the status');
  equal(shown.command, 'robuust.restartServer', 'what a click does');
  const [finding, ...others] = findings(document);
  equal(others.length, 0, 'findings of before');
  ok(finding, 'Nothing says that the draft is not checked');
  equal(codeOf(finding), 'server-stopped', 'code');
  equal(finding.severity, DiagnosticSeverity.Error, 'severity');
  ok(document.getText(finding.range).startsWith('form:'), 'It stands on the form');
}

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
