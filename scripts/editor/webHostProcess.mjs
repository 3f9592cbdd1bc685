// node webHostProcess.mjs WORKSPACE CHROMIUM PORT EXTENSION SUITE: runs the suite under @vscode/test-web.
import { createRequire } from 'node:module';
import path from 'node:path';

import { chromiumArguments } from './chromium.mjs';
import { editorFolder, webBuildFolder } from './install.mjs';

const [workspace, executablePath, port, extension, suite] = process.argv.slice(2);
const require = createRequire(path.join(editorFolder, 'package.json'));
const { chromium } = require('playwright');
const { runTests } = require('@vscode/test-web');

// It has no option for the path of the browser, and would look for one that Playwright downloads.
const launch = chromium.launch.bind(chromium);
chromium.launch = (options = {}) =>
  launch({
    ...options,
    executablePath,
    args: [...(options.args ?? []), ...chromiumArguments],
  });

try {
  await runTests({
    browserType: 'chromium',
    headless: true,
    quality: 'stable',
    commit: 'npm',
    testRunnerDataDir: webBuildFolder,
    host: 'localhost',
    port: Number(port),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: workspace,
  });
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
