import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The Markdown files of a folder and those in it. */
export function filesOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) throw new Error('Expected a folder');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file));
}
