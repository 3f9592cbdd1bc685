// Bundles the compiled programs of `out/` into `dist/`. Run `tsc -b` first.
// --dev: with source maps. Prints the sizes, and writes the licences of what is in the bundles.
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { bundledData } from './bundledData.mjs';
import { compiledPhrases } from './compilePhrases.mjs';
import { noticesOf } from './notices.mjs';

/** Each program: where it runs, and whether it is called by its name. */
const programs = [
  { from: 'out/server/node/main.js', to: 'dist/server.cjs', on: 'node', executable: true },
  { from: 'out/server/node/analysis.js', to: 'dist/analysis.cjs', on: 'node' },
  { from: 'out/server/cli/main.js', to: 'dist/cli.cjs', on: 'node', executable: true },
  { from: 'out/server/browser/main.js', to: 'dist/web/server.js', on: 'worker' },
  { from: 'out/server/browser/analysis.js', to: 'dist/web/analysis.js', on: 'worker' },
  { from: 'out/client/extension.js', to: 'dist/client.cjs', on: 'extension host' },
  { from: 'out/client/extension.web.js', to: 'dist/web/client.js', on: 'web extension host' },
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** A CommonJS bundle has no `import.meta`. */
const metaUrl = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

const places = {
  node: (executable) => ({
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: executable ? `#!/usr/bin/env node\n${metaUrl}` : metaUrl },
    define: { 'import.meta.url': 'importMetaUrl' },
  }),
  worker: () => ({
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // What is made for browsers may need a document, which a worker has not.
    conditions: ['worker'],
  }),
  'extension host': () => ({
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  }),
  'web extension host': () => ({
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  }),
};

/**
 * Bundles all programs, and writes the licences of what is in them.
 *
 * @param options.folder - where `dist/` comes
 * @param options.plugins - of esbuild, before our own
 * @returns the files
 */
export async function bundle({ folder = root, isDev = false, plugins = [] } = {}) {
  const phrases = compiledPhrases(root);
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  const bundles = await Promise.all(
    programs.map(({ from, to, on, executable = false }) => {
      const options = places[on](executable);
      return build({
        ...options,
        absWorkingDir: root,
        entryPoints: [from],
        outfile: path.join(folder, to),
        bundle: true,
        // A map would hold paths of the machine that made it: none goes into the package.
        sourcemap: isDev ? 'linked' : false,
        minify: !isDev,
        // The licences are written to a file of their own.
        legalComments: 'none',
        metafile: true,
        plugins: [...plugins, phrases, bundledData],
        logLevel: 'warning',
        define: { ROBUUST_VERSION: JSON.stringify(version), ...options.define },
      });
    }),
  );
  const notices = noticesOf(
    root,
    bundles.map(({ metafile }) => metafile),
  );
  writeFileSync(path.join(folder, 'dist/ThirdPartyNotices.txt'), notices);
  return programs.map(({ to, executable }) => {
    const file = path.join(folder, to);
    if (executable) chmodSync(file, 0o755);
    return file;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of await bundle({ isDev: process.argv.includes('--dev') })) {
    console.log(`${path.relative(root, file)}  ${Math.ceil(statSync(file).size / 1024)} KB`);
  }
}
