import assert from 'node:assert/strict';

import { CancellationTokenSource } from 'vscode-languageserver/node';

import { bareDraft, startServer } from '../support/server.js';

const uri = 'file:///draft.md';
const hover = { textDocument: { uri }, position: { line: 1, character: 8 } };

describe('cancellation', function () {
  this.timeout(20_000);

  it('ends each cancelled request in an error, and answers the others', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    await server.pull(uri);

    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const source = new CancellationTokenSource();
        const answer = server.connection.sendRequest('textDocument/hover', hover, source.token);
        if (index % 4 > 0) source.cancel();
        return answer.then(
          () => 'answered',
          (error: unknown) => String((error as { code: number }).code),
        );
      }),
    );
    const cancelled = outcomes.filter((outcome) => outcome === '-32800').length;
    assert.ok(cancelled >= 140, `Only ${cancelled} of 150 were cancelled`);
    assert.equal(outcomes.filter((outcome) => outcome === 'answered').length, 200 - cancelled);
  });

  it('never gives an empty list for diagnostics that were cancelled', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft + 'Tekst.\n\n'.repeat(5_000));
    for (let version = 2; version < 12; version++) {
      const source = new CancellationTokenSource();
      const report = server.connection.sendRequest<{ items: unknown[] }>(
        'textDocument/diagnostic',
        { textDocument: { uri } },
        source.token,
      );
      setTimeout(() => {
        source.cancel();
      }, version * 2);
      await report.then(
        ({ items }) => {
          assert.notEqual(items.length, 0);
        },
        (error: unknown) => {
          assert.ok([-32800, -32802].includes((error as { code: number }).code));
        },
      );
      await server.change(uri, version, {
        text: `${bareDraft}${'Tekst.\n\n'.repeat(5_000)}${version}`,
      });
    }
    assert.notEqual((await server.pull(uri)).length, 0);
  });
});
