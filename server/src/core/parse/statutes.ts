import { statutes } from '#generated/statutes.js';

/** A name of a law at the start of a text, and how long it is. */
export interface StatuteName {
  readonly id: string;
  readonly length: number;
}

interface Name {
  readonly id: string;
  readonly written: string;
  readonly exact: boolean;
}

/** Longest first, so that `Wmo 2015` goes before `Wmo`. */
const byLength: readonly Name[] = statutes
  .flatMap(({ id, names, abbreviations }) => [
    ...[...names.nl, ...names.en].map((written) => ({ id, written, exact: false })),
    ...abbreviations.map((written) => ({ id, written, exact: true })),
  ])
  .sort((a, b) => b.written.length - a.written.length);

/** The law of the table whose name a text starts with. */
export function statuteAt(text: string): StatuteName | undefined {
  for (const { id, written, exact } of byLength) {
    const start = text.slice(0, written.length);
    const same = exact ? start === written : start.toLowerCase() === written.toLowerCase();
    if (same && !/^[\p{L}\d]/u.test(text.slice(written.length)))
      return { id, length: written.length };
  }
  return undefined;
}

/** The law of the table whose name a text ends with. */
export function statuteBefore(text: string): string | undefined {
  const found = byLength.find(({ written, exact }) => {
    const end = text.slice(-written.length);
    const same = exact ? end === written : end.toLowerCase() === written.toLowerCase();
    return same && !/[\p{L}\d]$/u.test(text.slice(0, -written.length));
  });
  return found?.id;
}

/** Where a text names a law of the table. */
export interface StatuteMention {
  readonly id: string;
  readonly at: number;
}

export function statutesIn(text: string): readonly StatuteMention[] {
  return Array.from(text.matchAll(anyName)).flatMap((match) => {
    const id = statuteAt(match[0])?.id;
    return id === undefined ? [] : [{ id, at: match.index }];
  });
}

const anyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${byLength.map(({ written }) => written.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
