import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Figures } from './figures.js';

/** Measures how large what users get is, in kilobytes. */
export function measureBundles(rumdl: string | undefined, figures: Figures): void {
  const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.c?js$/u.test(file))
    .map((file) => path.join('dist', file));
  for (const file of bundles.toSorted()) measure(file.replaceAll('\\', '/'), file);
  if (rumdl !== undefined) measure('rumdl', rumdl);

  function measure(name: string, file: string): void {
    const content = readFileSync(file);
    figures.add('size', name, content.length / 1024);
    figures.add('size, compressed', name, gzipSync(content).length / 1024);
  }
}
