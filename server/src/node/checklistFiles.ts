import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, isAbsolute } from 'node:path';

import type { ChecklistPlace } from '#lsp/ownTexts.js';

/**
 * The checklist files right in the `.robuust` of each of these folders, by path and in order, also
 * those that turn out to be no file. The first folder holds the others: what a link takes out of it
 * is not read, and no file or `.robuust` that is a link. Never throws.
 */
export async function checklistFilesIn(
  folders: readonly string[],
): Promise<readonly ChecklistPlace[]> {
  const [first] = folders;
  const root = first === undefined ? undefined : await placeOf(first);
  if (root === undefined) return [];
  const found = await Promise.all(folders.map((folder) => filesIn(folder, root)));
  return found.flat();
}

async function filesIn(folder: string, root: string): Promise<readonly ChecklistPlace[]> {
  const path = join(folder, '.robuust');
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink()) return [{ at: path, unread: 'link' }];
  if (!stats?.isDirectory()) return [];
  const place = await placeOf(folder);
  if (place === undefined || !isWithin(place, root)) return [{ at: path, unread: 'link' }];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter(({ name }) => /\.ya?ml$/iu.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({
        at: join(path, entry.name),
        unread: entry.isSymbolicLink() ? 'link' : undefined,
      }));
  } catch {
    return [{ at: path, unread: 'unreadable' }];
  }
}

async function placeOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
}

function isWithin(path: string, root: string): boolean {
  const steps = relative(root, path);
  return steps !== '..' && !/^\.\.[\\/]/u.test(steps) && !isAbsolute(steps);
}
