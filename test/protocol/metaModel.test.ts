import assert from 'node:assert/strict';

import type { Message, MessageReader } from 'vscode-languageserver/node';

import { readMetaModel } from '../support/metaModel.js';
import { createWitness } from '../support/witness.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const hover = { jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: {} };

/** What the witness has to say of messages that a server sends to a client that asked for a hover. */
async function problemsOf(...messages: readonly unknown[]): Promise<readonly string[]> {
  const witness = createWitness();
  const nothing = () => ({ dispose: () => undefined });
  const reader: MessageReader = {
    onError: nothing,
    onClose: nothing,
    onPartialMessage: nothing,
    listen(callback) {
      for (const message of messages) callback(message as Message);
      return nothing();
    },
    dispose: () => undefined,
  };
  const writer = witness.writer({
    onError: nothing,
    onClose: nothing,
    write: () => Promise.resolve(),
    end: () => undefined,
    dispose: () => undefined,
  });
  await writer.write(hover);
  witness.reader(reader).listen(() => undefined);
  return witness.problems();
}

const answer = (result: unknown) => ({ jsonrpc: '2.0', id: 1, result });
const notification = (method: string, params: unknown) => ({ jsonrpc: '2.0', method, params });

describe('what checks the messages of the server', () => {
  const right: readonly (readonly [string, unknown])[] = [
    ['a hover', answer({ contents: { kind: 'markdown', value: 'x' }, range })],
    ['no hover', answer(null)],
    ['an error', { jsonrpc: '2.0', id: 1, error: { code: -32800, message: 'Cancelled' } }],
    ['a line for the log', notification('window/logMessage', { type: 1, message: 'x' })],
    ['a message of our own', notification('robuust/anything', { x: 1 })],
  ];
  for (const [name, message] of right) {
    it(`has nothing to say of ${name}`, async () => {
      assert.deepEqual(await problemsOf(message), []);
    });
  }

  const wrong: readonly (readonly [string, readonly unknown[]])[] = [
    ['an answer of the wrong kind', [answer({ contents: 7 })]],
    ['an answer with a key too many', [answer({ contents: 'x', rang: range })]],
    ['a range that is none', [answer({ contents: 'x', range: { start: range.start } })]],
    ['a negative line', [answer({ contents: 'x', range: { ...range, start: { line: -1 } } })]],
    ['two answers', [answer(null), answer(null)]],
    ['a result with an error', [{ ...answer(null), error: { code: 1, message: 'x' } }]],
    ['an error without a message', [{ jsonrpc: '2.0', id: 1, error: { code: 1 } }]],
    ['no version', [{ id: 1, result: null }]],
    ['a notification that nobody knows', [notification('robust/x', {})]],
    ['a notification of clients', [notification('textDocument/didClose', {})]],
    ['a severity that is none', [notification('window/logMessage', { type: 9, message: 'x' })]],
    ['diagnostics without a file', [notification('textDocument/publishDiagnostics', {})]],
  ];
  for (const [name, messages] of wrong) {
    it(`notices ${name}`, async () => {
      assert.notDeepEqual(await problemsOf(...messages), []);
    });
  }

  it('knows the snippets of 3.18, which 3.17 has not', () => {
    const edit = { range, snippet: { kind: 'snippet', value: 'x' } };
    const type = { kind: 'reference', name: 'WorkspaceEdit' } as const;
    const value = {
      documentChanges: [{ textDocument: { uri: 'x', version: 1 }, edits: [edit] }],
    };
    assert.deepEqual(readMetaModel('3.18').problems(type, value, ''), []);
    assert.notDeepEqual(readMetaModel('3.17').problems(type, value, ''), []);
  });
});
