import type { LocalizedText } from '#schemas/localizedText.js';

import type { FrontmatterProblem } from '../model/draft.js';
import type { FindingMessages, RelatedMessages } from './catalog.js';
import { dates } from './dates.js';
import type { FindingArgs, Reason } from './findingArgs.js';
import { contentNl } from './content.js';
import { nlConsistency } from './nlConsistency.js';
import { formNames } from './names.js';
import { capitalised, enumerate, quote, spokenPath } from './sentence.js';

export const nl: FindingMessages = {
  ...nlConsistency,
  'topic-missing': ({ topic, reason, almost, namedIn, open }) =>
    namedIn.length === 0
      ? `Geen artikel gevonden over ${topic.nl}. ${why(reason)}${
          almost ? ' Er is wel een passage die in de buurt komt.' : ''
        }`
      : `${capitalised(topic.nl)}: wel genoemd in ${places(namedIn)}, maar nergens uitgewerkt${notFound(open)}. ${why(reason)}`,
  'element-missing': ({ element, question, reason, articles, lacking }) =>
    lacking.length > 0
      ? `${capitalised(element.nl)}: genoemd in ${places(articles)}, maar zonder ${list(
          lacking.map((need) => need.nl),
        )}. ${why(reason)}`
      : `${capitalised(element.nl)}: niet gevonden in ${places(articles)}. ${question.nl} ${why(reason)}`,
  'topic-only-in-recitals-or-notes': ({ topic, zone, reason }) =>
    `Over ${topic.nl} staat alleen iets in ${zones[zone]}; geen artikel regelt het. ${why(reason)}`,
  'topic-deferred-to-nowhere': ({ topic, reason }) =>
    `Voor ${topic.nl} verwijst de tekst naar een document dat hier niet blijkt te bestaan: het is geen bijlage, heeft geen datum en hoort niet bij een dossier. ${why(reason)}`,
  ...contentNl,
  'placeholder-left': ({ text }) => `Hier moet nog iets worden ingevuld: ${quote(text)}.`,
  'characters-misleading': ({ kind, text, characters, more }) =>
    `${misleading[kind](quote(text), list(characters))}${
      more === 0 ? '' : ` Dit komt nog vaker voor (aantal: ${more}).`
    }`,
  'article-number-repeated-or-skipped': ({ kind, number, expected }) =>
    kind === 'repeated'
      ? `Artikelnummer ${number} komt vaker voor; hier hoort ${expected}. Verwijzingen naar artikel ${number} zijn daardoor onduidelijk.`
      : `De nummering springt naar ${number}; hier hoort ${expected}.`,
  'statute-citation-stale': ({ kind, text, note, certainty: sure }) =>
    `${staleKinds[kind]}: ${quote(text)}. ${note.nl}${sure === 'V' ? '' : ` (${notVerified[sure]}.)`}`,
  'statute-citation-impossible': (args) =>
    `${impossible(args)} Dit is nagegaan in de tekst die geldt vanaf ${dates.nl(args.version)}.`,
  'frontmatter-invalid': (args) => frontmatter(args),
  'frontmatter-unreadable': ({ code, detail }) =>
    code === 'frontmatter-unclosed'
      ? 'Het blok met kenmerken boven de tekst is niet afgesloten. Zet een regel met drie streepjes (---) onder de kenmerken.'
      : `De kenmerken boven de tekst zijn hier niet te lezen (YAML: ${detail}). De rest van de tekst is wel gecontroleerd.`,
  'form-unknown': ({ value, suggestion, allowed }) =>
    value.trim() === ''
      ? `De vorm is niet ingevuld; daarom is niet gecontroleerd wat deze tekst moet regelen. Kies uit: ${allowed.join(', ')}.`
      : suggestion
        ? `${quote(value)} is geen vorm; bedoelt u ${quote(suggestion)}? Tot dit klopt, is niet gecontroleerd wat deze tekst moet regelen.`
        : `${quote(value)} is geen vorm die Robuust kent; daarom is niet gecontroleerd wat deze tekst moet regelen. Kies uit: ${allowed.join(', ')}.`,
  'waiver-without-reason': ({ topic }) =>
    `Er staat niet bij waarom ${quote(topic)} bewust niet wordt geregeld. Zonder reden telt de uitzondering niet.`,
  'waiver-unknown': ({ topic, element }) =>
    `De checklist kent bij ${quote(topic)} geen onderdeel ${quote(element ?? '')}; deze uitzondering doet niets.`,
  'ignore-without-reason': ({ code }) =>
    `Er staat niet bij waarom ${quote(code)} hier wordt genegeerd. Zonder reden blijft de melding staan.`,
  'ignore-unused': ({ code }) =>
    `Deze opmerking sluit geen melding: ${quote(code)} komt hier niet voor.`,
  'analysis-incomplete': ({ why: cause, detail }) => incomplete[cause](detail),
  'check-failed': ({ check, why: cause }) =>
    `De controle ${quote(check)} ${cause === 'stopped' ? 'kostte te veel tijd of geheugen en is gestopt' : 'is vastgelopen'}. Wat zij zou vinden, is onbekend; de andere controles zijn wel uitgevoerd.`,
  'checklist-invalid': ({ message }) => message.nl,
  'checklist-not-applied': ({ message }) => message.nl,
  'checklist-doubtful': ({ message }) => message.nl,
};

