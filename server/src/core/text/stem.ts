import { fold } from './words.js';

/**
 * A word without its inflection, to tell whether two words are the same: `taken` and `taak`,
 * `regionale` and `regionaal`, `parties` and `party` are. Not meant for reading.
 *
 * Rough on purpose: who asks whether a term is used must rather find too much than too little.
 */
export function stem(raw: string): string {
  const word = fold(raw);
  if (/\d/u.test(word)) return word;
  const bare = word
    .replace(/(?:ies?|(?<![aeiou])y)$/u, 'i')
    .replace(/(?:ingen|eren|ing|en|er|es|e|s|n)$/u, (suffix) =>
      word.length < 5 || word.length - suffix.length < 3 ? suffix : '',
    );
  return bare
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll(/(.)\1+/gu, '$1');
}
