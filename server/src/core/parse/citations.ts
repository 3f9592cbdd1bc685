import type { Span } from '../text/span.js';

/** "de artikelen 3, eerste lid, en 5": one word and the numbers behind it. */
export interface CitationGroup {
  readonly word: string;
  /** From the word on. Offsets are in the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly CitedNumber[];
}

export interface CitedNumber {
  /** Without backslashes. */
  readonly number: string;
  readonly numberSpan: Span;
  /** With the lid and onderdeel behind it. */
  readonly span: Span;
  readonly clause: string | undefined;
  /** Of several leden ("tweede tot en met vierde lid") the last; else undefined. */
  readonly lastClause: string | undefined;
  readonly item: string | undefined;
}

const words =
  /(?<![\p{L}\d-])(artikelen|artikel|artt?\.?|articles?|clauses?|sections?|onderdelen|onderdeel)\s{1,6}(?=[\dIVXL])/giu;
const arabic = /\d{1,4}(?:\\?[.:]\d{1,4}){0,4}(?:bis|ter|quater|[a-z]{1,2})?(?![\p{L}\d%])/uy;
const roman = /[IVXL]{1,7}[a-z]?(?![\p{L}\d])/uy;
const separator =
  /\s{0,4}(?:,\s{0,4}(?:en|of|alsmede|juncto|jo\.?|and|or)?|en|of|alsmede|juncto|jo\.?|tot en met|t\/m|tot|and|or|to|through|[–-])(?:\s{1,4}|(?<=[–-]))/uy;
const unitOfMeasure =
  /^\s{0,4}(?:%|procent|percent|per cent|euro|dag|week|weken|maand|jaar|jaren|uur|uren|leden|fte|day|month|year|hour|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)/iu;

/** Finds citations of articles in a text whose markup has been blanked. */
export function citationsIn(text: string): readonly CitationGroup[] {
  const groups: CitationGroup[] = [];
  for (const match of text.matchAll(words)) {
    const numbers = numbersFrom(text, match.index + match[0].length);
    const last = numbers.at(-1);
    if (!last) continue;
    const word = (match[1] ?? '').toLowerCase();
    const [only] = numbers;
    const before = numbers.length === 1 && only ? clauseBefore(text, match.index) : undefined;
    const located =
      before && only && only.clause === undefined
        ? [{ ...only, ...before, item: only.item ?? before.item }]
        : numbers;
    groups.push({ word, start: match.index, end: last.span.end, numbers: located });
  }
  return groups;
}

/** The numbers that stand from an offset on, with what separates them. */
function numbersFrom(text: string, from: number): readonly CitedNumber[] {
  const numbers: CitedNumber[] = [];
  let at = from;
  for (;;) {
    const number = citedNumberAt(text, at);
    if (!number) break;
    const measure = unitOfMeasure.test(
      text.slice(number.numberSpan.end, number.numberSpan.end + 14),
    );
    if (measure && numbers.length > 0) break;
    numbers.push(number);
    separator.lastIndex = number.span.end;
    const next = separator.exec(text);
    if (!next) break;
    at = number.span.end + next[0].length;
  }
  return numbers;
}

/** A number with its lid and onderdeel at an offset. */
export function citedNumberAt(text: string, at: number): CitedNumber | undefined {
  arabic.lastIndex = at;
  roman.lastIndex = at;
  const match = arabic.exec(text) ?? roman.exec(text);
  if (!match) return undefined;
  const end = at + match[0].length;
  const locators = locatorsFrom(text, end);
  return {
    number: match[0].replaceAll('\\', ''),
    numberSpan: { start: at, end },
    span: { start: at, end: locators.end },
    clause: locators.clause,
    lastClause: locators.lastClause,
    item: locators.item,
  };
}

const ordinals: readonly string[] = [
  'eerste|first',
  'tweede|second',
  'derde|third',
  'vierde|fourth',
  'vijfde|fifth',
  'zesde|sixth',
  'zevende|seventh',
  'achtste|eighth',
  'negende|ninth',
  'tiende|tenth',
  'elfde|eleventh',
  'twaalfde|twelfth',
];
/** An ordinal as it stands before "lid": a pattern without groups. */
export const ordinal = `(?:${ordinals.join('|')}|dertiende|veertiende|vijftiende|\\d{1,2}e)`;
const and = String.raw`(?:\s{0,3},\s{0,3}|\s{1,3}(?:en|of|tot en met|t\/m|and|or|to)\s{1,3})`;

