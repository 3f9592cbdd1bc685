import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';

import type { Completion } from '#core/features/completions.js';
import { plainOf } from '#core/fixes/snippet.js';

import { answering } from '../answering.js';
import { askInChecklist } from '../askInChecklist.js';
import type { Converter } from '../convert.js';
import { plainEdit } from '../edits.js';
import type { Client } from '../initialization.js';
import { isChecklistFile } from '../ownChecklists.js';
import type { Session } from '../session.js';

export const triggerCharacters: readonly string[] = [':', ' ', '#'];

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  clause: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** Answers `textDocument/completion`. */
export function registerCompletion(session: Session): void {
  session.connection.onCompletion(
    answering(
      session,
      'textDocument/completion',
      (params: CompletionParams, token: CancellationToken) => complete(session, params, token),
    ),
  );
}

async function complete(
  session: Session,
  { textDocument: { uri }, position, context }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const { drafts, documents, client } = session;
  const before = documents
    .get(uri)
    ?.getText({ start: { line: position.line, character: 0 }, end: position });
  const typed =
    context?.triggerKind === CompletionTriggerKind.TriggerCharacter
      ? context.triggerCharacter
      : undefined;
  // In running text a blank is typed after every word: only behind a key or a dash is it a question.
  if (typed === ' ' && !/(?:^ *|[:[,{] *)-? $|: $/u.test(before?.slice(-200) ?? '')) return null;

  if (isChecklistFile(uri)) {
    const found = await askInChecklist(session, 'checklistCompletions', uri, position, token);
    return found ? listOf(found.answer, found.converter, client) : null;
  }
  const asked = await drafts.ask(
    'completions',
    uri,
    ({ converter, language }) => ({ offset: converter.offset(position), language }),
    token,
  );
  if (asked?.outcome.kind !== 'answered') return null;
  return listOf(asked.outcome.answer, asked.opened.converter, client);
}

function listOf(
  completions: readonly Completion[],
  converter: Converter,
  client: Client,
): CompletionList {
  return {
    isIncomplete: false,
    items: completions.map((completion) => itemOf(completion, converter, client)),
  };
}

function itemOf(completion: Completion, converter: Converter, client: Client): CompletionItem {
  const { kind, label, detail, documentation, edit, additional, sortText, filterText } = completion;
  const snippets = client.snippetCompletions;
  return {
    label,
    kind: kinds[kind],
    detail,
    // Values such as `prevention-link` say little without their name.
    ...(client.labelDetails &&
      kind === 'value' &&
      detail !== label && { labelDetails: { description: detail } }),
    documentation: {
      kind: client.markdownCompletions ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: documentation,
    },
    sortText,
    filterText,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: converter.range(edit.span),
      newText: snippets ? edit.snippet : plainOf(edit.snippet),
    },
    ...(additional.length > 0 && {
      additionalTextEdits: additional.map((each) => plainEdit(each, converter)),
    }),
  };
}
