import assert from 'node:assert/strict';

import { createConverter } from '#lsp/convert.js';
import { workspaceEditOf } from '#lsp/edits.js';

const converter = createConverter({ uri: 'test:a.md', version: 7, text: 'Artikel 1\n' });
const edits = [
  { span: { start: 8, end: 9 }, snippet: '2' },
  { span: { start: 10, end: 10 }, snippet: 'Kosten \\$ ${1:hoog}\n' },
];

describe('a workspace edit', () => {
  it('names its version, and has snippets only where there are tab stops', () => {
    const edit = workspaceEditOf(edits, converter, { snippetEdits: true, versionedEdits: true });
    assert.deepEqual(edit.documentChanges, [
      {
        textDocument: { uri: 'test:a.md', version: 7 },
        edits: [
          {
            range: { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } },
            newText: '2',
          },
          {
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
            snippet: { kind: 'snippet', value: 'Kosten \\$ ${1:hoog}\n' },
          },
        ],
      },
    ]);
  });

  it('is plain text for a client without snippets', () => {
    const edit = workspaceEditOf(edits, converter, { snippetEdits: false, versionedEdits: true });
    assert.match(JSON.stringify(edit), /Kosten \$ hoog/u);
  });

  it('is a list of changes for a client without versions', () => {
    const edit = workspaceEditOf(edits, converter, { snippetEdits: false, versionedEdits: false });
    assert.equal(edit.changes?.['test:a.md']?.length, 2);
  });
});
