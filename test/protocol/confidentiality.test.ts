import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { headOf } from '../support/ownChecklist.js';
import { bareDraft, rangeOf, startServer, type RunningServer } from '../support/server.js';

const uri = 'file:///draft.md';
const secret = 'Zwanenbloemkwartier';
const draft = `---
form: centrumregeling
title: ${secret}
parties:
  - { name: ${secret}, role: centrumgemeente }
waivers:
  - { topic: ${secret}, reason: ${secret} }
${secret}: 1
---

# Regeling ${secret}

## Artikel 1 ${secret}

1. ${secret} verleent mandaat, gelet op artikel 999 van de ${secret}wet en artikel 77 Wgr.
2. Op [${secret}] en 31 februari 2026.
`;

/** Makes the analysis thread fail in each way, with the draft in the message of the error. */
const saboteur = `
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) {
  parentPort.on('message', ({ kind, subject }) => {
    if (kind !== 'hold') return;
    if (subject.source.text.includes('THROW')) throw new Error(subject.source.text);
    if (subject.source.text.includes('REJECT')) void Promise.reject(new Error(subject.source.text));
    if (subject.source.text.includes('WRITE')) console.error(subject.source.text);
  });
}
`;

/** Asks all that can be asked, of a text and of a checklist. */
async function askEverything(server: RunningServer, text: string): Promise<void> {
  const textDocument = { uri };
  const range = rangeOf(text, `[${secret}]`);
  await server.open(uri, text);
  await server.pull(uri).catch(() => undefined);
  for (const position of [
    range.start,
    rangeOf(text, '# Regeling').end,
    { line: 2, character: 9 },
  ]) {
    await server.request('textDocument/hover', { textDocument, position });
    await server.request('textDocument/completion', { textDocument, position });
  }
  await server.codeActions(uri, { start: { line: 0, character: 0 }, end: range.end });
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink']) {
    await server.request(`textDocument/${method}`, { textDocument });
  }
  for (const method of ['coverage', 'explain', 'insertable']) {
    await server.request(`robuust/${method}`, { uri });
  }
  await server
    .request('robuust/insertTopic', { uri, topic: secret, variant: 'standaard' })
    .catch(() => undefined);
  await server.request('robuust/newDraft', { title: secret }).catch(() => undefined);
  await server.request('textDocument/hover', { textDocument: secret }).catch(() => undefined);
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument,
    contentChanges: secret,
  });
  server.process.stdin.write(`${secret}: ${secret}\r\n\r\n${secret}`);
  await server.close(uri);
}

describe('the text of a draft', function () {
  this.timeout(60_000);
  let folder: string;
  let preload: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    preload = path.join(folder, 'saboteur.cjs');
    await writeFile(preload, saboteur);
  });
  after(() => rm(folder, { recursive: true }));

  for (const [name, added] of [
    ['whatever is asked', ''],
    ['when the analysis throws', 'THROW'],
    ['when the analysis rejects', 'REJECT'],
    ['when something in the analysis writes', 'WRITE'],
  ] as const) {
    it(`is in no log, ${name}`, async () => {
      await using server = await startServer({ preload });
      const told: unknown[] = [];
      for (const method of [
        'window/logMessage',
        'window/showMessage',
        'telemetry/event',
        '$/logTrace',
      ]) {
        server.connection.onNotification(method, (params) => void told.push(params));
      }
      await server.connection.sendNotification('$/setTrace', { value: 'verbose' });
      await askEverything(server, `${draft}${added}\n`);
      const checklist = 'file:///project/.robuust/x.yaml';
      await server.open(checklist, `${headOf('x', '')}${secret}: [${secret}\n`, 1, 'yaml');
      await server.pull(checklist);
      await server.setSettings({ language: 'xx' });
      await server.pull(checklist);
      const log = JSON.stringify(told) + server.log();
      assert.match(log, /Robuust/u);
      assert.ok(!log.includes(secret), log);
    });
  }

  it('is in no error either', async () => {
    await using server = await startServer({ preload });
    await server.open(uri, `${draft}THROW`);
    const errors: string[] = [];
    for (const method of ['textDocument/diagnostic', 'textDocument/documentSymbol']) {
      await server.request(method, { textDocument: { uri } }).catch((error: unknown) => {
        errors.push(String(error), JSON.stringify(error));
      });
    }
    await server.request('robuust/newDraft', { form: secret }).catch((error: unknown) => {
      errors.push(String(error), JSON.stringify(error));
    });
    assert.notEqual(errors.length, 0);
    assert.ok(!errors.join('').includes(secret), errors.join('\n'));
    await server.open(uri, bareDraft, 2);
  });
});
