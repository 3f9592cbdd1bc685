import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';

import type { BuiltIn } from './checklists.js';
import { compiledPhrases } from './compiledPhrases.js';

/** What the product comes with. */
export const builtIn: BuiltIn = {
  layers: checklists,
  profiles: formProfiles,
  wordings: { defects, lexicon },
  compiled: compiledPhrases,
};
