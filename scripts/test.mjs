import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

import { build, installDependencies } from './prepare.mjs';

const help = `npm test [-- SUITE…]

Installs what is needed, builds, runs the suites and ends with "N passed, N failed".

  unit       the core, the schemas, and what holds for the repository as a whole
  protocol   the bundled server over stdio
  node       a real editor: VS Code's Node extension host, or a desktop VS Code (see below)
  vsix       the same, with the package that users install
  web        a real editor: VS Code's web extension host, the server in a web worker
  broken     both hosts, with a check in the server that breaks
  editor     node, vsix, web and broken

Without a name: all. The editor is VS Code's server with Chromium, both installed on first use.

  CHROME_PATH         the Chromium or Chrome to use
  EDITOR_CACHE        folder of the embedded editor; default .editor
  VSCODE_EXECUTABLE   test in this desktop VS Code as well
  VSCODE_DOWNLOAD     the same, in a version that is downloaded, such as stable
  CI, ROBUUST_CI      a host that cannot be had is a failure, and not a skip`;

const groups = {
  all: ['unit', 'protocol', 'node', 'vsix', 'web', 'broken', 'desktop'],
  editor: ['node', 'vsix', 'web', 'broken', 'desktop'],
};
const mochaFiles = {
  unit: ['out/test/unit/**/*.test.js', 'out/test/tidy/**/*.test.js'],
  protocol: ['out/test/protocol/**/*.test.js'],
};

async function main(asked) {
  const suites = suitesOf(asked);
  if (!suites) return 2;
  installDependencies();
  build();

  const results = [];
  for (const suite of suites) {
    const result = await run(suite);
    if (result) results.push({ suite, ...result });
  }
  return summarize(results);
}

function suitesOf(asked) {
  const suites = (asked.length === 0 ? ['all'] : asked).flatMap((name) => groups[name] ?? [name]);
  const unknown = suites.find((name) => !groups.all.includes(name));
  if (unknown === undefined) return suites;
  console.error(`There is no suite ${unknown}.\n\n${help}`);
  return undefined;
}

/** @returns counts, and `host` when it ran in an editor; undefined when it was not asked for */
async function run(suite) {
  if (suite in mochaFiles) return runMocha(suite);

  const { wantsDesktop, runInDesktopHost } = await import('./editor/desktopHost.mjs');
  if (suite === 'desktop' && !wantsDesktop()) return undefined;
  console.log(`\n${titles[suite]}`);
  const missing = suite === 'desktop' ? undefined : await missingHost();
  if (missing !== undefined) return unavailable(missing);
  try {
    return { ...reported(await runners[suite]({ runInDesktopHost })), host: true };
  } catch (error) {
    return failure(error);
  }
}

const titles = {
  node: 'In the Node extension host',
  vsix: 'In the Node extension host, as installed from the package',
  web: 'In the web extension host',
  broken: 'In both, with a check that breaks',
  desktop: 'In a desktop editor',
};

const runners = {
  node: async () => (await import('./editor/nodeHost.mjs')).runInNodeHost(),
  vsix: async () => {
    const { createPackage } = await import('./package.mjs');
    const { runInNodeHost } = await import('./editor/nodeHost.mjs');
    return runInNodeHost({ vsix: await createPackage() });
  },
  web: async () => (await import('./editor/webHost.mjs')).runInWebHost(),
  broken: async () => {
    const { runInNodeHost } = await import('./editor/nodeHost.mjs');
    const { runInWebHost } = await import('./editor/webHost.mjs');
    const runs = [await runInNodeHost({ broken: true }), await runInWebHost({ broken: true })];
    const sum = (key) => runs.reduce((total, { counts }) => total + counts[key], 0);
    return {
      lines: runs.flatMap(({ lines }) => lines),
      counts: { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') },
    };
  },
  desktop: ({ runInDesktopHost }) => runInDesktopHost(),
};

/** What keeps the embedded editor from running here; undefined when it can run. */
async function missingHost() {
  const { installEditor } = await import('./editor/install.mjs');
  const { ensureChromium } = await import('./editor/chromium.mjs');
  try {
    installEditor();
    ensureChromium();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function runMocha(suite) {
  console.log(`\n${suite}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'robuust-counts-'));
  const file = path.join(folder, 'counts.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/mocha/bin/mocha.js',
        ...['--reporter', 'out/test/support/reporter.js', '--timeout', '20000', '--forbid-only'],
        ...mochaFiles[suite],
      ],
      { stdio: 'inherit', env: { ...process.env, ROBUUST_TEST_COUNTS: file } },
    );
    if (!fs.existsSync(file)) return failure(new Error(`The suite ${suite} left no counts.`));
    const { passes, failures, pending } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const counts = { passed: passes, failed: failures, skipped: pending };
    // A crash after the last test, say, or a suite without any.
    if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) {
      return failure(new Error(`The suite ${suite} ended with ${status}.`));
    }
    return counts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function reported({ lines, counts }) {
  console.log(lines.join('\n'));
  return counts;
}

function unavailable(reason) {
  if (process.env.CI || process.env.ROBUUST_CI) return failure(new Error(reason));
  console.log(`  Skipped: ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

function failure(error) {
  console.error(`  Failed: ${error.message}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @returns the exit code */
function summarize(results) {
  const total = (key, list = results) => list.reduce((sum, counts) => sum + counts[key], 0);
  console.log('');
  for (const { suite, passed, failed, skipped } of results) {
    console.log(`${suite.padEnd(10)}${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
  const inEditor = total(
    'passed',
    results.filter(({ host }) => host),
  );
  console.log(`\n${inEditor} ran in a real extension host; ${total('skipped')} skipped`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') > 0 || total('passed') === 0 ? 1 : 0;
}

const names = process.argv.slice(2);
if (names.includes('--help')) {
  console.log(help);
} else {
  process.exitCode = await main(names);
}
