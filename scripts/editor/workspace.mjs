import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from './install.mjs';

/** A folder of its own for one run of an editor, taken away by `remove`. */
export function temporaryFolder(name) {
  // Resolved: on macOS the folder for temporary files is a link, and the editor shows its target.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `robuust-${name}-`)));
  return {
    folder,
    remove: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * Copies the samples, so that what somebody types in the editor does not change the repository.
 * Robuust speaks Dutch there: no editor has Dutch of its own without a download.
 */
export function copySamples(target) {
  fs.cpSync(path.join(root, 'samples'), target, { recursive: true });
  const settings = path.join(target, '.vscode');
  fs.mkdirSync(settings, { recursive: true });
  fs.writeFileSync(
    path.join(settings, 'settings.json'),
    `${JSON.stringify({ 'robuust.language': 'nl' }, undefined, 2)}\n`,
  );
}

/**
 * Installs the extension that opens the Problems view, in the editor that has its data here. Comes
 * before the editor's first start, when it takes what it finds in the folder.
 */
export function installOpening(dataFolder) {
  fs.cpSync(
    path.join(root, 'scripts/editor/opening'),
    path.join(dataFolder, 'extensions/robuust-start.opening-0.0.1'),
    { recursive: true },
  );
}

/** An extension that does nothing: the editor runs a suite only with one under development. */
export function emptyExtension(folder) {
  const target = path.join(folder, 'empty-extension');
  fs.mkdirSync(target);
  fs.writeFileSync(
    path.join(target, 'package.json'),
    JSON.stringify({
      name: 'empty',
      publisher: 'robuust-test',
      version: '0.0.1',
      engines: { vscode: '*' },
    }),
  );
  return target;
}
