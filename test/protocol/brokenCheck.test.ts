import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Diagnostic } from 'vscode-languageserver/node';

import { bareDraft, rangeOf, startServer } from '../support/server.js';

const uri = 'file:///draft.md';
const broken = 'title-mismatch';

function draftThat(breaks: string): string {
  return `${bareDraft}\n<!-- BREAKS: ${breaks} -->\n`;
}

const failed = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'check-failed');
const others = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ code }) => code !== 'check-failed')
    .map(({ code, range, message }) => ({ code, range, message }));

describe('a server with a check that breaks', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
    await promisify(execFile)(process.execPath, ['scripts/bundleBroken.mjs', folder]);
    program = path.join(folder, 'dist/server.cjs');
  });
  after(() => rm(folder, { recursive: true }));

  for (const [breaks, says] of [
    ['THROWS', /vastgelopen/u],
    ['YIELDS', /vastgelopen/u],
    ['HANGS', /te veel tijd of geheugen/u],
    ['MEMORY', /te veel tijd of geheugen/u],
  ] as const) {
    it(`says so on the form, and all else stands, when it ${breaks}`, async () => {
      await using server = await startServer({ program });
      await server.open(uri, bareDraft);
      const before = await server.pull(uri);
      assert.deepEqual(failed(before), []);

      const text = draftThat(breaks);
      await server.change(uri, 2, { text });
      const after = await server.pull(uri);
      const [finding, ...more] = failed(after);
      assert.deepEqual(more, []);
      assert.deepEqual(finding?.range, rangeOf(text, 'centrumregeling'));
      assert.match(JSON.stringify(finding), says);
      assert.match(JSON.stringify(finding), new RegExp(broken, 'u'));
      assert.deepEqual(others(after), others(before));
      // What is asked next is about the same findings, also when its thread had to be started again.
      const coverage = await server.request<{ readonly failed?: number }>('robuust/coverage', {
        uri,
      });
      assert.equal(coverage.failed, 1);
      assert.doesNotMatch(server.log(), /centrumregeling|Vastgesteld/u);
    });
  }

  it('keeps it out of the next versions for a while, which are not held up again', async () => {
    await using server = await startServer({ program });
    await server.open(uri, draftThat('HANGS'));
    assert.equal(failed(await server.pull(uri)).length, 1);
    // It would not hang in this version: that it is left out is what shows.
    await server.change(uri, 2, { text: bareDraft });
    assert.equal(failed(await server.pull(uri)).length, 1);
    await server.open('file:///other.md', bareDraft);
    assert.equal(failed(await server.pull('file:///other.md')).length, 0);
  });

  it('is no clean file to the command line', async () => {
    for (const breaks of ['THROWS', 'HANGS']) {
      await writeFile(path.join(folder, 'a.md'), draftThat(breaks));
      const child = spawn(
        process.execPath,
        ['dist/cli.cjs', 'check', '--fail-on', 'never', '--format', 'json', 'a.md'],
        { cwd: folder },
      );
      let out = '';
      child.stdout.on('data', (data: Buffer) => (out += data.toString()));
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 2, breaks);
      const [file] = (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files;
      const codes = file?.findings.map((finding) => finding.code) ?? [];
      assert.ok(codes.includes('check-failed') && codes.includes('topic-missing'), breaks);
    }
  });

  it('is not what is shipped', async () => {
    for (const name of ['analysis.cjs', 'web/analysis.js', 'web/server.js']) {
      assert.match(await readFile(path.join(folder, 'dist', name), 'utf8'), /BREAKS/u);
      assert.doesNotMatch(await readFile(path.join('dist', name), 'utf8'), /BREAKS/u);
    }
  });
});
