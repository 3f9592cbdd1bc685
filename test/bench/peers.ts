import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Figures } from './figures.js';
import { serveMarkdownIt, markdownSettings } from './markdownClient.js';
import type { LanguageServer } from './serverProcess.js';

/** What Robuust is measured next to, as far as it could be installed. */
export interface Peers {
  readonly servers: readonly LanguageServer[];
  /** Path of the program. */
  readonly rumdl: string | undefined;
  /** Names with versions. */
  readonly versions: readonly string[];
}

const folder = path.resolve('.peers');
const pinned = 'test/bench/pinned';
const pins = ['package.json', 'package-lock.json'];
const stampFile = path.join(folder, 'ready');

/** Installs what `test/bench/pinned` pins, unless it is there already. No install script runs. */
export function findPeers(figures: Figures): Peers {
  try {
    install();
  } catch {
    figures.note('The peers could not be installed in .peers/: npm gave an error.');
    return { servers: [], rumdl: undefined, versions: [] };
  }
  const rumdl = programOfRumdl();
  if (rumdl === undefined) figures.note('There is no rumdl for this system.');
  const markdown = installed('vscode-markdown-languageserver/out/node/main.js');
  const remark = path.join(folder, 'remarkServer.mjs');
  return {
    rumdl,
    servers: [
      ...(rumdl === undefined ? [] : [{ name: 'rumdl', command: rumdl, args: ['server'] }]),
      {
        name: 'vscode-markdown',
        command: process.execPath,
        args: [markdown, '--stdio'],
        settings: markdownSettings,
        prepare: serveMarkdownIt(createRequire(stampFile)('markdown-it')),
      },
      { name: 'remark-lint', command: process.execPath, args: [remark, '--stdio'] },
    ],
    versions: Object.entries(pinnedVersions()).map(([name, version]) => `${name} ${version}`),
  };
}

function install(): void {
  const files = [...pins, 'remarkServer.mjs'].map((name) => path.join(pinned, name));
  const stamp = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing the peers in .peers/ (once, about 50 MB)…');
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(file, path.join(folder, path.basename(file)));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Not `npm ci`: the lock was made on Linux and has the rumdl of no other system.
  execFileSync('npm', ['install', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stampFile, stamp);
}

function installed(file: string): string {
  return path.join(folder, 'node_modules', file);
}

/** The program itself, without the script of npm around it, which takes time to start. */
function programOfRumdl(): string | undefined {
  const name = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl';
  const platform = `${process.platform}-${process.arch}`;
  return [platform, `${platform}-musl`]
    .map((each) => installed(`@rumdl/cli-${each}/${name}`))
    .find((file) => existsSync(file));
}

function pinnedVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(path.join(pinned, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}
