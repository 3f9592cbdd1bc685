import assert from 'node:assert/strict';

import { useOf } from '../support/processUse.js';
import { bareDraft, rangeOf, startServer, type RunningServer } from '../support/server.js';

const uri = 'file:///draft.md';
const hover = { textDocument: { uri }, position: { line: 1, character: 8 } };
const start = { line: 5, character: 0 };

/** In megabytes. An analysis thread takes 170 of them by itself. */
const mostMemory = 400;

function expectBounded({ process: { pid } }: RunningServer): void {
  const use = useOf(pid);
  if (use) assert.ok(use.memory < mostMemory, `${Math.round(use.memory)} MB`);
}

describe('storms', function () {
  this.timeout(60_000);

  it('of five thousand edits leave the text right, and are read once', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    await server.pull(uri);
    const before = useOf(server.process.pid);
    for (let version = 2; version <= 5_001; version++) {
      void server.change(uri, version, { range: { start, end: start }, text: 'x' });
    }
    assert.ok(await server.request('textDocument/hover', hover));
    const after = useOf(server.process.pid);
    // Five thousand analyses would be a minute.
    if (before && after) assert.ok(after.cpu - before.cpu < 10_000, `${after.cpu - before.cpu} ms`);

    const text = bareDraft.replace('Vastgesteld', `${'x'.repeat(5_000)}Vastgesteld`);
    const found = (await server.pull(uri)).find(({ code }) => code === 'placeholder-left');
    assert.deepEqual(found?.range, rangeOf(text, '[datum]'));
  });

  it('of edits, each with a request that the next one makes useless, end with the last', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version <= 60; version++) {
      void server.change(uri, version, { range: { start, end: start }, text: '[plaats] ' });
      answers.push(server.pull(uri).catch((error: unknown) => error));
    }
    for (const answer of await Promise.all(answers)) {
      const { code } = answer as { code?: number };
      assert.ok(Array.isArray(answer) || code === -32802, JSON.stringify(answer));
    }
    const blanks = (await server.pull(uri)).filter(({ code }) => code === 'placeholder-left');
    assert.equal(blanks.length, 60);
  });

  it('of two thousand open drafts stay within bounds', async () => {
    await using server = await startServer();
    const uris = Array.from({ length: 2_000 }, (_, index) => `file:///many/${index}.md`);
    for (const [index, each] of uris.entries()) void server.open(each, `${bareDraft}${index}\n`);
    for (const each of uris.slice(0, 250)) assert.notEqual((await server.pull(each)).length, 0);
    expectBounded(server);

    const first = await server.report('file:///many/0.md');
    assert.ok(first.kind === 'full' && first.items.length > 0, 'the first is still answered');
    const again = await server.report('file:///many/0.md', first.resultId);
    assert.equal(again.kind, 'unchanged');
  });

  it('of opening and closing leave nothing behind', async () => {
    await using server = await startServer();
    const text = `${bareDraft}${'1. De gemeenten werken samen.\n\n'.repeat(300)}`;
    for (let round = 0; round < 400; round++) {
      const each = `file:///churn/${round % 3}.md`;
      void server.open(each, text);
      if (round % 50 === 0) assert.notEqual((await server.pull(each)).length, 0);
      void server.close(each);
    }
    expectBounded(server);
    assert.deepEqual(await server.pull('file:///churn/0.md'), []);
    await server.open('file:///churn/0.md', bareDraft);
    assert.notEqual((await server.pull('file:///churn/0.md')).length, 0);
  });

  it('of requests for a text that is closed and opened with the same version see the new text', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const early = server.pull(uri).catch((error: unknown) => error);
    await server.close(uri);
    await server.open(uri, bareDraft.replace('[datum]', '1 mei 2026'));
    const late = await server.pull(uri);
    assert.ok(!late.some(({ code }) => code === 'placeholder-left'));
    await early;
  });
});
