import assert from 'node:assert/strict';

import type { Diagnostic } from 'vscode-languageserver/node';

import { hostileDrafts } from '../support/hostileDrafts.js';
import { useOf } from '../support/processUse.js';
import { bareDraft, startServer, type RunningServer } from '../support/server.js';

/** In milliseconds of processor time. The analysis of a text has 2,000; the rest is for its reading. */
const mostCpu = 5_000;

/** In megabytes. */
const mostMemory = 700;

const good = 'file:///hostile/good.md';

describe('hostile drafts', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let expected: readonly Diagnostic[];
  let version = 1;

  before(async () => {
    server = await startServer();
    await server.open(good, bareDraft);
    expected = await server.pull(good);
    assert.notEqual(expected.length, 0);
  });
  after(() => server[Symbol.asyncDispose]());

  for (const [index, { name, text, says }] of hostileDrafts.entries()) {
    it(`${name}: answered, ${says ?? 'in full'}, and the next draft is served`, async () => {
      const uri = `file:///hostile/${index}.md`;
      const before = useOf(server.process.pid);
      await server.open(uri, text);
      const codes = (await server.pull(uri)).map(({ code }) => code);
      const after = useOf(server.process.pid);
      await server.close(uri);

      assert.equal(codes.includes('analysis-incomplete'), says === 'analysis-incomplete');
      if (says !== undefined) assert.ok(codes.includes(says), codes.join());
      if (before && after) {
        const cpu = after.cpu - before.cpu;
        assert.ok(cpu < mostCpu, `${cpu} ms`);
        assert.ok(after.memory < mostMemory, `${Math.round(after.memory)} MB`);
      }
      version += 1;
      await server.change(good, version, { text: bareDraft });
      assert.deepEqual(await server.pull(good), expected);
    });
  }

  it('are nothing to the other requests either', async () => {
    const uri = 'file:///hostile/all.md';
    for (const text of hostileDrafts.slice(3, 8).map((each) => each.text)) {
      version += 1;
      await server.open(uri, text, version);
      const textDocument = { uri };
      const position = { line: 4, character: 3 };
      await server.request('textDocument/hover', { textDocument, position });
      await server.request('textDocument/completion', { textDocument, position });
      await server.request('textDocument/documentSymbol', { textDocument });
      await server.request('textDocument/foldingRange', { textDocument });
      await server.request('textDocument/documentLink', { textDocument });
      await server.request('robuust/coverage', { uri });
      await server.codeActions(uri, { start: position, end: position });
      await server.close(uri);
    }
  });
});
