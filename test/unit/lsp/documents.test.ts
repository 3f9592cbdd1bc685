import assert from 'node:assert/strict';

import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { applyChanges } from '#lsp/documents.js';

import { applyPlainly, editScripts } from '../../support/editScripts.js';

describe('the texts of open documents', () => {
  it('are after any edits what the protocol says, line by line', () => {
    fc.assert(
      fc.property(editScripts, ({ text, batches }) => {
        const document = TextDocument.create('test:a.md', 'markdown', 1, text);
        let expected = text;
        for (const [index, batch] of batches.entries()) {
          applyChanges(document, batch, index + 2);
          expected = applyPlainly(expected, batch);
          assert.equal(document.getText(), expected);
          const fresh = TextDocument.create('test:b.md', 'markdown', 1, expected);
          assert.equal(document.lineCount, fresh.lineCount);
          for (let offset = 0; offset <= expected.length; offset++) {
            assert.deepEqual(document.positionAt(offset), fresh.positionAt(offset));
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
