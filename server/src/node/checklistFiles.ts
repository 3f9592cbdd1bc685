import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, isAbsolute } from 'node:path';

/**
 * Paths of the checklist files right in the `.robuust` of each of these folders, by name, also of
 * those that turn out to be no file. The first folder holds the others: what a link takes out of it
 * is not read, and no file that is a link.
 * Never throws: a folder that cannot be read has none.
 */
export async function checklistFilesIn(folders: readonly string[]): Promise<readonly string[]> {
  const [first] = folders;
  const root = first === undefined ? undefined : await placeOf(first);
  if (root === undefined) return [];
  const found = await Promise.all(folders.map((folder) => filesIn(folder, root)));
  return found.flat();
}

async function filesIn(folder: string, root: string): Promise<readonly string[]> {
  const path = join(folder, '.robuust');
  try {
    if (!(await lstat(path)).isDirectory()) return [];
    const place = await placeOf(folder);
    if (place === undefined || !isWithin(place, root)) return [];
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isSymbolicLink() && /\.ya?ml$/iu.test(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
  } catch {
    return [];
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
