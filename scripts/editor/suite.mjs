import path from 'node:path';

import { build } from 'esbuild';

import { root } from './install.mjs';

/**
 * Bundles a compiled suite: an extension host loads one file, and the web host has no Node.
 *
 * @param name - `run`: all of the product; `runBroken`: the extension with a check that breaks
 * @returns where it is for the hosts of Node, and for the web host
 */
export async function bundleSuite(name = 'run') {
  // In this package `.js` is an ES module; the web host puts `.js` behind any other name.
  const [node, web] = [`${name}.cjs`, `web/${name}.js`].map((file) =>
    path.join(root, 'out/editor', file),
  );
  const options = {
    entryPoints: [path.join(root, `out/test/editor/${name}.js`)],
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    // Mocha's build would take the exports of the bundle for its own.
    define: { global: 'globalThis', exports: 'undefined' },
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await Promise.all([node, web].map((outfile) => build({ ...options, outfile })));
  return { node, web };
}

/** A line that the suite wrote to the console, without its mark; undefined for other lines. */
export function suiteLine(text) {
  return /\[robuust test\] (.*)/u.exec(text)?.[1];
}

/** The counts that the suite wrote to the console at its end; undefined for other lines. */
export function suiteCounts(text) {
  const json = /\[robuust counts\] (\{.*?\})/u.exec(text)?.[1];
  return json === undefined ? undefined : JSON.parse(json);
}
