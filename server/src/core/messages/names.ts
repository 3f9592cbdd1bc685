import type { LocalizedText } from '#schemas/localizedText.js';
import type { Form } from '#schemas/vocabulary.js';

/** The forms as they stand in a sentence, behind "een" or "a". */
export const formNames: Readonly<Record<Form, LocalizedText>> = {
  convenant: { nl: 'convenant', en: 'covenant' },
  samenwerkingsovereenkomst: { nl: 'samenwerkingsovereenkomst', en: 'cooperation agreement' },
  'regeling-zonder-meer': { nl: 'regeling zonder meer', en: 'basic joint arrangement' },
  centrumregeling: { nl: 'centrumregeling', en: 'centre municipality arrangement' },
  dvo: { nl: 'dienstverleningsovereenkomst', en: 'service level agreement' },
  'openbaar-lichaam': {
    nl: 'gemeenschappelijke regeling met een openbaar lichaam',
    en: 'joint arrangement with a public body',
  },
  bedrijfsvoeringsorganisatie: {
    nl: 'gemeenschappelijke regeling met een bedrijfsvoeringsorganisatie',
    en: 'joint arrangement with an operational organisation',
  },
  'gemeenschappelijk-orgaan': {
    nl: 'gemeenschappelijke regeling met een gemeenschappelijk orgaan',
    en: 'joint arrangement with a joint organ',
  },
  mandaatbesluit: { nl: 'mandaatbesluit', en: 'mandate decision' },
  regiovisie: { nl: 'regiovisie', en: 'regional vision' },
};
