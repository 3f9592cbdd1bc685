import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';

import { answering } from '../answering.js';
import type { Session } from '../session.js';

/** Answers `textDocument/diagnostic`. The client sets the pace: it asks once at a time. */
export function registerDiagnostics(session: Session): void {
  session.connection.languages.diagnostics.on(
    answering(
      session,
      'textDocument/diagnostic',
      (params: DocumentDiagnosticParams, token: CancellationToken) =>
        diagnose(session, params, token),
    ),
  );
}

async function diagnose(
  { problems }: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const found = await problems.of(textDocument.uri, {
    token,
    urgent: true,
    known: previousResultId,
  });
  // There is no such file, or Robuust is off for it: nothing to say, and nothing that hides.
  if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { resultId, items } = found;
  if (!items) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
}
