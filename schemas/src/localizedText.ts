import * as z from 'zod';

/** The languages of the product: of its users and of the drafts that it reads. */
export const languages = ['nl', 'en'] as const;
export const Language = z.enum(languages).meta({ id: 'Language' });
export type Language = z.infer<typeof Language>;

/** A text in both languages. Neither may be left out: a half translated checklist is a wrong one. */
export const LocalizedText = z
  .strictObject({ nl: z.string().min(1), en: z.string().min(1) })
  .meta({ id: 'LocalizedText' });
export type LocalizedText = z.infer<typeof LocalizedText>;
