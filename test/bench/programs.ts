import path from 'node:path';

import { build } from 'esbuild';

import type { LanguageServer } from './serverProcess.js';

/** Programs of ours that do next to nothing: nobody can be faster. */
export interface Programs {
  readonly echo: LanguageServer;
  readonly bare: LanguageServer;
  /** Each takes a folder of drafts. */
  readonly split: string;
  readonly parse: string;
}

const folder = path.resolve('out/bench');

/** Bundles them as the product is bundled, which makes them start as fast as they can. */
export async function bundlePrograms(): Promise<Programs> {
  const names = ['echoServer', 'bareServer', 'splitFiles', 'parseFiles'];
  await build({
    entryPoints: names.map((name) => `out/test/bench/programs/${name}.js`),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  const program = (name: string) => path.join(folder, `${name}.cjs`);
  return {
    echo: serverOf('echo', program('echoServer')),
    bare: serverOf('bare', program('bareServer')),
    split: program('splitFiles'),
    parse: program('parseFiles'),
  };
}

export function serverOf(name: string, file: string): LanguageServer {
  return { name, command: process.execPath, args: [file, '--stdio'] };
}
