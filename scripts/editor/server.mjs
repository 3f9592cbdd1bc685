import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { serverFolder } from './install.mjs';

/** Longest time, in milliseconds, that the server may take to listen, on a busy machine. */
const startLimit = 90_000;

/** Settings that keep the workbench quiet: no welcome, no chat, no questions, no network. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
};

/**
 * Starts the embedded editor on a free port of this machine, behind a random token.
 *
 * @param options.dataFolder - where it keeps its settings, extensions and logs; made when absent
 * @param options.settings - user settings, over the quiet ones
 */
export async function startServer({ dataFolder, settings = {}, env = {}, port = 0 }) {
  writeSettings(dataFolder, settings);
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      path.join(serverFolder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      // Without the driver, newer versions ignore the payload of the address.
      ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
      ...folderArguments(dataFolder),
    ],
    // Without a gallery, the editor does not look for extensions on the network.
    {
      env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{}', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = [];
  const authority = `127.0.0.1:${await listeningPort(child, output)}`;
  const remote = (file) => `vscode-remote://${authority}${posix(file)}`;

  return {
    remote,
    log: () => output.join(''),
    /** @param payload - pairs that the workbench takes from its address, such as `openFile`. */
    url: (folder, payload = []) => {
      const query = new URLSearchParams({
        tkn: token,
        folder: posix(folder),
        payload: JSON.stringify(payload),
      });
      return `http://${authority}/?${query}`;
    },
    /** Ends the server. It takes the extension hosts, its children, along. */
    stop: () => endProcess(child),
  };
}

/** Installs a VSIX in the embedded editor that has its data in this folder. */
export function installVsix(vsix, dataFolder) {
  return execFileSync(
    process.execPath,
    [
      path.join(serverFolder, 'out/server-main.js'),
      '--accept-server-license-terms',
      ...folderArguments(dataFolder),
      ...['--install-extension', vsix, '--force'],
    ],
    { env: cleanEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

function folderArguments(dataFolder) {
  return [
    ...['--server-data-dir', dataFolder],
    ...['--user-data-dir', path.join(dataFolder, 'user')],
    ...['--extensions-dir', path.join(dataFolder, 'extensions')],
  ];
}

function writeSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'user/User');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
}

/** The environment without what an editor leaves in the terminals it opens: it would confuse ours. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VSCODE_|ELECTRON_|CODE_SERVER_PARENT_PID$|NODE_OPTIONS$)/u.test(name),
    ),
  );
}

function listeningPort(child, output) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The embedded editor ${reason}.\n${output.join('')}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), startLimit);
    const read = (chunk) => {
      output.push(String(chunk));
      const port = /Extension host agent listening on (\d+)/u.exec(output.join(''))?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(`could not be started: ${error.message}`));
    child.on('exit', (code) => fail(`ended with ${code}`));
  });
}

/** Ends a child process that was started here, and waits until it is gone. */
export function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill();
  });
}

function posix(file) {
  const slashed = file.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
