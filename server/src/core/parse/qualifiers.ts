import { statuteAt } from './statutes.js';

/** What stands behind a citation and says of which document it is. */
export type Qualifier =
  /** "van deze regeling". */
  | { readonly kind: 'own' }
  /** A law: its id in the table, or its name as written. */
  | { readonly kind: 'statute'; readonly name: string }
  /** "van die wet": the law that was named last. */
  | { readonly kind: 'same-statute' }
  | { readonly kind: 'document'; readonly name: string };

const link = {
  nl: /^\s{0,4}(?:e\.v\.|en volgende|en verder)?\s{0,4},?\s{0,4}(?:van|uit|der)\s{1,4}/iu,
  en: /^\s{0,4}(?:et seq\.?)?\s{0,4},?\s{0,4}of\s{1,4}/iu,
} as const;

/** What can stand between the last article of a list and the law that the whole list is of. */
const furtherPart =
  /^\s{0,4},?\s{0,4}(?:en|of|alsmede|and|or)\s{1,4}(?:de |het |the )?(?:bijlagen?|annex(?:en|es)?|hoofdstuk(?:ken)?|afdeling(?:en)?|titels?|paragra(?:af|fen)|chapters?|schedules?|parts?)\s{1,4}[\dIVXA-Z][\p{L}\d.:]{0,10}/iu;
const furtherRules =
  /^\s{0,4},?\s{0,4}(?:en|of)\s{1,4}(?:\p{Ll}{1,30}\s{1,4}){1,6}van (?:de|het) /u;

const none =
  /^(?:te|toepassing|overeenkomstige|kracht|belang|rechtswege|dien|welke|wie|invloed)(?!\p{L})/iu;
const determiner =
  /^(?:(?<own>deze|dit|this|these)|(?<that>die|dat|that|those|said)|de|het|een|the|an?|zijn|haar|hun|its|their)\s{1,4}/iu;
const law = /(?:wet|wetboek|grondwet|verdrag|richtlijn|statuut|act|treaty|directive|code)$/iu;

/**
 * Reads what a citation is a citation of.
 *
 * @param rest - the text behind the citation
 * @param names - names that the draft gives to laws and to itself, lower case
 * @returns undefined when nothing is said
 */
export function qualifierAt(
  rest: string,
  language: 'nl' | 'en',
  names: ReadonlyMap<string, Qualifier>,
): Qualifier | undefined {
  const further = furtherPart.exec(rest);
  if (further) return qualifierAt(rest.slice(further[0].length), language, names);
  const rules = furtherRules.exec(rest);
  const ruled = rules && statuteAt(rest.slice(rules[0].length));
  if (ruled) return { kind: 'statute', name: ruled.id };
  const linked = link[language].exec(rest);
  return linked
    ? linkedQualifier(rest.slice(linked[0].length), names)
    : directQualifier(rest, names);
}

function linkedQualifier(
  rest: string,
  names: ReadonlyMap<string, Qualifier>,
): Qualifier | undefined {
  if (none.test(rest)) return undefined;
  const determined = determiner.exec(rest);
  const behind = rest.slice(determined?.[0].length ?? 0);
  const book = /^boek \d{1,2}[a-z]? (?:van het )?/iu.exec(behind)?.[0].length ?? 0;
  const known = statuteAt(behind.slice(book));
  if (known) return { kind: 'statute', name: known.id };

  const name = nameAt(behind);
  if (name === '') return { kind: 'document', name: '' };
  const first = name.split(' ')[0] ?? name;
  const isLaw = law.test(name) || law.test(first);
  if (determined?.groups?.['own'] !== undefined) {
    if (isLaw) return { kind: 'same-statute' };
    return /^(?:bijlage|annex|schedule)/iu.test(name)
      ? { kind: 'document', name }
      : { kind: 'own' };
  }
  if (determined?.groups?.['that'] !== undefined) {
    return isLaw ? { kind: 'same-statute' } : { kind: 'document', name };
  }
  const given = names.get(name.toLowerCase());
  // `Regeling nadeelcompensatie` is not the `regeling` that the draft calls itself.
  if (given && (given.kind !== 'own' || name === name.toLowerCase())) return given;
  return isLaw ? { kind: 'statute', name } : { kind: 'document', name };
}

/** `artikel 160 Gemeentewet`, `Article 26 GDPR`, `artikel 6 IGR`. */
function directQualifier(
  rest: string,
  names: ReadonlyMap<string, Qualifier>,
): Qualifier | undefined {
  const gap = /^\s{0,4},?\s{1,4}(?:boek \d{1,2} )?/iu.exec(rest)?.[0];
  if (gap === undefined) return undefined;
  const behind = rest.slice(gap.length);
  const known = statuteAt(behind);
  if (known) return { kind: 'statute', name: known.id };
  const word = /^[\p{Lu}][\p{L}\d-]{1,60}/u.exec(behind)?.[0];
  if (word === undefined) return undefined;
  if (/^wet$/iu.test(word) && !gap.includes(',')) return { kind: 'statute', name: nameAt(behind) };
  if (law.test(word) && word.length > 4) return { kind: 'statute', name: word };
  if (gap.includes(',')) return undefined;
  const given = names.get(word.toLowerCase());
  if (given) return given;
  if (isAbbreviation(word)) return { kind: 'statute', name: word };
  return /(?:besluit|regeling|verordening|reglement|overeenkomst|convenant)$/iu.test(word)
    ? { kind: 'document', name: word }
    : undefined;
}

/** `IGR`, `EG-verdrag`, `Mw`: more capitals than a word has, or a word without a vowel. */
function isAbbreviation(word: string): boolean {
  if (/^\p{Lu}{2,6}(?:-|$)/u.test(word)) return true;
  return word.length <= 4 && !/[aeiouyëïéáóè]/iu.test(word);
}

/**
 * The name at the start of a text: its first word, the noun behind an adjective, and words with
 * capitals behind it.
 */
function nameAt(text: string): string {
  const match =
    /^["'“‘«(]?((?:\p{Ll}{2,20}e\s(?=\p{Ll}{0,30}(?:regeling|overeenkomst|besluit|convenant|wet)(?!\p{L})))?[\p{L}\d][\p{L}\d'’-]{0,60}(?:\s(?:(?:van|de|het|der|en|voor|op|in|inzake|of|the|for|and|on)\s){0,2}(?:\p{Lu}[\p{L}\d'’-]{0,60}|\d{4}(?!\d))){0,8})/u.exec(
      text.slice(0, 240),
    );
  return (match?.[1] ?? '').replace(/['’]$/u, '').replace(/\s+/gu, ' ');
}
