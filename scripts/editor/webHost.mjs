import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureChromium } from './chromium.mjs';
import { endProcess } from './server.mjs';
import { bundleBroken } from '../bundleBroken.mjs';
import { installEditor, root } from './install.mjs';
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
 * @param options.broken - test the extension with a check that breaks, with the suite for it
 * @throws {Error} when the suite left no counts
 */
export async function runInWebHost({ broken = false, log = console.log } = {}) {
  installEditor(log);
  const chromium = ensureChromium(log);
  const suite = await bundleSuite(broken ? 'runBroken' : 'run');

  const { folder, remove } = temporaryFolder('web-host');
  const workspace = path.join(folder, 'samples');
  copySamples(workspace);
  const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'webHostProcess.mjs');
  const extension = broken ? await bundleBroken(path.join(folder, 'broken')) : root;
  const tests = broken ? copyInto(extension, suite.web) : suite.web;
  const port = String(await freePort());
  const child = spawn(process.execPath, [script, workspace, chromium, port, extension, tests], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await readSuite(child);
  } finally {
    await endProcess(child);
    remove();
  }
}

/** @vscode/test-web serves one folder, of the extension and its tests. */
function copyInto(extension, suite) {
  const copy = path.join(extension, 'suite.js');
  fs.copyFileSync(suite, copy);
  return copy;
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
