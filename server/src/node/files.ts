import { constants, lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

/** Bytes of a file that is read. A draft of 300 pages has one hundredth of it. */
const mostBytes = 64_000_000;

/** Files and folders that a walk looks at, in all. */
const mostEntries = 200_000;

/** Folders in one another. */
const deepest = 40;

/** Why a file could not be read, in words for a log. */
export type Unreadable = 'not-found' | 'not-a-file' | 'too-large' | 'no-access';

export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/**
 * Reads a file as an editor does: UTF-8, or UTF-16 when it begins with its mark; the mark itself is
 * no text. Only regular files: a pipe would be waited for. Never throws.
 */
export async function readTextFile(path: string): Promise<ReadFile> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return { kind: 'unreadable', why: 'not-a-file' };
    if (stats.size > mostBytes) return { kind: 'unreadable', why: 'too-large' };
    return await readRegular(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const isGone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE';
    return { kind: 'unreadable', why: isGone ? 'not-found' : 'no-access' };
  }
}

/** Looks again at what was opened: a pipe that took the place of the file is not waited for. */
async function readRegular(path: string): Promise<ReadFile> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: 'unreadable', why: 'not-a-file' };
    return { kind: 'text', text: decode(await handle.readFile()) };
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** Something below a folder that a walk does not look into. */
export interface Skipped {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** `link`: it leads to what the walk does not come by otherwise. */
  readonly why: Unreadable | 'link' | 'too-deep' | 'too-many';
}

/**
 * Paths of the files in a folder with one of these extensions, without dot, or of all files; in
 * order. Does not follow links, and passes by what no one drafts in: `node_modules` and hidden folders, but for
 * `.robuust`. Never throws: a folder that cannot be read has no files.
 */
export async function findFilesIn(
  folder: string,
  extensions: readonly string[] | undefined,
  onSkipped: (skipped: Skipped) => void = () => undefined,
): Promise<readonly string[]> {
  const wanted = extensions && new Set(extensions.map((extension) => `.${extension}`));
  const found: string[] = [];
  let entries = 0;
  await walk(folder, 0);
  if (entries > mostEntries) onSkipped({ path: folder, kind: 'folder', why: 'too-many' });
  return found;

  async function walk(path: string, depth: number): Promise<void> {
    if (depth > deepest) {
      onSkipped({ path, kind: 'folder', why: 'too-deep' });
      return;
    }
    for (const entry of await list(path)) {
      if (++entries > mostEntries) return;
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedBy(entry.name)) await walk(child, depth + 1);
      } else if (entry.isSymbolicLink()) {
        if (!isPassedBy(entry.name)) await lookAtLink(child);
      } else if (isWanted(child)) {
        if (entry.isFile()) found.push(child);
        else onSkipped({ path: child, kind: 'file', why: 'not-a-file' });
      }
    }
  }

  async function lookAtLink(path: string): Promise<void> {
    try {
      const [root, target] = await Promise.all([realpath(folder), realpath(path)]);
      const isFolder = (await stat(target)).isDirectory();
      if (!isFolder && !isWanted(path)) return;
      if (isWalked(relative(root, target)) && (isFolder || isWanted(target))) return;
      onSkipped({ path, kind: isFolder ? 'folder' : 'file', why: 'link' });
    } catch {
      if (isWanted(path)) onSkipped({ path, kind: 'file', why: 'not-found' });
    }
  }

  function isWanted(path: string): boolean {
    return wanted?.has(extname(path).toLowerCase()) ?? true;
  }

  async function list(path: string) {
    try {
      const all = await readdir(path, { withFileTypes: true });
      return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      onSkipped({ path, kind: 'folder', why: 'no-access' });
      return [];
    }
  }
}

/** Whether a walk comes by a place, given the steps to it. */
function isWalked(steps: string): boolean {
  if (isAbsolute(steps)) return false;
  return steps.split(/[\\/]/u).every((name) => name === '' || !isPassedBy(name));
}

function isPassedBy(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.robuust');
}

/** What stands at a path, without following a link at its end. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const link = await lstat(path);
    const stats = link.isSymbolicLink() ? await stat(path) : link;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}
