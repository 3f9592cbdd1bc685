import type { LocalizedText } from '#schemas/localizedText.js';

import type { FrontmatterProblem } from '../model/draft.js';
import type { FindingMessages, RelatedMessages } from './catalog.js';
import { dates } from './dates.js';
import type { FindingArgs, Reason } from './findingArgs.js';
import { contentEn } from './content.js';
import { enConsistency } from './enConsistency.js';
import { formNames } from './names.js';
import { capitalised, enumerate, quote, spokenPath } from './sentence.js';

export const en: FindingMessages = {
  ...enConsistency,
  'topic-missing': ({ topic, reason, almost, namedIn, open }) =>
    namedIn.length === 0
      ? `No article found on ${topic.en}. ${why(reason)}${
          almost ? ' There is a passage that comes near.' : ''
        }`
      : `${capitalised(topic.en)}: named in ${places(namedIn)}, but not worked out${notFound(open)}. ${why(reason)}`,
  'element-missing': ({ element, question, reason, articles, lacking }) =>
    lacking.length > 0
      ? `${capitalised(element.en)}: mentioned in ${places(articles)}, but without ${list(
          lacking.map((need) => need.en),
        )}. ${why(reason)}`
      : `${capitalised(element.en)}: not found in ${places(articles)}. ${question.en} ${why(reason)}`,
  'topic-only-in-recitals-or-notes': ({ topic, zone, reason }) =>
    `Only ${zones[zone]} speak of ${topic.en}; no article settles it. ${why(reason)}`,
  'topic-deferred-to-nowhere': ({ topic, reason }) =>
    `For ${topic.en} the text refers to a document that does not appear to exist: it is no annex, has no date and is not in a dossier. ${why(reason)}`,
  ...contentEn,
  'placeholder-left': ({ text }) => `Something is still to be filled in here: ${quote(text)}.`,
  'characters-misleading': ({ kind, text, characters, more }) =>
    `${misleading[kind](quote(text), list(characters))}${
      more === 0 ? '' : ` There are more of these (number: ${more}).`
    }`,
  'article-number-repeated-or-skipped': ({ kind, number, expected }) =>
    kind === 'repeated'
      ? `Article number ${number} occurs more than once; ${expected} is expected here. References to article ${number} are unclear because of it.`
      : `The numbering jumps to ${number}; ${expected} is expected here.`,
  'statute-citation-stale': ({ kind, text, note, certainty: sure }) =>
    `${staleKinds[kind]}: ${quote(text)}. ${note.en}${sure === 'V' ? '' : ` (${notVerified[sure]}.)`}`,
  'statute-citation-impossible': (args) =>
    `${impossible(args)} This was looked up in the text in force from ${dates.en(args.version)}.`,
  'frontmatter-invalid': (args) => frontmatter(args),
  'frontmatter-unreadable': ({ code, detail }) =>
    code === 'frontmatter-unclosed'
      ? 'The frontmatter is not closed. Put a line of three hyphens (---) below it.'
      : `The frontmatter cannot be read here (YAML: ${detail}). The rest of the text was checked.`,
  'form-unknown': ({ value, suggestion, allowed }) =>
    value.trim() === ''
      ? `The form is not filled in, so it was not checked what this text has to settle. Choose from: ${allowed.join(', ')}.`
      : suggestion
        ? `${quote(value)} is not a form; did you mean ${quote(suggestion)}? Until then it is not checked what this text has to settle.`
        : `${quote(value)} is not a form that Robuust knows, so it was not checked what this text has to settle. Choose from: ${allowed.join(', ')}.`,
  'waiver-without-reason': ({ topic }) =>
    `It does not say why ${quote(topic)} is deliberately left open. Without a reason the waiver does not count.`,
  'waiver-unknown': ({ topic, element }) =>
    `The checklist knows no element ${quote(element ?? '')} of ${quote(topic)}; this waiver does nothing.`,
  'ignore-without-reason': ({ code }) =>
    `It does not say why ${quote(code)} is ignored here. Without a reason the finding stays.`,
  'ignore-unused': ({ code }) =>
    `This comment closes no finding: ${quote(code)} does not occur here.`,
  'analysis-incomplete': ({ why: cause, detail }) => incomplete[cause](detail),
  'check-failed': ({ check, why: cause }) =>
    `The check ${quote(check)} ${cause === 'stopped' ? 'took too much time or memory and was stopped' : 'failed'}. What it would find is unknown; the other checks were carried out.`,
  'checklist-invalid': ({ message }) => message.en,
  'checklist-not-applied': ({ message }) => message.en,
  'checklist-doubtful': ({ message }) => message.en,
};

export const enRelated: RelatedMessages = {
  nearest: 'This comes nearest.',
  named: 'It is named here.',
  found: 'This was found.',
  deferral: 'Here the text refers to another document.',
  outside: 'It is mentioned here.',
  first: 'This number stands here first.',
  defined: 'The term is defined here first.',
  compared: 'This is what it was compared with.',
};

/** The elements that lack, as many as a message has room for. */
function notFound(open: readonly LocalizedText[]): string {
  if (open.length === 0) return '';
  const titles = open.slice(0, 4).map((title) => title.en);
  const more = open.length - titles.length;
  return `. Not found: ${list(more > 0 ? [...titles, `${more} others`] : titles)}`;
}

