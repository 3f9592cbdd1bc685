import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCommand, runCommandIn, type JsonResult } from '../support/commandLine.js';
import { saboteur } from '../support/saboteur.js';
import { bareDraft } from '../support/server.js';

describe('robuust check in several threads', function () {
  this.timeout(60_000);
  let folder: string;
  let drafts: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    drafts = path.join(folder, 'drafts');
    await mkdir(drafts);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('loses what was stopped or crashed, and nothing else', async () => {
    const broken = new Map([
      [2, 'HANG'],
      [3, 'EXIT'],
      [7, 'EXIT'],
      [8, 'HANG'],
    ]);
    const nameOf = (index: number) => `${String(index).padStart(2, '0')}.md`;
    for (let index = 0; index < 12; index++) {
      await writeFile(
        path.join(drafts, nameOf(index)),
        `${bareDraft}\n${broken.get(index) ?? ''}\n`,
      );
    }
    const preload = path.join(folder, 'saboteur.cjs');
    await writeFile(preload, saboteur);
    const variables = { NODE_OPTIONS: `-r ${preload}` };
    const argv = ['check', '--format', 'json', '--fail-on', 'never', '--jobs', '3', '.'];
    const { code, out, err } = await runCommandIn(variables, drafts, ...argv);

    assert.equal(code, 2);
    const { files } = JSON.parse(out) as JsonResult;
    assert.deepEqual(
      files.map((file) => file.path),
      Array.from({ length: 12 }, (_, index) => nameOf(index)),
    );
    const lost = [...broken.keys()].map(nameOf);
    assert.deepEqual(
      files.filter(({ partial }) => partial).map((file) => file.path),
      lost,
    );
    const whole = files.filter(({ partial }) => !partial);
    for (const { findings } of whole) assert.deepEqual(findings, whole[0]?.findings);
    assert.notEqual(whole[0]?.findings.length, 0);
    for (const file of files.filter(({ partial }) => partial)) {
      assert.deepEqual(
        file.findings.map(({ code: found }) => found),
        ['analysis-incomplete'],
      );
    }
    for (const name of lost) assert.match(err, new RegExp(`^robuust: ${name} `, 'mu'));
    assert.doesNotMatch(err, /HANG|EXIT/u);
  });

  it('takes a number of threads, and refuses what is none', async () => {
    await writeFile(path.join(drafts, 'a.md'), bareDraft);
    for (const jobs of ['1', '4', '32']) {
      const { code } = await runCommand(drafts, 'check', `--jobs=${jobs}`, '.');
      assert.equal(code, 1, jobs);
    }
    for (const jobs of ['0', '33', '-1', '1.5', 'x', '']) {
      const { code, err } = await runCommand(drafts, 'check', `--jobs=${jobs}`, '.');
      assert.equal(code, 2, jobs);
      assert.match(err, /--jobs/u);
    }
  });
});
