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

/** Where a text names a law. */
export interface LawMention {
  /** In the table, or the first words of its name. */
  readonly id: string;
  readonly at: number;
}

/** The laws that a text names, in order: "die wet" may also be one that is not in the table. */
export function lawsIn(text: string): readonly LawMention[] {
  const known = Array.from(text.matchAll(anyName)).flatMap((match) => {
    const id = statuteAt(match[0])?.id;
    return id === undefined ? [] : [{ id, at: match.index, end: match.index + match[0].length }];
  });
  const mentions: LawMention[] = [...known];
  let next = 0;
  for (const match of text.matchAll(otherLaw)) {
    const at = match.index;
    while ((known[next]?.end ?? Infinity) <= at) next += 1;
    if ((known[next]?.at ?? Infinity) >= at + match[0].length) mentions.push({ id: match[0], at });
  }
  return mentions.sort((a, b) => a.at - b.at);
}

const anyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${byLength.map(({ written }) => written.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

const otherLaw =
  /(?<!\p{L})(?:Algemene wet(?=\s\p{Ll})|Wet(?=\s\p{Ll})|\p{Lu}\p{Ll}{2,40}wet(?:boek)?|(?:\p{Lu}\p{Ll}{1,20}\s){1,4}Act)(?!\p{L})/gu;
