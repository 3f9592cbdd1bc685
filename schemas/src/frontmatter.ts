import * as z from 'zod';

import { variants } from './checklist.js';
import { Domain, Form, IsoDate, Organ, Status } from './vocabulary.js';
import { Language } from './localizedText.js';

const Text = z.string().min(1).max(2000);

export const Party = z
  .strictObject({
    name: Text.meta({ description: 'Name of the party: `gemeente Voorbeeldstad`.' }),
    role: Text.optional().meta({ description: 'Role: centrumgemeente, deelnemer, opdrachtgever…' }),
    organs: z.array(Organ).optional().meta({ description: 'Organs that take part.' }),
    share: z
      .union([z.number(), Text])
      .optional()
      .meta({ description: 'Share in the costs: `46.2` or `46,2%`.' }),
  })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

export const Term = z
  .union([
    z.strictObject({ from: IsoDate, until: IsoDate }),
    z.strictObject({ from: IsoDate, indefinite: z.literal(true) }),
  ])
  .meta({ id: 'Term', description: 'From when, and until when or for an indefinite time.' });

export const Waiver = z
  .strictObject({
    topic: Text.meta({ description: 'Id of the topic: `lived-experience`.' }),
    element: Text.optional().meta({ description: 'Id of the element, when only that is waived.' }),
    reason: z
      .string()
      .max(2000)
      .meta({ description: 'Why the parties leave this open, for who reads it in five years.' }),
    by: Text.optional().meta({ description: 'Who decided.' }),
    date: IsoDate.optional().meta({ description: 'When it was decided.' }),
    until: IsoDate.optional().meta({ description: 'The waiver ends on this day.' }),
  })
  .meta({ id: 'Waiver' });
export type Waiver = z.infer<typeof Waiver>;

/**
 * The frontmatter of a draft. The presence of `form` makes a Markdown file a draft.
 *
 * Loose: other tools use keys of their own. Each key is checked by itself, so that one mistake
 * does not take the others along, see `core/parse/frontmatter.ts`.
 */
export const Frontmatter = z
  .looseObject({
    form: Form,
    title: Text.optional().meta({ description: 'Title of the agreement.' }),
    lang: Language.optional().meta({ description: 'Language of the draft; nl when left out.' }),
    date: IsoDate.optional().meta({ description: 'Date of the draft: decides which law applies.' }),
    version: z
      .union([z.string(), z.number()])
      .optional()
      .meta({ description: 'Version of the draft.' }),
    status: Status.optional().meta({ description: 'Where the draft is in its procedure.' }),
    domain: z
      .union([Domain, z.array(Domain)])
      .optional()
      .meta({ description: 'Policy fields that the agreement is about.' }),
    parties: z.array(Party).max(400).optional().meta({ description: 'Who takes part.' }),
    term: Term.optional(),
    dossier: Text.optional().meta({ description: 'Id shared by documents that belong together.' }),
    checklists: z
      .array(Text)
      .max(50)
      .optional()
      .meta({ description: 'Checklists to use; left out: those of the form and the domain.' }),
    waivers: z
      .array(Waiver)
      .max(200)
      .optional()
      .meta({ description: 'What the parties consciously leave open.' }),
    choices: z
      .record(z.string(), z.enum(variants))
      .optional()
      .meta({ description: 'Which variant of a clause was chosen, per topic.' }),
    supersedes: z
      .union([Text, z.array(Text)])
      .optional()
      .meta({ description: 'The earlier agreement that this one replaces.' }),
    annexes: z.array(z.unknown()).optional().meta({ description: 'The annexes of the agreement.' }),
    procedure: z.record(z.string(), z.unknown()).optional().meta({
      description: 'Dates of the steps: draft to councils, consent, adoption, publication.',
    }),
  })
  .meta({ title: 'Frontmatter of a Robuust draft' });
export type Frontmatter = z.infer<typeof Frontmatter>;
