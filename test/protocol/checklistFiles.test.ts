import assert from 'node:assert/strict';

import { headOf } from '../support/ownChecklist.js';
import { rangeOf, startServer } from '../support/server.js';

const uri = 'file:///project/.robuust/gemeente.yaml';
const text = headOf('gemeente-voorbeeldstad', 'revision: 1\ntopics: []\n');

describe('a checklist of the workspace', function () {
  this.timeout(20_000);

  it('that is valid has nothing said of it', async () => {
    await using server = await startServer();
    await server.open(uri, text, 1, 'yaml');
    assert.deepEqual(await server.pull(uri), []);
  });

  it('that is wrong has all its problems, at their keys, in the language of the user', async () => {
    await using server = await startServer({ locale: 'nl' });
    const wrong = text.replace('revision: 1', 'revision: eerste').replace('topics', 'topicz');
    await server.open(uri, wrong, 1, 'yaml');
    const diagnostics = await server.pull(uri);
    assert.deepEqual(
      diagnostics.map(({ code, severity, range }) => [code, severity, range]),
      [
        ['checklist-invalid', 1, rangeOf(wrong, 'eerste')],
        ['checklist-invalid', 1, rangeOf(wrong, 'topicz')],
        ['checklist-not-applied', 3, rangeOf(wrong, 'gemeente-voorbeeldstad')],
      ],
    );
    assert.match(JSON.stringify(diagnostics), /Ongeldig/u);
    assert.match(JSON.stringify(diagnostics), /Tot dan geldt de ingebouwde checklist/u);
  });

  it('is read again when it changes', async () => {
    await using server = await startServer();
    await server.open(uri, text.replace('revision: 1', 'revision: eerste'), 1, 'yaml');
    const { resultId } = await server.report(uri);
    await server.change(uri, 2, { text });
    const report = await server.report(uri, resultId);
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items, []);
    assert.equal((await server.report(uri, report.resultId)).kind, 'unchanged');
  });

  it('has completion and hover', async () => {
    await using server = await startServer();
    const half = `${text.replace('topics: []\n', '')}off:\n  - topic: `;
    await server.open(uri, half, 1, 'yaml');
    const position = rangeOf(`${half}|`, '|').start;
    const { items } = await server.request<{ items: { label: string }[] }>(
      'textDocument/completion',
      { textDocument: { uri }, position },
    );
    assert.ok(items.some(({ label }) => label === 'planning-control'));
    const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position: rangeOf(half, 'off').start,
    });
    assert.match(hover.contents.value, /Wat u niet vraagt/u);
  });

  it('is only what stands in the folder of the product', async () => {
    await using server = await startServer();
    await server.open('file:///project/other.yaml', 'x: [', 1, 'yaml');
    assert.deepEqual(await server.pull('file:///project/other.yaml'), []);
  });
});