export const nlRelated: RelatedMessages = {
  nearest: 'Dit komt het dichtst in de buurt.',
  named: 'Hier wordt het genoemd.',
  found: 'Dit is wel gevonden.',
  deferral: 'Hier verwijst de tekst naar een ander document.',
  outside: 'Hier wordt het genoemd.',
  first: 'Hier staat dit nummer voor het eerst.',
  defined: 'Hier is het begrip voor het eerst omschreven.',
  compared: 'Hiermee is vergeleken.',
};

/** The elements that lack, as many as a message has room for. */
function notFound(open: readonly LocalizedText[]): string {
  if (open.length === 0) return '';
  const titles = open.slice(0, 4).map((title) => title.nl);
  const more = open.length - titles.length;
  return `. Niet gevonden: ${list(more > 0 ? [...titles, `${more} andere`] : titles)}`;
}

const zones = {
  preamble: 'de aanhef',
  notes: 'de toelichting',
  signatures: 'de ondertekening',
} as const;

function why(reason: Reason): string {
  return reason.tentative
    ? `${demand(reason)} Deze controle heeft nog te vaak ongelijk gehad om zwaarder te wegen.`
    : demand(reason);
}

function demand({ form, level, source, condition, since }: Reason): string {
  const name = formNames[form].nl;
  if (source?.kind === 'own') {
    return `${askedByOwn[level]} de eigen checklist ${quote(source.ref)}, voor een ${name}.`;
  }
  const law = source ? ` (${source.short ?? source.ref}${certainty[source.certainty]})` : '';
  const ref = since ? `, sinds ${dates.nl(since)}${law}` : law;
  switch (level) {
    case 'law':
      return condition
        ? `Verplicht voor deze tekst${ref}: ${condition.nl}`
        : `Verplicht voor een ${name}${ref}.`;
    case 'robust':
      return `Nodig om een ${name} robuust te maken${ref}.`;
    case 'recommended':
      return `Aanbevolen voor een ${name}${ref}.`;
  }
}

const askedByOwn = {
  law: 'Verplicht volgens',
  robust: 'Nodig volgens',
  recommended: 'Aanbevolen in',
} as const;

const certainty = { V: '', S: '; secundaire bron', G: '; niet geverifieerd' } as const;

const notVerified = { S: 'Secundaire bron', G: 'Niet geverifieerd' } as const;

const staleKinds = {
  citation: 'Verouderde verwijzing',
  name: 'Wet die niet meer geldt',
  practice: 'Regel die niet meer geldt',
} as const;

function impossible({
  what,
  law,
  article,
  clause,
  item,
  last,
}: FindingArgs['statute-citation-impossible']): string {
  const place = `Artikel ${article} ${law}`;
  switch (what) {
    case 'article':
      return `${place} staat niet in de wet.`;
    case 'clause':
      return last === '0'
        ? `${place} is niet verdeeld in leden; er is geen lid ${clause}.`
        : `${place} heeft ${last === '1' ? 'één lid' : `${last} leden`}; er is geen lid ${clause}.`;
    case 'item':
      return `${place}${clause === '' ? '' : `, lid ${clause},`} gaat tot en met onderdeel ${last}; er is geen onderdeel ${item}.`;
  }
}

