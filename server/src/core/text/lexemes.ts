import type { Language } from '#schemas/localizedText.js';

import {
  articleWords,
  currencies,
  definiteArticles,
  eachWords,
  englishNumbers,
  englishOrdinals,
  frequencyWords,
  halfWords,
  indefiniteArticles,
  lawNames,
  months,
  municipalityWords,
  organNames,
  otherNumbers,
  percents,
  scales,
  timesWords,
  timeUnits,
} from './typedVocabulary.js';

/** What a word can be in a typed token; bits. */
export const features = {
  figures: 1 << 0,
  numberWord: 1 << 1,
  scale: 1 << 2,
  indefinite: 1 << 3,
  ordinal: 1 << 4,
  month: 1 << 5,
  unit: 1 << 6,
  currency: 1 << 7,
  percent: 1 << 8,
  frequency: 1 << 9,
  half: 1 << 10,
  each: 1 << 11,
  times: 1 << 12,
  articleWord: 1 << 13,
  /** Begins with a figure: the number of an article. */
  numbered: 1 << 14,
  definite: 1 << 15,
  law: 1 << 16,
  organ: 1 << 17,
  municipality: 1 << 18,
  day: 1 << 19,
  year: 1 << 20,
  capital: 1 << 21,
  wholeDate: 1 << 22,
  around: 1 << 23,
  /** Begins a name that counts as a municipality: given with the text, not known here. */
  named: 1 << 24,
} as const;

const f = features;

const vocabulary: ReadonlyMap<string, number> = collect([
  [englishNumbers, f.numberWord],
  [otherNumbers, f.numberWord],
  [scales, f.numberWord | f.scale],
  [indefiniteArticles, f.indefinite],
  [englishOrdinals, f.ordinal],
  [months, f.month],
  [timeUnits, f.unit],
  [currencies, f.currency],
  [percents, f.percent],
  [frequencyWords, f.frequency],
  [halfWords, f.half],
  [eachWords, f.each],
  [timesWords, f.times],
  [articleWords, f.articleWord],
  [definiteArticles, f.definite],
  [municipalityWords, f.municipality],
  [['om'], f.around],
  [lawNames.flatMap((name) => name.slice(0, 1)), f.law],
  [organNames.flatMap((name) => name.slice(0, 1)), f.organ],
]);

function collect(
  groups: readonly (readonly [words: readonly string[], feature: number])[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [words, feature] of groups) {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | feature);
  }
  return found;
}

const unit = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen';
const below20 = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const below100 = `(?:(?:(?:${unit})en)?(?:${tens})|${below20}|${unit})`;
const below1000 = `(?:${below100}?honderd(?:en)?${below100}?|${below100})`;
const dutchNumber = new RegExp(`^(?:${below1000}?duizend(?:en)?${below1000}?|${below1000})$`);
const numberEnds: ReadonlySet<string> = new Set(
  'een wee rie ier ijf zes ven cht gen ien elf alf tig erd end'.split(' '),
);
const dutchOrdinal = new RegExp(
  `^(?:${below1000}?(?:honderd|duizend)(?:en)?)?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|(?:${below20})de|(?:(?:${unit})en)?(?:${tens})ste|honderdste|duizendste)$`,
);
const dutchFrequency =
  /^(?:half|twee|drie|vier|vijf|zes|acht|tien|meer)?(?:jaarlijks|maandelijks|wekelijks|dagelijks)e?$/;
/** "Op kwartaalbasis". */
const dutchBasis = /^(?:jaar|halfjaar|kwartaal|maand|week)basis$/;
const times = new RegExp(`^(?:${unit}|tien|twaalf|\\d{1,3})(?:maal|keer|x)$`);
/** Longest Dutch number word that is looked at; the patterns above stay cheap with it. */
const mostLetters = 60;

/**
 * @param raw - as it stands in the text: a capital and `één` count
 * @param language - of the text: `ten` is a number in English only
 */
export function featuresOf(word: string, raw: string, language: Language): number {
  let found = language === 'nl' && word === 'ten' ? 0 : (vocabulary.get(word) ?? 0);
  if (startsWithCapital(raw)) found |= f.capital;
  if (word.length > mostLetters) return found;
  if (isFigure(word)) return found | figureFeatures(word);
  if (word === 'een') {
    return raw.normalize('NFD').includes('\u0301') ? found | f.numberWord : found;
  }
  // The ends are looked at first: hardly any word gets to the patterns.
  const end = word.slice(-3);
  if (numberEnds.has(end) && dutchNumber.test(word)) found |= f.numberWord;
  if ((end.endsWith('de') || end === 'ste') && dutchOrdinal.test(word)) found |= f.ordinal;
  if ((end === 'jks' || end === 'kse') && dutchFrequency.test(word)) found |= f.frequency;
  if (end === 'sis' && dutchBasis.test(word)) found |= f.frequency;
  if ((end === 'aal' || end === 'eer') && times.test(word)) found |= f.times;
  if (end === 'wet' && word.length > 5) found |= f.law;
  return found;
}

function startsWithCapital(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function figureFeatures(word: string): number {
  let found: number = f.numbered;
  if (/^\d+(?:[.,]\d+)*$/.test(word)) found |= f.figures;
  if (/^(?:0?[1-9]|[12]\d|3[01])(?:e|st|nd|rd|th)?$/.test(word)) found |= f.day;
  if (/^(?:19|20|21)\d\d$/.test(word)) found |= f.year;
  if (/^\d{1,4}(?:e|de|ste|st|nd|rd|th)$/.test(word)) found |= f.ordinal;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word)) found |= f.wholeDate;
  if (times.test(word)) found |= f.times;
  return found;
}
