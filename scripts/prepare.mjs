// Nothing but Node here: this runs before there are packages.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Installs what package-lock.json asks for, when it is not there. No install script runs. */
export function installDependencies(log = console.log) {
  checkNode();
  if (isInstalled()) return;
  log('Installing packages…');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles, generates and bundles. */
export function build(log = console.log) {
  log('Building…');
  npm(['run', '--silent', 'build']);
}

function npm(args) {
  execFileSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Robuust needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** Whether each package of the lock is there in its version; those of other platforms need not be. */
function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || optional || present[place]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}
