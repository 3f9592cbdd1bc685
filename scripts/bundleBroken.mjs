import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { bundle } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What an extension has beside its programs. */
const beside = ['package.json', 'package.nls.json', 'package.nls.nl.json', 'l10n', 'media'];

/** Ends the server's worker when this is typed, and not again when the text is opened once more. */
const brokenWorker = `self.addEventListener('message', ({ data }) => {
  if (data.method !== 'textDocument/didChange') return;
  if (JSON.stringify(data).includes('BREAKS: WORKER')) throw new Error('On purpose');
});
`;

/** Takes all memory of the analysis thread before any check begins, when a draft says so. */
const brokenThread = `require('node:worker_threads').parentPort?.on('message', ({ subject }) => {
  if (!subject?.source.text.includes('BREAKS: READING')) return;
  for (const kept = []; ; ) kept.push(new Array(5_000_000).fill(0.5));
});
`;

/** The same in a browser, which has no limit to the memory of a worker: it hangs. */
const brokenAnalysis = `self.addEventListener('message', ({ data: { subject } }) => {
  if (subject?.source.text.includes('BREAKS: READING')) for (;;);
});
`;

/** Puts the check of `test/support/brokenCheck.ts` in the place of another. */
const brokenCheck = {
  name: 'a broken check',
  setup({ onLoad }) {
    const file = JSON.stringify(path.join(root, 'out/test/support/brokenCheck.js'));
    onLoad({ filter: /[\\/]core[\\/]checks[\\/]titleMismatch\.js$/ }, () => ({
      contents: `export { brokenCheck as titleMismatch } from ${file};`,
      resolveDir: root,
    }));
  },
};

/**
 * Bundles the extension once more, for the tests: with a check in it that breaks where a draft asks
 * for it, and with threads that do. Nothing of it is packaged.
 *
 * @returns the folder
 */
export async function bundleBroken(folder) {
  await bundle({ folder, plugins: [brokenCheck] });
  for (const [program, code] of [
    ['dist/web/server.js', brokenWorker],
    ['dist/web/analysis.js', brokenAnalysis],
    ['dist/analysis.cjs', brokenThread],
  ]) {
    const file = path.join(folder, program);
    fs.writeFileSync(file, code + fs.readFileSync(file, 'utf8'));
  }
  for (const name of beside) {
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

// node scripts/bundleBroken.mjs FOLDER
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say in which folder');
  await bundleBroken(path.resolve(folder));
}