function frontmatter({
  kind,
  path,
  value,
  suggestion,
  allowed,
}: FindingArgs['frontmatter-invalid']): string {
  const hint = suggestion
    ? ` Bedoelt u ${quote(suggestion)}?`
    : allowed.length > 0
      ? ` Kies uit: ${allowed.join(', ')}.`
      : '';
  const texts: Readonly<Record<FrontmatterProblem['kind'], string>> = {
    'unknown-value': `${quote(value)} is geen geldige waarde voor ${quote(spokenPath(path))}.${hint}`,
    'unknown-role': `De rol ${quote(value)} is niet bekend.${hint}`,
    'invalid-date': `${quote(value)} is geen bestaande datum. Schrijf een datum als 2026-07-01.`,
    'party-twice': `De partij ${quote(value)} staat er tweemaal in.`,
    'missing-key': `Bij ${quote(spokenPath(path))} ontbreekt een verplicht gegeven.`,
    'wrong-type': `Wat bij ${quote(spokenPath(path))} staat, heeft niet de juiste soort waarde.${hint}`,
    'duplicate-key': `${quote(spokenPath(path))} staat er tweemaal; alleen de eerste telt.`,
    'misspelt-key': `${quote(value)} lijkt een schrijffout.${hint}`,
    'not-allowed': `${quote(value)} wordt in de kenmerken niet gelezen. Schrijf de waarde voluit.`,
    'too-large': `Het blok met kenmerken is te groot; wat voorbij de grens staat, is niet gelezen.`,
  };
  return texts[kind];
}

const incomplete: Readonly<
  Record<FindingArgs['analysis-incomplete']['why'], (detail: string) => string>
> = {
  'too-large': (detail) =>
    detail === 'document'
      ? 'Deze tekst heeft meer dan een miljoen tekens en is daarom niet gecontroleerd. Alleen de kenmerken zijn gelezen; splits de tekst in documenten.'
      : 'De kenmerken boven de tekst zijn te veel of te diep genest om te lezen. Wat de tekst moet regelen, is daarom niet gecontroleerd.',
  'too-much-markup': () =>
    'In dit blok staat zo veel opmaak dat een deel ervan niet is gelezen. Wat daarin geregeld is, is niet meegeteld.',
  'not-text': () =>
    'Dit bestand bevat tekens die geen tekst zijn; het is niet als tekst te controleren.',
  stopped: () =>
    'De controle duurde te lang en is gestopt. De meldingen die u ziet zijn niet volledig.',
  failed: () =>
    'De controle van deze tekst is vastgelopen. De meldingen die u ziet zijn niet volledig.',
  'too-many-findings': (detail) =>
    `Er zijn meer meldingen dan hier worden getoond (grens: ${detail}).`,
};

const misleading: Readonly<
  Record<FindingArgs['characters-misleading']['kind'], (text: string, characters: string) => string>
> = {
  direction: (_, characters) =>
    `Hier staan onzichtbare tekens die de leesrichting veranderen (${characters}). Wat u leest, kan daardoor iets anders zijn dan wat er staat.`,
  invisible: (text, characters) =>
    `In ${text} staat iets wat u niet ziet (${characters}). Wie op dit woord zoekt, vindt het niet.`,
  lost: (text, characters) =>
    `In ${text} is een teken verloren gegaan (${characters}), waarschijnlijk bij het opslaan of overnemen van de tekst.`,
  'look-alike': (text, characters) =>
    `In ${text} staan letters uit een ander schrift die op gewone letters lijken (${characters}). Wie op dit woord zoekt, vindt het niet.`,
};

function list(items: readonly string[]): string {
  return enumerate(items, 'en');
}

/** Labels of articles in the middle of a sentence. */
function places(labels: readonly string[]): string {
  return list(
    labels.map((label) => {
      if (/^(?:Aanhef|Ondertekening)$/u.test(label)) return `de ${label.toLowerCase()}`;
      return label.replace(/^Artikel(?= )/u, 'artikel');
    }),
  );
}
