import type { Clause, Draft, Item, Section } from './draft.js';

/** The articles of the agreement itself: those of the body that have a number. */
export function articlesOf(draft: Draft): readonly Section[] {
  return draft.sections.filter(
    ({ kind, zone, number }) => kind === 'article' && zone === 'body' && number !== undefined,
  );
}

/** The number of a lid within its article: `2` of `2`, `(2)` and `8.2`. */
export function lidNumber({ number }: Clause): string | undefined {
  return number?.split('.').at(-1)?.toLowerCase();
}

/**
 * How many leden an article has, when they count from 1 without a gap; 0 when it is one paragraph
 * without a number. Undefined: it cannot be said for sure.
 */
export function ledenOf(section: Section): number | undefined {
  const { clauses, passages } = section;
  const numbers = clauses.map(lidNumber);
  if (numbers.every((number) => number === undefined)) {
    const texts = passages.filter(({ kind }) => kind === 'clause');
    return texts.length === 1 && clauses.length === 1 ? 0 : undefined;
  }
  // A first paragraph without a number may open an article with leden: then nothing is sure.
  return numbers.every((number, index) => number === String(index + 1))
    ? numbers.length
    : undefined;
}

/**
 * The letters of the onderdelen of a lid, when they count from `a` without a gap. Empty: it has no
 * onderdelen. Undefined: other marks, or letters that do not count.
 */
export function lettersOf(items: readonly Item[]): readonly string[] | undefined {
  const letters = items.map(({ mark }) => /^\(?([a-z])[.)°]*$/u.exec(mark)?.[1]);
  const counted = letters.every((letter, index) => letter === String.fromCharCode(97 + index));
  return counted ? letters.flatMap((letter) => letter ?? []) : undefined;
}

/** The number in front of `3a`, and a Roman one; undefined for other numbers. */
export function countOf(number: string): number | undefined {
  const digits = /^(\d{1,4})[a-z]{0,8}$/iu.exec(number)?.[1];
  if (digits !== undefined) return Number(digits);
  return /^[IVXL]{1,7}[a-z]?$/u.test(number)
    ? romanCount(number.replace(/[a-z]$/u, ''))
    : undefined;
}

function romanCount(roman: string): number {
  const values = new Map([
    ['I', 1],
    ['V', 5],
    ['X', 10],
    ['L', 50],
  ]);
  const each = Array.from(roman, (letter) => values.get(letter) ?? 0);
  return each.reduce(
    (sum, value, index) => (value < (each[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}
