import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureChromium } from './chromium.mjs';
import { installEditor } from './install.mjs';
import { endProcess } from './server.mjs';
import { bundleSuite, suiteCounts, suiteLine } from './suite.mjs';
import { copySamples, temporaryFolder } from './workspace.mjs';

/** Longest time for the whole suite, in milliseconds. */
const limit = 300_000;

/**
 * Runs the suite in the web extension host, as on vscode.dev: server and analysis in web workers,
 * the workspace a virtual one.
 *
 * In a process of its own, since @vscode/test-web writes all that the page says to the console.
 *
 * @throws {Error} when the suite left no counts
 */
export async function runInWebHost({ log = console.log } = {}) {
  installEditor(log);
  const chromium = ensureChromium(log);
  await bundleSuite();

  const { folder, remove } = temporaryFolder('web-host');
  const workspace = path.join(folder, 'samples');
  copySamples(workspace);
  const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'webHostProcess.mjs');
  const child = spawn(process.execPath, [script, workspace, chromium, String(await freePort())], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await readSuite(child);
  } finally {
    await endProcess(child);
    remove();
  }
}

function readSuite(child) {
  return new Promise((resolve, reject) => {
    const output = [];
    const lines = [];
    let counts;
    let rest = '';
    const fail = (reason) => {
      clearTimeout(timer);
      reject(new Error(`${reason}\n${output.join('').slice(-8000)}`));
    };
    const timer = setTimeout(() => fail(`No result within ${limit / 1000} s.`), limit);
    const read = (chunk) => {
      output.push(String(chunk));
      const parts = (rest + chunk).split('\n');
      rest = parts.pop();
      for (const part of parts) {
        const line = suiteLine(part);
        if (line !== undefined) lines.push(line);
        counts ??= suiteCounts(part);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', (error) => fail(error.message));
    child.on('close', () => {
      clearTimeout(timer);
      if (counts) resolve({ lines, counts });
      else fail('The suite left no counts.');
    });
  });
}

/** A port that was free just now: @vscode/test-web cannot choose one. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
