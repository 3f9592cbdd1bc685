import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver/node';

import { bareDraft, rangeOf, startServer } from '../support/server.js';

const uri = 'file:///draft.md';

describe('textDocument/diagnostic', function () {
  this.timeout(20_000);

  it('reports what a draft lacks, in the language of the user', async () => {
    await using server = await startServer({ locale: 'nl-NL' });
    await server.open(uri, bareDraft);
    const diagnostics = await server.pull(uri);
    const placeholder = diagnostics.find(({ code }) => code === 'placeholder-left');
    assert.deepEqual(placeholder?.range, rangeOf(bareDraft, '[datum]'));
    assert.match(messageOf(placeholder), /ingevuld/u);
    assert.equal(placeholder.source, 'robuust');

    const missing = diagnostics.filter(({ code }) => code === 'topic-missing');
    assert.notEqual(missing.length, 0);
    for (const { range, data } of missing) {
      assert.deepEqual(range, rangeOf(bareDraft, 'centrumregeling'));
      assert.equal(typeof (data as { topic: unknown }).topic, 'string');
    }

    await using english = await startServer({ locale: 'de' });
    await english.open(uri, bareDraft);
    const inEnglish = await english.pull(uri);
    assert.equal(inEnglish.length, diagnostics.length);
    assert.match(
      messageOf(inEnglish.find(({ code }) => code === 'placeholder-left')),
      /filled in/u,
    );
  });

  it('says when nothing has changed', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const { resultId } = await server.report(uri);
    assert.ok(resultId);
    assert.deepEqual(await server.report(uri, resultId), { kind: 'unchanged', resultId });

    await server.change(uri, 2, { text: `${bareDraft}\nEn op [datum].\n` });
    const changed = await server.report(uri, resultId);
    assert.equal(changed.kind, 'full');
    assert.notEqual(changed.resultId, resultId);
  });

  it('answers for the last of several edits, however fast they come', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    for (let version = 2; version <= 12; version++) {
      void server.change(uri, version, {
        range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
        text: 'Op [datum] ',
      });
    }
    const codes = (await server.pull(uri)).map(({ code }) => code);
    assert.equal(codes.filter((code) => code === 'placeholder-left').length, 12);
  });

  it('never answers a version that is gone with its findings', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft);
    const early = server.pull(uri).then(
      (items) => items.filter(({ code }) => code === 'placeholder-left').length,
      (error: unknown) => error as { code: number; data: unknown },
    );
    await server.change(uri, 2, { text: bareDraft.replace('[datum]', '1 mei 2026') });
    const answer = await early;
    // Either it was read after the change, or it tells the client to ask again.
    if (answer !== 0) {
      assert.deepEqual(
        { code: (answer as { code: number }).code, data: (answer as { data: unknown }).data },
        { code: -32802, data: { retriggerRequest: true } },
      );
    }
    const codes = (await server.pull(uri)).map(({ code }) => code);
    assert.ok(!codes.includes('placeholder-left'));
  });

  it('keeps positions right across CRLF, emoji and a BOM', async () => {
    await using server = await startServer();
    const text = `\uFEFF${bareDraft.replace('Vastgesteld', '😀 é Vastgesteld').replaceAll('\n', '\r\n')}`;
    await server.open(uri, text);
    const found = (await server.pull(uri)).find(({ code }) => code === 'placeholder-left');
    assert.deepEqual(found?.range, rangeOf(text, '[datum]'));
  });

  it('reads a draft that is not open from the disk, and has nothing on one that is gone', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    try {
      const file = path.join(folder, 'a.md');
      await writeFile(file, bareDraft);
      await using server = await startServer();
      assert.notEqual((await server.pull(pathToFileURL(file).href)).length, 0);
      assert.deepEqual(await server.pull(pathToFileURL(`${file}.gone.md`).href), []);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('holds no text of the draft in what it logs', async () => {
    await using server = await startServer();
    const logged: unknown[] = [];
    server.connection.onNotification('window/logMessage', (message) => void logged.push(message));
    await server.open(uri, bareDraft.replace('Regeling', 'Zeer-geheime-regeling'));
    await server.pull(uri);
    await server.codeActions(uri, rangeOf(bareDraft, 'centrumregeling'));
    assert.doesNotMatch(JSON.stringify(logged) + server.log(), /Zeer-geheime/u);
  });
});

function messageOf(diagnostic: Diagnostic | undefined): string {
  assert.equal(typeof diagnostic?.message, 'string');
  return diagnostic?.message as string;
}
