import * as z from 'zod';

import { LocalizedText } from './localizedText.js';
import { Certainty, Domain, Form, IsoDate, Level } from './vocabulary.js';

/** Ids are in people's waivers and ignore comments: never reused, never renamed. */
export const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
  .meta({ id: 'Id', description: 'Lower case words with hyphens: `planning-control`.' });

/**
 * A phrase of the phrase language, see `docs/phrases.md`: `mandaat* ...4 (college | directeur)`.
 * A closed language on purpose: a checklist is data that can come from a workspace that nobody
 * trusts, so it holds neither code nor regular expressions.
 */
export const Phrase = z.string().min(2).max(400).meta({
  id: 'Phrase',
  description: 'Words to look for: `ondermandaat*`, `(zes | 6) weken`, `begroting ... <datum>`.',
});

/**
 * Where a phrase counts. `clause`: in an article on the topic only, for wordings that other topics
 * use as well; `draft`: anywhere in body and annexes.
 */
const Scope = z.enum(['clause', 'draft']).meta({ id: 'Scope' });

export const Zones = z.array(z.enum(['preamble', 'body', 'annex', 'signatures'])).min(1);

export const Evidence = z
  .union([
    Phrase,
    z.strictObject({
      phrase: Phrase,
      scope: Scope.optional(),
      strong: z.boolean().optional().meta({
        description: 'Places the topic in an article by itself, without a telling heading.',
      }),
    }),
  ])
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** Phrases per language of the draft. */
const Evidences = z
  .strictObject({ nl: z.array(Evidence).min(1).max(60), en: z.array(Evidence).min(1).max(60) })
  .meta({ id: 'Evidences' });

export const Phrases = z
  .strictObject({ nl: z.array(Phrase).min(1).max(80), en: z.array(Phrase).min(1).max(80) })
  .meta({ id: 'Phrases' });

