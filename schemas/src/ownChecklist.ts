import * as z from 'zod';

import { Evidence, Id, Phrase, Source, Zones } from './checklist.js';
import { LocalizedText } from './localizedText.js';
import { Domain, Form, IsoDate, Level } from './vocabulary.js';

/**
 * A text of an own checklist. Who works in one language writes it once: it then stands for both.
 */
const OwnText = z
  .union([
    z.string().min(1),
    z.strictObject({ nl: z.string().min(1), en: z.string().min(1).optional() }),
  ])
  .meta({
    id: 'OwnText',
    description: 'A text, or `{ nl: …, en: … }`; without `en`, `nl` counts.',
  });
export type OwnText = z.infer<typeof OwnText>;

const phraseList = z.array(Phrase).min(1).max(80);
const OwnPhrases = z
  .union([phraseList, z.strictObject({ nl: phraseList, en: phraseList.optional() })])
  .meta({ id: 'OwnPhrases', description: 'Phrases, or `{ nl: […], en: […] }`.' });
export type OwnPhrases = z.infer<typeof OwnPhrases>;

const evidenceList = z.array(Evidence).min(1).max(60);
const OwnEvidences = z
  .union([evidenceList, z.strictObject({ nl: evidenceList, en: evidenceList.optional() })])
  .meta({ id: 'OwnEvidences', description: 'Phrases that settle it, or `{ nl: […], en: […] }`.' });
export type OwnEvidences = z.infer<typeof OwnEvidences>;

const ElementLevel = z.enum(['law', 'robust', 'recommended']);
const Scope = z.enum(['clause', 'draft']);
const examples = z
  .strictObject({
    nl: z.array(z.string().min(3)).optional(),
    en: z.array(z.string().min(3)).optional(),
  })
  .optional();

/** As an element of the built-in checklists, with less that has to be written. */
export const OwnElement = z
  .strictObject({
    id: Id,
    title: OwnText.meta({ description: 'A noun phrase without article: `aantal woningen`.' }),
    question: OwnText.optional().meta({ description: 'What the clause must answer.' }),
    level: ElementLevel.optional().meta({ description: '`robust` when left out.' }),
    levels: z.partialRecord(Form, ElementLevel).optional(),
    byDefinitions: z.boolean().optional(),
    silent: z.boolean().optional(),
    applies: z
      .strictObject({
        forms: z.array(Form).min(1).optional(),
        from: IsoDate.optional(),
        until: IsoDate.optional(),
      })
      .optional(),
    scope: Scope.optional().meta({
      description:
        '`draft`: the phrases count anywhere; `clause`: in an article on the topic only.',
    }),
    zones: Zones.optional(),
    present: OwnEvidences,
    needs: z
      .array(z.strictObject({ title: OwnText, phrases: OwnPhrases }))
      .max(4)
      .optional()
      .meta({ description: 'What must also stand in the same article.' }),
    incomplete: OwnText.optional(),
    clause: OwnText.meta({ description: 'A lid that settles it: inserted by the fix.' }),
    examples,
    counterexamples: examples,
    sources: z.array(Source).optional(),
  })
  .meta({ id: 'OwnElement' });
export type OwnElement = z.infer<typeof OwnElement>;

const OwnTemplate = z
  .strictObject({
    summary: OwnText.optional().meta({ description: 'What this choice means for the parties.' }),
    heading: OwnText.optional().meta({ description: 'Without number; the title when left out.' }),
    body: OwnText.meta({ description: 'The leden of the article, numbered `1.`, `2.`.' }),
    forms: z.array(Form).min(1).optional(),
  })
  .meta({ id: 'OwnTemplate' });
export type OwnTemplate = z.infer<typeof OwnTemplate>;

const templateList = z.array(OwnTemplate).min(1).max(20);
export const OwnTemplates = z
  .strictObject({
    licht: templateList.optional(),
    standaard: templateList.optional(),
    stevig: templateList.optional(),
  })
  .meta({ id: 'OwnTemplates', description: 'Clauses per variant.' });
export type OwnTemplates = z.infer<typeof OwnTemplates>;

