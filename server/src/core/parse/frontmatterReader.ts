import { isCalendarDate } from '#schemas/vocabulary.js';

import type { FrontmatterPlace, FrontmatterProblem } from '../model/draft.js';
import type { Span } from '../text/span.js';

import { isoDateOf } from './dates.js';
import { foldText } from './fold.js';
import { nearest } from './nearest.js';
import type { YamlEntry, YamlNode } from './yaml.js';

export type Entries = ReadonlyMap<string, YamlEntry>;
export type Places = ReadonlyMap<string, FrontmatterPlace>;

interface ProblemAt {
  readonly kind: FrontmatterProblem['kind'];
  readonly path: string;
  readonly value: string;
  readonly suggestion?: string | undefined;
  readonly allowed?: readonly string[];
  /** Left out: the value at the path, or its key when it has none. */
  readonly span?: Span;
}

export interface Report {
  readonly problems: FrontmatterProblem[];
  add(problem: ProblemAt): void;
}

/** Collects problems, the first of a key only. */
export function createReport(places: Places): Report {
  const problems: FrontmatterProblem[] = [];
  const told = new Set<string>();

  return {
    problems,
    add({ kind, path, value, suggestion, allowed = [], span }) {
      const key = kind === 'duplicate-key' ? `${kind} ${path}` : path;
      const place = places.get(path);
      const at = span ?? (place && visibleSpan(place));
      if (!at || told.has(key)) return;
      told.add(key);
      problems.push({ kind, path, span: at, value, suggestion, allowed });
    },
  };
}

function visibleSpan({ key, value }: FrontmatterPlace): Span {
  return value.start === value.end ? key : value;
}

export type Reader = ReturnType<typeof createReader>;

/** Reads values of a kind; a value of another kind is reported and left out. */
export function createReader(report: Report) {
  function pathOf(parent: string, key: string): string {
    return parent === '' ? key : `${parent}.${key}`;
  }

  /** The text of a scalar; undefined when the key is absent or has no value. */
  function text(entries: Entries, key: string, parent: string): string | undefined {
    const node = entries.get(key)?.value;
    if (!node) return undefined;
    if (node.kind === 'scalar') return node.text.trim() === '' ? undefined : node.text;
    report.add({ kind: 'wrong-type', path: pathOf(parent, key), value: key });
    return undefined;
  }

  function items(entries: Entries, key: string, parent: string): readonly YamlNode[] {
    const node = entries.get(key)?.value;
    if (!node || isNothing(node)) return [];
    if (node.kind === 'sequence') return node.items.filter((item) => !isNothing(item));
    report.add({ kind: 'wrong-type', path: pathOf(parent, key), value: key });
    return [];
  }

  function map(node: YamlNode, path: string): Entries | undefined {
    if (node.kind === 'map') return node.entries;
    if (!isNothing(node)) report.add({ kind: 'wrong-type', path, value: lastStep(path) });
    return undefined;
  }

  /** A text, or a list of texts, with the paths at which they stand. */
  function textsAt(entries: Entries, key: string, parent: string): readonly [string, string][] {
    const node = entries.get(key)?.value;
    const path = pathOf(parent, key);
    if (!node || isNothing(node)) return [];
    if (node.kind === 'scalar') return [[path, node.text]];
    if (node.kind === 'map') {
      report.add({ kind: 'wrong-type', path, value: key });
      return [];
    }
    return node.items.flatMap((item, index): [string, string][] => {
      const itemPath = `${path}.${index}`;
      if (item.kind === 'scalar') return item.text === '' ? [] : [[itemPath, item.text]];
      report.add({ kind: 'wrong-type', path: itemPath, value: key });
      return [];
    });
  }

  function known<Value extends string>(
    path: string,
    written: string,
    allowed: readonly Value[],
  ): Value | undefined {
    const folded = foldText(written);
    const found = allowed.find((value) => value === folded);
    if (found !== undefined) return found;
    const suggestion = nearest(written, allowed, { loose: true });
    report.add({ kind: 'unknown-value', path, value: written, suggestion, allowed });
    return undefined;
  }

  return {
    text,
    items,
    map,

    texts(entries: Entries, key: string, parent: string): readonly string[] {
      return textsAt(entries, key, parent).map(([, value]) => value);
    },

    oneOf<Value extends string>(
      entries: Entries,
      key: string,
      parent: string,
      allowed: readonly Value[],
      read?: (text: string) => Value | undefined,
    ): Value | undefined {
      const written = text(entries, key, parent);
      if (written === undefined) return undefined;
      return read?.(written) ?? known(pathOf(parent, key), written, allowed);
    },

    someOf<Value extends string>(
      entries: Entries,
      key: string,
      parent: string,
      allowed: readonly Value[],
    ): readonly Value[] {
      return textsAt(entries, key, parent).flatMap(
        ([path, written]) => known(path, written, allowed) ?? [],
      );
    },

    date(entries: Entries, key: string, parent: string): string | undefined {
      const written = text(entries, key, parent);
      if (written === undefined) return undefined;
      if (isCalendarDate(written)) return written;
      const path = pathOf(parent, key);
      report.add({ kind: 'invalid-date', path, value: written, suggestion: isoDateOf(written) });
      return undefined;
    },

    /** Reports keys that look like a misspelling of one that is known and not there. */
    keys(entries: Entries, parent: string, knownKeys: readonly string[]): void {
      const free = knownKeys.filter((key) => !entries.has(key));
      for (const [key, entry] of entries) {
        if (knownKeys.includes(key)) continue;
        const suggestion = nearest(key, free);
        if (suggestion === undefined) continue;
        const path = pathOf(parent, key);
        report.add({ kind: 'misspelt-key', path, value: key, suggestion, span: entry.key });
      }
    },
  };
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text === '';
}

export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
