import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver/node';

import { headOf } from '../support/ownChecklist.js';
import { bareDraft, startServer, type ServerOptions } from '../support/server.js';

const uri = 'file:///draft.md';

/** Has a shell lower a limit of its own, and then be the server. */
function limited(limit: string): readonly string[] {
  return ['/bin/sh', '-c', `ulimit ${limit} && exec "$0" "$@"`];
}

const environments: Readonly<Record<string, ServerOptions>> = {
  'without any variable of the environment, such as HOME, TMPDIR, LANG and PATH': { env: {} },
  'with no more than 30 files open': { surroundings: limited('-n 30') },
  'with a heap of 256 MB': {
    env: { NODE_OPTIONS: '--max-old-space-size=256' },
  },
};

describe('a server that has little', function () {
  this.timeout(60_000);
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(path.join(folder, ...name.split('/'))).href;

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(path.join(folder, '.robuust'));
    const off = headOf('uit', 'off:\n  - { topic: privacy, reason: Elders. }\n');
    await writeFile(path.join(folder, '.robuust', 'uit.yaml'), off);
    for (let index = 0; index < 60; index++) {
      await writeFile(path.join(folder, `${index}.md`), bareDraft);
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** What is found in a draft, in the files of the workspace, and in a draft as long as is read. */
  async function found(options: ServerOptions) {
    await using server = await startServer({ folders: [pathToFileURL(folder).href], ...options });
    await server.open(uriOf('open.md'), bareDraft);
    const short = await server.pull(uriOf('open.md'));
    const { items } = await server.request<{ items: { items: Diagnostic[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const paragraph = 'De colleges werken samen en houden elkaar op de hoogte.\n\n';
    await server.open(uri, bareDraft + paragraph.repeat(900_000 / paragraph.length));
    const long = await server.pull(uri);
    await server.request('textDocument/documentSymbol', { textDocument: { uri } });
    return {
      short,
      files: items.map((item) => item.items.length),
      long: long.map(({ code }) => code),
    };
  }

  let expected: Awaited<ReturnType<typeof found>>;
  before(async () => {
    expected = await found({});
    assert.notEqual(expected.short.length, 0);
    assert.equal(expected.files.length, 60);
    assert.ok(!expected.long.includes('analysis-incomplete'));
  });

  for (const [name, options] of Object.entries(environments)) {
    it(`${name}, finds the same`, async () => {
      assert.deepEqual(await found(options), expected);
    });
  }
});

describe('a server that is held up', function () {
  this.timeout(60_000);

  it('as a process, in the middle of its work, goes on where it was', async function () {
    if (process.platform === 'win32') this.skip();
    const text = bareDraft + '## Artikel\n\nOp [datum] komen de colleges bijeen.\n\n'.repeat(400);
    await using server = await startServer();
    await server.open(uri, text);
    const expected = await server.pull(uri);

    await server.close(uri);
    await server.open(uri, text);
    const pulled = server.pull(uri);
    await server.request('textDocument/foldingRange', { textDocument: { uri: 'file:///no.md' } });
    server.process.kill('SIGSTOP');
    const answers = Array.from({ length: 50 }, () => server.request('robuust/forms'));
    await pauseFor(1_500);
    server.process.kill('SIGCONT');
    assert.deepEqual(await pulled, expected);
    assert.equal(new Set((await Promise.all(answers)).map((each) => JSON.stringify(each))).size, 1);
    await server.change(uri, 2, { text: bareDraft });
    assert.ok((await server.pull(uri)).length < expected.length);
  });

  it('by a client that does not read for a while, answers all of it, once and in full', async () => {
    await using server = await startServer();
    await server.open(uri, bareDraft + 'Op [datum].\n\n'.repeat(600));
    const expected = await server.pull(uri);
    // Which is some hundreds of kilobytes: more than a pipe holds.
    assert.ok(expected.length > 500);

    server.process.stdout.pause();
    const pulled = Array.from({ length: 40 }, () => server.pull(uri));
    await pauseFor(1_000);
    server.process.stdout.resume();
    for (const found of await Promise.all(pulled)) assert.deepEqual(found, expected);
    assert.ok(await server.request('robuust/forms'));
  });
});
