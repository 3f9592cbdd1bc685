import {
  Diagnostic,
  DiagnosticSeverity,
  languages,
  TabInputText,
  window,
  workspace,
  type Disposable,
  type TextDocument,
} from 'vscode';

import { formLineOf } from './formLine.js';
import { isMirror } from './languageClient.js';
import type { LanguageServer } from './languageServer.js';
import type { Translate } from './texts.js';

/**
 * Says in each open draft that it is not checked, from when the server ends until the findings of
 * the next one are there. A server takes its findings along, and an empty list reads as complete.
 */
export function registerUncheckedDrafts(
  server: LanguageServer,
  t: Translate,
): Pick<Disposable, 'dispose'>[] {
  const collection = languages.createDiagnosticCollection('robuust-server');
  let hasRun = false;
  const isChecked = (): boolean =>
    server.state() === 'running' || (server.state() === 'starting' && !hasRun);

  const show = (document: TextDocument): void => {
    if (isChecked() || document.languageId !== 'markdown' || isMirror(document)) return;
    // What has no tab, the next server is not asked about at once.
    if (!openTabs().has(document.uri.toString())) return;
    const line = formLineOf(document);
    const isEnabled = workspace.getConfiguration('robuust', document).get('enable') !== false;
    if (line === undefined || !isEnabled) {
      collection.delete(document.uri);
      return;
    }
    const isStopped = server.state() === 'stopped';
    const finding = new Diagnostic(
      document.lineAt(line).range,
      isStopped
        ? t('This draft is not checked: Robuust has stopped. Restart the server to go on.')
        : t('This draft is not checked for the moment: Robuust is being started again.'),
      isStopped ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    );
    finding.source = 'robuust';
    finding.code = 'server-stopped';
    collection.set(document.uri, [finding]);
  };
  const showAll = (): void => {
    workspace.textDocuments.forEach(show);
  };

  return [
    collection,
    server.onDidChangeState((state) => {
      hasRun ||= state === 'running';
      showAll();
    }),
    server.onDidCheck((uri) => {
      if (server.state() === 'running') collection.delete(uri);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      show(document);
    }),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) {
        if (input instanceof TabInputText) collection.delete(input.uri);
      }
      showAll();
    }),
    // The document of a tab can come after it.
    workspace.onDidOpenTextDocument(show),
  ];
}

/** URIs of the texts that have a tab. */
function openTabs(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(
    tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : [])),
  );
}
