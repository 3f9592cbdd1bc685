import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { headOf } from '../support/ownChecklist.js';
import { bareDraft, startServer, type RunningServer } from '../support/server.js';

/** What can stand in the place of a file that cannot be read, and how it is made. */
const unreadable: Readonly<Record<string, (place: string) => unknown>> = {
  'a folder': (place) => mkdir(place),
  'a pipe': (place) => execFileSync('mkfifo', [place]),
  'three gigabytes of nothing': async (place) => {
    await writeFile(place, '');
    await truncate(place, 3_000_000_000);
  },
};

/** What can stand in the place of a file. */
const faults: typeof unreadable = {
  ...unreadable,
  'two megabytes': (place) => writeFile(place, 'a: 1\n'.repeat(400_000)),
  'no text': (place) => writeFile(place, '\0\x01\x02'),
  nothing: (place) => writeFile(place, ''),
};

/** Links that are not followed, or lead to no file. */
const links: Readonly<Record<string, string>> = {
  'an endless device': '/dev/zero',
  'a device that waits': '/dev/tty',
  itself: 'x',
  nowhere: 'gone',
};

const off = headOf('uit', 'off:\n  - { topic: privacy, reason: Elders. }\n');

describe('files that are not what they seem', function () {
  this.timeout(30_000);
  let folder: string;
  let server: RunningServer;
  const place = (name: string) => path.join(folder, ...name.split('/'));
  const uriOf = (name: string) => pathToFileURL(place(name)).href;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(place('.robuust'));
    await writeFile(place('a.md'), bareDraft);
    server = await startServer({ folders: [pathToFileURL(folder).href] });
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  async function asksForPrivacy(): Promise<boolean> {
    const found = await server.pull(uriOf('a.md'));
    assert.notEqual(found.length, 0);
    return found.some(({ data }) => (data as { topic?: string } | undefined)?.topic === 'privacy');
  }

  async function check(...paths: readonly string[]) {
    const program = path.resolve('dist/cli.cjs');
    const argv = [program, 'check', '--lang', 'en', '--fail-on', 'never', ...paths];
    const child = spawn(process.execPath, argv, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, err };
  }

  it('as checklists are told as errors, keep the others in force, and are over when put right', async () => {
    await writeFile(place('.robuust/a.yaml'), off);
    for (const [name, make] of Object.entries(faults)) {
      await make(place('.robuust/x.yaml'));
      assert.equal(await asksForPrivacy(), false, name);
      const told = await server.pull(uriOf('.robuust/x.yaml'));
      assert.ok(
        told.some(({ severity }) => severity === 1),
        name,
      );
      assert.equal(JSON.stringify(told).includes('niet te lezen'), name in unreadable, name);
      const { markdown } = await server.request<{ markdown: string }>('robuust/explain', {
        uri: uriOf('a.md'),
      });
      assert.match(markdown, /x\.yaml/u, name);

      await rm(place('.robuust/x.yaml'), { recursive: true });
      assert.deepEqual(await server.pull(uriOf('.robuust/x.yaml')), [], name);
    }
    await writeFile(place('.robuust/a.yaml'), '');
    assert.equal(await asksForPrivacy(), true);
  });

  it('as checklists make the command line say that its work is not done', async () => {
    for (const [name, make] of Object.entries(unreadable)) {
      await make(place('.robuust/x.yaml'));
      const { code, err } = await check('a.md');
      assert.equal(code, 2, name);
      assert.match(err, /\.robuust\/x\.yaml/u, name);
      await rm(place('.robuust/x.yaml'), { recursive: true });
    }
  });

  it('as checklists by the dozen are read as far as the limit, and the others told', async () => {
    for (let index = 10; index < 72; index++) {
      await writeFile(place(`.robuust/${index}.yaml`), headOf(`l${index}`, ''));
    }
    await writeFile(place('.robuust/99.yaml'), off);
    assert.equal(await asksForPrivacy(), true);
    assert.match(JSON.stringify(await server.pull(uriOf('.robuust/99.yaml'))), /50/u);
    const { code, err } = await check('a.md');
    assert.equal(code, 2);
    assert.match(err, /\.robuust\/99\.yaml/u);
  });

  it('as checklists of a megabyte each are read as far as the limit, and the others told', async () => {
    const comment = `# ${'x'.repeat(900_000)}\n`;
    for (let index = 10; index < 40; index++) {
      await writeFile(place(`.robuust/${index}.yaml`), headOf(`l${index}`, comment));
    }
    await writeFile(place('.robuust/99.yaml'), off);
    assert.equal(await asksForPrivacy(), true);
    const { markdown } = await server.request<{ markdown: string }>('robuust/explain', {
      uri: uriOf('a.md'),
    });
    assert.match(markdown, /`39\.yaml`.*`99\.yaml`/u);
    assert.doesNotMatch(markdown, /`11\.yaml`/u);
    assert.match(JSON.stringify(await server.pull(uriOf('.robuust/99.yaml'))), /samen te groot/u);
  });

  it('as links are not followed, and that is told', async () => {
    await writeFile(place('real.yaml'), off);
    for (const [name, target] of Object.entries({ ...links, 'a checklist': place('real.yaml') })) {
      await symlink(target, place('.robuust/x'));
      await symlink(target, place('.robuust/x.yaml'));
      assert.equal(await asksForPrivacy(), true, name);
      assert.match(JSON.stringify(await server.pull(uriOf('.robuust/x.yaml'))), /koppeling/u, name);
      const { markdown } = await server.request<{ markdown: string }>('robuust/explain', {
        uri: uriOf('a.md'),
      });
      assert.match(markdown, /`x\.yaml`/u, name);
      const { code, err } = await check('a.md');
      assert.equal(code, 2, name);
      assert.match(err, /\.robuust\/x\.yaml/u, name);
      await rm(place('.robuust/x'));
      await rm(place('.robuust/x.yaml'));
    }
    await symlink(place('real.yaml'), place('.robuust/x.yaml'));
    await server.open(uriOf('.robuust/x.yaml'), off, 1, 'yaml');
    assert.equal(await asksForPrivacy(), true, 'opened');
    assert.match(JSON.stringify(await server.pull(uriOf('.robuust/x.yaml'))), /koppeling/u);
  });

  it('are among the problems of the workspace, although nobody opens them', async () => {
    await mkdir(place('.robuust/a.yaml'));
    await symlink('/dev/zero', place('.robuust/b.yaml'));
    const problemsOf = async () => {
      const { items } = await server.request<{ items: { uri: string; items?: unknown }[] }>(
        'workspace/diagnostic',
        { previousResultIds: [] },
      );
      return items
        .filter(({ uri }) => uri.includes('.robuust'))
        .map(({ uri, items: found }) => [
          uri,
          /koppeling|niet te lezen/u.exec(JSON.stringify(found))?.[0],
        ]);
    };
    assert.deepEqual(await problemsOf(), [
      [uriOf('.robuust/a.yaml'), 'niet te lezen'],
      [uriOf('.robuust/b.yaml'), 'koppeling'],
    ]);
  });

  it('as a link in the place of the folder of checklists, or of one above it, are told', async () => {
    await rename(place('.robuust'), place('elsewhere'));
    await writeFile(place('elsewhere/uit.yaml'), off);
    await symlink('elsewhere', place('.robuust'));
    assert.equal(await asksForPrivacy(), true);
    assert.match(JSON.stringify(await server.pull(uriOf('.robuust'))), /koppeling/u);
    const { code, err } = await check('a.md');
    assert.equal(code, 2);
    assert.match(err, /\.robuust/u);
    const { items } = await server.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.ok(items.some(({ uri }) => uri === uriOf('.robuust')));

    await rm(place('.robuust'));
    const outside = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(path.join(outside, '.robuust'));
    await writeFile(path.join(outside, '.robuust', 'uit.yaml'), off);
    await writeFile(path.join(outside, 'a.md'), bareDraft);
    await symlink(outside, place('sub'));
    const { markdown } = await server.request<{ markdown: string }>('robuust/explain', {
      uri: uriOf('sub/a.md'),
    });
    await rm(outside, { recursive: true });
    assert.match(markdown, /`\.robuust`/u);
  });

  it('in the place of the folder of checklists leave the built-in one in force', async () => {
    for (const make of [
      (at: string) => execFileSync('mkfifo', [at]),
      (at: string) => writeFile(at, off),
      (at: string) => symlink('.robuust', at),
      (at: string) => symlink('/dev', at),
    ]) {
      await rm(place('.robuust'), { recursive: true });
      await make(place('.robuust'));
      assert.equal(await asksForPrivacy(), true);
    }
  });

  it('as drafts are nothing to the editor, and named on the command line', async () => {
    const names: string[] = [];
    for (const [index, make] of Object.values(unreadable).entries()) {
      names.push(`fault-${index}.md`);
      await make(place(`fault-${index}.md`));
    }
    for (const [index, target] of Object.values(links).entries()) {
      names.push(`link-${index}.md`);
      await symlink(target === 'x' ? `link-${index}.md` : target, place(`link-${index}.md`));
    }
    for (const name of names) assert.deepEqual(await server.pull(uriOf(name)), [], name);
    await server.request('workspace/diagnostic', { previousResultIds: [] });

    const { code, err } = await check('gone.md', 'a.md', ...names);
    assert.equal(code, 2);
    for (const name of ['gone.md', ...names]) assert.ok(err.includes(name), `${name}: ${err}`);
    assert.ok(!err.includes(' a.md'));
  });

  it('that vanish are forgotten, and come back when they do', async () => {
    await writeFile(place('b.md'), bareDraft);
    assert.notEqual((await server.pull(uriOf('b.md'))).length, 0);
    await rm(place('b.md'));
    assert.deepEqual(await server.pull(uriOf('b.md')), []);
    await writeFile(place('b.md'), bareDraft);
    assert.notEqual((await server.pull(uriOf('b.md'))).length, 0);
  });
});
