import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Bytes of a file that is read. A draft of 300 pages has one hundredth of it. */
const mostBytes = 64_000_000;

/** Why not all that is in a folder was looked at, in words for a log. */
export type Unsearched = 'no-access' | 'too-deep' | 'too-many-files';

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
    return { kind: 'text', text: decode(await readFile(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const isGone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE';
    return { kind: 'unreadable', why: isGone ? 'not-found' : 'no-access' };
  }
}

function decode(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/**
 * Paths of the files in a folder with one of these extensions, without dot, or of all files; in
 * order. Does not follow links, and passes by what no one drafts in: `node_modules` and hidden
 * folders, but for `.robuust`. Never throws.
 *
 * @param onUnsearched - told of each folder of which not all was looked at
 */
export async function findFilesIn(
  folder: string,
  extensions: readonly string[] | undefined,
  onUnsearched: (path: string, why: Unsearched) => void = () => undefined,
): Promise<readonly string[]> {
  const wanted = extensions && new Set(extensions.map((extension) => `.${extension}`));
  const found: string[] = [];
  let entries = 0;
  await walk(folder, 0);
  return found;

  async function walk(path: string, depth: number): Promise<void> {
    if (depth > deepest) {
      onUnsearched(path, 'too-deep');
      return;
    }
    for (const entry of await list(path)) {
      if (++entries > mostEntries) {
        if (depth === 0) onUnsearched(path, 'too-many-files');
        return;
      }
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!isPassedBy(entry.name)) await walk(child, depth + 1);
      } else if (entry.isFile() && isWanted(entry.name)) {
        found.push(child);
      }
    }
  }

  function isWanted(name: string): boolean {
    return wanted?.has(extname(name).toLowerCase()) ?? true;
  }

  async function list(path: string) {
    try {
      const all = await readdir(path, { withFileTypes: true });
      return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      onUnsearched(path, 'no-access');
      return [];
    }
  }
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
