import path from 'node:path';

import { build } from 'esbuild';

import { root } from './install.mjs';

/** The suite for the hosts of Node. `.cjs`: in this package `.js` is an ES module. */
export const nodeSuite = path.join(root, 'out/editor/suite.cjs');
/** The same suite for the web host, which puts `.js` behind any other name. */
export const webSuite = path.join(root, 'out/editor/web/suite.js');

/** Bundles the compiled suite: an extension host loads one file, and the web host has no Node. */
export async function bundleSuite() {
  const options = {
    entryPoints: [path.join(root, 'out/test/editor/run.js')],
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
  await Promise.all([
    build({ ...options, outfile: nodeSuite }),
    build({ ...options, outfile: webSuite }),
  ]);
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
