import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { build, installDependencies } from './prepare.mjs';

const help = `npm start [-- OPTION…]

Installs what is needed, builds, and opens an editor with Robuust and a copy of the samples.
That is VS Code or VSCodium where the command code or codium is on the path; otherwise an editor
in the browser, installed once in .editor/ from npm (about 470 MB). Ctrl-C ends it.

  --embedded    the editor in the browser, also when there is a code or codium
  --fresh       a new copy of the samples; changes that were made in the old one are lost
  --port N      port of the editor in the browser; otherwise a free one
  --no-open     only print the address (or NO_OPEN=1)
  --help        this text`;

const sample = 'centrumregeling-onvolledig.md';

const { values: options } = parseArgs({
  options: {
    embedded: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: process.env.NO_OPEN === '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) console.log(help);
else await main();

async function main() {
  installDependencies();
  build();
  const { root } = await import('./editor/install.mjs');
  const folder = path.join(root, '.editor/start');
  const samples = path.join(folder, 'samples');
  await prepareSamples(samples);

  if (!options.embedded && openDesktop(root, samples)) return;
  await openEmbedded(folder, samples);
}

/** Copies the samples, over what is there only when that is asked: a user may have written in it. */
async function prepareSamples(samples) {
  if (options.fresh) fs.rmSync(samples, { recursive: true, force: true });
  if (fs.existsSync(samples)) {
    console.log(`The samples are as you left them, in ${samples} (--fresh for new ones).`);
    return;
  }
  const { copySamples } = await import('./editor/workspace.mjs');
  copySamples(samples);
}

/** @returns whether an editor was there and took it */
function openDesktop(root, samples) {
  const command = ['code', 'codium'].find(isOnPath);
  if (!command) return false;
  const { status } = spawnSync(
    command,
    ['--new-window', `--extensionDevelopmentPath=${root}`, samples, path.join(samples, sample)],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status === 0)
    console.log(`Opened in ${command}. (--embedded for the editor in the browser.)`);
  else console.log(`${command} could not open it; trying the editor in the browser.`);
  return status === 0;
}

function isOnPath(command) {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => names.some((name) => fs.existsSync(path.join(folder, name))));
}

async function openEmbedded(folder, samples) {
  const { installEditor } = await import('./editor/install.mjs');
  const { installVsix, startServer } = await import('./editor/server.mjs');
  const { installOpening } = await import('./editor/workspace.mjs');
  const { createPackage } = await import('./package.mjs');
  installEditor();
  const dataFolder = path.join(folder, 'data');
  installOpening(dataFolder);
  // Installed, as users have it: with this folder as an extension under development, the editor
  // takes what it has itself in .editor/ for a part of that extension.
  installVsix(await createPackage(), dataFolder);
  const server = await startServer({ dataFolder, port: Number(options.port) });
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());

  const address = server.url(samples, [['openFile', server.remote(path.join(samples, sample))]]);
  console.log(`\nRobuust in an editor:\n\n  ${address}\n\nCtrl-C ends it.`);
  if (!options['no-open']) openBrowser(address);
}

/** Where there is no browser to be opened, the address that was printed will have to do. */
function openBrowser(address) {
  const commands = { darwin: 'open', win32: 'explorer' };
  const child = spawn(commands[process.platform] ?? 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  });
  child.on('error', () => console.log('(Open that address in a browser.)'));
  child.unref();
}
