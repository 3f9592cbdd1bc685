import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import fc from 'fast-check';

import type { Target } from './target.js';

/** What the fuzzer made of a target in one go. */
export interface Outcome {
  readonly runs: number;
  /** What inputs reached. */
  readonly reached: ReadonlySet<string>;
  /** The smallest input that fails, as JSON, and why. */
  readonly failure: { readonly input: string; readonly error: string } | undefined;
}

export interface RunOptions {
  readonly seed: number;
  readonly runs: number;
  /** In milliseconds. */
  readonly time?: number;
}

export async function fuzz<Input>(
  { input, check }: Target<Input>,
  { seed, runs, time }: RunOptions,
): Promise<Outcome> {
  const reached = new Set<string>();
  const property = fc.asyncProperty(input, async (value) => {
    for (const each of await check(value)) reached.add(each);
  });
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(time !== undefined && { interruptAfterTimeLimit: time }),
  });
  const [value] = details.counterexample ?? [];
  return {
    runs: details.numRuns,
    reached,
    failure: details.failed
      ? { input: JSON.stringify(value), error: String(details.errorInstance) }
      : undefined,
  };
}

const corpus = 'test/fuzz/corpus';

/** Inputs that failed once, and stay. */
export function corpusOf<Input>({ name }: Target<Input>): readonly (readonly [string, Input])[] {
  const folder = `${corpus}/${name}`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Input]);
}

/** Returns the name of the file. */
export function keep(name: string, seed: number, input: string): string {
  const folder = `${corpus}/${name}`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/seed-${seed}.json`;
  writeFileSync(file, `${input}\n`);
  return file;
}
