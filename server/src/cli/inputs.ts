import { sep } from 'node:path';

import { findFilesIn, kindOf, type Skipped } from '../node/files.js';
import { fixedPartOf, isGlob, matches, mayHold } from './glob.js';
import type { Failure } from './texts.js';

export interface Inputs {
  /** As given, or below the folder that was given; with `/` between names. */
  readonly paths: readonly string[];
  readonly failures: readonly { readonly path: string; readonly failure: Failure }[];
}

/** The files that the paths of the command line stand for, each once, in order. */
export async function findInputs(given: readonly string[]): Promise<Inputs> {
  const paths = new Set<string>();
  const failures: { path: string; failure: Failure }[] = [];
  for (const path of given.map(slashed)) {
    const kind = await kindOf(path);
    if (kind === undefined && isGlob(path)) add(path, await ofGlob(path));
    else if (kind === 'folder') add(path, await ofFolder(path));
    else paths.add(path);
  }
  return { paths: [...paths], failures };

  function add(path: string, found: readonly string[]): void {
    if (found.length === 0) failures.push({ path, failure: 'no-files' });
    for (const each of found) paths.add(each);
  }

  async function ofFolder(folder: string): Promise<readonly string[]> {
    const found = await findFilesIn(folder, ['md', 'markdown'], skip);
    return found.map(slashed);
  }

  async function ofGlob(pattern: string): Promise<readonly string[]> {
    const clean = bare(pattern);
    const fixed = fixedPartOf(clean);
    const base = fixed === '' ? (clean.startsWith('/') ? '/' : '.') : fixed;
    const found = await findFilesIn(base, undefined, (skipped) => {
      const path = bare(slashed(skipped.path));
      const concerns = skipped.kind === 'file' ? matches(clean, path) : mayHold(clean, path);
      if (concerns) skip(skipped);
    });
    return found.map((path) => bare(slashed(path))).filter((path) => matches(clean, path));
  }

  function skip({ path, why }: Skipped): void {
    failures.push({ path: slashed(path), failure: why });
  }
}

function bare(path: string): string {
  return path.replace(/^\.\//u, '');
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
