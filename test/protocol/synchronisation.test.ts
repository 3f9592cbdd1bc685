import assert from 'node:assert/strict';

import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

import { applyPlainly, editScripts, type Batch } from '../support/editScripts.js';
import { bareDraft, rangeOf, startServer, type RunningServer } from '../support/server.js';

/** All that a server says of a text, so that two of them can be compared. */
async function saidOf(server: RunningServer, uri: string): Promise<unknown> {
  const textDocument = { uri };
  return [
    await server.pull(uri),
    await server.request('textDocument/documentSymbol', { textDocument }),
    await server.request('textDocument/foldingRange', { textDocument }),
  ];
}

describe('the synchronisation of texts', function () {
  this.timeout(120_000);
  let server: RunningServer;
  let serial = 0;
  before(async () => (server = await startServer()));
  after(() => server[Symbol.asyncDispose]());

  async function expectSame(text: string, batches: readonly Batch[]): Promise<string> {
    serial += 1;
    const uri = `file:///edited/${serial}.md`;
    await server.open(uri, text);
    let expected = text;
    for (const [index, batch] of batches.entries()) {
      void server.change(uri, index + 2, ...batch);
      expected = applyPlainly(expected, batch);
    }
    const said = await saidOf(server, uri);
    await server.close(uri);
    await server.open(uri, expected);
    assert.deepEqual(said, await saidOf(server, uri));
    await server.close(uri);
    return expected;
  }

  it('gives the same answers whatever the edits were, and however lines end', async () => {
    await fc.assert(
      fc.asyncProperty(editScripts, async ({ text, batches }) => {
        await expectSame(bareDraft + text, batches);
      }),
      { numRuns: 60 },
    );
  });

  const at = (line: number, character: number) => ({ line, character });
  const insert = (line: number, character: number, text: string) => ({
    range: { start: at(line, character), end: at(line, character) },
    text,
  });
  const scripts: readonly (readonly [string, readonly TextDocumentContentChangeEvent[]])[] = [
    ['a CR that an edit puts before an LF', [insert(4, 10, '\r')]],
    ['an LF that is taken from a CRLF', [insert(4, 10, '\r'), insert(5, 0, '[plaats] ')]],
    [
      'half a character',
      [insert(5, 0, '😀'), { range: { start: at(5, 1), end: at(5, 2) }, text: '' }],
    ],
    ['a place in a character', [insert(5, 0, '😀'), insert(5, 1, '[x]')]],
    ['a place past the end of a line', [insert(5, 99_999, ' [plaats]')]],
    ['a place past the end of the text', [insert(99_999, 7, '\n[plaats]\n')]],
    ['a range the wrong way round', [{ range: { start: at(5, 15), end: at(5, 0) }, text: 'Op ' }]],
    ['a BOM before the frontmatter', [insert(0, 0, '\ufeff')]],
    ['all of the text', [{ text: bareDraft.replaceAll('\n', '\r\n') }, insert(5, 0, '[plaats] ')]],
    ['nothing at all', []],
  ];
  for (const [name, batch] of scripts) {
    it(`takes ${name}`, async () => {
      await expectSame(bareDraft, [batch]);
    });
  }

  it('keeps places right in lines that end in CR, LF and CRLF', async () => {
    const text = await expectSame('', [
      [{ text: bareDraft }, insert(4, 10, '\r'), insert(6, 0, '😀\r')],
    ]);
    const uri = 'file:///mixed.md';
    await server.open(uri, text);
    const found = (await server.pull(uri)).find(({ code }) => code === 'placeholder-left');
    assert.deepEqual(found?.range, rangeOf(text.replaceAll(/\r\n?/gu, '\n'), '[datum]'));
  });

  it('applies a thousand changes that come at once', async () => {
    const changes = Array.from({ length: 1_000 }, (_, index) =>
      insert(5, 0, index % 2 ? 'x' : '\n'),
    );
    await expectSame(bareDraft, [changes]);
  });

  it('does not mind a version that is skipped, or changes to what is not open', async () => {
    const uri = 'file:///skipped.md';
    await server.change('file:///never-opened.md', 2, { text: 'x' });
    await server.close('file:///never-opened.md');
    await server.open(uri, bareDraft, 3);
    await server.change(uri, 90, insert(5, 0, '[plaats] '));
    const blanks = (await server.pull(uri)).filter(({ code }) => code === 'placeholder-left');
    assert.equal(blanks.length, 2);
  });
});
