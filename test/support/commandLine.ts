import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command line in a folder, in Dutch. */
export function runCommand(folder: string, ...argv: readonly string[]): Promise<CommandRun> {
  return runCommandIn({}, folder, ...argv);
}

/** The same, with variables of the environment of its own. */
export async function runCommandIn(
  variables: Readonly<Record<string, string>>,
  folder: string,
  ...argv: readonly string[]
): Promise<CommandRun> {
  const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), ...argv], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'nl_NL.UTF-8', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** What `--format json` writes. */
export interface JsonResult {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly draft: boolean;
    readonly partial?: boolean;
    readonly findings: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly errors?: readonly { readonly path: string; readonly reason: string }[];
}
