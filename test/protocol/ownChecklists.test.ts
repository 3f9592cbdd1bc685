import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver/node';

import { headOf, housing } from '../support/ownChecklist.js';
import { bareDraft, editorCapabilities, eventually, startServer } from '../support/server.js';

const capabilities = {
  ...editorCapabilities,
  workspace: {
    ...editorCapabilities.workspace,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};
const off = (topic: string, id = 'uit') =>
  headOf(id, `off:\n  - { topic: ${topic}, reason: Elders. }\n`);

interface JsonResult {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly code: string; readonly topic?: string }[];
  }[];
}

describe('the checklists of a workspace', function () {
  this.timeout(30_000);
  let folder: string;
  let outside: string;
  const place = (name: string) => path.join(folder, ...name.split('/'));
  const uriOf = (name: string) => pathToFileURL(place(name)).href;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    outside = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(place('.robuust'));
    await mkdir(place('regio/.robuust'), { recursive: true });
    await writeFile(place('a.md'), bareDraft);
    await writeFile(place('regio/b.md'), bareDraft);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await rm(outside, { recursive: true });
  });

  const start = () => startServer({ capabilities, folders: [pathToFileURL(folder).href] });
  const topicsOf = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.flatMap(({ code, data }) =>
      code === 'topic-missing' ? [(data as { readonly topic: string }).topic] : [],
    );

  async function json(...paths: readonly string[]) {
    const program = path.resolve('dist/cli.cjs');
    const argv = [program, 'check', '--format', 'json', '--fail-on', 'never', ...paths];
    const child = spawn(process.execPath, argv, { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    const { files } = JSON.parse(out) as JsonResult;
    const topics = new Map(
      files.map((file) => [
        file.path,
        file.findings.flatMap(({ code: name, topic }) => (name === 'topic-missing' ? [topic] : [])),
      ]),
    );
    return { code, err, files, topics };
  }

  it('hold for the drafts of their folder and below, in the editor as on the command line', async () => {
    await writeFile(place('.robuust/z.yaml'), headOf('gemeente', housing));
    await writeFile(place('regio/.robuust/a.yml'), off('privacy'));
    await using server = await start();
    await server.open(uriOf('a.md'), bareDraft);
    await server.open(uriOf('regio/b.md'), bareDraft);
    const a = topicsOf(await server.pull(uriOf('a.md')));
    const b = topicsOf(await server.pull(uriOf('regio/b.md')));
    assert.ok(a.includes('housing') && a.includes('privacy'));
    assert.ok(b.includes('housing') && !b.includes('privacy'));

    const { topics, code } = await json('.');
    assert.equal(code, 0);
    assert.deepEqual(topics.get('a.md'), a);
    assert.deepEqual(topics.get('regio/b.md'), b);
    assert.deepEqual([...topics.keys()], ['a.md', 'regio/b.md']);
  });

  it('hold from the moment that they are made, changed or deleted', async () => {
    await using server = await start();
    let refreshed = 0;
    server.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed += 1;
      return null;
    });
    await server.request('robuust/forms');
    await server.open(uriOf('a.md'), bareDraft);
    const asks = async () => topicsOf(await server.pull(uriOf('a.md'))).includes('privacy');
    assert.equal(await asks(), true);

    const changed = async (type: number) => {
      const before = refreshed;
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('.robuust/x.yaml'), type }],
      });
      await eventually(() => refreshed > before);
    };
    await writeFile(place('.robuust/x.yaml'), off('privacy'));
    await changed(1);
    assert.equal(await asks(), false);
    await writeFile(place('.robuust/x.yaml'), off('archive'));
    await changed(2);
    assert.equal(await asks(), true);
    await writeFile(place('.robuust/x.yaml'), off('privacy'));
    await changed(2);
    assert.equal(await asks(), false);
    await rm(place('.robuust/x.yaml'));
    await changed(3);
    assert.equal(await asks(), true);
  });

  it('hold as they stand in the editor, saved or not', async () => {
    await using server = await start();
    let refreshed = 0;
    server.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed += 1;
      return null;
    });
    await server.open(uriOf('a.md'), bareDraft);
    const asks = async () => topicsOf(await server.pull(uriOf('a.md'))).includes('privacy');
    const uri = uriOf('.robuust/nieuw.yaml');
    assert.equal(await asks(), true);
    await server.open(uri, off('privacy'), 1, 'yaml');
    assert.equal(await asks(), false);
    await eventually(() => refreshed > 0);
    // What is half written is left out, and the built-in checklist holds.
    await server.change(uri, 2, { text: off('privcy') });
    assert.equal(await asks(), true);
    assert.match(JSON.stringify(await server.pull(uri)), /Bedoelt u ‘privacy’/u);
    await server.change(uri, 3, { text: off('privacy') });
    assert.equal(await asks(), false);
    await server.close(uri);
    assert.equal(await asks(), true);
  });

  it('with errors are left out, which the command line takes for work not done', async () => {
    await writeFile(place('.robuust/fout.yaml'), off('no-such-topic', 'fout'));
    await writeFile(place('.robuust/goed.yaml'), headOf('goed', housing));
    await using server = await start();
    await server.open(uriOf('a.md'), bareDraft);
    const editor = topicsOf(await server.pull(uriOf('a.md')));
    assert.ok(editor.includes('housing'));

    const { code, err, files, topics } = await json('a.md');
    assert.equal(code, 2);
    assert.match(err, /\.robuust\/fout\.yaml/u);
    assert.deepEqual(topics.get('a.md'), editor);
    assert.deepEqual(files.map((file) => [file.path, file.findings[0]?.code]).slice(0, 1), [
      ['.robuust/fout.yaml', 'checklist-invalid'],
    ]);
    const report = await server.pull(uriOf('.robuust/fout.yaml'));
    assert.deepEqual(
      report.map(({ code: name }) => name),
      files[0]?.findings.map((finding) => finding.code),
    );
  });

  it('know one another, so that one can build on the other', async () => {
    await writeFile(place('.robuust/regio.yaml'), headOf('regio', housing));
    const text = headOf(
      'gemeente',
      'extends: [regio]\noff:\n  - { topic: housing, reason: Wij hebben geen woningen. }\n',
    );
    await writeFile(place('regio/.robuust/gemeente.yaml'), text);
    await using server = await start();
    assert.deepEqual(await server.pull(uriOf('regio/.robuust/gemeente.yaml')), []);
    await server.open(uriOf('regio/b.md'), bareDraft);
    const topics = topicsOf(await server.pull(uriOf('regio/b.md')));
    assert.ok(!topics.includes('housing'));
    const { markdown } = await server.request<{ markdown: string }>('robuust/explain', {
      uri: uriOf('regio/b.md'),
    });
    assert.match(markdown, /uitgezet.*Wij hebben geen woningen/u);
  });

  it('are part of a new draft, and hold for a text that was never saved', async () => {
    await writeFile(place('.robuust/regio.yaml'), headOf('regio', housing));
    await using server = await start();
    const { text } = await server.request<{ text: string }>('robuust/newDraft', {
      form: 'centrumregeling',
      language: 'nl',
      title: '',
      date: '',
      domain: [],
      variant: 'standaard',
      parties: [],
    });
    assert.match(text, /Woningen per gemeente/u);
    await server.open('untitled:Untitled-1', bareDraft);
    assert.ok(topicsOf(await server.pull('untitled:Untitled-1')).includes('housing'));
  });

  it('are read nowhere but in the workspace, and through no link', async () => {
    await mkdir(path.join(outside, '.robuust'));
    await writeFile(path.join(outside, '.robuust', 'x.yaml'), off('privacy'));
    await writeFile(path.join(outside, 'c.md'), bareDraft);
    await symlink(path.join(outside, '.robuust', 'x.yaml'), place('.robuust/x.yaml'));
    await rm(place('regio/.robuust'), { recursive: true });
    await symlink(path.join(outside, '.robuust'), place('regio/.robuust'));
    await symlink(outside, place('link'));
    await using server = await start();
    for (const name of ['a.md', 'regio/b.md', 'link/c.md', `../${path.basename(outside)}/c.md`]) {
      await server.open(uriOf(name), bareDraft);
      assert.ok(topicsOf(await server.pull(uriOf(name))).includes('privacy'), name);
    }
    const { topics } = await json('a.md', 'regio/b.md', 'link/c.md');
    const drafts = [...topics].filter(([name]) => name.endsWith('.md'));
    assert.equal(drafts.length, 3);
    for (const [name, own] of drafts) assert.ok(own.includes('privacy'), name);
  });
});
