import { compileChecklist } from '#core/checklist/compile.js';
import { defects } from '#generated/defects.js';
import { lexicon } from '#generated/lexicon.js';
import { Checklist } from '#schemas/checklist.js';
import { FormProfiles } from '#schemas/formProfile.js';
import { forms, type Level } from '#schemas/vocabulary.js';

const wgr = {
  ref: 'Wgr art. 8 lid 4',
  certainty: 'V',
  kind: 'statute',
  checked: '2026-11-22',
} as const;
const practice = { ...wgr, ref: 'praktijk', certainty: 'S', kind: 'practice' } as const;

function levels(level: Level, own: Readonly<Record<string, Level>>): Record<string, Level> {
  return Object.fromEntries(forms.map((form) => [form, own[form] ?? level]));
}

/** Two topics that have everything a topic can have, small enough to see through in a test. */
export const miniLayer = Checklist.parse({
  id: 'mini',
  title: { nl: 'Proef', en: 'Test' },
  revision: 1,
  lastReviewed: '2026-11-22',
  topics: [
    {
      id: 'mandate',
      title: { nl: 'mandaat', en: 'mandate' },
      levels: levels('law-if', {
        centrumregeling: 'law',
        mandaatbesluit: 'law',
        regiovisie: 'n/a',
      }),
      condition: {
        phrases: { nl: ['namens het college'], en: ['on behalf of the executive'] },
        why: { nl: 'de tekst laat namens een ander beslissen.', en: 'the text has others decide.' },
      },
      why: { nl: 'Zonder mandaat is een besluit onbevoegd.', en: 'Without it there is no power.' },
      sources: [wgr],
      headings: { nl: ['mandaat*', '*mandaat'], en: ['mandate*'] },
      terms: { nl: ['mandaat*', 'mandaatgever*', 'namens'], en: ['mandate*', 'mandator*'] },
      deferrals: { nl: ['mandaatbesluit*'], en: ['mandate decision*'] },
      elements: [
        {
          id: 'mandator',
          title: { nl: 'wie mandaat geeft', en: 'who gives the mandate' },
          question: { nl: 'Wie geeft mandaat?', en: 'Who gives the mandate?' },
          level: 'robust',
          present: {
            nl: ['mandaatgever*', { phrase: '(verleent | verlenen) ...8 mandaat', strong: true }],
            en: ['mandator*'],
          },
          clause: {
            nl: 'De mandaatgever is het college van {{centre}}.',
            en: 'The mandator is the executive of {{centre}}.',
          },
          examples: { nl: ['Het college verleent de directeur mandaat.'] },
        },
        {
          id: 'submandate',
          title: { nl: 'ondermandaat', en: 'submandate' },
          question: { nl: 'Mag ondermandaat worden verleend?', en: 'Is submandate allowed?' },
          level: 'law',
          present: { nl: ['ondermandaat'], en: ['submandate'] },
          clause: {
            nl: 'Ondermandaat is ${1|toegestaan,uitgesloten|}.',
            en: 'Submandate is ${1|allowed,excluded|}.',
          },
          sources: [{ ...wgr, ref: 'Awb art. 10:9' }],
        },
      ],
      templates: {
        standaard: [
          {
            summary: { nl: 'Gewoon mandaat.', en: 'An ordinary mandate.' },
            heading: { nl: 'Mandaat', en: 'Mandate' },
            body: {
              nl: '1. De mandaatgever verleent ${1:de directeur} mandaat.\n2. Ondermandaat is ${2|toegestaan,uitgesloten|}.',
              en: '1. The mandator gives ${1:the director} mandate.\n2. Submandate is ${2|allowed,excluded|}.',
            },
          },
        ],
      },
    },
    {
      id: 'planning-control',
      title: { nl: 'planning en control', en: 'planning and control' },
      levels: levels('robust', { mandaatbesluit: 'n/a', regiovisie: 'n/a' }),
      why: { nl: 'Zonder cyclus is er geen sturing.', en: 'No cycle, no steering.' },
      sources: [practice],
      headings: {
        nl: ['planning en control', 'begroting'],
        en: ['planning and control', 'budget'],
      },
      terms: { nl: ['begroting*', 'jaarrekening', 'rapportage*'], en: ['budget*', 'accounts'] },
      elements: [
        {
          id: 'budget-draft',
          title: { nl: 'ontwerpbegroting', en: 'draft budget' },
          question: { nl: 'Wie maakt de begroting, en wanneer?', en: 'Who drafts it, and when?' },
          level: 'robust',
          present: { nl: ['*begroting'], en: ['budget'] },
          needs: [
            {
              title: { nl: 'een datum of termijn', en: 'a date or term' },
              phrases: { nl: ['<datum>', '<termijn>'], en: ['<datum>', '<termijn>'] },
            },
          ],
          clause: {
            nl: 'De ontwerpbegroting komt vóór ${1:15 april}.',
            en: 'The draft budget comes before ${1:15 April}.',
          },
        },
        {
          id: 'indicators',
          title: { nl: 'indicatoren', en: 'indicators' },
          question: { nl: 'Waaraan wordt gemeten?', en: 'What is measured?' },
          level: 'recommended',
          scope: 'clause',
          present: { nl: ['*indicator*'], en: ['indicator*'] },
          clause: {
            nl: 'De begroting bevat indicatoren.',
            en: 'The budget has indicators.',
          },
        },
      ],
      templates: {
        standaard: [
          {
            summary: { nl: 'Een gewone cyclus.', en: 'An ordinary cycle.' },
            heading: { nl: 'Planning en control', en: 'Planning and control' },
            body: {
              nl: '1. De ontwerpbegroting komt vóór ${1:15 april}.\n2. De begroting bevat indicatoren.',
              en: '1. The draft budget comes before ${1:15 April}.\n2. The budget has indicators.',
            },
          },
        ],
      },
    },
  ],
});

const profiles = FormProfiles.parse({
  forms: [
    {
      form: 'centrumregeling',
      title: { nl: 'centrumregeling', en: 'centre municipality arrangement' },
      basis: { nl: 'Wgr art. 8 lid 4', en: 'Wgr art. 8 lid 4' },
      preamble: { nl: 'De colleges van {{parties}};', en: 'The executives of {{parties}};' },
      chapters: [
        {
          title: { nl: 'Mandaat en sturing', en: 'Mandate and control' },
          topics: ['mandate', 'planning-control'],
        },
      ],
      closing: { nl: 'Aldus vastgesteld.', en: 'Thus adopted.' },
    },
  ],
});

export const miniBuiltIn = {
  layers: [miniLayer],
  profiles: profiles.forms,
  wordings: { defects, lexicon },
} as const;

export const miniChecklist = compileChecklist(
  miniBuiltIn.layers,
  miniBuiltIn.profiles,
  miniBuiltIn.wordings,
);
