import fs from 'node:fs';
import path from 'node:path';

import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

import { root } from './install.mjs';
import { bundleSuite } from './suite.mjs';
import { copySamples, temporaryFolder } from './workspace.mjs';

/** Whether the environment names a desktop editor, or a version that may be downloaded. */
export function wantsDesktop() {
  return Boolean(process.env.VSCODE_EXECUTABLE ?? process.env.VSCODE_DOWNLOAD);
}

/**
 * Runs the suite in a desktop VS Code: the one at `VSCODE_EXECUTABLE`, or the version that
 * `VSCODE_DOWNLOAD` names, such as `stable` or `1.91.1`.
 */
export async function runInDesktopHost() {
  const executable =
    process.env.VSCODE_EXECUTABLE ??
    (await downloadAndUnzipVSCode({ version: process.env.VSCODE_DOWNLOAD }));
  const suite = await bundleSuite();

  const { folder, remove } = temporaryFolder('desktop-host');
  const reportFile = path.join(folder, 'report.json');
  const workspace = path.join(folder, 'samples');
  copySamples(workspace);
  try {
    let reason = 'The suite left no report.';
    try {
      await runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: root,
        extensionTestsPath: suite.node,
        extensionTestsEnv: { ROBUUST_EDITOR_REPORT: reportFile },
        launchArgs: [
          workspace,
          '--disable-extensions',
          '--disable-workspace-trust',
          ...['--user-data-dir', path.join(folder, 'user')],
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      });
    } catch (error) {
      // Thrown for a failed test as well; the report, when there is one, says what happened.
      reason = `${reason} ${error.message}`;
    }
    if (!fs.existsSync(reportFile)) throw new Error(reason);
    const { lines, ...counts } = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
    return { lines, counts };
  } finally {
    remove();
  }
}
