import assert from 'node:assert/strict';

import { parseDraft } from '#core/parse/parseDraft.js';
import { formLineOf } from '#lsp/formLine.js';

const drafts = [
  '---\nform: dvo\n---\n',
  '\uFEFF---\r\ntitle: x\r\nform:   dvo  \r\n---\r\n',
  '---\nform:\n---\n',
  '---\n"form": dvo\n',
  '---\ntitle: "x\nform: dvo\n---\n',
];

const others = [
  '',
  '# form: dvo\n',
  '---\ntitle: x\n---\nform: dvo\n',
  'form: dvo\n',
  '---\n# form: dvo\n---\n',
];

describe('the line that names the form', () => {
  for (const text of drafts) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      const span = formLineOf(text);
      assert.ok(span);
      const found = text.slice(span.start, span.end);
      assert.ok(found === 'dvo' || found === 'form', found);
    });
  }

  for (const text of others) {
    it(`is not there in ${JSON.stringify(text)}`, () => {
      assert.equal(formLineOf(text), undefined);
    });
  }

  it('is there just when the parser calls a text a draft', () => {
    for (const text of [...drafts, ...others]) {
      const { isDraft } = parseDraft({ uri: 'test:a.md', version: 1, text }).frontmatter;
      assert.equal(formLineOf(text) !== undefined, isDraft, JSON.stringify(text));
    }
  });
});
