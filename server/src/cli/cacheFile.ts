import { createHash } from 'node:crypto';
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';

/** What the first line of every cache begins with. */
const mark = 'robuust-cache ';

/** In bytes. An entry has at most five hundred findings. */
const longestLine = 16_000_000;

/** In bytes: what is looked through at a time. */
const chunkSize = 1_000_000;

/**
 * A cache as it stands on disk. A file of lines: the first says whose it is, each other one is a
 * key, the hash of its JSON, and that JSON. Kept in memory is where the lines are.
 */
export interface OldCache {
  readonly keys: ReadonlySet<string>;
  /** Some of it could not be made out. */
  readonly isDamaged: boolean;
  /** Its JSON; undefined: it is not there, or damaged. Throws when it cannot be read. */
  readonly read: (key: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** A cache that is being written, beside the one whose place it takes. All of it can throw. */
export interface NewCache {
  readonly add: (key: string, json: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Also for who has finished. */
  readonly abandon: () => Promise<void>;
}

export function firstLineOf(fingerprint: string): string {
  return `${mark}1 ${fingerprint}`;
}

/**
 * Undefined: there is none, or it is of another program. `foreign`: what stands there is no cache,
 * and must be left alone. Throws when it cannot be read.
 */
export async function openOldCache(
  path: string,
  firstLine: string,
): Promise<OldCache | 'foreign' | undefined> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!stats) return undefined;
  // Also a link: it would be replaced, and not what it leads to.
  if (!stats.isFile()) return 'foreign';
  const handle = await open(path, 'r');
  const first = await bytesAt(handle, 0, firstLine.length + 1);
  if (first.toString('latin1') === `${firstLine}\n`) return oldCacheIn(handle);
  await handle.close();
  return first.toString('latin1').startsWith(mark) ? undefined : 'foreign';
}

async function oldCacheIn(handle: FileHandle): Promise<OldCache> {
  const { places, isDamaged } = await placesIn(handle);
  return {
    keys: new Set(places.keys()),
    isDamaged,
    async read(key) {
      const place = places.get(key);
      if (!place) return undefined;
      const line = (await bytesAt(handle, place.start, place.length)).toString('utf8');
      const [, hash, json] = /^\S+ (\S+) (.+)$/su.exec(line) ?? [];
      return json !== undefined && hash === hashOf(json) ? json : undefined;
    },
    close: () => handle.close(),
  };
}

/** Where a line stands, in bytes. */
interface Place {
  readonly start: number;
  readonly length: number;
}

async function placesIn(handle: FileHandle) {
  const places = new Map<string, Place>();
  let damaged = 0;
  /** The beginning of a line that has not ended yet. */
  let rest = Buffer.alloc(0);
  let start = 0;
  const bytes = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: chunkSize });
  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      const key = start === 0 ? undefined : keyOf(rest.subarray(from, end));
      if (key !== undefined) places.set(key, { start, length: end - from });
      else if (start > 0) damaged += 1;
      start += end + 1 - from;
      from = end + 1;
    }
    rest = rest.subarray(from);
    if (rest.length > longestLine) break;
  }
  return { places, isDamaged: damaged > 0 || rest.length > 0 };
}

function keyOf(line: Buffer): string | undefined {
  return /^([0-9a-f]{64}) [0-9a-f]{64} /u.exec(line.toString('latin1', 0, 130))?.[1];
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position });
  return buffer.subarray(0, bytesRead);
}

/**
 * Begins a cache beside the place where it comes to stand, for nobody else to read: messages quote
 * drafts. Lines are written one after another, whoever asks for it.
 */
export async function createNewCache(path: string, firstLine: string): Promise<NewCache> {
  const beside = `${path}.${process.pid}.tmp`;
  const handle = await open(beside, 'wx', 0o600);
  let written = Promise.resolve();
  let isThere = true;
  await add(`${firstLine}\n`);

  return {
    add: (key, json) => add(`${key} ${hashOf(json)} ${json}\n`),
    async finish() {
      await written;
      await handle.close();
      await rename(beside, path);
      isThere = false;
    },
    async abandon() {
      if (!isThere) return;
      isThere = false;
      await handle.close();
      await rm(beside, { force: true });
    },
  };

  function add(line: string): Promise<void> {
    written = written.then(() => handle.writeFile(line));
    return written;
  }
}

export function hashOf(text: string): string {
  // As UTF-16, in which no two texts are the same.
  return createHash('sha256').update(text, 'utf16le').digest('hex');
}
