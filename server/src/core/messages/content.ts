import type { FindingMessages } from './catalog.js';
import type { DefectArgs } from './findingArgs.js';
import { formNames } from './names.js';
import { enumerate, quote, spokenDate, spokenNumber } from './sentence.js';

type ContentMessages = Pick<
  FindingMessages,
  | 'clause-unlawful'
  | 'clause-unsound'
  | 'deferred-without-decider'
  | 'allocation-does-not-add-up'
  | 'allocation-misses-party'
  | 'terms-contradict'
  | 'wording-non-committal'
>;

/** Messages on what clauses say, in Dutch. */
export const contentNl: ContentMessages = {
  'clause-unlawful': (args) => `${args.wrong.nl} ${basisNl(args)} ${args.remedy.nl}`,
  'clause-unsound': (args) => `${args.wrong.nl} ${args.remedy.nl} ${basisNl(args)}`,
  'deferred-without-decider': ({ wrong, remedy }) => `${wrong.nl} ${remedy.nl}`,
  'allocation-does-not-add-up': ({ kind, sum, expected }) =>
    kind === 'shares'
      ? `De aandelen tellen op tot ${spokenNumber(sum, 'nl')} procent, niet tot ${spokenNumber(expected, 'nl')}. Zo is niet duidelijk wie welk deel betaalt; herstel een van de aandelen.`
      : `Hier staat ${spokenNumber(expected, 'nl')} als totaal, maar de regels erboven tellen op tot ${spokenNumber(sum, 'nl')}. Herstel het totaal of een van de regels.`,
  'allocation-misses-party': ({ parties }) =>
    `Deze verdeling noemt niet elke gemeente die partij is: ${enumerate(parties, 'en')} ${parties.length === 1 ? 'ontbreekt' : 'ontbreken'}. Noem ook dat aandeel, of schrijf waarom het er niet is.`,
  'terms-contradict': ({ what, here, there, article }) =>
    `Twee keer bepaald, en verschillend (${what.nl}): hier ${quote(here)}, in ${quote(article)} ${quote(there)}. Bepaal de termijn op één plaats en verwijs daarnaar.`,
  'wording-non-committal': ({ words, element, firmer }) =>
    `Alleen als voornemen geregeld (${element.nl}): ${quote(words)} verplicht niemand. ${firmer.nl}`,
};

/** The same in English. */
export const contentEn: ContentMessages = {
  'clause-unlawful': (args) => `${args.wrong.en} ${basisEn(args)} ${args.remedy.en}`,
  'clause-unsound': (args) => `${args.wrong.en} ${args.remedy.en} ${basisEn(args)}`,
  'deferred-without-decider': ({ wrong, remedy }) => `${wrong.en} ${remedy.en}`,
  'allocation-does-not-add-up': ({ kind, sum, expected }) =>
    kind === 'shares'
      ? `The shares add up to ${spokenNumber(sum, 'en')} per cent, not to ${spokenNumber(expected, 'en')}. It is then unclear who pays which part; correct one of the shares.`
      : `The total here is ${spokenNumber(expected, 'en')}, but the rows above add up to ${spokenNumber(sum, 'en')}. Correct the total or one of the rows.`,
  'allocation-misses-party': ({ parties }) =>
    `This division does not name each municipality that is a party: ${enumerate(parties, 'and')} ${parties.length === 1 ? 'is' : 'are'} missing. Name that share too, or write why there is none.`,
  'terms-contradict': ({ what, here, there, article }) =>
    `Set twice, and differently (${what.en}): ${quote(here)} here, ${quote(there)} in ${quote(article)}. Set the term in one place and refer to that.`,
  'wording-non-committal': ({ words, element, firmer }) =>
    `Settled as an intention only (${element.en}): ${quote(words)} commits nobody. ${firmer.en}`,
};

function basisNl({ form, from, source }: DefectArgs): string {
  const since = from === undefined ? '' : ` sinds ${spokenDate(from, 'nl')}`;
  const certainty = { V: '', S: '; secundaire bron', G: '; niet geverifieerd' } as const;
  const ref = source ? ` (${source.short ?? source.ref}${certainty[source.certainty]})` : '';
  return `Dit geldt voor een ${formNames[form].nl}${since}${ref}.`;
}

function basisEn({ form, from, source }: DefectArgs): string {
  const name = formNames[form].en;
  const article = /^[aeiou]/u.test(name) ? 'an' : 'a';
  const since = from === undefined ? '' : ` since ${spokenDate(from, 'en')}`;
  const certainty = { V: '', S: '; secondary source', G: '; not verified' } as const;
  const ref = source ? ` (${source.short ?? source.ref}${certainty[source.certainty]})` : '';
  return `This holds for ${article} ${name}${since}${ref}.`;
}
