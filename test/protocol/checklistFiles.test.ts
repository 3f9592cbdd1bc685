import assert from 'node:assert/strict';

import { rangeOf, startServer } from '../support/server.js';

const uri = 'file:///project/.robuust/gemeente.yaml';
const text = `id: gemeente-voorbeeldstad
title: { nl: Voorbeeldstad, en: Voorbeeldstad }
revision: 1
lastReviewed: 2026-11-22
topics: []
`;

describe('a checklist of the workspace', function () {
  this.timeout(20_000);

  it('that is valid says that it is not applied yet', async () => {
    await using server = await startServer();
    await server.open(uri, text, 1, 'yaml');
    const [diagnostic, ...others] = await server.pull(uri);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'checklist-not-applied');
    assert.equal(diagnostic.severity, 3);
    assert.deepEqual(diagnostic.range, rangeOf(text, 'gemeente-voorbeeldstad'));
  });

  it('that is wrong has all its problems, at their keys, in the language of the user', async () => {
    await using server = await startServer({ locale: 'nl' });
    const wrong = text.replace('revision: 1', 'revision: eerste').replace('topics', 'topicz');
    await server.open(uri, wrong, 1, 'yaml');
    const diagnostics = await server.pull(uri);
    assert.ok(diagnostics.length >= 2);
    assert.ok(
      diagnostics.every(({ code, severity }) => code === 'checklist-invalid' && severity === 1),
    );
    assert.ok(
      diagnostics.some(({ range }) => range.start.line === 2 && range.start.character === 10),
    );
    assert.match(JSON.stringify(diagnostics), /Ongeldig/u);
  });

  it('is read again when it changes', async () => {
    await using server = await startServer();
    await server.open(uri, text.replace('revision: 1', 'revision: eerste'), 1, 'yaml');
    const { resultId } = await server.report(uri);
    await server.change(uri, 2, { text });
    const report = await server.report(uri, resultId);
    assert.ok(report.kind === 'full');
    assert.equal(report.items[0]?.code, 'checklist-not-applied');
    assert.equal((await server.report(uri, report.resultId)).kind, 'unchanged');
  });

  it('is only what stands in the folder of the product', async () => {
    await using server = await startServer();
    await server.open('file:///project/other.yaml', 'x: [', 1, 'yaml');
    assert.deepEqual(await server.pull('file:///project/other.yaml'), []);
  });
});
