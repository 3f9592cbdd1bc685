import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { hostileDrafts } from '../support/hostileDrafts.js';
import { bareDraft } from '../support/server.js';

/** Those that are no matter of seconds. */
const drafts = hostileDrafts.filter(({ text }) => text.length < 120_000);

interface JsonResult {
  readonly files: readonly {
    readonly path: string;
    readonly partial?: boolean;
    readonly findings: readonly unknown[];
  }[];
}

describe('a folder of hostile drafts', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'robuust-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is checked to its end, and says of each what was not looked at', async () => {
    const nameOf = (index: number) => `${String(index).padStart(2, '0')}.md`;
    for (const [index, { text }] of drafts.entries()) {
      await writeFile(path.join(folder, nameOf(index)), text);
    }
    await writeFile(path.join(folder, 'good.md'), bareDraft);
    const program = path.resolve('dist/cli.cjs');
    const argv = [program, 'check', '--format', 'json', '--fail-on', 'never', '.'];
    const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    const err: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => err.push(data));
    const [code] = (await once(child, 'close')) as [number | null];

    assert.equal(code, 2);
    const { files } = JSON.parse(Buffer.concat(out).toString()) as JsonResult;
    assert.equal(files.length, drafts.length + 1);
    const cut = drafts.flatMap(({ says }, index) =>
      says === 'analysis-incomplete' ? [nameOf(index)] : [],
    );
    assert.notEqual(cut.length, 0);
    assert.deepEqual(
      files.filter(({ partial }) => partial).map((file) => file.path),
      cut,
    );
    const named = Buffer.concat(err).toString();
    for (const name of cut) assert.ok(named.includes(`robuust: ${name} `), name);
    assert.notEqual(files.find((file) => file.path === 'good.md')?.findings.length, 0);
  });
});
