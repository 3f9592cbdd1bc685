import { monthOf } from './dates.js';

/** A day that a text names. Whether the calendar has it is another question. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** English months are words with a capital: "Clause 3 may" is no date. */
const month =
  '(?:[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember|January|February|March|May|June|July|August|October)';
const dayFirst = new RegExp(
  String.raw`(?<![\p{L}\d.,:€-])(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?<month>${month})(?![\p{L}\d])(?:,?\s{1,3}(?<year>(?:19|20)\d{2})(?!\d))?`,
  'gu',
);
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(?<month>${month})\s{1,3}(?<day>\d{1,2}),?\s{1,3}(?<year>(?:19|20)\d{2})(?!\d)`,
  'gu',
);
/** Day, month, year: a number of three parts with another order is left alone. */
const figures =
  /(?<![\p{L}\d./-])(?<day>\d{1,2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?![\p{L}\d/-])/gu;
const iso =
  /(?<![\p{L}\d./-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\p{L}\d/-])/gu;
/** "artikel 31 december" can only be a slip of the keyboard, but not of a date. */
const numbered =
  /(?:artikel(?:en)?|bijlagen?|leden|lid|nummer|onderdeel|article|clause|annex|schedule|section|paragraph)\s{1,3}$/iu;

/** The dates in a text, in order: `1 juli 2026`, `1 juli`, `July 1, 2026`, `1-7-2026`, `2026-07-01`. */
export function dateMentions(text: string): readonly DateMention[] {
  // Most passages have no date; that is seen at once.
  if (!/\d/u.test(text)) return [];
  const found: DateMention[] = [];
  const patterns = /\d[-/]\d/u.test(text)
    ? [dayFirst, monthFirst, figures, iso]
    : [dayFirst, monthFirst];
  for (const pattern of patterns) {
    for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
      const { day = '', month: written = '', year } = groups ?? {};
      const number = /^\d/u.test(written) ? Number(written) : monthOf(written);
      const end = index + whole.length;
      const taken = found.some((other) => index < other.end && other.start < end);
      if (number === undefined || number < 1 || number > 12 || taken) continue;
      if (numbered.test(text.slice(Math.max(0, index - 16), index))) continue;
      found.push({
        start: index,
        end,
        year: year === undefined ? undefined : Number(year),
        month: number,
        day: Number(day),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the calendar has the day; 29 February without a year can be. */
export function exists({ day, month: number, year }: DateMention): boolean {
  return day >= 1 && day <= daysIn(number, year ?? 2000);
}

/** How many days a month has. */
export function daysIn(number: number, year: number): number {
  if (number === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** A number that grows by one a day within a year; for dates without a year, of a common year. */
export function dayOfYear({ day, month: number }: DateMention): number {
  let days = day;
  for (let before = 1; before < number; before += 1) days += daysIn(before, 2001);
  return days;
}

/** Whole dates by the calendar: negative when `a` is before `b`; undefined without both years. */
export function compareDates(a: DateMention, b: DateMention): number | undefined {
  if (a.year === undefined || b.year === undefined) return undefined;
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
