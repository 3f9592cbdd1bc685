import * as z from 'zod';

/** The forms of cooperation, by the names that the field uses for them. */
export const forms = [
  'convenant',
  'samenwerkingsovereenkomst',
  'regeling-zonder-meer',
  'centrumregeling',
  'dvo',
  'openbaar-lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk-orgaan',
  'mandaatbesluit',
  'regiovisie',
] as const;
export const Form = z.enum(forms).meta({ id: 'Form', description: 'Form of the agreement.' });
export type Form = z.infer<typeof Form>;

/** Where a draft stands in its procedure. */
export const statuses = ['concept', 'ter-zienswijze', 'vastgesteld', 'ingetrokken'] as const;
export const Status = z.enum(statuses).meta({ id: 'Status' });
export type Status = z.infer<typeof Status>;

/** The policy fields that an agreement can be about. */
export const domains = [
  'beschermd-wonen',
  'maatschappelijke-opvang',
  'wmo',
  'jeugd',
  'algemeen',
] as const;
export const Domain = z.enum(domains).meta({ id: 'Domain' });
export type Domain = z.infer<typeof Domain>;

/** The organs of a municipality that can take part in an agreement. */
export const organs = ['raad', 'college', 'burgemeester'] as const;
export const Organ = z.enum(organs).meta({ id: 'Organ' });
export type Organ = z.infer<typeof Organ>;

/**
 * What a party is in the agreement. The field has several words for the same role; all of these are
 * accepted as they stand, the first of a row is the one that completion offers first.
 */
export const roles = {
  centre: [
    'centrumgemeente',
    'gastgemeente',
    'gastheergemeente',
    'centre municipality',
    'host municipality',
  ],
  participant: [
    'deelnemer',
    'regiogemeente',
    'partnergemeente',
    'gemeente',
    'participant',
    'partner municipality',
    'municipality',
  ],
  client: ['opdrachtgever', 'client', 'commissioning municipality'],
  contractor: ['opdrachtnemer', 'contractor'],
  mandator: ['mandaatgever', 'volmachtgever', 'mandator'],
  mandatary: ['mandaathouder', 'gemandateerde', 'gevolmachtigde', 'mandatary'],
  partner: [
    'zorgaanbieder',
    'woningcorporatie',
    'cliëntenorganisatie',
    'zorgverzekeraar',
    'zorgkantoor',
    'provincie',
    'waterschap',
    'ministerie',
    'partner',
    'care provider',
    'housing association',
    "clients' organisation",
  ],
} as const;
export type RoleGroup = keyof typeof roles;

/**
 * How much a demand weighs for a form. `law`: a statute demands it; `law-if`: a statute demands it
 * under a condition; `robust`: needed for an agreement that holds; `recommended`; `n/a`: not asked.
 */
export const levels = ['law', 'law-if', 'robust', 'recommended', 'n/a'] as const;
export const Level = z.enum(levels).meta({ id: 'Level' });
export type Level = z.infer<typeof Level>;

/** How sure we are of a source: text of the law read, secondary source read, general knowledge. */
export const certainties = ['V', 'S', 'G'] as const;
export const Certainty = z.enum(certainties).meta({
  id: 'Certainty',
  description:
    'V: text of the law read; S: secondary source read; G: general knowledge, not verified.',
});
export type Certainty = z.infer<typeof Certainty>;

/** A calendar date as ISO 8601 writes it: `2026-07-01`. */
export const isoDatePattern = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a date that the calendar has: `2026-02-30` is not. */
export function isCalendarDate(text: string): boolean {
  if (!isoDatePattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const IsoDate = z
  .string()
  .max(10)
  .regex(isoDatePattern)
  .refine(isCalendarDate)
  .meta({ id: 'IsoDate', description: 'Date, as in 2026-07-01.' });
