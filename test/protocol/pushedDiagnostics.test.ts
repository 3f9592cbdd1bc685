import assert from 'node:assert/strict';

import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';

import { bareDraft, eventually, startServer, type RunningServer } from '../support/server.js';

const uri = 'file:///draft.md';

describe('textDocument/publishDiagnostics', function () {
  this.timeout(20_000);

  function listen(server: RunningServer): PublishDiagnosticsParams[] {
    const published: PublishDiagnosticsParams[] = [];
    server.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => void published.push(params),
    );
    return published;
  }

  it('comes once after a burst of edits, for the last version', async () => {
    await using server = await startServer({ capabilities: {} });
    const published = listen(server);
    await server.open(uri, bareDraft);
    for (let version = 2; version <= 200; version++) {
      void server.change(uri, version, {
        text: `${bareDraft}[datum] `.repeat(1) + String(version),
      });
    }
    await eventually(() => published.some(({ version }) => version === 200));
    assert.ok(published.length <= 3, `${published.length} publications`);
    const last = published.at(-1);
    assert.equal(last?.version, 200);
    assert.equal(last.diagnostics.filter(({ code }) => code === 'placeholder-left').length, 2);
  });

  it('is empty for a file that is no draft, and when a draft is closed', async () => {
    await using server = await startServer({ capabilities: {} });
    const published = listen(server);
    await server.open('file:///notes.md', '# Notities\n');
    await server.open(uri, bareDraft);
    await eventually(() => published.length >= 2);
    assert.deepEqual(published.find((each) => each.uri === 'file:///notes.md')?.diagnostics, []);
    assert.notEqual(published.find((each) => each.uri === uri)?.diagnostics.length, 0);

    await server.close(uri);
    await eventually(() => published.length >= 3);
    assert.deepEqual(published.at(-1)?.diagnostics, []);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(published.length, 3);
  });

  it('is not sent to a client that pulls', async () => {
    await using server = await startServer();
    const published = listen(server);
    await server.open(uri, bareDraft);
    await server.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(published, []);
  });
});
