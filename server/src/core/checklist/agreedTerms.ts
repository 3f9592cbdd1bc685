import type { LocalizedText, Language } from '#schemas/localizedText.js';

/** A term that an agreement sets once: two different ones in a draft contradict each other. */
export interface AgreedTerm {
  readonly id: string;
  readonly topic: string;
  /** A noun phrase without article, lower case. */
  readonly title: LocalizedText;
  /** Each holds one `<termijn>`, which is the term. Within one sentence. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
  /** Words that make it another term when they stand in the same sentence. */
  readonly unless: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The terms that are looked at: few, and worded so that a match can hardly be about something else.
 * Knowledge of the language of agreements, as `deferralPhrases` is.
 */
export const agreedTerms: readonly AgreedTerm[] = [
  {
    id: 'notice-of-withdrawal',
    topic: 'withdrawal',
    title: { nl: 'opzegtermijn', en: 'notice of withdrawal' },
    phrases: {
      nl: [
        '(uittreden | uittreding | uittreedt) ...16 (opzegtermijn | termijn | opzegging) van [ten minste | minimaal] <termijn>',
        '(uittreden | uittreding) ...12 (ten minste | minimaal | uiterlijk) <termijn> (van tevoren | tevoren | vooraf | daarvoor | voor de datum van uittreding)',
        'opzegtermijn (bij | voor | van) uittreding [bedraagt | is] [ten minste | minimaal] <termijn>',
        '(deze overeenkomst | dit convenant | deze regeling) ...8 (opzeggen | opgezegd) ...8 (opzegtermijn | termijn) van [ten minste | minimaal] <termijn>',
        '(deze overeenkomst | dit convenant | deze regeling) ...8 (opzegtermijn | termijn) van [ten minste | minimaal] <termijn> ...4 (opzeggen | opgezegd)',
        'opzegtermijn van (deze overeenkomst | dit convenant | deze regeling) (bedraagt | is) <termijn>',
      ],
      en: [
        '(withdraw | withdraws | withdrawal) ...16 notice of [at least | not less than] <termijn>',
        '(withdraw | withdraws | withdrawal) ...12 at least <termijn> notice',
        '(withdraw | withdraws | withdrawal) ...10 <termijn> [written] notice',
        'this agreement ...6 (terminated | terminate) ...8 notice of [at least] <termijn>',
      ],
    },
    unless: {
      nl: [
        '(lid | leden | mandaat | aanbieder* | contract* | plan | uittredingsplan* | bericht | voornemen | ontbinding | tekortkoming | verzuim | onderzoek)',
        '(afwijking | behalve | tenzij)',
      ],
      en: [
        '(member* | mandate* | provider* | contract* | plan | intention | breach | default | unless | except)',
      ],
    },
  },
  {
    id: 'views-on-draft-budget',
    topic: 'planning-control',
    title: {
      nl: 'termijn voor zienswijzen over de ontwerpbegroting',
      en: 'term for views on the draft budget',
    },
    phrases: {
      nl: [
        '(raad | raden) ...12 <termijn> ...8 (zienswijze | zienswijzen) ...6 (ontwerpbegroting | begroting)',
        '(zienswijze | zienswijzen) over de (ontwerpbegroting | begroting) ...6 binnen <termijn>',
        'binnen <termijn> ...8 (zienswijze | zienswijzen) over de (ontwerpbegroting | begroting)',
      ],
      en: [
        '(council | councils) ...8 <termijn> ...8 views on the [draft] budget',
        'views on the [draft] budget ...6 within <termijn>',
      ],
    },
    unless: {
      nl: [
        '(wijziging* | begrotingswijziging* | reageert | reactie | antwoord* | deelt mee | bericht | nadat | na ontvangst van de zienswijzen)',
      ],
      en: ['(amend* | reply | answer* | response | respond*)'],
    },
  },
  {
    id: 'duration',
    topic: 'duration',
    title: { nl: 'looptijd', en: 'duration' },
    phrases: {
      nl: [
        '(deze overeenkomst | dit convenant | deze regeling) ...8 (voor [een] [de] [duur | periode | looptijd] [van] | heeft een looptijd van) <termijn>',
      ],
      en: ['this agreement ...8 (for a (term | period) of | has a term of) <termijn>'],
    },
    unless: {
      nl: [
        '(verlengd | verlenging | verlengen | stilzwijgend | telkens | geevalueerd | evaluatie | evalueren | archief* | bewaard | bewaren | eerste | vertrouwelijk* | geheim*)',
        '(opgezegd | opzeggen | opzegging | opgeschort | uiterlijk | voorafgaand*)',
      ],
      en: [
        '(renew* | extend* | extension* | review* | evaluat* | retained | archive* | first | confidential*)',
        '(terminat* | notice | suspend*)',
      ],
    },
  },
];