/** What a demand rests on, and how sure we are of it. */
export const Source = z
  .strictObject({
    ref: z.string().min(2).max(200).meta({ description: 'As a lawyer cites it: `Awb art. 10:9`.' }),
    short: z.string().min(2).max(60).optional().meta({
      description: 'As a message names it, when `ref` is long.',
    }),
    certainty: Certainty,
    kind: z.enum(['statute', 'publication', 'practice', 'own']),
    forms: z.array(Form).min(1).optional().meta({
      description: 'For a source that holds for some forms only, such as a statute on them.',
    }),
    checked: IsoDate.meta({ description: 'Day on which somebody read the source.' }),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** For which drafts a demand holds. What is left out does not limit. */
const Applies = z
  .strictObject({
    forms: z.array(Form).min(1).optional(),
    from: IsoDate.optional().meta({ description: 'Drafts dated on or after this day.' }),
    until: IsoDate.optional().meta({ description: 'Drafts dated before this day.' }),
  })
  .meta({ id: 'Applies' });

/** Something that a clause on the topic settles. */
export const Element = z
  .strictObject({
    id: Id,
    title: LocalizedText.meta({ description: 'A noun phrase without article: `ondermandaat`.' }),
    question: LocalizedText.meta({ description: 'What the clause must answer, as a question.' }),
    level: z.enum(['law', 'robust', 'recommended']),
    levels: z.partialRecord(Form, z.enum(['law', 'robust', 'recommended'])).optional(),
    byDefinitions: z.boolean().optional().meta({
      description: 'Also settled by a list of definitions, whatever its words.',
    }),
    silent: z.boolean().optional().meta({
      description: 'Never reported when it lacks, because that proves nothing: seen, not demanded.',
    }),
    applies: Applies.optional(),
    scope: Scope.default('draft').meta({ description: 'Scope of the phrases that name none.' }),
    zones: Zones.optional().meta({
      description: 'Where it can be settled, when that is elsewhere than the topic.',
    }),
    present: Evidences,
    needs: z
      .array(
        z.strictObject({
          title: LocalizedText.meta({
            description: 'What must stand with it: `een datum of termijn`.',
          }),
          phrases: Phrases,
        }),
      )
      .max(4)
      .optional()
      .meta({ description: 'What must also stand in the same article, or the element is open.' }),
    incomplete: LocalizedText.optional().meta({ description: 'What does not settle it, and why.' }),
    clause: LocalizedText.meta({
      description: 'A lid that settles it: inserted by the fix, and must match the phrases.',
    }),
    examples: z
      .strictObject({
        nl: z.array(z.string().min(3)).default([]),
        en: z.array(z.string().min(3)).default([]),
      })
      .default({ nl: [], en: [] })
      .meta({
        description: 'More sentences that must match; each phrase has one that it matches.',
      }),
    counterexamples: z
      .strictObject({
        nl: z.array(z.string().min(3)).default([]),
        en: z.array(z.string().min(3)).default([]),
      })
      .default({ nl: [], en: [] })
      .meta({ description: 'Sentences that must not match.' }),
    sources: z.array(Source).default([]).meta({ description: 'Empty: those of the topic.' }),
  })
  .meta({ id: 'Element' });
export type Element = z.infer<typeof Element>;

export const variants = ['licht', 'standaard', 'stevig'] as const;
export const Variant = z.enum(variants).meta({ id: 'Variant' });
export type Variant = z.infer<typeof Variant>;

/**
 * A clause on the topic, in the snippet syntax of editors: `${1:default}`, `${2|a,b|}`, `$0`.
 * `{{parties}}`, `{{participants}}`, `{{centre}}`, `{{organs}}`, `{{title}}` are filled in from the
 * frontmatter. The heading is without number; the body starts with its first lid.
 */
const Template = z
  .strictObject({
    summary: LocalizedText.meta({ description: 'What this choice means for the parties.' }),
    heading: LocalizedText,
    body: LocalizedText,
    forms: z.array(Form).min(1).optional().meta({ description: 'Only for these forms.' }),
  })
  .meta({ id: 'Template' });
export type Template = z.infer<typeof Template>;

/** A subject that an agreement has to settle. */
export const Topic = z
  .strictObject({
    id: Id,
    formerly: z.array(Id).optional(),
    title: LocalizedText.meta({ description: 'A noun phrase without article, lower case.' }),
    tentative: z.boolean().optional().meta({
      description: 'Missing it has been reported wrongly too often: a hint, which says so.',
    }),
    levels: z.record(Form, Level),
    lawFrom: IsoDate.optional().meta({
      description: 'What is `law` was not yet so for drafts dated before this day: `robust`.',
    }),
    condition: z
      .strictObject({ phrases: Phrases, why: LocalizedText })
      .optional()
      .meta({ description: 'When the draft says this, `law-if` is `law`; otherwise `robust`.' }),
    why: LocalizedText.meta({ description: 'Why an agreement settles this, in plain words.' }),
    sources: z.array(Source).min(1),
    inDefinitions: z.boolean().optional().meta({
      description: 'Also settled by an article that does little else than define terms.',
    }),
    wholeOf: z.array(Form).min(1).optional().meta({
      description:
        'Forms whose whole text is on this topic: what counts in an article on it only, counts there in each article.',
    }),
    zones: Zones.default(['body', 'annex']).meta({
      description: 'The parts of a draft in which the topic can be settled.',
    }),
    headings: Phrases.meta({ description: 'Headings that announce the topic.' }),
    terms: Phrases.meta({ description: 'Words of the topic: two of them are a hint, not proof.' }),
    named: Phrases.optional().meta({
      description:
        'Wordings that name the topic without settling it, as in a list of tasks: `beleidsvoorbereiding`. An article with one makes it incomplete instead of missing.',
    }),
    deferrals: Phrases.optional().meta({
      description: 'Documents in which the topic may be laid down instead: `mandaatbesluit*`.',
    }),
    elements: z.array(Element).min(1).max(40),
    templates: z
      .strictObject({
        licht: z.array(Template).min(1).optional(),
        standaard: z.array(Template).min(1),
        stevig: z.array(Template).min(1).optional(),
      })
      .meta({ description: 'Per variant; of several, the first whose `forms` has the form.' }),
  })
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

/** A layer of demands. Layers are stacked: national, then regional, then municipal. */
export const Checklist = z
  .strictObject({
    id: Id,
    title: LocalizedText,
    extends: z.array(Id).max(8).optional(),
    applies: z
      .strictObject({
        domains: z.array(Domain).min(1),
        mentions: Phrases,
      })
      .optional()
      .meta({
        description:
          'For drafts of these domains; when a draft names no domain, for those that mention this.',
      }),
    revision: z.int().positive(),
    lastReviewed: IsoDate,
    topics: z.array(Topic).max(200),
  })
  .meta({ title: 'Robuust checklist' });
export type Checklist = z.infer<typeof Checklist>;
