import { features as f } from './lexemes.js';
import { endOfDate, endOfFrequency, endOfNumber, endOfTerm } from './measures.js';
import { lawNames, listWords, municipalityPlurals, organNames } from './typedVocabulary.js';
import type { Joint } from './words.js';

export const typedTokenNames = [
  'getal',
  'rangtelwoord',
  'datum',
  'termijn',
  'bedrag',
  'percentage',
  'frequentie',
  'artikel',
  'wet',
  'orgaan',
  'gemeente',
] as const;
export type TypedToken = (typeof typedTokenNames)[number];

/** The words of a region. */
export interface TokenRow {
  readonly count: number;
  /** Folded; empty past the end. */
  word(index: number): string;
  /** Bits of `features`; 0 past the end. */
  features(index: number): number;
  /** `apart` past the end. */
  joint(index: number): Joint;
}

/** Names by their first word, the longest first. */
export type NameTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export function nameTable(names: readonly (readonly string[])[]): NameTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const first = name[0];
    if (first === undefined) continue;
    const list = table.get(first);
    if (list) list.push(name);
    else table.set(first, [name]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** The first word of a typed token has one of these. */
export const opensTypedToken: Readonly<Record<TypedToken, number>> = {
  getal: f.figures | f.numberWord,
  rangtelwoord: f.ordinal | f.numberWord,
  datum: f.day | f.month | f.year | f.wholeDate,
  termijn: f.figures | f.numberWord | f.indefinite,
  bedrag: f.currency | f.figures | f.numberWord,
  percentage: f.figures | f.numberWord,
  frequentie:
    f.frequency | f.half | f.each | f.times | f.figures | f.numberWord | f.indefinite | f.around,
  artikel: f.articleWord,
  wet: f.law | f.definite | f.capital,
  orgaan: f.organ | f.definite,
  gemeente: f.municipality | f.definite | f.named,
};

const laws = nameTable(lawNames);
const organs = nameTable(organNames);
const lists = nameTable(listWords);

/** Calls back with each end (exclusive) of a token of a type that begins at a word. */
export function readTyped(
  type: TypedToken,
  row: TokenRow,
  at: number,
  names: NameTable,
  onEnd: (end: number) => void,
): void {
  /** No token goes over the border of a table cell. */
  const onWhole = (end: number): void => {
    for (let index = at + 1; index < end; index += 1) {
      if (row.joint(index) === 'apart') return;
    }
    if (end > at) onEnd(end);
  };
  if (type === 'artikel') readArticle(row, at, onWhole);
  else if (type === 'gemeente') readMunicipality(row, at, names, onWhole);
  else onWhole(endOfSingle(type, row, at));
}

/** Exclusive; `at` when there is none. */
function endOfSingle(
  type: Exclude<TypedToken, 'artikel' | 'gemeente'>,
  row: TokenRow,
  at: number,
): number {
  switch (type) {
    case 'getal':
      return endOfNumber(row, at, false);
    case 'rangtelwoord':
      return endOfOrdinal(row, at);
    case 'datum':
      return endOfDate(row, at);
    case 'termijn':
      return endOfTerm(row, at);
    case 'bedrag':
      return endOfAmount(row, at);
    case 'percentage':
      return endOfPercentage(row, at);
    case 'frequentie':
      return endOfFrequency(row, at);
    case 'wet':
      return endOfLaw(row, at);
    case 'orgaan':
      return endOfOrgan(row, at);
  }
}

function has(row: TokenRow, at: number, feature: number): boolean {
  return (row.features(at) & feature) !== 0;
}

function endOfOrdinal(row: TokenRow, at: number): number {
  if (has(row, at, f.ordinal)) return at + 1;
  // "twenty-first"
  const isTens = row.word(at).endsWith('ty') && has(row, at, f.numberWord);
  return isTens && has(row, at + 1, f.ordinal) ? at + 2 : at;
}

function endOfAmount(row: TokenRow, at: number): number {
  if (has(row, at, f.currency)) {
    const end = endOfNumber(row, at + 1, false);
    return end > at + 1 ? end : at;
  }
  const end = endOfNumber(row, at, false);
  return end > at && has(row, end, f.currency) ? end + 1 : at;
}

function endOfPercentage(row: TokenRow, at: number): number {
  const end = endOfNumber(row, at, false);
  if (end === at) return at;
  if (has(row, end, f.percent)) return end + 1;
  return row.word(end) === 'per' && row.word(end + 1) === 'cent' ? end + 2 : at;
}

/** Exclusive end of the longest name that begins at a word; `at` when there is none. */
function endOfName(table: NameTable, row: TokenRow, at: number): number {
  for (const name of table.get(row.word(at)) ?? []) {
    if (name.every((word, index) => row.word(at + index) === word)) return at + name.length;
  }
  return at;
}

function endOfOrgan(row: TokenRow, at: number): number {
  const end = endOfName(organs, row, at);
  if (end > at || !has(row, at, f.definite)) return end;
  const after = endOfName(organs, row, at + 1);
  return after > at + 1 ? after : at;
}

function endOfLaw(row: TokenRow, at: number): number {
  // "de Wet X" is the name, not only "de wet".
  const isDefinite = has(row, at, f.definite);
  const start = isDefinite ? at + 1 : at;
  let end = endOfName(laws, row, start);
  if (end === start) end = endOfNamedAct(row, start);
  if (end === start) end = at;
  if (end === at && isDefinite) end = endOfName(laws, row, at);
  return end > at && has(row, end, f.year) ? end + 1 : end;
}

/** `Gemeentewet`, `Wet` with a capital, `Local Government Act`. */
function endOfNamedAct(row: TokenRow, at: number): number {
  const word = row.word(at);
  if (word.length > 5 && word.endsWith('wet')) return at + 1;
  if (!has(row, at, f.capital)) return at;
  if (word === 'wet') return isOfLegislation(row, at + 1) ? at : at + 1;
  for (let next = at + 1; next < at + 7; next += 1) {
    const isCapital = has(row, next, f.capital);
    if (isCapital && row.word(next) === 'act') return next + 1;
    if (!isCapital && row.word(next) !== 'and' && row.word(next) !== 'of') break;
  }
  return at;
}

/** "Wet- en regelgeving", at the start of a sentence. */
function isOfLegislation(row: TokenRow, at: number): boolean {
  return row.word(at) === 'en' && row.word(at + 1) === 'regelgeving';
}

/** Longest list of articles: each of its numbers is an end, so that its cost is its square. */
const mostArticles = 40;

function readArticle(row: TokenRow, at: number, onEnd: (end: number) => void): void {
  if (!has(row, at, f.articleWord) || !has(row, at + 1, f.numbered)) return;
  let end = at + 2;
  onEnd(end);
  for (let count = 1; count < mostArticles; count += 1) {
    const next = endOfName(lists, row, end);
    if (!has(row, next, f.numbered)) return;
    end = next + 1;
    onEnd(end);
  }
}

/** Longest name after "gemeente", in words: `Midden-Groningen`, `De Ronde Venen`. */
const longestName = 4;

function readMunicipality(
  row: TokenRow,
  at: number,
  names: NameTable,
  onEnd: (end: number) => void,
): void {
  const named = endOfKnownName(names, row, at);
  if (named > at) onEnd(named);
  const isDefinite = has(row, at, f.definite);
  const start = isDefinite ? at + 1 : at;
  if (!has(row, start, f.municipality)) return;
  const word = row.word(start);
  if (isDefinite || municipalityPlurals.includes(word)) onEnd(start + 1);
  let from = start + 1;
  if (row.word(from) === 'van' || row.word(from) === 'of') from += 1;
  const known = endOfKnownName(names, row, from);
  if (known > from) {
    onEnd(known);
    return;
  }
  // "'s-Hertogenbosch" begins with a small letter.
  let end = row.word(from) === 's' && row.joint(from + 1) === 'hyphen' ? from + 1 : from;
  while (end < from + longestName && has(row, end, f.capital)) {
    if (row.joint(end) !== 'blank' && row.joint(end) !== 'hyphen') return;
    end += 1;
    onEnd(end);
  }
}

/** A name counts with a capital only: "Best" and "Goes" are words as well. */
function endOfKnownName(names: NameTable, row: TokenRow, at: number): number {
  const end = endOfName(names, row, at);
  for (let index = at; index < end; index += 1) {
    if (has(row, index, f.capital)) return end;
  }
  return at;
}
