import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { listFiles, PackageManager } from '@vscode/vsce';

const bundles = [
  'dist/analysis.cjs',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/web/analysis.js',
  'dist/web/client.js',
  'dist/web/server.js',
];

describe('the package', () => {
  it('holds the bundles and what the editor shows, and nothing else', async () => {
    const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
    assert.deepEqual(files.toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
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

  it('names programs that are built', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      bin: Readonly<Record<string, string>>;
    };
    for (const file of Object.values(bin)) {
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node/u, file);
    }
  });
});
