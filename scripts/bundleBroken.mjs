// node scripts/bundleBroken.mjs FOLDER: the extension once more, for the tests, with a check in it
// that breaks where a draft asks for it (`test/support/brokenCheck.ts`). Nothing of it is packaged.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundle } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What an extension has beside its programs. */
const beside = ['package.json', 'package.nls.json', 'package.nls.nl.json', 'l10n', 'media'];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder');
await bundle({
  folder,
  plugins: [
    {
      name: 'a broken check',
      setup({ onLoad }) {
        onLoad({ filter: /[\\/]core[\\/]checks[\\/]titleMismatch\.js$/ }, () => ({
          contents: `export { brokenCheck as titleMismatch } from ${JSON.stringify(path.join(root, 'out/test/support/brokenCheck.js'))};`,
          resolveDir: root,
        }));
      },
    },
  ],
});
for (const name of beside) {
  fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
}
