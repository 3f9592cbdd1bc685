import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { bareDraft, spawnServer, startServer, type SpawnedServer } from '../support/server.js';

const uri = 'file:///draft.md';

/** In milliseconds. A client that has gone leaves nothing behind for longer. */
const soon = 5_000;

async function expectExit(server: SpawnedServer, code: number): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, soon, 'late').unref());
  assert.equal(await Promise.race([server.exitCode, late]), code);
}

/** A process that does nothing, to stand for a client. */
function idle() {
  return spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1e6)']);
}

describe('a server whose client has gone', function () {
  this.timeout(20_000);

  it('before it said anything leaves with it', async () => {
    await using server = spawnServer();
    server.process.stdin.end();
    await expectExit(server, 1);
  });

  it('without a greeting ends as a failure when told to exit', async () => {
    await using server = spawnServer();
    await server.connection.sendNotification('exit');
    await expectExit(server, 1);
  });

  it('in the middle of an analysis leaves with it', async () => {
    await using server = await startServer();
    await server.open(uri, `${bareDraft}${'Op [datum].\n\n'.repeat(20_000)}`);
    void server.pull(uri).catch(() => undefined);
    await server.request('robuust/unknown').catch(() => undefined);
    server.process.stdin.end();
    await expectExit(server, 1);
  });

  for (const [when, code] of [
    ['', 1],
    [', after shutdown', 0],
  ] as const) {
    it(`as a process, while the pipe stays open${when}, leaves with it`, async () => {
      const client = idle();
      await using server = spawnServer();
      await server.connection.sendRequest('initialize', {
        processId: client.pid,
        rootUri: null,
        capabilities: {},
      });
      if (code === 0) await server.connection.sendRequest('shutdown');
      client.kill();
      await once(client, 'exit');
      await expectExit(server, code);
    });
  }

  it('with one that stopped listening leaves when it has something to say', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    server.process.stdout.destroy();
    void server.pull(uri).catch(() => undefined);
    await expectExit(server, 1);
  });
});

describe('a server that has shut down', function () {
  this.timeout(20_000);

  it('refuses to be greeted again, and does nothing with what it is told', async () => {
    await using server = await startServer();
    await server.request('shutdown');
    await server.open(uri, bareDraft);
    await server.change(uri, 2, { text: '' });
    await assert.rejects(
      server.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
      { code: -32600 },
    );
    await assert.rejects(server.request('shutdown'), { code: -32600 });
    await assert.rejects(server.pull(uri), { code: -32600 });
    await server.connection.sendNotification('exit');
    await expectExit(server, 0);
  });

  it('answers what it was asked before, with an error if it must', async () => {
    await using server = await startServer();
    await server.open(uri, `${bareDraft}${'Op [datum].\n\n'.repeat(20_000)}`);
    const pulled = server.pull(uri).then(
      () => 'answered',
      (error: unknown) => String((error as { code: number }).code),
    );
    await server.request('shutdown');
    assert.match(await pulled, /^(?:answered|-328\d\d)$/u);
    await server.connection.sendNotification('exit');
    await expectExit(server, 0);
  });
});