const zones = {
  preamble: 'the recitals',
  notes: 'the explanatory notes',
  signatures: 'the signatures',
} as const;

function why(reason: Reason): string {
  return reason.tentative
    ? `${demand(reason)} This check has been wrong too often to weigh more.`
    : demand(reason);
}

function demand({ form, level, source, condition, since }: Reason): string {
  const name = formNames[form].en;
  const article = /^[aeiou]/u.test(name) ? 'an' : 'a';
  if (source?.kind === 'own') {
    return `${askedByOwn[level]} your own checklist ${quote(source.ref)}, for ${article} ${name}.`;
  }
  const law = source ? ` (${source.short ?? source.ref}${certainty[source.certainty]})` : '';
  const ref = since ? `, since ${dates.en(since)}${law}` : law;
  switch (level) {
    case 'law':
      return condition
        ? `Required for this text${ref}: ${condition.en}`
        : `Required for ${article} ${name}${ref}.`;
    case 'robust':
      return `Needed to make ${article} ${name} robust${ref}.`;
    case 'recommended':
      return `Recommended for ${article} ${name}${ref}.`;
  }
}

const askedByOwn = {
  law: 'Required by',
  robust: 'Needed according to',
  recommended: 'Recommended in',
} as const;

const certainty = { V: '', S: '; secondary source', G: '; not verified' } as const;

const notVerified = { S: 'Secondary source', G: 'Not verified' } as const;

const staleKinds = {
  citation: 'Citation that is out of date',
  name: 'Act that is no longer in force',
  practice: 'Rule that no longer holds',
} as const;

function impossible({
  what,
  law,
  article,
  clause,
  item,
  last,
}: FindingArgs['statute-citation-impossible']): string {
  const place = `Article ${article} ${law}`;
  switch (what) {
    case 'article':
      return `${place} is not in the act.`;
    case 'clause':
      return last === '0'
        ? `${place} is not divided into paragraphs; there is no paragraph ${clause}.`
        : `${place} has ${last === '1' ? 'one paragraph' : `${last} paragraphs`}; there is no paragraph ${clause}.`;
    case 'item':
      return `${place}${clause === '' ? '' : `, paragraph ${clause},`} goes up to (${last}); there is no (${item}).`;
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
    ? ` Did you mean ${quote(suggestion)}?`
    : allowed.length > 0
      ? ` Choose from: ${allowed.join(', ')}.`
      : '';
  const texts: Readonly<Record<FrontmatterProblem['kind'], string>> = {
    'unknown-value': `${quote(value)} is not a valid value for ${quote(spokenPath(path))}.${hint}`,
    'unknown-role': `The role ${quote(value)} is not known.${hint}`,
    'invalid-date': `${quote(value)} is not an existing date. Write a date as 2026-07-01.`,
    'party-twice': `The party ${quote(value)} is listed twice.`,
    'missing-key': `Something required is missing at ${quote(spokenPath(path))}.`,
    'wrong-type': `What stands at ${quote(spokenPath(path))} is not the right kind of value.${hint}`,
    'duplicate-key': `${quote(spokenPath(path))} stands here twice; only the first counts.`,
    'misspelt-key': `${quote(value)} looks like a misspelling.${hint}`,
    'not-allowed': `${quote(value)} is not read in the frontmatter. Write the value out.`,
    'too-large': 'The frontmatter is too large; what is past the limit was not read.',
  };
  return texts[kind];
}

const incomplete: Readonly<
  Record<FindingArgs['analysis-incomplete']['why'], (detail: string) => string>
> = {
  'too-large': (detail) =>
    detail === 'document'
      ? 'This text has more than a million characters and was not checked because of it. Only the frontmatter was read; split the text into documents.'
      : 'The frontmatter has too much in it, or is nested too deeply, to be read. What the text has to settle was not checked because of it.',
  'too-much-markup': () =>
    'This block has so much markup that part of it was not read. What it settles was not counted.',
  'not-text': () => 'This file holds characters that are not text; it cannot be checked as text.',
  stopped: () => 'The check took too long and was stopped. The findings you see are not complete.',
  failed: () => 'The check of this text failed. The findings you see are not complete.',
  'too-many-findings': (detail) =>
    `There are more findings than are shown here (limit: ${detail}).`,
};

const misleading: Readonly<
  Record<FindingArgs['characters-misleading']['kind'], (text: string, characters: string) => string>
> = {
  direction: (_, characters) =>
    `This line has invisible characters that change the direction of reading (${characters}). What you read may not be what is written.`,
  invisible: (text, characters) =>
    `Something that you do not see stands in ${text} (${characters}). Who searches for this word does not find it.`,
  lost: (text, characters) =>
    `A character was lost in ${text} (${characters}), probably when the text was saved or taken over.`,
  'look-alike': (text, characters) =>
    `Letters of another script stand in ${text} that look like ordinary ones (${characters}). Who searches for this word does not find it.`,
};

function list(items: readonly string[]): string {
  return enumerate(items, 'and');
}

/** Labels of articles in the middle of a sentence. */
function places(labels: readonly string[]): string {
  return list(
    labels.map((label) => {
      if (/^(?:Preamble|Signatures)$/u.test(label)) return `the ${label.toLowerCase()}`;
      return label.replace(/^Article(?= )/u, 'article');
    }),
  );
}
