import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, installDependencies } from './prepare.mjs';
import { writeSbom } from './sbom.mjs';

/**
 * Makes the VSIX from what is built: one file for the desktop and for the browser.
 *
 * @returns its path
 */
export async function createPackage() {
  const { createVSIX } = await import('@vscode/vsce');
  const { root } = await import('./editor/install.mjs');
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(root, `${name}-${version}.vsix`);
  await quietly(() =>
    createVSIX({
      cwd: root,
      packagePath,
      // Everything is in the bundles.
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    }),
  );
  return packagePath;
}

/** vsce lists each file; what is in the package is tested, and need not be read each time. */
async function quietly(run) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await run();
  } finally {
    console.log = log;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installDependencies();
  build();
  const file = await createPackage();
  for (const written of [file, writeSbom()]) {
    console.log(`${path.basename(written)}: ${Math.round(fs.statSync(written).size / 1024)} KB`);
  }
}
