import * as z from 'zod';

import { Id, Phrases } from './checklist.js';
import { Sentences } from './defect.js';
import { LocalizedText } from './localizedText.js';

/**
 * A wording that commits nobody. Reported where a clause settles something that is asked for, and
 * settles it in this wording only.
 */
export const VagueWording = z
  .strictObject({
    id: Id,
    severity: z.enum(['warning', 'information']),
    phrases: Phrases,
    unless: Phrases.optional().meta({
      description: 'Words that make it firm when they stand in the same sentence.',
    }),
    unlessArticle: Phrases.optional().meta({
      description: 'Words that make it firm when they stand in the same article.',
    }),
    onlyAbout: z.array(z.string().max(121)).min(1).optional().meta({
      description: 'Only about these topics and elements: `mandate`, `procurement/price-quality`.',
    }),
    opens: z.array(z.string().max(121)).min(1).optional().meta({
      description:
        'Elements, `topic/element`, that are lists, and that it leaves open in any part of the same clause.',
    }),
    alsoInArticle: z.boolean().optional().meta({
      description:
        'Though light, reported too in an article headed on a topic that leaves open what is asked.',
    }),
    notInTopics: z.array(Id).min(1).optional().meta({
      description: 'Not in an article on one of these: there the wording is customary.',
    }),
    firmer: LocalizedText.meta({ description: 'What to write instead, as a sentence.' }),
    examples: Sentences,
    counterexamples: Sentences,
  })
  .meta({ id: 'VagueWording' });
export type VagueWording = z.infer<typeof VagueWording>;

/** A file of `schemas/lexicon`. */
export const Lexicon = z.strictObject({
  /** Topics in which a wording weighs a step more, a warning at most. */
  heavyTopics: z.array(Id),
  /** Topics that are not read with it: an aim is an aim, and names commit nobody. */
  exemptTopics: z.array(Id),
  wordings: z.array(VagueWording).min(1),
});
export type Lexicon = z.infer<typeof Lexicon>;
