import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { bareDraft, startServer } from '../support/server.js';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: unknown;
}

interface JsonResult {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly draft: boolean;
    readonly form: string | null;
    readonly lang: string | null;
    readonly findings: readonly JsonFinding[];
    readonly coverage: readonly {
      readonly topic: string;
      readonly state: string;
      readonly elements: readonly { readonly id: string; readonly state: string }[];
    }[];
  }[];
  readonly errors?: readonly { readonly path: string; readonly reason: string }[];
}

describe('robuust check', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await mkdir(path.join(folder, 'sub', 'deep'), { recursive: true });
    await writeFile(path.join(folder, 'a.md'), bareDraft);
    await writeFile(path.join(folder, 'notes.md'), '# Notities\n');
    await writeFile(path.join(folder, 'sub', 'deep', 'b.md'), bareDraft);
  });
  afterEach(() => rm(folder, { recursive: true }));

  function run(...argv: readonly string[]): Promise<Run> {
    const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), ...argv], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    return new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out, err });
      });
    });
  }

  async function json(...argv: readonly string[]): Promise<JsonResult> {
    return JSON.parse((await run('check', '--format', 'json', ...argv)).out) as JsonResult;
  }

  it('has exit code 0, 1 or 2 by what was found and asked', async () => {
    const worst = async (...argv: string[]) => (await run('check', ...argv)).code;
    assert.equal(await worst('notes.md'), 0);
    assert.equal(await worst('--fail-on', 'never', 'a.md'), 0);
    assert.equal(await worst('--fail-on=warning', 'a.md'), 1);
    assert.equal(await worst('--fail-on=info', 'a.md', 'notes.md'), 1);
    assert.equal(await worst('missing.md'), 2);
    assert.equal(await worst('--fail-on', 'never', 'missing.md'), 2);
    assert.equal(await worst('--fail-on', 'sometimes', 'a.md'), 2);
    assert.equal(await worst('--unknown', 'a.md'), 2);
    assert.equal(await worst(), 2);
    assert.equal((await run()).code, 2);
    assert.equal((await run('chekc', 'a.md')).code, 2);
  });

  it('helps and tells its version', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /--fail-on/u);
    assert.match((await run('--help', '--lang', 'en')).out, /Exit code/u);
    assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/u);
  });

  it('takes files, folders and patterns, each file once', async () => {
    const paths = async (...argv: string[]) => (await json(...argv)).files.map((file) => file.path);
    assert.deepEqual(await paths('a.md', './a.md'), ['a.md', './a.md'].slice(0, 2));
    assert.deepEqual(await paths('a.md', 'a.md'), ['a.md']);
    assert.deepEqual(await paths('.'), ['a.md', 'notes.md', 'sub/deep/b.md']);
    assert.deepEqual(await paths('**/*.md'), ['a.md', 'notes.md', 'sub/deep/b.md']);
    assert.deepEqual(await paths('*.md'), ['a.md', 'notes.md']);
    assert.deepEqual(await paths('sub/**'), ['sub/deep/b.md']);
    assert.deepEqual(await paths('?.md'), ['a.md']);
  });

  it('names what cannot be read, and reports the others', async () => {
    const { code, out, err } = await run(
      'check',
      '--format',
      'json',
      'missing.md',
      'a.md',
      'empty*',
    );
    assert.equal(code, 2);
    assert.match(err, /missing\.md/u);
    const { files, errors } = JSON.parse(out) as JsonResult;
    assert.deepEqual(
      files.map((file) => file.path),
      ['a.md'],
    );
    assert.deepEqual(errors, [
      { path: 'empty*', reason: 'no-files' },
      { path: 'missing.md', reason: 'not-found' },
    ]);
  });

  it('writes JSON of the shape that was agreed', async () => {
    const { version, files } = await json('a.md', 'notes.md');
    assert.match(version, /^\d/u);
    const [draft, notes] = files;
    assert.ok(draft && notes);
    assert.deepEqual(notes, {
      path: 'notes.md',
      draft: false,
      form: null,
      lang: null,
      findings: [],
      coverage: [],
    });
    assert.deepEqual(
      { draft: draft.draft, form: draft.form, lang: draft.lang },
      { draft: true, form: 'centrumregeling', lang: 'nl' },
    );
    const found = draft.findings.find(({ code }) => code === 'placeholder-left');
    assert.deepEqual(found?.range, {
      start: { line: 5, character: 15 },
      end: { line: 5, character: 22 },
    });
    assert.notEqual(draft.coverage.length, 0);
    for (const { elements } of draft.coverage) {
      for (const { state } of elements) assert.ok(state === 'present' || state === 'absent');
    }
  });

  it('writes text for people, with lines from 1, and nothing that steers a terminal', async () => {
    await writeFile(
      path.join(folder, 'a.md'),
      bareDraft.replace('[datum]', '[datum\u001b[31m\u202e]'),
    );
    const { out } = await run('check', 'a.md');
    assert.match(out, /^a\.md\n {2}2:7 /u);

    assert.doesNotMatch(out, /\u001b|\u202e/u);
    assert.match(out, /Meldingen: \d+/u);
    assert.match((await run('check', '--lang', 'en', 'a.md')).out, /Findings: \d+/u);
  });

  it('writes SARIF 2.1.0', async () => {
    const { out } = await run('check', '--format', 'sarif', 'sub', 'missing.md');
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string }[] } };
        invocations: { executionSuccessful: boolean }[];
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { physicalLocation: { artifactLocation: object; region: object } }[];
        }[];
      }[];
    };
    assert.equal(log.version, '2.1.0');
    const [first] = log.runs;
    assert.ok(first);
    assert.equal(first.invocations[0]?.executionSuccessful, false);
    assert.notEqual(first.results.length, 0);
    for (const { ruleId, ruleIndex, level, locations } of first.results) {
      assert.equal(first.tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.deepEqual(locations[0]?.physicalLocation.artifactLocation, {
        uri: 'sub/deep/b.md',
        uriBaseId: '%SRCROOT%',
      });
    }
    assert.ok(!out.includes(folder));
  });

  it('writes JUnit, in which only what reaches the threshold fails', async () => {
    const { out } = await run('check', '--format', 'junit', '--fail-on', 'never', 'a.md');
    assert.match(out, /^<\?xml/u);
    assert.doesNotMatch(out, /<failure/u);
    const strict = await run(
      'check',
      '--format',
      'junit',
      '--fail-on',
      'info',
      'a.md',
      'missing.md',
    );
    assert.match(strict.out, /<failure type="/u);
    assert.match(strict.out, /errors="1"/u);
  });

  it('writes notes for GitHub', async () => {
    const { out } = await run('check', '--format', 'github', 'a.md');
    assert.match(out, /^::(?:error|warning|notice) file=a\.md,line=2,endLine=2,col=7,/u);
    for (const line of out.trimEnd().split('\n')) assert.match(line, /^::/u);
  });

  it('says the same as the language server, of every sample', async () => {
    const samples = path.resolve('samples');
    const names = await readdir(samples, { recursive: true });
    const files = names
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(samples, name));
    assert.notEqual(files.length, 0);
    const result = await json('--lang', 'en', samples);
    assert.equal(result.files.length, files.length);

    const folders = [pathToFileURL(samples).href];
    await using server = await startServer({ locale: 'en', folders });
    const severities = ['error', 'warning', 'information', 'hint'];
    for (const file of result.files) {
      const uri = pathToFileURL(file.path).href;
      await server.open(uri, await readFile(file.path, 'utf8'));
      const diagnostics = await server.pull(uri);
      assert.deepEqual(
        file.findings.map(({ code, severity, message, range }) => ({
          code,
          severity,
          message,
          range,
        })),
        diagnostics.map(({ code, severity, message, range }) => ({
          code,
          severity: severities[(severity ?? 0) - 1],
          message,
          range,
        })),
        file.path,
      );
    }
  });
});
