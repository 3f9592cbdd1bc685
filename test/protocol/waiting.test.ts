import assert from 'node:assert/strict';

import { CancellationTokenSource } from 'vscode-languageserver/node';

import { bareDraft, startServer, type RunningServer } from '../support/server.js';

const slow = 'file:///slow.md';
const quick = 'file:///quick.md';

/** Takes the whole budget of an analysis, on any machine. */
const slowDraft = `${bareDraft}${'Op [datum].\n\n'.repeat(20_000)}`;

describe('what comes while a draft is analysed', function () {
  this.timeout(30_000);

  async function startAnalysis(server: RunningServer, source = new CancellationTokenSource()) {
    await server.open(slow, slowDraft);
    const state = { over: false };
    const report = server.connection
      .sendRequest('textDocument/diagnostic', { textDocument: { uri: slow } }, source.token)
      .then(
        () => 'answered',
        (error: unknown) => String((error as { code: number }).code),
      )
      .finally(() => (state.over = true));
    await server.request('textDocument/foldingRange', { textDocument: { uri: 'file:///none.md' } });
    return { state, report };
  }

  it('is answered before it when it needs no analysis', async () => {
    await using server = await startServer();
    const { state, report } = await startAnalysis(server);
    for (let index = 0; index < 50; index++) {
      const textDocument = { uri: `file:///none/${index}.md` };
      assert.deepEqual(await server.request('textDocument/foldingRange', { textDocument }), []);
      await assert.rejects(server.request('robuust/unknown'), { code: -32601 });
    }
    assert.equal(state.over, false);
    assert.equal(await report, 'answered');
  });

  it('is taken when it is an edit, which makes the analysis useless', async () => {
    await using server = await startServer();
    const { report } = await startAnalysis(server);
    await server.change(slow, 2, { text: bareDraft });
    const found = await server.pull(slow);
    assert.ok(!found.some(({ code }) => code === 'analysis-incomplete'));
    assert.ok(['answered', '-32802'].includes(await report));
  });

  it('does not wait for an analysis that is cancelled', async () => {
    await using server = await startServer();
    const source = new CancellationTokenSource();
    const { report } = await startAnalysis(server, source);
    await server.open(quick, bareDraft);
    source.cancel();
    assert.equal(await report, '-32800');
    assert.notEqual((await server.pull(quick)).length, 0);
  });
});
