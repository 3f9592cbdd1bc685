import * as z from 'zod';

import { Form } from './vocabulary.js';
import { Language, LocalizedText } from './localizedText.js';
import { Variant } from './checklist.js';

/**
 * Requests of our own between client and server, beside those of LSP. Each side checks what it
 * receives with these schemas. Positions are LSP's: lines and UTF-16 characters from 0.
 */

/** `robuust/coverage`: how complete a draft is; for the status item and the report. */
export const coverageRequest = 'robuust/coverage';
export const CoverageParams = z.object({ uri: z.string() });
export type CoverageParams = z.infer<typeof CoverageParams>;
export const TopicState = z.enum([
  'covered',
  'incomplete',
  'missing',
  'waived',
  'deferred',
  'not-applicable',
  'unknown',
]);
export type TopicState = z.infer<typeof TopicState>;
export const CoverageResult = z.object({
  /** `not-a-draft`: nothing is shown. `unknown`: the form is. `stopped`: the analysis was. */
  state: z.enum(['not-a-draft', 'unknown', 'stopped', 'checked']),
  form: z.string().optional(),
  /** How many checks did not come to their end; undefined: all did. */
  failed: z.int().optional(),
  topics: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      level: z.string(),
      state: TopicState,
      /** Line of the first article on it; undefined when there is none. */
      line: z.int().optional(),
      present: z.int(),
      asked: z.int(),
    }),
  ),
});
export type CoverageResult = z.infer<typeof CoverageResult>;

/** `robuust/explain`: why there are findings or none, as Markdown in the language of the user. */
export const explainRequest = 'robuust/explain';
export const ExplainResult = z.object({ markdown: z.string() });
export type ExplainResult = z.infer<typeof ExplainResult>;

/** `robuust/newDraft`: the text of a new draft, complete as to its topics. */
export const newDraftRequest = 'robuust/newDraft';
export const NewDraftParams = z.object({
  form: Form,
  title: z.string(),
  language: Language,
  variant: Variant,
  domain: z.array(z.string()),
  parties: z.array(z.object({ name: z.string(), role: z.string() })),
  /** ISO date of today: the server has no clock. */
  date: z.string(),
});
export type NewDraftParams = z.infer<typeof NewDraftParams>;
export const NewDraftResult = z.object({ text: z.string() });
export type NewDraftResult = z.infer<typeof NewDraftResult>;

/** `robuust/insertable`: the topics that can be inserted in a draft, those missing first. */
export const insertableRequest = 'robuust/insertable';
export const InsertableResult = z.object({
  topics: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      missing: z.boolean(),
      variants: z.array(z.object({ variant: Variant, summary: z.string() })),
    }),
  ),
});
export type InsertableResult = z.infer<typeof InsertableResult>;

/** `robuust/insertTopic`: the workspace edit that inserts a topic where it belongs. */
export const insertTopicRequest = 'robuust/insertTopic';
export const InsertTopicParams = z.object({
  uri: z.string(),
  topic: z.string(),
  variant: Variant,
});
export type InsertTopicParams = z.infer<typeof InsertTopicParams>;

/** `robuust/forms`: the forms, as the *New agreement draft* command offers them. */
export const formsRequest = 'robuust/forms';
export const FormsResult = z.object({
  forms: z.array(
    z.object({
      form: Form,
      title: LocalizedText,
      basis: LocalizedText,
      /** In which clauses exist for it: with one there is nothing to choose. */
      variants: z.array(Variant),
    }),
  ),
});
export type FormsResult = z.infer<typeof FormsResult>;

/** `robuust/readText`, server to client: the text of a file of the workspace, or undefined. */
export const readTextRequest = 'robuust/readText';
/** `robuust/findDrafts`, server to client: URIs of the Markdown files of the workspace. */
export const findFilesRequest = 'robuust/findFiles';
