/**
 * Numbers and what is measured with them: terms, dates, frequencies.
 *
 * Each function gives the exclusive end of the longest one that begins at a word, or that word's
 * own index when there is none.
 */
import { features as f } from './lexemes.js';
import type { TokenRow } from './typedTokens.js';
import { eachQualifiers, hours, timesNouns, unitQualifiers } from './typedVocabulary.js';

/** Longest number, in words: "twee honderd en vijftig duizend". */
const longestNumber = 8;

function has(row: TokenRow, at: number, feature: number): boolean {
  return (row.features(at) & feature) !== 0;
}

/** @param orIndefinite - whether "een" and "a" count as one, which they do before a unit */
export function endOfNumber(row: TokenRow, at: number, orIndefinite: boolean): number {
  const first = row.features(at);
  const opens = f.figures | f.numberWord | (orIndefinite ? f.indefinite : 0);
  if ((first & opens) === 0) return at;
  let end = at + 1;
  while (end < at + longestNumber) {
    const previous = row.features(end - 1);
    const current = row.features(end);
    const goesOn = (current & f.scale) !== 0 || (previous & f.numberWord) !== 0;
    if ((current & f.numberWord) !== 0 && goesOn) {
      end += 1;
    } else if (
      (previous & f.scale) !== 0 &&
      (row.word(end) === 'en' || row.word(end) === 'and') &&
      has(row, end + 1, f.numberWord)
    ) {
      end += 2;
    } else {
      break;
    }
  }
  return end;
}

export function endOfTerm(row: TokenRow, at: number): number {
  let end = endOfNumber(row, at, true);
  if (end === at) return at;
  // "zes (6) weken"
  if (!has(row, at, f.figures) && has(row, end, f.figures)) end += 1;
  const after = endOfUnit(row, end);
  return after > end ? after : at;
}

/** `weken`, `volle kalenderjaren`, `working days`, `half jaar`. */
function endOfUnit(row: TokenRow, at: number): number {
  let end = at;
  while (end < at + 2 && unitQualifiers.includes(row.word(end))) end += 1;
  return has(row, end, f.unit) ? end + 1 : at;
}

export function endOfDate(row: TokenRow, at: number): number {
  if (has(row, at, f.wholeDate)) return at + 1;
  if (has(row, at, f.day)) {
    const month = row.word(at + 1) === 'of' ? at + 2 : at + 1;
    if (has(row, month, f.month)) return orYear(row, month + 1);
    if (isDateMark(row, at + 1) && isDateMark(row, at + 2) && isMonthFigure(row.word(at + 1))) {
      return has(row, at + 2, f.year) || /^\d\d$/.test(row.word(at + 2)) ? at + 3 : at;
    }
    return at;
  }
  if (has(row, at, f.month)) {
    if (has(row, at + 1, f.day)) return orYear(row, at + 2);
    return has(row, at + 1, f.year) ? at + 2 : at;
  }
  const isIso = has(row, at, f.year) && isDateMark(row, at + 1) && isDateMark(row, at + 2);
  return isIso && isMonthFigure(row.word(at + 1)) && has(row, at + 2, f.day) ? at + 3 : at;
}

function orYear(row: TokenRow, at: number): number {
  return has(row, at, f.year) ? at + 1 : at;
}

function isDateMark(row: TokenRow, at: number): boolean {
  const joint = row.joint(at);
  return joint === 'hyphen' || joint === 'slash';
}

function isMonthFigure(word: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(word);
}

export function endOfFrequency(row: TokenRow, at: number): number {
  const word = row.word(at);
  if (has(row, at, f.frequency)) return isDailyBoard(row, at) ? at : at + 1;
  if (has(row, at + 1, f.frequency) && row.joint(at + 1) === 'hyphen') {
    // "half-jaarlijks", "semi-annually", "six-monthly"
    if (has(row, at, f.half | f.numberWord)) return at + 2;
  }
  if (has(row, at, f.each)) return orElse(endOfPeriod(row, at + 1), at + 1, at);
  if (word === 'om' && has(row, at + 1, f.definite)) {
    return orElse(endOfPeriod(row, at + 2), at + 2, at);
  }
  const times = endOfTimes(row, at);
  return times > at ? orElse(endOfRate(row, times), times, at) : at;
}

/** "Dagelijks bestuur" is an organ. */
function isDailyBoard(row: TokenRow, at: number): boolean {
  return row.word(at).startsWith('dagelijks') && row.word(at + 1).startsWith('bestuur');
}

function orElse(end: number, none: number, otherwise: number): number {
  return end > none ? end : otherwise;
}

/** `kwartaal`, `twee jaar`, `tweede jaar`, `other year`. */
function endOfPeriod(row: TokenRow, at: number): number {
  let end = endOfNumber(row, at, false);
  if (end === at && (has(row, at, f.ordinal) || eachQualifiers.includes(row.word(at)))) end += 1;
  const after = endOfUnit(row, end);
  return after === end || hours.includes(row.word(after - 1)) ? at : after;
}

/** `tweemaal`, `twee keer`, `once`, `4x`. */
function endOfTimes(row: TokenRow, at: number): number {
  if (has(row, at, f.times)) return at + 1;
  const end = endOfNumber(row, at, true);
  return end > at && timesNouns.includes(row.word(end)) ? end + 1 : at;
}

/** `per jaar`, `in de vier jaar`, `om de twee jaar`, `a year`, `every four years`. */
function endOfRate(row: TokenRow, at: number): number {
  if (has(row, at, f.each | f.indefinite)) return orElse(endOfPeriod(row, at + 1), at + 1, at);
  const word = row.word(at);
  if (word !== 'in' && word !== 'om') return at;
  if (!has(row, at + 1, f.each | f.definite)) return at;
  return orElse(endOfPeriod(row, at + 2), at + 2, at);
}
