import { isCalendarDate } from '#schemas/vocabulary.js';

const months: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  februari: 2,
  february: 2,
  maart: 3,
  march: 3,
  april: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  juli: 7,
  july: 7,
  augustus: 8,
  august: 8,
  september: 9,
  oktober: 10,
  october: 10,
  november: 11,
  december: 12,
};

/** `1 juli 2026` and `1-7-2026` as ISO 8601; undefined when it is no date, or not one for sure. */
export function isoDateOf(text: string): string | undefined {
  const match =
    /^\s{0,9}(\d{1,2})(?:\s{1,9}|[-./])(\p{L}{3,9}|\d{1,2})(?:\s{1,9}|[-./])(\d{4})\s{0,9}$/u.exec(
      text.slice(0, 60),
    );
  if (!match) return undefined;
  const [, day = '', middle = '', year = ''] = match;
  const month = /^\d/u.test(middle) ? middle : String(months[middle.toLowerCase()] ?? '');
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** Whether a word is the name of a month, in Dutch or English. */
export function isMonth(word: string): boolean {
  return Object.hasOwn(months, word.toLowerCase());
}

/** The number of a month by its name, in Dutch or English. */
export function monthOf(word: string): number | undefined {
  return isMonth(word) ? months[word.toLowerCase()] : undefined;
}
