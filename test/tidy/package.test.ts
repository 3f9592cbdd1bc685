import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { listFiles, PackageManager } from '@vscode/vsce';

const bundles = [
  'dist/analysis.cjs',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/web/analysis.js',
  'dist/web/client.js',
  'dist/web/server.js',
];

/** What a place loads, and its limits in megabytes: a little above what it is. */
const loads = [
  {
    place: 'A browser',
    files: ['dist/web/client.js', 'dist/web/server.js', 'dist/web/analysis.js'],
    most: { plain: 8.9, compressed: 2.2 },
  },
  {
    place: 'a desktop',
    files: ['dist/client.cjs', 'dist/server.cjs', 'dist/analysis.cjs'],
    most: { plain: 5.5, compressed: 1.5 },
  },
] as const;

describe('the package', () => {
  it('holds the bundles and what the editor shows, and nothing else', async () => {
    const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
    assert.deepEqual(files.toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/ThirdPartyNotices.txt',
      ...bundles,
      'l10n/bundle.l10n.nl.json',
      'media/icon.png',
      'media/walkthrough/explain.svg',
      'media/walkthrough/insert.svg',
      'media/walkthrough/new.svg',
      'package.json',
      'package.nls.json',
      'package.nls.nl.json',
      'schemas/generated/own-checklist.schema.json',
    ]);
  });

  it('has bundles without a path of the machine that made them', () => {
    for (const file of bundles) {
      assert.ok(existsSync(file), `${file} is not built: run npm run build`);
      assert.ok(!readFileSync(file, 'utf8').includes(process.cwd()), file);
    }
  });

  it('asks nothing of the network', () => {
    for (const file of bundles) {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /\bfetch\(|XMLHttpRequest|node:https?["']|WebSocket\(/u, file);
    }
  });

  it('has the licence of each package that is in a bundle, word for word', () => {
    const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8').split('\n');
    const { dependencies, devDependencies } = readJson('package.json') as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    for (const [name, version] of Object.entries(dependencies)) {
      assert.ok(notices.includes(`${name} ${version}`), name);
    }
    for (const name of ['esbuild', 'mocha', 'typescript']) {
      assert.ok(!notices.includes(`${name} ${devDependencies[name]}`), name);
    }
    for (const file of ['yaml/LICENSE', 'micromark/license', 'vscode-jsonrpc/License.txt']) {
      const text = readFileSync(`node_modules/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
      assert.ok(notices.join('\n').includes(text), file);
    }
  });

  for (const { place, files, most } of loads) {
    it(`is as large for ${place.toLowerCase()} as the README says, and no larger than it may be`, () => {
      const texts = files.map((file) => readFileSync(file));
      const size = {
        plain: sumOf(texts) / 1e6,
        compressed: sumOf(texts.map((text) => gzipSync(text))) / 1e6,
      };
      const said = new RegExp(`${place}[^;.]*? (\\d\\.\\d) MB[^;]*?\\((\\d\\.\\d) MB`, 'u');
      const [, plain, compressed] = said.exec(readFileSync('README.md', 'utf8')) ?? [];
      const is = `${size.plain.toFixed(1)} MB (${size.compressed.toFixed(1)} MB compressed)`;
      const isSaid =
        Math.abs(Number(plain) - size.plain) < 0.2 &&
        Math.abs(Number(compressed) - size.compressed) < 0.1;
      assert.ok(isSaid, `It is ${is}: write that in README.md, below "npm run package".`);
      assert.ok(
        size.plain <= most.plain && size.compressed <= most.compressed,
        `It is ${is}. See with "npx esbuild --analyze" what came in; raise the limit if it is worth it.`,
      );
    });
  }

  it('names programs that are built', () => {
    const { bin } = readJson('package.json') as { bin: Readonly<Record<string, string>> };
    for (const file of Object.values(bin)) {
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node/u, file);
    }
  });
});

function sumOf(texts: readonly Uint8Array[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
