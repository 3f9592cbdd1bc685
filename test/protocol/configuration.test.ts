import assert from 'node:assert/strict';

import { bareDraft, editorCapabilities, eventually, startServer } from '../support/server.js';

const uri = 'file:///draft.md';

describe('settings', function () {
  this.timeout(20_000);

  it('weigh findings, and hold from the moment that they change', async () => {
    await using server = await startServer({
      settings: { severity: { 'placeholder-left': 'off' } },
    });
    await server.open(uri, bareDraft);
    const { resultId } = await server.report(uri);
    assert.ok(!(await server.pull(uri)).some(({ code }) => code === 'placeholder-left'));

    await server.setSettings({ severity: { 'placeholder-left': 'hint' } });
    const report = await server.report(uri, resultId);
    assert.ok(report.kind === 'full');
    const found = report.items.find(({ code }) => code === 'placeholder-left');
    assert.equal(found?.severity, 4);
  });

  it('switch everything off for a file', async () => {
    await using server = await startServer({ settings: { enable: false } });
    await server.open(uri, bareDraft);
    assert.deepEqual(await server.pull(uri), []);
    assert.deepEqual(await server.request('robuust/coverage', { uri }), {
      state: 'not-a-draft',
      topics: [],
    });
    const { markdown } = await server.request<{ markdown: string }>('robuust/explain', { uri });
    assert.match(markdown, /robuust\.enable/u);
  });

  it('choose the language of the messages', async () => {
    await using server = await startServer({ locale: 'nl', settings: { language: 'en' } });
    await server.open(uri, bareDraft);
    assert.match(JSON.stringify(await server.pull(uri)), /filled in/u);
  });

  it('that are wrong are told once, and cost only themselves', async () => {
    await using server = await startServer({
      settings: { enable: 'ja', severity: { 'placeholder-left': 'hint' } },
    });
    const shown: { message: string }[] = [];
    server.connection.onNotification(
      'window/showMessage',
      (message: { message: string }) => void shown.push(message),
    );
    await server.open(uri, bareDraft);
    const found = (await server.pull(uri)).find(({ code }) => code === 'placeholder-left');
    assert.equal(found?.severity, 4);
    await server.open('file:///other.md', bareDraft);
    await server.pull('file:///other.md');
    assert.equal(shown.length, 1);
    assert.match(String(shown[0]?.message), /robuust\.enable/u);
  });

  it('that never come leave the defaults in force', async () => {
    await using server = await startServer({ withholdsSettings: true });
    await server.open(uri, bareDraft);
    assert.notEqual((await server.pull(uri)).length, 0);
  });

  it('can be pushed by a client that is not asked', async () => {
    const { textDocument } = editorCapabilities;
    await using server = await startServer({
      capabilities: { ...(textDocument && { textDocument }) },
    });
    await server.open(uri, bareDraft);
    assert.notEqual((await server.pull(uri)).length, 0);
    await server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { robuust: { enable: false } },
    });
    assert.deepEqual(await server.pull(uri), []);
  });

  it('ask the client to pull again when they change', async () => {
    await using server = await startServer({
      capabilities: {
        ...editorCapabilities,
        workspace: { ...editorCapabilities.workspace, diagnostics: { refreshSupport: true } },
      },
    });
    let refreshed = 0;
    server.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed += 1;
      return null;
    });
    await server.setSettings({ severity: {} });
    await eventually(() => refreshed === 1);
  });
});
