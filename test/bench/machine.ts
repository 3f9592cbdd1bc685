import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';

/** On what was measured, without names of hosts or folders. */
export function describeMachine(): string {
  const model = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const [load = 0] = os.loadavg();
  return `${model}, ${os.availableParallelism()} cores, ${memory} GB, ${os.type()} ${process.arch}, Node ${process.version}; load at the start ${load.toFixed(1)}`;
}

/** Versions of what the bench and the product are made with. */
export function describeVersions(peers: readonly string[]): string {
  const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  const ours = ['vscode-languageserver', 'remark-parse'].map(
    (name) => `${name} ${dependencies[name] ?? ''}`,
  );
  return [`robuust ${version} (${commit()})`, ...ours, ...peers].join(', ');
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'no commit';
  }
}
