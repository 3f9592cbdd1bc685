import type { Language } from '#schemas/localizedText.js';

import { fold } from './words.js';

/** A number with what it counts. `decimals`: as many as were written. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'percentage' | 'amount' | 'plain';
  readonly decimals: number;
}

/** What a cell of a table or a measure in a sentence says, when it is a quantity and nothing else. */
export function quantityOf(text: string, language: Language): Quantity | undefined {
  const bare = text
    .replaceAll(/[*_\\~]|&nbsp;/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (bare.length > 60) return undefined;
  const [, currency, number = '', unit] = form.exec(bare) ?? [];
  const read = numberOf(number, language);
  if (!read) return undefined;
  if (unit !== undefined && percents.test(unit)) return { ...read, unit: 'percentage' };
  const isAmount = currency !== undefined || (unit !== undefined && currencies.test(unit));
  return { ...read, unit: isAmount ? 'amount' : 'plain' };
}

const form =
  /^(€|EUR|euro)? ?(\d[\d.,]{0,20}|\p{L}[\p{L}-]{1,40})(?:,?-{1,2})? ?(%|procent|per cent|percent|euro|EUR|fte|uur|uren|hours)?$/iu;
const percents = /^(?:%|procent|per cent|percent)$/iu;
const currencies = /^(?:euro|EUR)$/iu;

/** A number in figures or, up to a hundred, in words. */
export function numberOf(
  text: string,
  language: Language,
): { readonly value: number; readonly decimals: number } | undefined {
  if (/^\d/u.test(text)) return figuresOf(text.replace(/[.,]+$/u, ''), language);
  const value = words[language].get(fold(text));
  return value === undefined ? undefined : { value, decimals: 0 };
}

/** `1.240.000` and `14,4`; in English the other way round. What can be both is neither. */
function figuresOf(text: string, language: Language) {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, more] = text.split(decimal);
  if (more !== undefined) return undefined;
  const groups = whole.split(thousands);
  if (
    groups.length === 1 ||
    groups.every((group, at) => (at === 0 ? group !== '' : group.length === 3))
  ) {
    const digits = groups.join('');
    if (digits.length > 12) return undefined;
    return { value: Number(`${digits}.${fraction ?? '0'}`), decimals: fraction?.length ?? 0 };
  }
  const [before = '', after = '', rest] = groups;
  // "14.4" in a Dutch text can only be a decimal.
  if (fraction !== undefined || rest !== undefined || after.length > 2) return undefined;
  return { value: Number(`${before}.${after}`), decimals: after.length };
}

const words: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: dutchWords(),
  en: englishWords(),
};

function dutchWords(): ReadonlyMap<string, number> {
  const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
  const teens =
    'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
  const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
  return numbered(units, teens, tens, (ten, unit) => [`${unit}en${ten}`], 'honderd');
}

function englishWords(): ReadonlyMap<string, number> {
  const units = 'one two three four five six seven eight nine'.split(' ');
  const teens =
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  return numbered(
    units,
    teens,
    tens,
    (ten, unit) => [`${ten}${unit}`, `${ten} ${unit}`],
    'hundred',
  );
}

function numbered(
  units: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
  joined: (ten: string, unit: string) => readonly string[],
  hundred: string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>([[hundred, 100]]);
  for (const [index, word] of units.entries()) found.set(word, index + 1);
  for (const [index, word] of teens.entries()) found.set(word, index + 10);
  for (const [row, ten] of tens.entries()) {
    found.set(ten, (row + 2) * 10);
    for (const [index, unit] of units.entries()) {
      for (const word of joined(ten, unit)) found.set(word, (row + 2) * 10 + index + 1);
    }
  }
  return found;
}
