import { commands, window, workspace, type Disposable, type Uri } from 'vscode';

import {
  formsRequest,
  FormsResult,
  NewDraftParams,
  newDraftRequest,
  NewDraftResult,
} from '#schemas/protocol.js';

import type { LanguageServer } from '../languageServer.js';
import type { Texts } from '../texts.js';
import { withRoles, type Party } from './draftParties.js';
import { reportingFailure } from './failure.js';
import { draftSteps, suggestedTitle, type DraftAnswers } from './newDraftSteps.js';
import { runSteps } from './quickInput.js';
import { rolesOf } from './vocabulary.js';

/** What the command takes from a caller, such as a walkthrough or a test; the rest is asked. */
export interface NewDraftArguments extends DraftAnswers {
  readonly parties?: readonly Party[];
}

/** *New agreement draft…*: asks what it is to be, and opens a draft that settles every topic. */
export function registerNewDraft(server: LanguageServer, texts: Texts): Disposable {
  return commands.registerCommand('robuust.newDraft', (given?: NewDraftArguments) =>
    reportingFailure(texts.translate('The draft could not be made.'), () =>
      newDraft(server, texts, given ?? {}),
    ),
  );
}

/** @returns the address of the new, unsaved document; undefined when the user stopped */
async function newDraft(
  server: LanguageServer,
  { language, translate }: Texts,
  { parties, ...given }: NewDraftArguments,
): Promise<Uri | undefined> {
  const { forms } = await server.request(formsRequest, FormsResult, {});
  const start: DraftAnswers = parties ? { ...given, names: [], lead: '' } : given;
  const answers = await runSteps(start, draftSteps(forms, language(), translate));
  if (answers?.form === undefined) return undefined;

  const roles = rolesOf[answers.form];
  const params: NewDraftParams = {
    form: answers.form,
    title: answers.title ?? suggestedTitle(answers, forms),
    language: answers.language ?? 'nl',
    variant: answers.variant ?? 'standaard',
    domain: [...(answers.domain ?? [])],
    parties: [...(parties ?? withRoles(answers.names ?? [], roles, answers.lead))],
    date: today(),
  };
  const { text } = await server.request(
    newDraftRequest,
    NewDraftResult,
    NewDraftParams.parse(params),
  );
  const document = await workspace.openTextDocument({ language: 'markdown', content: text });
  await window.showTextDocument(document);
  return document.uri;
}

/** The date of today where the user is, as in `2026-07-01`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
