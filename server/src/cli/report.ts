import * as z from 'zod/mini';

import type { Finding } from '#core/checks/finding.js';
import { messageOf } from '#core/messages/messageOf.js';
import type { Converter } from '#lsp/convert.js';
import type { Account, TopicAccount } from '#lsp/questions.js';
import type { Language } from '#schemas/localizedText.js';

const position = z.strictObject({
  line: z.int().check(z.minimum(0)),
  character: z.int().check(z.minimum(0)),
});

const reportedFinding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  topic: z.optional(z.string()),
  element: z.optional(z.string()),
  message: z.string(),
  /** Lines and characters count from 0, in UTF-16 code units. */
  range: z.strictObject({ start: position, end: position }),
  /** What the demand rests on, as a lawyer cites it. */
  source: z.optional(z.string()),
});

const reportedTopic = z.strictObject({
  topic: z.string(),
  level: z.string(),
  state: z.string(),
  articles: z.array(z.string()),
  elements: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['present', 'absent']),
      waived: z.optional(z.literal(true)),
      evidence: z.optional(z.strictObject({ line: z.int().check(z.minimum(0)), text: z.string() })),
    }),
  ),
});

/** What there is to say of a file, in one language; without its text. */
export const fileReport = z.strictObject({
  isDraft: z.boolean(),
  form: z.nullable(z.string()),
  lang: z.nullable(z.enum(['nl', 'en'])),
  findings: z.array(reportedFinding),
  coverage: z.array(reportedTopic),
});

export type FileReport = z.infer<typeof fileReport>;
export type ReportedFinding = z.infer<typeof reportedFinding>;

export function reportOf(
  { isDraft, findings }: { readonly isDraft: boolean; readonly findings: readonly Finding[] },
  account: Account | undefined,
  converter: Converter,
  language: Language,
): FileReport {
  return {
    isDraft,
    form: account?.form ?? null,
    lang: isDraft ? (account?.language ?? null) : null,
    findings: findings.map((finding) => reportedOf(finding, converter, language)),
    coverage: (account?.coverage ?? []).map((topic) => topicOf(topic, converter)),
  };
}

function reportedOf(finding: Finding, { range }: Converter, language: Language): ReportedFinding {
  const { code, severity, topic, element, span, args } = finding;
  const source = 'reason' in args ? args.reason.source?.ref : undefined;
  return {
    code,
    severity,
    ...(topic !== undefined && { topic }),
    ...(element !== undefined && { element }),
    message: messageOf(finding, language),
    range: range(span),
    ...(source !== undefined && { source }),
  };
}

function topicOf(
  { topic, level, state, articles, elements }: TopicAccount,
  { position }: Converter,
): FileReport['coverage'][number] {
  return {
    topic,
    level,
    state,
    articles: [...articles],
    elements: elements.map(({ id, state, evidence }) => ({
      id,
      state: state === 'present' ? 'present' : 'absent',
      ...(state === 'waived' && { waived: true }),
      ...(evidence && {
        evidence: { line: position(evidence.offset).line, text: evidence.text },
      }),
    })),
  };
}