/** A subject that the workspace adds. A topic of a built-in checklist is one as well. */
export const OwnTopic = z
  .strictObject({
    id: Id,
    formerly: z.array(Id).optional(),
    title: OwnText.meta({ description: 'A noun phrase without article, lower case.' }),
    levels: z
      .union([Level, z.partialRecord(Form, Level)])
      .meta({ description: 'One level for all forms, or per form; a form left out is `n/a`.' }),
    tentative: z.boolean().optional(),
    lawFrom: IsoDate.optional(),
    condition: z.strictObject({ phrases: OwnPhrases, why: OwnText }).optional(),
    why: OwnText.meta({ description: 'Why an agreement settles this, in plain words.' }),
    sources: z.array(Source).min(1).optional().meta({
      description: 'What it rests on; this checklist itself when left out.',
    }),
    inDefinitions: z.boolean().optional(),
    wholeOf: z.array(Form).min(1).optional(),
    zones: Zones.optional(),
    after: Id.optional().meta({
      description: 'The topic behind which its article belongs, by the customary order.',
    }),
    headings: OwnPhrases.optional().meta({
      description: 'Headings that announce the topic, besides its title.',
    }),
    terms: OwnPhrases.meta({ description: 'Words of the topic.' }),
    named: OwnPhrases.optional(),
    deferrals: OwnPhrases.optional(),
    elements: z.array(OwnElement).min(1).max(40),
    templates: OwnTemplates.optional().meta({
      description: 'Clauses per variant; made of those of the elements when left out.',
    }),
  })
  .meta({ id: 'OwnTopic' });
export type OwnTopic = z.infer<typeof OwnTopic>;

const Reason = z.string().trim().min(1).max(1000);

/** What a workspace asks differently of a topic that it did not make. */
export const Change = z
  .strictObject({
    topic: Id,
    reason: Reason.meta({ description: 'Why it is asked differently here.' }),
    levels: z.partialRecord(Form, Level).optional().meta({ description: 'Per form.' }),
    elements: z
      .array(z.strictObject({ id: Id, level: ElementLevel }))
      .min(1)
      .max(40)
      .optional()
      .meta({ description: 'Elements of which the level differs.' }),
    templates: OwnTemplates.optional().meta({
      description: 'Own clauses, in the place of those of a variant.',
    }),
    sources: z.array(Source).min(1).max(10).optional(),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** A topic, or an element of one, that is not asked for. */
export const SwitchOff = z
  .strictObject({
    topic: Id,
    element: Id.optional().meta({ description: 'Only this element of the topic.' }),
    reason: Reason.meta({ description: 'Why it is not asked for here; it is shown.' }),
    by: z.string().min(1).max(200).optional().meta({ description: 'Who decided so.' }),
    date: IsoDate.optional(),
  })
  .meta({ id: 'SwitchOff' });
export type SwitchOff = z.infer<typeof SwitchOff>;

/**
 * A checklist of a workspace, in `.robuust/`. It adds to the built-in ones, and changes or switches
 * off what they ask; it never replaces them as a whole, so that what is not asked has a reason.
 */
export const OwnChecklist = z
  .strictObject({
    id: Id.meta({ description: 'Name of this checklist, for others that build on it.' }),
    title: OwnText,
    extends: z
      .union([Id, z.array(Id).max(8)])
      .optional()
      .meta({
        description:
          'Checklists that are applied before this one, by their ids. The built-in ones always are.',
      }),
    revision: z.int().positive().optional(),
    lastReviewed: IsoDate,
    applies: z
      .strictObject({ domains: z.array(Domain).min(1), mentions: OwnPhrases })
      .optional()
      .meta({ description: 'The drafts for which the topics hold; all when left out.' }),
    topics: z.array(OwnTopic).max(200).optional().meta({ description: 'Topics to add.' }),
    changes: z.array(Change).max(200).optional().meta({
      description: 'What is asked differently of topics that there are.',
    }),
    off: z.array(SwitchOff).max(200).optional().meta({
      description: 'Topics and elements that are not asked for, each with a reason.',
    }),
  })
  .meta({ title: 'Robuust own checklist' });
export type OwnChecklist = z.infer<typeof OwnChecklist>;

/** The text in both languages. */
export function bothOf(text: OwnText): LocalizedText {
  return typeof text === 'string'
    ? { nl: text, en: text }
    : { nl: text.nl, en: text.en ?? text.nl };
}

/** The lists of both languages; English drafts are searched with the Dutch ones when alone. */
export function listsOf<Item>(
  lists:
    readonly Item[] | { readonly nl: readonly Item[]; readonly en?: readonly Item[] | undefined },
): { nl: Item[]; en: Item[] } {
  return 'nl' in lists
    ? { nl: [...lists.nl], en: [...(lists.en ?? lists.nl)] }
    : { nl: [...lists], en: [...lists] };
}
