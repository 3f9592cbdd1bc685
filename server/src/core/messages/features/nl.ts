import type { Variant } from '#schemas/checklist.js';

import { dates } from '../dates.js';
import type { FeatureTexts } from './catalog.js';

export const nl: FeatureTexts = {
  variants: { licht: 'licht', standaard: 'standaard', stevig: 'stevig' },
  levels: {
    law: 'wettelijk verplicht',
    'law-if': 'in bepaalde gevallen wettelijk verplicht',
    robust: 'nodig voor robuuste afspraken',
    recommended: 'aanbevolen',
    'n/a': 'niet gevraagd',
  },
  states: {
    covered: 'geregeld',
    incomplete: 'onvolledig',
    missing: 'niet gevonden',
    waived: 'bewust niet geregeld',
    deferred: 'elders vastgelegd',
    'not-applicable': 'niet van toepassing',
    unknown: 'onbekend',
  },
  certainty: (certainty, date) => {
    switch (certainty) {
      case 'V':
        return `wettekst gelezen op ${date}`;
      case 'S':
        return `secundaire bron, gelezen op ${date}`;
      case 'G':
        return 'algemene kennis, niet geverifieerd';
    }
  },
  date: dates.nl,
  and: 'en',
  switchedOff: ({ subject, checklist, decided, reason }) =>
    `**${subject}: uitgezet** door de eigen checklist ‘${checklist}’${decided === '' ? '' : ` (${decided})`}: ${reason}`,

  fixes: {
    insertSection: ({ topic, variant }) => `Voeg artikel in over ${topic}${inBrackets(variant)}`,
    completeClause: ({ element }) => `Vul aan: ${element}`,
    completeAll: ({ topic, count }) => `Vul aan wat nodig is over ${topic}: ${count} onderdelen`,
    waive: ({ subject }) => `Leg vast waarom dit niet wordt geregeld: ${subject}`,
    replace: ({ text }) => `Wijzig in ${text}`,
    removeCharacters: 'Haal de tekens weg die u niet ziet',
    renumber: 'Nummer de artikelen door, met de verwijzingen',
  },

  hover: {
    topic: ({ topic, level, present, asked }) =>
      `**${topic}** (${level}): ${present} van ${asked} onderdelen gevonden.`,
    found: ({ element, quotes }) => `${element}: gevonden (${quotes}).`,
    partly: ({ element, quotes, lacking }) =>
      `${element}: genoemd (${quotes}), maar zonder ${lacking}.`,
    absent: ({ element, question }) => `**${element}: niet gevonden.** ${question}`,
    waived: ({ element }) => `${element}: bewust niet geregeld.`,
    settlesNone: 'In dit artikel is geen onderwerp van de checklist herkend.',
    why: ({ why }) => `Waarom: ${why}`,
    askedOf: ({ level, forms }) => `${level}: ${forms}.`,
    ownSource: ({ ref, date }) => `Bron: eigen checklist ‘${ref}’, beoordeeld op ${date}.`,
    source: ({ ref, certainty }) => `Bron: ${ref} (${certainty}).`,
    nearest: ({ quote }) => `Komt in de buurt: ${quote}.`,
    nearestFound: ({ elements }) => `Daarin gevonden: ${elements}.`,
    notFound: ({ elements }) => `Nergens gevonden: ${elements}.`,
    basis: ({ form, basis }) => `${form}. Grondslag: ${basis}.`,
    incomplete: ({ text }) => `Niet voldoende: ${text}`,
    todo: {
      'topic-missing':
        'Wat u kunt doen: een artikel laten invoegen, of met een reden vastleggen dat u dit bewust niet regelt.',
      'element-missing':
        'Wat u kunt doen: het artikel met een lid laten aanvullen, of met een reden vastleggen dat u dit bewust niet regelt.',
      'topic-only-in-recitals-or-notes':
        'Wat u kunt doen: het in een artikel opnemen. De aanhef en de toelichting regelen zelf niets.',
      'topic-deferred-to-nowhere':
        'Wat u kunt doen: het hier regelen, het document als bijlage toevoegen, of het met zijn datum noemen.',
    },
    more: ({ count, topics }) =>
      count === 1
        ? `Ook hierover is een melding: ${topics}.`
        : `Ook hierover zijn meldingen: ${topics}.`,
    allowed: ({ values }) => `Toegestaan: ${values}.`,
    article: ({ law, article }) => `${law}, artikel ${article}`,
    notRead: ({ anything }) =>
      anything
        ? 'Over dit artikel is in Robuust niets opgenomen.'
        : 'Over deze wet is in Robuust niets opgenomen.',
    notInText: ({ article, version, checked }) =>
      `Artikel ${article} komt niet voor in de tekst die geldt vanaf ${version} (gelezen op ${checked}).`,
    before: ({ version, subject }) => `In de tekst van ${version} ging het over: ${subject}.`,
    clauses: ({ count }) =>
      count === 0 ? 'Niet verdeeld in leden.' : count === 1 ? 'Eén lid.' : `${count} leden.`,
    read: ({ version, checked }) => `Tekst die geldt vanaf ${version}, gelezen op ${checked}.`,
    opens: 'De koppeling opent de geldende tekst op wetten.overheid.nl.',
  },

  completion: {
    missing: 'ontbreekt in dit stuk',
    other: 'artikel invoegen',
    nextLid: 'volgend lid',
    clause: ({ topic, variant }) => `Artikel over ${topic}${inBrackets(variant)}`,
    element: ({ element }) => `Lid over ${element}`,
  },

  explain: {
    heading: 'Waarom ziet u (geen) meldingen?',
    notADraft:
      'Dit bestand is voor Robuust geen concept: in het blok met kenmerken bovenaan (frontmatter) staat geen sleutel `form`. Daarom is niets gecontroleerd en wordt niets getoond.',
    formUnknown: ({ value, forms }) =>
      `De vorm is niet bekend: ${value}. Daarom is niet gecontroleerd wat deze tekst moet regelen. Robuust kent: ${forms}.`,
    draft: ({ form, basis }) => `Deze tekst is gecontroleerd als **${form}** (${basis}).`,
    language: ({ language, given }) =>
      given
        ? `De tekst is gelezen als ${language === 'nl' ? 'Nederlands' : 'Engels'} (sleutel \`lang\`).`
        : 'De tekst is gelezen als Nederlands, omdat de sleutel `lang` ontbreekt.',
    checklists: 'Checklists',
    layer: ({ title, id, revision, date, topics }) =>
      `${title} (\`${id}\`): herziening ${revision}, beoordeeld op ${date}, ${topics} onderwerpen`,
    leftOut: ({ names }) =>
      `**Niet toegepast, omdat er fouten in staan: ${names.join(', ')}.** Wat daarin wordt gevraagd of uitgezet, geldt nu niet.`,
    notInForce: ({ title }) => `${title}: niet van toepassing op deze tekst`,
    outcome: 'Uitkomst',
    counts: ({ state, topics }) => `**${state}** (${topics.length}): ${topics.join(', ')}`,
    findings: ({ errors, warnings, others }) =>
      `Meldingen: ${errors} fouten, ${warnings} waarschuwingen, ${others} andere.`,
    noFindings:
      'Er zijn geen meldingen: wat deze checklists vragen, is gevonden of met een reden uitgezonderd.',
    checks: 'Controles',
    ran: ({ checks }) => `Uitgevoerd: ${checks}.`,
    failed: ({ check, why }) =>
      `**${why === 'stopped' ? 'Gestopt' : 'Vastgelopen'}: ${check}.** Wat deze controle zou vinden, is onbekend.`,
    nothingRan: 'Er is geen controle uitgevoerd.',
    notRead: 'Een deel van de tekst is niet gelezen; de uitkomst is daardoor niet volledig.',
  },
};

function inBrackets(variant: Variant | undefined): string {
  return variant === undefined ? '' : ` (${variant})`;
}
