import * as z from 'zod';

import { LocalizedText } from './localizedText.js';
import { IsoDate } from './vocabulary.js';

/** As the law writes it: `8`, `34b`, `10:3`, `2.6.7a`. */
const ArticleNumber = z
  .string()
  .max(12)
  .regex(/^\d{1,3}[a-z]{0,3}(?:[.:]\d{1,3}[a-z]{0,3}){0,2}$/u)
  .meta({ id: 'ArticleNumber' });

/** The articles from one number to another, both included. */
const ArticleRange = z.strictObject({ from: ArticleNumber, to: ArticleNumber });
export type ArticleRange = z.infer<typeof ArticleRange>;

export const StatuteArticle = z.strictObject({
  number: ArticleNumber,
  clauses: z.int().min(0).max(40).meta({
    description: 'How many numbered leden it has; 0: it is not divided into leden.',
  }),
  items: z
    .record(z.string().regex(/^\d{1,2}$/u), z.string().regex(/^[a-z]$/u))
    .optional()
    .meta({
      description:
        'Its last onderdeel by lid, counted from a; 0: of an article without leden. What is left out says nothing.',
    }),
  subject: LocalizedText.meta({ description: 'In our words, lower case, without a full stop.' }),
});
export type StatuteArticle = z.infer<typeof StatuteArticle>;

/** What we know of a law: its names, and the articles of which somebody read the text. */
export const Statute = z
  .strictObject({
    id: z
      .string()
      .max(30)
      .regex(/^[a-z][a-z0-9]*$/u)
      .meta({ description: 'Never reused, never renamed: messages and links go by it.' }),
    names: z
      .strictObject({
        nl: z.array(z.string().min(3)).min(1),
        en: z.array(z.string().min(3)).min(1),
      })
      .meta({ description: 'Full names; the first Dutch one is the official title.' }),
    abbreviations: z.array(z.string().min(2)).min(1).meta({
      description: 'As written in citations; capitals count. The first is the one to show.',
    }),
    bwb: z
      .string()
      .regex(/^BWBR\d{7}$/u)
      .optional()
      .meta({ description: 'Number at wetten.overheid.nl, unless it has one for each book.' }),
    text: z
      .strictObject({
        version: IsoDate.meta({
          description: 'Day from which the text that was read is in force.',
        }),
        checked: IsoDate.meta({ description: 'Day on which somebody read it.' }),
        complete: z.boolean().meta({
          description: 'Whether all its articles are listed: any other number is not in it.',
        }),
        ranges: z.array(ArticleRange).meta({
          description:
            'Within these all its articles are listed, so a number that lacks is not in it.',
        }),
        unclear: z.array(ArticleNumber).optional().meta({
          description:
            'Numbers that lack, of which we nevertheless do not say that they are not in it.',
        }),
        articles: z.array(StatuteArticle).min(1).max(600),
      })
      .optional()
      .meta({ description: 'Left out: nothing is said of its articles.' }),
    otherVersions: z
      .array(
        z.strictObject({
          version: IsoDate,
          ranges: z.array(ArticleRange).min(1).meta({ description: 'What was compared.' }),
          articles: z.array(StatuteArticle).meta({ description: 'The articles that differ.' }),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Statute' });
export type Statute = z.infer<typeof Statute>;
