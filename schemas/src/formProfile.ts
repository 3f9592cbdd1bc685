import * as z from 'zod';

import { LocalizedText } from './localizedText.js';
import { Form } from './vocabulary.js';

/** What is customary for a form: its name, what opens it, and the order of its articles. */
export const FormProfile = z.strictObject({
  form: Form,
  title: LocalizedText.meta({ description: 'Name of the form, as in a sentence, no article.' }),
  basis: LocalizedText.meta({ description: 'Legal basis, as a lawyer cites it.' }),
  preamble: LocalizedText.meta({
    description:
      'Opening of a new draft, up to the first article; `{{…}}` as in templates. What only the parties know stands as a blank: `[datum]`.',
  }),
  chapters: z
    .array(
      z.strictObject({
        title: LocalizedText,
        topics: z.array(z.string()).min(1).meta({ description: 'Topic ids in customary order.' }),
      }),
    )
    .min(1),
  closing: LocalizedText.meta({
    description:
      'The end of a new draft: what is signed, by whom. A line with `{{party}}` or `{{participant}}` is repeated for each party, or for each but the centre.',
  }),
});
export type FormProfile = z.infer<typeof FormProfile>;

export const FormProfiles = z.strictObject({ forms: z.array(FormProfile).min(1) });
export type FormProfiles = z.infer<typeof FormProfiles>;
