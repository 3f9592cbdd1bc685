import { variants, type Variant } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';
import type { FormsResult } from '#schemas/protocol.js';
import { domains, type Domain, type Form } from '#schemas/vocabulary.js';

import { capitalized } from '../capitalized.js';
import type { Translate } from '../texts.js';
import { readNames } from './draftParties.js';
import { input, pick, type Step } from './quickInput.js';
import { domainTitles, leadQuestion, rolesOf, variantDetail, variantTitle } from './vocabulary.js';

/** The answers so far. An empty `lead` says that no party leads. */
export interface DraftAnswers {
  readonly form?: Form;
  readonly domain?: readonly Domain[];
  readonly names?: readonly string[];
  readonly lead?: string;
  readonly language?: Language;
  readonly variant?: Variant;
  readonly title?: string;
}
type Forms = ReturnType<typeof FormsResult.parse>['forms'];

/** What Robuust is made for. */
const usualDomains: readonly Domain[] = ['beschermd-wonen', 'maatschappelijke-opvang'];

/** The questions of *New agreement draft…*, in the order in which they are asked. */
export function draftSteps(
  forms: Forms,
  language: Language,
  t: Translate,
): readonly Step<DraftAnswers>[] {
  const title = t('New agreement draft');
  return [
    {
      isAsked: always,
      given: ({ form }) => form !== undefined,
      ask: (state, position) =>
        pick({
          ...position,
          title,
          placeholder: t('In which form do the parties cooperate?'),
          items: forms.map((form) => ({
            label: capitalized(form.title[language]),
            detail: form.basis[language],
            form: form.form,
          })),
          read: ([item]) => (item ? { ...state, form: item.form } : undefined),
        }),
    },
    {
      isAsked: always,
      given: ({ domain }) => domain !== undefined,
      ask: (state, position) => {
        const items = domains.map((domain) => ({
          label: capitalized(domainTitles[domain][language]),
          domain,
        }));
        const chosen = state.domain ?? usualDomains;
        return pick({
          ...position,
          title,
          placeholder: t('Which policy fields is it about?'),
          many: true,
          items,
          selected: items.filter(({ domain }) => chosen.includes(domain)),
          read: (selected) => ({ ...state, domain: selected.map(({ domain }) => domain) }),
        });
      },
    },
    {
      isAsked: always,
      given: ({ names }) => names !== undefined,
      ask: (state, position) =>
        input({
          ...position,
          title,
          prompt: t('The names of the parties, separated by commas.'),
          placeholder: t('municipality of Voorbeeldstad, municipality of Voorbeelddorp'),
          value: state.names?.join(', ') ?? '',
          read: (text) => {
            const names = readNames(text);
            if (names.length === 0) return { problem: t('Give the name of at least one party.') };
            return { state: { ...state, names } };
          },
        }),
    },
    {
      isAsked: ({ form, names }) =>
        (form === undefined || rolesFor(form) !== undefined) &&
        (names === undefined || names.length > 1),
      given: ({ lead }) => lead !== undefined,
      ask: (state, position) => {
        const roles = rolesFor(state.form);
        const names = (state.names ?? []).map((name) => ({ label: name, lead: name }));
        const none = { label: t('None of the parties'), lead: '' };
        return pick({
          ...position,
          title,
          placeholder: roles ? leadQuestion(roles, t) : '',
          items: roles?.needed ? names : [...names, none],
          read: ([item]) => (item ? { ...state, lead: item.lead } : undefined),
        });
      },
    },
    {
      isAsked: always,
      given: (state) => state.language !== undefined,
      ask: (state, position) =>
        pick({
          ...position,
          title,
          placeholder: t('In which language is the draft written?'),
          items: languages.map((draftLanguage) => ({
            label: draftLanguage === 'nl' ? t('Dutch') : t('English'),
            draftLanguage,
          })),
          read: ([item]) => (item ? { ...state, language: item.draftLanguage } : undefined),
        }),
    },
    {
      isAsked: ({ form }) =>
        forms.some((known) => known.variants.length > 1 && (!form || known.form === form)),
      given: ({ variant }) => variant !== undefined,
      ask: (state, position) =>
        pick({
          ...position,
          title,
          placeholder: t('How far do the parties want to go?'),
          items: variants
            .filter((variant) =>
              forms.some((known) => known.form === state.form && known.variants.includes(variant)),
            )
            .sort((a, b) => Number(b === 'standaard') - Number(a === 'standaard'))
            .map((variant) => ({
              label: variantTitle(variant, t),
              detail: variantDetail(variant, t),
              variant,
            })),
          read: ([item]) => (item ? { ...state, variant: item.variant } : undefined),
        }),
    },
    {
      isAsked: always,
      given: (state) => state.title !== undefined,
      ask: (state, position) =>
        input({
          ...position,
          title,
          prompt: t('The title of the agreement.'),
          value: suggestedTitle(state, forms),
          read: (text) =>
            text.trim() === ''
              ? { problem: t('Give the agreement a title.') }
              : { state: { ...state, title: text.trim() } },
        }),
    },
  ];
}

/** A title in the language of the draft: the form, and the fields that it is about. */
export function suggestedTitle(
  { form, domain = [], language = 'nl' }: DraftAnswers,
  forms: Forms,
): string {
  const formTitle = forms.find((known) => known.form === form)?.title[language] ?? '';
  const fields = domain
    .filter((field) => field !== 'algemeen')
    .map((field) => domainTitles[field][language]);
  const and = language === 'nl' ? ' en ' : ' and ';
  const listed = [fields.slice(0, -1).join(', '), ...fields.slice(-1)]
    .filter((part) => part !== '')
    .join(and);
  return capitalized(`${formTitle} ${listed}`.trim());
}

function always(): boolean {
  return true;
}

function rolesFor(form: Form | undefined): (typeof rolesOf)[Form] {
  return form === undefined ? undefined : rolesOf[form];
}
