import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';

import { answering } from '../answering.js';
import { diagnosticOf } from '../diagnosticOf.js';
import { workspaceEditOf } from '../edits.js';
import type { OfferedFix } from '../questions.js';
import type { Session } from '../session.js';
import { texts } from '../texts.js';

/** Only fixes that write no legal text: what a user may let the editor do on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.robuust`;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * Answers `textDocument/codeAction` with the fixes for what is at the selection, and the one that
 * applies all that is safe when that is asked for.
 *
 * Looks the findings up again instead of trusting `Diagnostic.data`, which was computed for a
 * version that may be gone.
 */
export function registerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    answering(
      session,
      'textDocument/codeAction',
      async (params: CodeActionParams, token: CancellationToken) => {
        const { only, triggerKind } = params.context;
        const quickFixes = asksFor(only, CodeActionKind.QuickFix)
          ? await quickFixesFor(session, params, token)
          : [];
        // Offered when asked for by name, or in a menu that was opened on purpose.
        const all = only ? asksFor(only, fixAllKind) : triggerKind !== 2;
        return all ? [...quickFixes, ...(await fixAllFor(session, params, token))] : quickFixes;
      },
    ),
  );
}

async function quickFixesFor(
  session: Session,
  { textDocument: { uri }, range }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const asked = await session.drafts.ask(
    'fixes',
    uri,
    ({ converter, language }) => ({ span: converter.span(range), language }),
    token,
  );
  if (asked?.outcome.kind !== 'answered') return [];
  const { converter, language } = asked.opened;
  return asked.outcome.answer.map(({ findings, fix }: OfferedFix): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) =>
      diagnosticOf(finding, converter, language, session.client),
    ),
    isPreferred: fix.preferred,
    edit: workspaceEditOf(fix.edits, converter, session.client),
  }));
}

async function fixAllFor(
  session: Session,
  { textDocument: { uri } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const asked = await session.drafts.ask('safeFixes', uri, ({ language }) => ({ language }), token);
  if (asked?.outcome.kind !== 'answered') return [];
  const edits = asked.outcome.answer;
  if (edits.length === 0) return [];
  const { converter, language } = asked.opened;
  return [
    {
      title: texts[language].fixAll,
      kind: fixAllKind,
      edit: workspaceEditOf(edits, converter, session.client),
    },
  ];
}

/** Whether a kind falls under one of those asked for: `quickfix.insert` does under `quickfix`. */
export function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only?.some((family) => family === '' || kind === family || kind.startsWith(`${family}.`)) ??
    true
  );
}
