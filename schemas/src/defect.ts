import * as z from 'zod';

import { Id, Phrases, Source, Zones } from './checklist.js';
import { LocalizedText } from './localizedText.js';
import { Form, IsoDate } from './vocabulary.js';

/** Sentences per language, for the tests. */
export const Sentences = z
  .strictObject({
    nl: z.array(z.string().min(3)).min(1),
    en: z.array(z.string().min(3)).min(1),
  })
  .meta({ id: 'Sentences' });

/**
 * Something that a clause may not say, or had better not: the opposite of an element, which a
 * clause must say. Found by phrases, as elements are; a phrase counts within one sentence.
 */
export const Defect = z
  .strictObject({
    id: Id,
    code: z
      .enum(['clause-unlawful', 'clause-unsound', 'deferred-without-decider'])
      .meta({ description: 'The finding that it gives: against the law, or unwise.' }),
    topic: Id.optional().meta({ description: 'The topic that it is about, for the settings.' }),
    severity: z.enum(['error', 'warning', 'information']).meta({
      description: 'At most what its best source bears: S a warning, G information.',
    }),
    forms: z.array(Form).min(1).optional().meta({ description: 'Only in these forms.' }),
    layer: Id.optional().meta({
      description: 'Only in drafts for which this layer of the checklist holds.',
    }),
    from: IsoDate.optional().meta({ description: 'Drafts dated on or after this day.' }),
    until: IsoDate.optional().meta({ description: 'Drafts dated before this day.' }),
    zones: Zones.default(['body', 'annex']),
    section: z.enum(['any', 'topic']).default('any').meta({
      description: '`topic`: only in an article on the topic.',
    }),
    title: LocalizedText.meta({ description: 'A noun phrase without article, lower case.' }),
    phrases: Phrases,
    unless: Phrases.optional().meta({
      description: 'Words that make it harmless when they stand in the same sentence.',
    }),
    unlessSettled: z
      .string()
      .max(121)
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)
      .optional()
      .meta({ description: 'An element, `topic/element`, that makes it harmless when present.' }),
    wrong: LocalizedText.meta({ description: 'What is wrong, in one or two sentences.' }),
    remedy: LocalizedText.meta({ description: 'What to do, as a sentence.' }),
    sources: z.array(Source).min(1),
    examples: Sentences.meta({ description: 'Sentences in which it is found.' }),
    counterexamples: Sentences.meta({ description: 'Sentences that look like it and are fine.' }),
  })
  .meta({ id: 'Defect' });
export type Defect = z.infer<typeof Defect>;
