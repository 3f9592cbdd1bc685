import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCommandIn, type CommandRun, type JsonResult } from '../support/commandLine.js';
import { headOf } from '../support/ownChecklist.js';
import { bareDraft } from '../support/server.js';

/**
 * Ends the analysis thread when it is asked about a draft, so that who answers has not read it; but
 * for drafts that ask for something else.
 */
const saboteur = `
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) {
  parentPort.on('message', ({ kind, subject }) => {
    if (kind !== 'hold') return;
    if (subject.source.text.includes('HANG')) for (;;);
    if (!subject.source.text.includes('READ')) process.exit(3);
  });
}
`;

describe('robuust check with a cache', function () {
  this.timeout(40_000);
  let around: string;
  let folder: string;
  let preload: string;
  const place = (name: string) => path.join(folder, ...name.split('/'));

  beforeEach(async () => {
    around = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    folder = path.join(around, 'drafts');
    await mkdir(path.join(folder, '.robuust'), { recursive: true });
    preload = path.join(around, 'saboteur.cjs');
    await writeFile(preload, saboteur);
    await writeFile(place('a.md'), bareDraft);
    await writeFile(place('b.md'), `${bareDraft}\nb\n`);
  });
  afterEach(() => rm(around, { recursive: true }));

  const check = (...argv: readonly string[]) =>
    runCommandIn({}, folder, 'check', '--format', 'json', ...argv);

  /** What can be said without reading a draft. */
  const known = (...argv: readonly string[]) =>
    runCommandIn({ NODE_OPTIONS: `-r ${preload}` }, folder, 'check', '--format', 'json', ...argv);

  function read({ out }: CommandRun): readonly string[] {
    const { files } = JSON.parse(out) as JsonResult;
    return files.filter(({ partial }) => partial).map((file) => file.path);
  }

  it('says the same again, without reading a draft', async () => {
    const without = await check('.');
    const first = await check('--cache', '.');
    const second = await known('--cache', '.');
    assert.deepEqual(first, without);
    assert.deepEqual(second, without);
    assert.equal(second.code, 1);
    if (process.platform !== 'win32') {
      assert.equal((await stat(place('.robuust-cache'))).mode & 0o777, 0o600);
    }
    assert.deepEqual(read(await known('.')), ['a.md', 'b.md']);
  });

  it('reads what has changed, and that alone', async () => {
    await check('--cache', '.');
    await writeFile(place('b.md'), `${bareDraft}\nc\n`);
    await writeFile(place('c.md'), bareDraft);
    assert.deepEqual(read(await known('--cache', '.')), ['b.md']);
  });

  it('never keeps what was not read to its end', async () => {
    const broken = await known('--cache', '.');
    assert.equal(broken.code, 2);
    assert.deepEqual(read(await known('--cache', '.')), ['a.md', 'b.md']);
    assert.deepEqual(read(await check('--cache', '.')), []);
    assert.deepEqual(read(await known('--cache', '.')), []);
  });

  it('reads all when a checklist comes, changes or goes', async () => {
    const own = place('.robuust/own.yaml');
    await check('--cache', '.');
    await writeFile(own, headOf('uit', 'off:\n  - { topic: privacy, reason: Elders. }\n'));
    assert.deepEqual(read(await known('--cache', '.')), ['a.md', 'b.md']);
    const off = await check('--cache', '.');
    assert.deepEqual(read(await known('--cache', '.')), []);
    await writeFile(own, headOf('uit', 'off:\n  - { topic: privacy, reason: Hier. }\n'));
    assert.deepEqual(read(await known('--cache', '.')), ['a.md', 'b.md']);
    await rm(own);
    assert.deepEqual(read(await known('--cache', '.')), ['a.md', 'b.md']);
    const { files } = JSON.parse(off.out) as JsonResult;
    assert.ok(files[0] && files[0].findings.length > 0);
  });

  it('reads all in another language', async () => {
    await check('--cache', '--lang', 'nl', '.');
    assert.deepEqual(read(await known('--cache', '--lang', 'nl', '.')), []);
    assert.deepEqual(read(await known('--cache', '--lang', 'en', '.')), ['a.md', 'b.md']);
  });

  it('reads a draft whose waiver ends again on another day', async () => {
    const waiver = (until: string) =>
      bareDraft.replace(
        '---\n\n',
        `waivers:\n  - topic: privacy\n    reason: Elders.\n${until}---\n\n`,
      );
    await writeFile(place('a.md'), waiver(''));
    await writeFile(place('b.md'), waiver('    until: 2099-01-01\n'));
    await check('--cache', '.');
    assert.deepEqual(read(await known('--cache', '.')), []);
    const kept = await readFile(place('.robuust-cache'), 'utf8');
    assert.equal(kept.split('"day":null').length, 2);
    assert.equal(kept.split(/"day":"\d{4}-\d\d-\d\d"/u).length, 2);
  });

  it('is kept where the user says, and takes no path for its name', async () => {
    const file = path.join(around, 'kept');
    await check(`--cache=${file}`, 'a.md');
    assert.deepEqual(read(await known(`--cache=${file}`, 'a.md')), []);
    await check('--cache', 'a.md');
    assert.ok((await stat(place('.robuust-cache'))).isFile());
    assert.equal((await check('--cache=', 'a.md')).code, 2);
  });

  it('leaves a file alone that is no cache, says so in one line, and checks all the same', async () => {
    const { code, err, out } = await check('--cache=a.md', '.');
    assert.equal(await readFile(place('a.md'), 'utf8'), bareDraft);
    assert.equal(code, 1);
    assert.match(err, /^robuust: a\.md [^\n]+\n$/u);
    assert.equal((JSON.parse(out) as JsonResult).files.length, 2);
  });

  it('leaves nothing beside the cache when the user ends it', async function () {
    if (process.platform === 'win32') this.skip();
    await check('--cache', '.');
    const before = await readFile(place('.robuust-cache'));
    for (const name of ['b', 'd', 'e'])
      await writeFile(place(`${name}.md`), `${bareDraft}\nHANG\n`);
    await writeFile(place('c.md'), `${bareDraft}\nREAD\n`);
    const files = await readdir(folder);
    const program = path.resolve('dist/cli.cjs');
    const child = spawn(process.execPath, [program, 'check', '--cache', '--jobs=2', '.'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: `-r ${preload}` },
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    while ((await readdir(folder)).length === files.length) {
      await new Promise((next) => setTimeout(next, 10));
    }
    child.kill('SIGINT');
    assert.deepEqual(await ended, [null, 'SIGINT']);
    assert.deepEqual(await readdir(folder), files);
    assert.deepEqual(await readFile(place('.robuust-cache')), before);
  });

  it('says in one line that it is damaged, and is whole after that', async () => {
    await check('--cache', '.');
    const file = place('.robuust-cache');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 100));
    const damaged = await check('--cache', '.');
    assert.equal(damaged.code, 1);
    assert.match(damaged.err, /^robuust: \.robuust-cache is beschadigd[^\n]+\n$/u);
    assert.equal((await known('--cache', '.')).err, '');
  });
});
