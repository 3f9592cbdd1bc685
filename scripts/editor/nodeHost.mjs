import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumArguments, ensureChromium } from './chromium.mjs';
import { installEditor, root } from './install.mjs';
import { installVsix, startServer } from './server.mjs';
import { bundleBroken } from '../bundleBroken.mjs';
import { bundleSuite } from './suite.mjs';
import { copySamples, emptyExtension, temporaryFolder } from './workspace.mjs';

/** Longest time for the whole suite, in milliseconds. */
const limit = 300_000;
/** What the editor says of native modules that are not there, and of the network. */
const noise = /watchdog|spdlog|open-vsx|ServiceWorker|Service Worker|socket|connection token/u;

/**
 * Runs the suite in the Node extension host of the embedded editor, with Chromium for a window.
 *
 * @param options.vsix - a package to install and test, instead of the sources of this folder
 * @param options.broken - test the extension with a check that breaks, with the suite for it
 * @returns the counts and lines of the suite
 * @throws {Error} when the suite left no report: nothing is known then, which is not a success
 */
export async function runInNodeHost({ vsix, broken = false, log = console.log } = {}) {
  installEditor(log);
  const executablePath = ensureChromium(log);
  const suite = await bundleSuite(broken ? 'runBroken' : 'run');

  const { folder, remove } = temporaryFolder('node-host');
  const reportFile = path.join(folder, 'report.json');
  const dataFolder = path.join(folder, 'data');
  const workspace = path.join(folder, 'samples');
  copySamples(workspace);
  if (vsix) installVsix(vsix, dataFolder);
  const extension = vsix
    ? emptyExtension(folder)
    : broken
      ? await bundleBroken(path.join(folder, 'broken'))
      : root;

  const server = await startServer({ dataFolder, env: { ROBUUST_EDITOR_REPORT: reportFile } });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const editorLog = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const ended = endOf(page, editorLog);
    await page.exposeFunction('codeAutomationLog', (kind, args) => {
      editorLog.push(`${kind}: ${args.join(' ')}`);
    });
    await page.goto(
      server.url(workspace, [
        ['extensionDevelopmentPath', server.remote(extension)],
        ['extensionTestsPath', server.remote(suite.node)],
      ]),
    );
    await ended;
    if (!fs.existsSync(reportFile)) throw new Error('The suite left no report.');
    const { lines, ...counts } = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
    return { lines, counts };
  } catch (error) {
    const telling = editorLog.filter((entry) => !noise.test(entry));
    throw new Error([error.message, ...telling.slice(-40)].join('\n'), { cause: error });
  } finally {
    await browser.close();
    await server.stop();
    remove();
  }
}

/** Settles when the suite has ended, well or badly: the report says which. */
function endOf(page, editorLog) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const picture = path.join(root, 'out/editor/timeout.png');
      page
        .screenshot({ path: picture })
        .catch((error) => editorLog.push(String(error)))
        .finally(() => reject(new Error(`No result within ${limit / 1000} s; see ${picture}.`)));
    }, limit);
    timer.unref();
    page.on('crash', () => reject(new Error('The page of the editor crashed.')));
    page.exposeFunction('codeAutomationExit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
