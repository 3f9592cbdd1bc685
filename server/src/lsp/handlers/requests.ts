import { CancellationToken, type WorkspaceEdit } from 'vscode-languageserver';
import type * as z from 'zod';

import {
  CoverageParams,
  coverageRequest,
  explainRequest,
  formsRequest,
  insertableRequest,
  InsertTopicParams,
  insertTopicRequest,
  NewDraftParams,
  newDraftRequest,
  type CoverageResult,
  type ExplainResult,
  type FormsResult,
  type InsertableResult,
  type NewDraftResult,
} from '#schemas/protocol.js';

import { answering } from '../answering.js';
import type { Outcome } from '../analyst.js';
import { workspaceEditOf } from '../edits.js';
import { formLineOf } from '../formLine.js';
import { invalidParams } from '../params.js';
import type { Session } from '../session.js';
import { texts } from '../texts.js';

/** Answers the requests of our own, of `schemas/src/protocol.ts`. */
export function registerRequests(session: Session): void {
  register(session, coverageRequest, CoverageParams, coverage);
  register(session, explainRequest, CoverageParams, explain);
  register(session, insertableRequest, CoverageParams, insertable);
  register(session, insertTopicRequest, InsertTopicParams, insertTopic);
  register(session, newDraftRequest, NewDraftParams, newDraft);
  registerRaw(session, formsRequest, (_, token) => forms(session, token));
}

function register<Params, Result>(
  session: Session,
  method: string,
  shape: z.ZodType<Params>,
  handler: (session: Session, params: Params, token: CancellationToken) => Promise<Result>,
): void {
  registerRaw(session, method, async (raw, token) => {
    const params = shape.safeParse(raw);
    if (!params.success) throw invalidParams(method);
    return handler(session, params.data, token);
  });
}

/**
 * A request without params reaches its handler with the token alone (vscode-jsonrpc of protocol
 * 3.18.4), so the token is looked for and not counted on to be the second.
 */
function registerRaw<Result>(
  session: Session,
  method: string,
  handler: (raw: unknown, token: CancellationToken) => Promise<Result>,
): void {
  const answer = answering(session, method, handler);
  session.connection.onRequest(method, (...given: readonly unknown[]) => {
    const token = given.findLast((each) => CancellationToken.is(each));
    const [raw] = given;
    return answer(raw === token ? undefined : raw, token ?? CancellationToken.None);
  });
}

async function coverage(
  { drafts }: Session,
  { uri }: CoverageParams,
  token: CancellationToken,
): Promise<CoverageResult> {
  const asked = await drafts.ask('coverage', uri, ({ language }) => ({ language }), token);
  if (!asked) return { state: 'not-a-draft', topics: [] };
  const { source, position } = asked.opened.converter;
  if (asked.outcome.kind === 'stopped') {
    return { state: formLineOf(source.text) ? 'stopped' : 'not-a-draft', topics: [] };
  }
  const { topics, ...rest } = asked.outcome.answer;
  return {
    ...rest,
    topics: topics.map(({ offset, ...topic }) => ({
      ...topic,
      ...(offset !== undefined && { line: position(offset).line }),
    })),
  };
}

async function explain(
  { drafts, host, language }: Session,
  { uri }: CoverageParams,
  token: CancellationToken,
): Promise<ExplainResult> {
  const asked = await drafts.ask(
    'explain',
    uri,
    (opened) => ({ language: opened.language }),
    token,
  );
  if (!asked) {
    const isThere = drafts.isOpen(uri) || (await host.readText(uri)) !== undefined;
    return { markdown: isThere ? texts[language].switchedOff : texts[language].noText };
  }
  const { outcome, opened } = asked;
  return {
    markdown: outcome.kind === 'answered' ? outcome.answer : texts[opened.language].stopped,
  };
}

async function insertable(
  { drafts }: Session,
  { uri }: CoverageParams,
  token: CancellationToken,
): Promise<InsertableResult> {
  const asked = await drafts.ask('insertable', uri, ({ language }) => ({ language }), token);
  return asked?.outcome.kind === 'answered' ? asked.outcome.answer : { topics: [] };
}

async function insertTopic(
  { drafts, client }: Session,
  { uri, topic, variant }: InsertTopicParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const asked = await drafts.ask(
    'insertTopic',
    uri,
    ({ language }) => ({ topic, variant, language }),
    token,
  );
  if (asked?.outcome.kind !== 'answered' || !asked.outcome.answer) return null;
  return workspaceEditOf(asked.outcome.answer.edits, asked.opened.converter, client);
}

async function newDraft(
  { analyst, own }: Session,
  params: NewDraftParams,
  token: CancellationToken,
): Promise<NewDraftResult> {
  const asked = { ...params, own: await own.ofNewDraft() };
  const outcome = await analyst.askGeneral('newDraft', asked, { token, urgent: true });
  return { text: answerOf(outcome) };
}

async function forms({ analyst }: Session, token: CancellationToken): Promise<FormsResult> {
  return answerOf(await analyst.askGeneral('forms', undefined, { token, urgent: true }));
}

/** @throws {TypeError} when there is none: these are no answers that can be left empty */
function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if (outcome.kind === 'stopped') throw new TypeError(`Expected an answer: ${outcome.why}`);
  return outcome.answer;
}
