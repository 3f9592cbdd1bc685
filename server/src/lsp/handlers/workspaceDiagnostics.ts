import {
  DocumentDiagnosticReportKind,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type CancellationToken,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';

import { once } from '#core/text/once.js';

import { answering } from '../answering.js';
import { isChecklistPlace } from '../ownChecklists.js';
import type { Session } from '../session.js';
import { texts } from '../texts.js';
import type { WorkspaceFiles } from '../workspaceFiles.js';

/** Files that are looked at in a workspace; that there are more is told, once. */
const mostFiles = 5_000;

/** Milliseconds that a request is kept while there is nothing new to say. */
const longestWait = 60_000;

/**
 * Answers `workspace/diagnostic` for the drafts and checklists that are not open. A client that has
 * everything already gets its answer when something changes: vscode-languageclient 10 would
 * otherwise ask again every two seconds.
 */
export function registerWorkspaceDiagnostics(session: Session, files: WorkspaceFiles): void {
  /** What the workspace was like when the last request was answered. */
  const last = { generation: -1 };
  const tellTooMany = once(() => {
    void session.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: texts[session.language].tooManyFiles(mostFiles),
    });
  });
  session.connection.languages.diagnostics.onWorkspace(
    answering(
      session,
      'workspace/diagnostic',
      async (
        params: WorkspaceDiagnosticParams,
        token: CancellationToken,
        _workDone: WorkDoneProgressReporter,
        progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
      ): Promise<WorkspaceDiagnosticReport> => {
        if (last.generation === files.generation()) await files.change(longestWait, token);
        const generation = files.generation();
        const uris = await files.uris();
        if (uris.length > mostFiles) tellTooMany();
        const looked = uris.slice(0, mostFiles);
        const { previousResultIds } = params;
        const items = await reportsOf(session, files, looked, previousResultIds, token, (item) => {
          progress?.report({ items: [item] });
        });
        last.generation = generation;
        return { items: progress ? [] : items };
      },
    ),
  );
}

async function reportsOf(
  session: Session,
  files: WorkspaceFiles,
  uris: readonly string[],
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  report: (item: WorkspaceDocumentDiagnosticReport) => void,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const before = new Map(previous.map(({ uri, value }) => [uri, value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const add = (item: WorkspaceDocumentDiagnosticReport) => {
    items.push(item);
    report(item);
  };
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    // What is open is pulled for itself.
    if (session.documents.get(uri)) continue;
    const known = before.get(uri);
    const item = await reportOf(session, files, uri, known, token);
    if (!item) continue;
    before.delete(uri);
    add(item);
  }
  for (const uri of before.keys()) {
    if (!session.documents.get(uri)) add({ ...empty, uri });
  }
  return items;
}

/** Undefined: there is nothing to say of this file. */
async function reportOf(
  { problems }: Session,
  files: WorkspaceFiles,
  uri: string,
  known: string | undefined,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  try {
    if (!isChecklistPlace(uri) && !(await files.mayBeDraft(uri))) return undefined;
    const found = await problems.of(uri, { token, urgent: false, known });
    if (!found) return undefined;
    const { version, resultId } = found;
    if (!found.items) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    }
    const items = found.items();
    if (items.length === 0 && known === undefined) return undefined;
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
  } catch (error) {
    // It was opened or changed meanwhile, which asks for a next round by itself.
    if (error instanceof ResponseError && !token.isCancellationRequested) return undefined;
    throw error;
  }
}

/** Takes away what was said of a file that is gone. */
const empty = {
  kind: DocumentDiagnosticReportKind.Full,
  version: null,
  items: [],
} satisfies Omit<WorkspaceFullDocumentDiagnosticReport, 'uri'>;
