import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCommand, type JsonResult } from '../support/commandLine.js';
import { bareDraft } from '../support/server.js';

describe('robuust check of a folder', function () {
  this.timeout(30_000);
  let around: string;
  let folder: string;
  const place = (name: string) => path.join(folder, ...name.split('/'));

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(async () => {
    around = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    folder = path.join(around, 'drafts');
    await mkdir(place('sub'), { recursive: true });
    await mkdir(path.join(around, 'elsewhere'));
    await writeFile(path.join(around, 'elsewhere', 'other.md'), bareDraft);
    await writeFile(place('a.md'), bareDraft);
    await writeFile(place('sub/b.md'), bareDraft);
  });
  afterEach(() => rm(around, { recursive: true }));

  async function check(...paths: readonly string[]) {
    const argv = ['check', '--format', 'json', '--fail-on', 'never', ...paths];
    const { code, out, err } = await runCommand(folder, ...argv);
    const { files, errors = [] } = JSON.parse(out) as JsonResult;
    for (const { path: named } of errors) assert.ok(err.includes(named), named);
    return {
      code,
      files: files.map((file) => file.path),
      errors: errors.map((error) => `${error.path} ${error.reason}`),
    };
  }

  const both = ['a.md', 'sub/b.md'];

  it('names what is no file, and waits for nothing', async () => {
    execFileSync('mkfifo', [place('pipe.md')]);
    await symlink('/dev/zero', place('zero.md'));
    await symlink('loop.md', place('loop.md'));
    await symlink('gone', place('nowhere.md'));
    assert.deepEqual(await check('.'), {
      code: 2,
      files: both,
      errors: ['loop.md not-found', 'nowhere.md not-found', 'pipe.md not-a-file', 'zero.md link'],
    });
  });

  it('names links to what it does not come by, and does not follow them', async () => {
    await symlink('../elsewhere', place('out'));
    await symlink('../elsewhere/other.md', place('other.md'));
    await mkdir(place('.hidden'));
    await symlink('.hidden', place('shown'));
    assert.deepEqual(await check('.'), {
      code: 2,
      files: both,
      errors: ['other.md link', 'out link', 'shown link'],
    });
  });

  it('says nothing of links to what it comes by, or to what is no draft', async () => {
    await symlink('sub', place('again'));
    await symlink('a.md', place('again.md'));
    await symlink('.', place('sub/round'));
    await writeFile(path.join(around, 'elsewhere', 'x.png'), '');
    await symlink('../elsewhere/x.png', place('x.png'));
    await symlink('../elsewhere', place('node_modules'));
    assert.deepEqual(await check('.'), { code: 0, files: both, errors: [] });
  });

  it('names of a pattern only what it could match', async () => {
    await symlink('../../elsewhere', place('sub/out'));
    await symlink('/dev/zero', place('zero.txt'));
    assert.deepEqual(await check('*.md'), { code: 0, files: ['a.md'], errors: [] });
    assert.deepEqual(await check('**/*.md'), { code: 2, files: both, errors: ['sub/out link'] });
    assert.deepEqual((await check('*.txt', '*.md')).errors.sort(), [
      '*.txt no-files',
      'zero.txt link',
    ]);
  });

  it('follows a link that is given by name', async () => {
    await symlink('../elsewhere', place('out'));
    await symlink('../elsewhere/other.md', place('other.md'));
    assert.deepEqual(await check('out', 'other.md'), {
      code: 0,
      files: ['out/other.md', 'other.md'],
      errors: [],
    });
  });

  it('names a folder that lies too deep to be searched', async () => {
    const deep = Array.from({ length: 45 }, () => 'd').join('/');
    await mkdir(place(deep), { recursive: true });
    await writeFile(place(`${deep}/c.md`), bareDraft);
    const { code, errors } = await check('.');
    assert.equal(code, 2);
    assert.deepEqual(errors, [`${Array.from({ length: 41 }, () => 'd').join('/')} too-deep`]);
  });

  it('names what may not be read', async function () {
    // Who may read all cannot be kept from it.
    if (process.getuid?.() === 0) this.skip();
    await writeFile(place('closed.md'), bareDraft, { mode: 0 });
    await mkdir(place('shut'), { mode: 0 });
    assert.deepEqual((await check('.')).errors, ['shut no-access', 'closed.md no-access']);
  });
});
