import type { Span } from '../text/span.js';

/** What a line opens with: the number of a lid or the letter of an onderdeel. */
export type Mark = NumberMark | ItemMark;

export interface NumberMark {
  readonly kind: 'number';
  /** `list` and `running`: `2.`; `bare`: `2` without anything; `dotted`: `3.2`. */
  readonly style: 'list' | 'running' | 'bare' | 'dotted' | 'parenthesised';
  /** As written, without backslashes: `2`, `3.2`. */
  readonly number: string;
  readonly span: Span;
  /** Where the text behind the mark starts, blanks not skipped. */
  readonly end: number;
}

export interface ItemMark {
  readonly kind: 'item';
  /** As written, without backslashes: `a.`, `1°`, `–`. */
  readonly mark: string;
  readonly category: 'letter' | 'roman' | 'degree' | 'dash' | 'capital';
  /** Place in its row: 1 for `a`; 0 for a dash. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const patterns = {
  parenthesised: /^[*_]{0,3}\\?\((\d{1,2}[a-z]?)\\?\)[*_]{0,3}/u,
  degree: /^(\d{1,2})[°º][.)]?(?=\s)/u,
  dotted: /^[*_]{0,3}(\d{1,3}(?:\\?\.\d{1,3}){1,3}[a-z]?)\\?\.?[*_]{0,3}(?=\s)/u,
  running: /^[*_]{0,3}(\d{1,2}[a-z]?)\\?[.)][*_]{0,3}(?=\s|\p{Lu})/u,
  bare: /^[*_]{0,3}(\d{1,2}[a-z]?)[*_]{0,3}\s{1,8}(?=['"‘“(]?\p{Lu})/u,
  enclosed: /^[*_]{0,3}\\?\(([a-z]{1,4}|[A-Z]{1,2})\\?\)[*_]{0,3}/u,
  letter: /^[*_]{0,3}([ivx]{1,4}|[a-z]{1,2})(?:\\?[.)]|º|°)[*_]{0,3}(?=\s|\p{L}{3})/u,
  dash: /^\\?[-–—•·▪◦●](?=\s)/u,
} as const;

/** Reads the mark at the start of a line; undefined when it opens with a text. */
export function markAt(text: string, start: number, end: number): Mark | undefined {
  const opening = text.slice(start, Math.min(end, start + 40));
  const first = opening.charCodeAt(0);
  // Most lines open with a capital: nothing to read there.
  if ((first >= 65 && first <= 90) || opening === '') return undefined;

  const degree = patterns.degree.exec(opening);
  if (degree) return itemOf(degree, 'degree', start);
  for (const style of ['parenthesised', 'dotted', 'running', 'bare'] as const) {
    const match = patterns[style].exec(opening);
    if (match) return numberOf(match, style, start);
  }
  const enclosed = patterns.enclosed.exec(opening) ?? patterns.letter.exec(opening);
  if (enclosed) return itemOf(enclosed, categoryOf(enclosed[1] ?? ''), start);
  const dash = patterns.dash.exec(opening);
  return dash ? itemOf(dash, 'dash', start) : undefined;
}

/** The number of an ordered list item: `2.` or `2)`. */
export function listMark(text: string, span: Span): NumberMark {
  const number = { start: span.start, end: span.end - 1 };
  const written = text.slice(number.start, number.end);
  return { kind: 'number', style: 'list', number: written, span: number, end: span.end };
}

/** The bullet of a list item. */
export function bulletMark(text: string, span: Span): ItemMark {
  const mark = text.slice(span.start, span.end);
  return { kind: 'item', mark, category: 'dash', value: 0, start: span.start, end: span.end };
}

/** The number as a number: 2 of `2a`; of `3.2` the last part. */
export function valueOf({ number }: NumberMark): number {
  return Number.parseInt(number.slice(number.lastIndexOf('.') + 1), 10);
}

function numberOf(match: RegExpExecArray, style: NumberMark['style'], start: number): NumberMark {
  const written = match[1] ?? '';
  const from = start + match[0].indexOf(written);
  return {
    kind: 'number',
    style,
    number: written.replaceAll('\\', ''),
    span: { start: from, end: from + written.length },
    end: start + match[0].length,
  };
}

function itemOf(match: RegExpExecArray, category: ItemMark['category'], start: number): ItemMark {
  const letters = match[1] ?? '';
  const value =
    category === 'roman'
      ? romanValue(letters)
      : category === 'degree'
        ? Number.parseInt(letters, 10)
        : category === 'dash'
          ? 0
          : (letters.toLowerCase().codePointAt(0) ?? 96) - 96;
  return {
    kind: 'item',
    mark: match[0].replace(/[*_\\]/gu, ''),
    category,
    value,
    start,
    end: start + match[0].length,
  };
}

/** `i`, `v` and `x` are letters in their row: whoever knows the row decides. */
function categoryOf(letters: string): ItemMark['category'] {
  if (/^[A-Z]/u.test(letters)) return 'capital';
  return letters.length > 1 && /^[ivx]+$/u.test(letters) ? 'roman' : 'letter';
}

function romanValue(letters: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const own = values[letters.charAt(index)] ?? 0;
    const next = values[letters.charAt(index + 1)] ?? 0;
    total += own < next ? -own : own;
  }
  return total;
}
