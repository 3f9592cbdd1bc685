import * as z from 'zod';

import { Phrase } from './checklist.js';
import { LocalizedText } from './localizedText.js';
import { Certainty, Form, IsoDate } from './vocabulary.js';

const Phrases = z.strictObject({
  nl: z.array(Phrase).min(1).max(40),
  en: z.array(Phrase).min(1).max(40),
});

/** Parts of a draft, one paragraph or lid each. */
const Passages = z.strictObject({
  nl: z.array(z.string().min(3)).min(1),
  en: z.array(z.string().min(3)).min(1),
});

const shared = {
  id: z
    .string()
    .max(40)
    .regex(/^s\d{2}(?:-[a-z]+)+$/u)
    .meta({ description: 'Number of the rule and a word or two: `s01-council-consent`.' }),
  forms: z.array(Form).min(1).optional().meta({ description: 'Only in drafts of these forms.' }),
  since: IsoDate.optional().meta({
    description: 'Holds for drafts dated on or after this day, and for those without a date.',
  }),
  with: Phrases.optional().meta({ description: 'One of these must stand in the same passage.' }),
  without: Phrases.optional().meta({ description: 'None of these may stand in the same passage.' }),
  severity: z.enum(['error', 'warning', 'information']),
  certainty: Certainty,
  note: LocalizedText.meta({ description: 'What it is now, in whole sentences.' }),
  examples: Passages.meta({ description: 'In each of these it is found.' }),
  counterexamples: Passages.meta({ description: 'In none of these anything stale is found.' }),
};

/** An article, lid or onderdeel that has moved, or that is about something else. */
const StaleCitation = z.strictObject({
  ...shared,
  kind: z.literal('citation'),
  statute: z.string().max(30),
  article: z.string().max(12),
  clause: z.string().max(4).optional().meta({ description: 'Number of the lid.' }),
  item: z.string().max(2).optional(),
  right: z
    .strictObject({
      article: z.string().max(12).optional(),
      clause: z.string().max(4).optional(),
      item: z.string().max(2).optional(),
    })
    .refine((right) => Object.keys(right).length === 1, 'One of article, clause and item.')
    .optional()
    .meta({ description: 'What to write instead, when one number or letter puts it right.' }),
});

/** The name of a law that has gone. */
const StaleName = z.strictObject({
  ...shared,
  kind: z.literal('name'),
  phrases: Phrases,
  except: Phrases.optional().meta({
    description: 'A name that lies within a match of one of these is another one.',
  }),
  right: z.string().max(80).optional().meta({ description: 'What to write instead.' }),
});

/** A rule of procedure from before a change of the law. */
const StalePractice = z.strictObject({
  ...shared,
  kind: z.literal('practice'),
  phrases: Phrases,
});

const order = ['information', 'warning', 'error'];
const most = { V: 'error', S: 'warning', G: 'information' };

/** What is out of date in a draft, and what it is now. */
export const StaleLaw = z
  .discriminatedUnion('kind', [StaleCitation, StaleName, StalePractice])
  .refine(
    ({ severity, certainty }) => order.indexOf(severity) <= order.indexOf(most[certainty]),
    'Of a secondary source (S) at most a warning, of general knowledge (G) at most information.',
  )
  .meta({ id: 'StaleLaw' });
export type StaleLaw = z.infer<typeof StaleLaw>;

export const StaleLaws = z.strictObject({
  historic: Phrases.meta({ description: 'In a passage with one of these the past is meant.' }),
  repealed: Phrases.meta({ description: 'The same, for the name of a law.' }),
  items: z.array(StaleLaw).min(1).max(100),
});
export type StaleLaws = z.infer<typeof StaleLaws>;
