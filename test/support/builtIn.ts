import { compileChecklist } from '#core/checklist/compile.js';
import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { formProfiles } from '#generated/formProfiles.js';
import { lexicon } from '#generated/lexicon.js';

/** The checklists that the product comes with. */
export const builtIn = compileChecklist(checklists, formProfiles, { defects, lexicon });
