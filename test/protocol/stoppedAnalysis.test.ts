import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Diagnostic } from 'vscode-languageserver/node';

import { saboteur } from '../support/saboteur.js';
import { bareDraft, rangeOf, startServer } from '../support/server.js';

const uri = 'file:///draft.md';

describe('an analysis that does not come to its end', function () {
  this.timeout(40_000);
  let folder: string;
  let preload: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    preload = path.join(folder, 'saboteur.cjs');
    await writeFile(preload, saboteur);
  });
  after(() => rm(folder, { recursive: true }));

  const incomplete = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ code }) => code === 'analysis-incomplete');

  it('is stopped, says so on the form, and keeps what was found before', async () => {
    await using server = await startServer({ preload });
    await server.open(uri, bareDraft);
    const before = await server.pull(uri);
    const text = `${bareDraft}\nHANG\n`;
    await server.change(uri, 2, { text });
    const after = await server.pull(uri);
    const [stopped] = incomplete(after);
    assert.deepEqual(stopped?.range, rangeOf(text, 'centrumregeling'));
    assert.match(JSON.stringify(stopped), /te lang/u);
    assert.deepEqual(
      after.filter((each) => each !== stopped).map(({ code, range }) => ({ code, range })),
      before.map(({ code, range }) => ({ code, range })),
    );
    assert.deepEqual(await server.request('robuust/coverage', { uri }), {
      state: 'stopped',
      topics: [],
    });
  });

  it('holds up other drafts no longer than its budget, and is over when the text changes', async () => {
    await using server = await startServer({ preload });
    await server.open(uri, `${bareDraft}\nHANG\n`);
    await server.open('file:///other.md', bareDraft);
    const [hanging, other] = await Promise.all([server.pull(uri), server.pull('file:///other.md')]);
    assert.equal(incomplete(hanging).length, 1);
    assert.equal(incomplete(other).length, 0);
    assert.notEqual(other.length, 0);

    await server.change(uri, 2, { text: bareDraft });
    const healed = await server.pull(uri);
    assert.deepEqual(healed, other);
  });

  it('is visible as well when the thread ends by itself', async () => {
    await using server = await startServer({ preload });
    await server.open(uri, `${bareDraft}\nEXIT\n`);
    const [failed] = incomplete(await server.pull(uri));
    assert.match(JSON.stringify(failed), /vastgelopen/u);
    await server.change(uri, 2, { text: bareDraft });
    assert.equal(incomplete(await server.pull(uri)).length, 0);
  });

  it('is nothing to a file that is no draft', async () => {
    await using server = await startServer({ preload });
    await server.open(uri, '# Notities\n\nHANG\n');
    assert.deepEqual(await server.pull(uri), []);
  });
});