const byOrdinal = new RegExp(
  `\\s{0,3},?\\s{0,3}(?<clause>${ordinal})(?:${and}(?<last>${ordinal})){0,6}\\s{1,3}(?<what>lid|leden|volzin|zin|alinea|gedachtestreepje|paragraph|subsection|sentence)(?!\\p{L})`,
  'iuy',
);
const byNumber = new RegExp(
  `\\s{0,3},?\\s{0,3}(?:lid|leden|paragraph|subsection|sub-clause)\\s{1,3}(?<clause>\\d{1,2}[a-z]?)(?:${and}(?<last>\\d{1,2}[a-z]?)(?![\\p{L}\\d])){0,6}(?![\\p{L}\\d])`,
  'iuy',
);
/** "het eerste en tweede lid, onder b, van" and "the second paragraph of" before "artikel". */
const before = new RegExp(
  `(?<![\\p{L}\\d-])(?<clause>${ordinal})(?:${and}(?<last>${ordinal}))?\\s{1,3}(?:(?:lid|leden)(?:\\s{0,3},?\\s{1,3}(?:onder|onderdeel|sub)\\s{1,3}(?<item>[a-z]))?\\s{0,3},?\\s{1,3}van\\s{1,3}(?:het\\s{1,3})?|(?:paragraph|subsection)\\s{1,3}of\\s{1,3})$`,
  'iu',
);
const byLetter = new RegExp(
  `\\s{0,3},?\\s{0,3}(?:(?:de )?aanhef en )?(?:onder|sub|onderdeel|onderdelen|letter|item|point)\\s{1,3}(?<item>[a-z]{1,2}|\\d{1,2}°?)(?:${and}(?:onder |sub )?(?:[a-z]|\\d{1,2}°?)(?![\\p{L}\\d])){0,8}(?![\\p{L}\\d])`,
  'iuy',
);
const byBracket = /\((?:(?<clause>\d{1,2})|(?<item>[a-z]{1,2}))\)/uy;

type Locators = Pick<CitedNumber, 'clause' | 'lastClause' | 'item'>;

/** "het tweede lid van" right before the word "artikel". */
function clauseBefore(text: string, at: number): Locators | undefined {
  const groups = before.exec(text.slice(Math.max(0, at - 80), at))?.groups;
  if (groups?.['clause'] === undefined) return undefined;
  const last = groups['last'];
  return {
    clause: clauseNumber(groups['clause']),
    lastClause: last === undefined ? undefined : clauseNumber(last),
    item: groups['item'],
  };
}

/** `, tweede lid, onder b` behind a number. */
function locatorsFrom(text: string, from: number): Locators & { readonly end: number } {
  let end = from;
  let clause: string | undefined;
  let lastClause: string | undefined;
  let item: string | undefined;
  for (let count = 0; count < 6; count += 1) {
    let found: RegExpExecArray | undefined;
    for (const pattern of [byOrdinal, byNumber, byLetter, byBracket]) {
      pattern.lastIndex = end;
      found ??= pattern.exec(text) ?? undefined;
    }
    if (!found) break;
    const groups = found.groups ?? {};
    const isClause =
      groups['what'] === undefined || /^(?:lid|leden|paragraph|subsection)$/iu.test(groups['what']);
    if (isClause && clause === undefined && groups['clause'] !== undefined) {
      clause = clauseNumber(groups['clause']);
      const last = groups['last'];
      if (last !== undefined) lastClause = clauseNumber(last);
    }
    item ??= groups['item'];
    end = found.index + found[0].length;
  }
  return { end, clause, lastClause, item };
}

/** `2` of "tweede", "2e" and "2". */
export function clauseNumber(written: string): string {
  const digits = /^\d{1,2}[a-z]?/u.exec(written)?.[0];
  if (digits !== undefined) return digits.replace(/e$/u, '');
  const word = written.toLowerCase();
  const index = ordinals.findIndex((names) => names.split('|').includes(word));
  const later = ['dertiende', 'veertiende', 'vijftiende'].indexOf(word);
  return String(index >= 0 ? index + 1 : later + 13);
}
