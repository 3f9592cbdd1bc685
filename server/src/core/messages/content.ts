import type { FindingMessages } from './catalog.js';
import type { DefectArgs } from './findingArgs.js';
import { formNames } from './names.js';
import { spokenDate } from './sentence.js';

type ContentMessages = Pick<
  FindingMessages,
  'clause-unlawful' | 'clause-unsound' | 'deferred-without-decider'
>;

/** Messages on what clauses say, in Dutch. */
export const contentNl: ContentMessages = {
  'clause-unlawful': (args) => `${args.wrong.nl} ${basisNl(args)} ${args.remedy.nl}`,
  'clause-unsound': (args) => `${args.wrong.nl} ${args.remedy.nl} ${basisNl(args)}`,
  'deferred-without-decider': ({ wrong, remedy }) => `${wrong.nl} ${remedy.nl}`,
};

/** The same in English. */
export const contentEn: ContentMessages = {
  'clause-unlawful': (args) => `${args.wrong.en} ${basisEn(args)} ${args.remedy.en}`,
  'clause-unsound': (args) => `${args.wrong.en} ${args.remedy.en} ${basisEn(args)}`,
  'deferred-without-decider': ({ wrong, remedy }) => `${wrong.en} ${remedy.en}`,
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
