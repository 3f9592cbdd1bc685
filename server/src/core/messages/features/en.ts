import type { Variant } from '#schemas/checklist.js';

import { dates } from '../dates.js';
import type { FeatureTexts } from './catalog.js';

const variantNames = { licht: 'light', standaard: 'standard', stevig: 'firm' } as const;

export const en: FeatureTexts = {
  variants: variantNames,
  levels: {
    law: 'required by law',
    'law-if': 'required by law in certain cases',
    robust: 'needed for a robust agreement',
    recommended: 'recommended',
    'n/a': 'not asked',
  },
  states: {
    covered: 'settled',
    incomplete: 'incomplete',
    missing: 'not found',
    waived: 'consciously left open',
    deferred: 'laid down elsewhere',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  certainty: (certainty, date) => {
    switch (certainty) {
      case 'V':
        return `text of the law read on ${date}`;
      case 'S':
        return `secondary source, read on ${date}`;
      case 'G':
        return 'general knowledge, not verified';
    }
  },
  date: dates.en,
  and: 'and',
  switchedOff: ({ subject, checklist, decided, reason }) =>
    `**${subject}: switched off** by your own checklist ‘${checklist}’${decided === '' ? '' : ` (${decided})`}: ${reason}`,

  fixes: {
    insertSection: ({ topic, variant }) => `Insert an article on ${topic}${inBrackets(variant)}`,
    completeClause: ({ element }) => `Add: ${element}`,
    completeAll: ({ topic, count }) => `Add what is needed on ${topic}: ${count} elements`,
    waive: ({ subject }) => `Record why this is left open: ${subject}`,
    replace: ({ text }) => `Change to ${text}`,
    removeCharacters: 'Take out the characters that you do not see',
    renumber: 'Put the article numbers in order, with the references',
  },

  hover: {
    topic: ({ topic, level, present, asked }) =>
      `**${topic}** (${level}): ${present} of ${asked} elements found.`,
    found: ({ element, quotes }) => `${element}: found (${quotes}).`,
    partly: ({ element, quotes, lacking }) =>
      `${element}: mentioned (${quotes}), but without ${lacking}.`,
    absent: ({ element, question }) => `**${element}: not found.** ${question}`,
    waived: ({ element }) => `${element}: consciously left open.`,
    settlesNone: 'No topic of the checklist was recognised in this article.',
    why: ({ why }) => `Why: ${why}`,
    askedOf: ({ level, forms }) => `${level}: ${forms}.`,
    ownSource: ({ ref, date }) => `Source: your own checklist ‘${ref}’, reviewed on ${date}.`,
    source: ({ ref, certainty }) => `Source: ${ref} (${certainty}).`,
    nearest: ({ quote }) => `Comes near: ${quote}.`,
    nearestFound: ({ elements }) => `Found in it: ${elements}.`,
    notFound: ({ elements }) => `Found nowhere: ${elements}.`,
    basis: ({ form, basis }) => `${form}. Legal basis: ${basis}.`,
    incomplete: ({ text }) => `Not enough: ${text}`,
    todo: {
      'topic-missing':
        'What you can do: have an article inserted, or record with a reason that you consciously leave this open.',
      'element-missing':
        'What you can do: have a paragraph added to the article, or record with a reason that you consciously leave this open.',
      'topic-only-in-recitals-or-notes':
        'What you can do: put it in an article. Recitals and explanatory notes settle nothing by themselves.',
      'topic-deferred-to-nowhere':
        'What you can do: settle it here, attach the document as an annex, or name it with its date.',
    },
    more: ({ topics }) => `Also reported here: ${topics}.`,
    allowed: ({ values }) => `Allowed: ${values}.`,
    article: ({ law, article }) => `${law}, article ${article}`,
    notRead: ({ anything }) =>
      anything
        ? 'Robuust holds nothing on this article.'
        : 'Robuust holds nothing on this statute.',
    notInText: ({ article, version, checked }) =>
      `Article ${article} does not occur in the text in force from ${version} (read on ${checked}).`,
    before: ({ version, subject }) => `In the text of ${version} it was about: ${subject}.`,
    clauses: ({ count }) =>
      count === 0
        ? 'Not divided into paragraphs.'
        : count === 1
          ? 'One paragraph.'
          : `${count} paragraphs.`,
    read: ({ version, checked }) => `Text in force from ${version}, read on ${checked}.`,
    opens: 'The link opens the text in force at wetten.overheid.nl (in Dutch).',
  },

  completion: {
    missing: 'missing in this draft',
    other: 'insert an article',
    nextLid: 'next paragraph',
    clause: ({ topic, variant }) => `Article on ${topic}${inBrackets(variant)}`,
    element: ({ element }) => `Paragraph on ${element}`,
  },

  explain: {
    heading: 'Why do you (not) see findings?',
    notADraft:
      'To Robuust, this file is no draft: the block of keys at its top (frontmatter) has no key `form`. That is why nothing was checked and nothing is shown.',
    formUnknown: ({ value, forms }) =>
      `The form is not known: ${value}. That is why what this draft must settle was not checked. Robuust knows: ${forms}.`,
    draft: ({ form, basis }) => `This draft was checked as a **${form}** (${basis}).`,
    language: ({ language, given }) =>
      given
        ? `It was read as ${language === 'nl' ? 'Dutch' : 'English'} (key \`lang\`).`
        : 'It was read as Dutch, as the key `lang` is missing.',
    checklists: 'Checklists',
    layer: ({ title, id, revision, date, topics }) =>
      `${title} (\`${id}\`): revision ${revision}, reviewed on ${date}, ${topics} topics`,
    leftOut: ({ names }) =>
      `**Not applied, because of errors: ${names.join(', ')}.** What they ask or switch off does not hold now.`,
    notInForce: ({ title }) => `${title}: not for this draft`,
    outcome: 'Outcome',
    counts: ({ state, topics }) => `**${state}** (${topics.length}): ${topics.join(', ')}`,
    findings: ({ errors, warnings, others }) =>
      `Findings: ${errors} errors, ${warnings} warnings, ${others} others.`,
    noFindings:
      'There are no findings: what these checklists ask was found, or was waived with a reason.',
    checks: 'Checks',
    ran: ({ checks }) => `Ran: ${checks}.`,
    failed: ({ check, why }) =>
      `**${why === 'stopped' ? 'Stopped' : 'Failed'}: ${check}.** What this check would find is unknown.`,
    nothingRan: 'No check ran.',
    notRead: 'Part of the text was not read; the outcome is therefore not complete.',
  },
};

function inBrackets(variant: Variant | undefined): string {
  return variant === undefined ? '' : ` (${variantNames[variant]})`;
}
