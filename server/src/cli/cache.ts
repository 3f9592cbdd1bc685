import * as z from 'zod/mini';

import type { OwnSource } from '#core/checklist/applyOwn.js';
import type { Language } from '#schemas/localizedText.js';

import {
  createNewCache,
  firstLineOf,
  hashOf,
  openOldCache,
  type NewCache,
  type OldCache,
} from './cacheFile.js';
import { fileReport, type FileReport } from './report.js';

/** What was found in texts, by their content, from one run to the next. Nothing of it throws. */
export interface Cache {
  /** @param own - the same array for the same checklists */
  readonly keyOf: (text: string, own: readonly OwnSource[]) => string;
  /** Undefined: it is not known, or was found on another day that counts. */
  readonly get: (key: string) => Promise<FileReport | undefined>;
  /**
   * Only for what was read to its end.
   *
   * @param isDated - it holds for today
   */
  readonly put: (key: string, report: FileReport, isDated: boolean) => Promise<void>;
  /** What was used or found in this run takes the place of what there was. */
  readonly finish: () => Promise<void>;
  /** Leaves what there was as it is, unless it has been replaced. */
  readonly abandon: () => Promise<void>;
}

export interface CacheTerms {
  /** Of the program: what another one found does not count. */
  readonly fingerprint: string;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** Is told once of each trouble. */
  readonly complain: (trouble: CacheTrouble) => void;
}

/** What stands there is no cache, part of it is damaged, or it cannot be read or written. */
export type CacheTrouble = 'foreign' | 'damaged' | 'no-access';

const entry = z.strictObject({
  /** ISO date of the day that it holds for; null: for any. */
  day: z.nullable(z.string()),
  report: fileReport,
});

/**
 * A cache in a file. What the result of a text depends on is in its key (the text, its checklists,
 * the language), in the first line of the file (the program), or in the entry (the day). Entries
 * that are not used in a run are dropped, so that nothing stays of drafts that are gone.
 */
export async function openCache(
  path: string,
  { fingerprint, language, today, complain }: CacheTerms,
): Promise<Cache> {
  const firstLine = firstLineOf(fingerprint);
  const told = new Set<CacheTrouble>();
  const checklistHashes = new WeakMap<readonly OwnSource[], string>();
  const used = new Set<string>();
  const added = new Set<string>();
  let old: OldCache | undefined;
  let next: Promise<NewCache> | undefined;
  /** Nothing is written any more. */
  let isClosed = false;

  try {
    const found = await openOldCache(path, firstLine);
    if (found === 'foreign') close('foreign');
    else old = found;
    if (old?.isDamaged) tell('damaged');
  } catch {
    close('no-access');
  }

  return {
    keyOf(text, own) {
      const checklists =
        checklistHashes.get(own) ??
        hashOf(JSON.stringify(own.map((each) => [each.uri, each.text, each.unread])));
      checklistHashes.set(own, checklists);
      return hashOf(`${language} ${checklists} ${text}`);
    },

    async get(key) {
      const known = await read(key);
      if (!known || (known.day !== null && known.day !== today)) return undefined;
      used.add(key);
      return known.report;
    },

    put: (key, report, isDated) =>
      add(key, JSON.stringify({ day: isDated ? today : null, report } satisfies Entry)),

    async finish() {
      const isAsItWas = old && !old.isDamaged && added.size === 0 && used.size === old.keys.size;
      if (!isAsItWas && !isClosed) await replace();
      await end();
    },

    abandon: end,
  };

  async function read(key: string): Promise<Entry | undefined> {
    if (!old?.keys.has(key)) return undefined;
    const json = await old.read(key).catch(() => undefined);
    const parsed = json === undefined ? undefined : entry.safeParse(parse(json));
    if (!parsed?.success) tell('damaged');
    return parsed?.data;
  }

  async function add(key: string, json: string): Promise<void> {
    if (isClosed || added.has(key)) return;
    added.add(key);
    try {
      next ??= createNewCache(path, firstLine);
      await (await next).add(key, json);
    } catch {
      close('no-access');
    }
  }

  async function replace(): Promise<void> {
    try {
      for (const key of used) {
        const json = await old?.read(key);
        if (json !== undefined) await add(key, json);
      }
      next ??= createNewCache(path, firstLine);
      const begun = await next;
      if (!isClosed) await begun.finish();
    } catch {
      close('no-access');
    }
  }

  async function end(): Promise<void> {
    isClosed = true;
    const begun = await next?.catch(() => undefined);
    await begun?.abandon().catch(() => undefined);
    await old?.close().catch(() => undefined);
    old = undefined;
    next = undefined;
  }

  function close(why: CacheTrouble): void {
    isClosed = true;
    tell(why);
  }

  function tell(trouble: CacheTrouble): void {
    if (!told.has(trouble)) complain(trouble);
    told.add(trouble);
  }
}

type Entry = z.infer<typeof entry>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
