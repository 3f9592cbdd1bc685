import type { Variant } from '#schemas/checklist.js';
import type { LocalizedText } from '#schemas/localizedText.js';
import type { Domain, Form } from '#schemas/vocabulary.js';

import type { Translate } from '../texts.js';

/** The policy fields as they stand in the title of a draft, in the language of the draft. */
export const domainTitles: Readonly<Record<Domain, LocalizedText>> = {
  'beschermd-wonen': { nl: 'beschermd wonen', en: 'sheltered housing' },
  'maatschappelijke-opvang': { nl: 'maatschappelijke opvang', en: 'homelessness services' },
  wmo: { nl: 'maatschappelijke ondersteuning', en: 'social support' },
  jeugd: { nl: 'jeugdhulp', en: 'youth care' },
  algemeen: { nl: 'algemeen', en: 'general' },
};

/** The roles of the parties to a form: of the one that leads, and of the others. */
export interface Roles {
  readonly lead: string;
  readonly others: string;
  /** Whether the form cannot do without a party that leads. */
  readonly needed: boolean;
}

/** Undefined: no party leads in this form. Roles are the Dutch terms that the frontmatter knows. */
export const rolesOf: Readonly<Record<Form, Roles | undefined>> = {
  convenant: { lead: 'centrumgemeente', others: 'deelnemer', needed: false },
  samenwerkingsovereenkomst: { lead: 'centrumgemeente', others: 'deelnemer', needed: false },
  'regeling-zonder-meer': { lead: 'centrumgemeente', others: 'deelnemer', needed: false },
  centrumregeling: { lead: 'centrumgemeente', others: 'deelnemer', needed: true },
  dvo: { lead: 'opdrachtnemer', others: 'opdrachtgever', needed: true },
  'openbaar-lichaam': undefined,
  bedrijfsvoeringsorganisatie: undefined,
  'gemeenschappelijk-orgaan': undefined,
  mandaatbesluit: { lead: 'mandaathouder', others: 'mandaatgever', needed: true },
  regiovisie: { lead: 'centrumgemeente', others: 'deelnemer', needed: false },
};

export const defaultRole = 'deelnemer';

/** What is asked about the party that leads. */
export function leadQuestion({ lead }: Roles, t: Translate): string {
  if (lead === 'opdrachtnemer') return t('Which party carries out the services?');
  if (lead === 'mandaathouder') return t('Which party receives the mandate?');
  return t('Which party is the centre municipality?');
}

export function variantTitle(variant: Variant, t: Translate): string {
  switch (variant) {
    case 'licht':
      return t('Light');
    case 'standaard':
      return t('Standard');
    case 'stevig':
      return t('Firm');
  }
}

export function variantDetail(variant: Variant, t: Translate): string {
  switch (variant) {
    case 'licht':
      return t('Few obligations; much is left to consultation.');
    case 'standaard':
      return t('What most regions settle.');
    case 'stevig':
      return t('Firm obligations, with terms, reports and consequences.');
  }
}
