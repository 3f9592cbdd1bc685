import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Writes what the product is made of, as CycloneDX, from the lock file alone. The same lock file
 * gives the same bytes: the number and the time that npm adds are left out.
 *
 * @returns its path
 */
export function writeSbom() {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const output = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, shell: process.platform === 'win32' },
  );
  const sbom = JSON.parse(output);
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  // npm names it after the folder.
  sbom.metadata.component.name = name;
  const file = path.join(root, `${name}-${version}.cdx.json`);
  fs.writeFileSync(file, `${JSON.stringify(sbom, undefined, 2)}\n`);
  return file;
}
