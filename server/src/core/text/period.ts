import type { Language } from '#schemas/localizedText.js';

import { numberOf } from './quantity.js';
import { foldedWords } from './words.js';

/** A term. Months and days are not reckoned into each other: how long a month is, is not fixed. */
export interface Period {
  readonly unit: 'month' | 'day' | 'working-day';
  readonly count: number;
}

/** How long `zes (6) weken` or `een half jaar` is; undefined when that is not plain. */
export function periodOf(text: string, language: Language): Period | undefined {
  const words = foldedWords(text);
  const half = words.some((word) => word === 'half' || word === 'halve');
  const unit = words.at(-1) ?? '';
  const month = monthsIn.get(unit);
  const day = daysIn.get(unit);
  const size = month ?? day;
  if (size === undefined) return undefined;
  const counts = words.flatMap((word) => numberOf(word, language)?.value ?? []);
  const count = counts[0] ?? (isOne.has(words[0] ?? '') ? 1 : undefined);
  if (count === undefined || counts.some((other) => other !== count)) return undefined;
  if (half && count !== 1) return undefined;
  const length = count * size * (half ? 0.5 : 1);
  const works =
    unit.startsWith('werkdag') || words.includes('working') || words.includes('business');
  return { unit: month === undefined ? (works ? 'working-day' : 'day') : 'month', count: length };
}

const isOne: ReadonlySet<string> = new Set(['een', 'a', 'an', 'half']);

const monthsIn: ReadonlyMap<string, number> = new Map([
  ...['maand', 'maanden', 'kalendermaand', 'kalendermaanden', 'month', 'months'].map(
    (word) => [word, 1] as const,
  ),
  ...['kwartaal', 'kwartalen', 'quarter', 'quarters'].map((word) => [word, 3] as const),
  ...['halfjaar'].map((word) => [word, 6] as const),
  ...['jaar', 'jaren', 'kalenderjaar', 'kalenderjaren', 'year', 'years'].map(
    (word) => [word, 12] as const,
  ),
]);

const daysIn: ReadonlyMap<string, number> = new Map([
  ...['dag', 'dagen', 'werkdag', 'werkdagen', 'day', 'days'].map((word) => [word, 1] as const),
  ...['week', 'weken', 'weeks'].map((word) => [word, 7] as const),
]);
