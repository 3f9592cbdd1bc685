import {
  CancellationTokenSource,
  commands,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type Command,
  type LanguageStatusItem,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';

import { coverageRequest, CoverageResult } from '#schemas/protocol.js';

import { coverageText } from './coverageText.js';
import { formLineOf } from './formLine.js';
import type { LanguageServer } from './languageServer.js';
import type { Translate } from './texts.js';

/** What the status item shows now: for the tests, since the editor does not tell. */
export interface Status {
  readonly uri: string;
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly command: string;
}

export interface CoverageStatus {
  readonly dispose: () => void;
  /** Undefined: the active editor shows no draft, so nothing is shown. */
  readonly current: () => Status | undefined;
}

/** Milliseconds without a change before the coverage is asked for: it need not follow each key. */
const pause = 300;

/**
 * Shows how complete the draft in the active editor is, as a language status item.
 *
 * Drafts only: in other Markdown there is no item at all. That the server does not run is shown,
 * since no findings would otherwise look like a complete draft.
 */
export function createCoverageStatus(
  server: LanguageServer,
  translate: Translate,
  log: LogOutputChannel,
): CoverageStatus {
  let item: LanguageStatusItem | undefined;
  let current: Status | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = new CancellationTokenSource();

  const show = (status: Status | undefined): void => {
    const wasDraft = current !== undefined;
    current = status;
    if (wasDraft !== (status !== undefined)) {
      void commands.executeCommand('setContext', 'robuust.draft', status !== undefined);
    }
    if (!status) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem('robuust.coverage', { language: 'markdown' });
    item.name = 'Robuust';
    item.text = status.text;
    item.busy = status.busy;
    item.accessibilityInformation = { label: `Robuust: ${status.text}. ${status.detail}` };
    item.severity = severities[status.severity];
    // As `detail`, it would push the link out of a list that does not wrap.
    item.command = { ...commandOf(status.command, translate), tooltip: status.detail };
  };

  const refresh = async (): Promise<void> => {
    underWay.cancel();
    underWay.dispose();
    underWay = new CancellationTokenSource();
    const { token } = underWay;

    const document = activeMarkdown();
    if (!document) {
      show(undefined);
      return;
    }
    const uri = document.uri.toString();
    if (server.state() !== 'running') {
      show(looksLikeDraft(document) ? idleStatus(uri, server, translate) : undefined);
      return;
    }
    if (current && current.uri !== uri) show(undefined);
    try {
      const coverage = await server.request(coverageRequest, CoverageResult, { uri }, token);
      if (token.isCancellationRequested) return;
      const text = coverageText(coverage, translate);
      show(text && { uri, ...text, busy: false, command: `robuust.${text.next}` });
    } catch (error) {
      if (token.isCancellationRequested) return;
      log.warn(`Coverage failed: ${error instanceof Error ? error.name : 'unknown'}`);
      show(looksLikeDraft(document) ? failedStatus(uri, translate) : undefined);
    }
  };
  const soon = (wait = pause): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), wait);
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(() => {
      soon(0);
    }),
    server.onDidChangeState(() => {
      soon(0);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === activeMarkdown()) soon();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('robuust')) soon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = activeMarkdown()?.uri.toString();
      if (uris.some((changed) => changed.toString() === uri)) soon();
    }),
  ];
  soon(0);

  return {
    current: () => current,
    dispose: () => {
      clearTimeout(timer);
      underWay.cancel();
      underWay.dispose();
      item?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const;

function activeMarkdown(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document : undefined;
}

function idleStatus(uri: string, server: LanguageServer, t: Translate): Status {
  if (server.state() === 'starting') {
    return {
      uri,
      text: t('Robuust is starting'),
      detail: '',
      severity: 'information',
      busy: true,
      command: 'robuust.explain',
    };
  }
  return {
    uri,
    text: t('Server stopped'),
    detail: t('Robuust has stopped. Drafts are not checked until it runs again.'),
    severity: 'error',
    busy: false,
    command: 'robuust.restartServer',
  };
}

function failedStatus(uri: string, t: Translate): Status {
  return {
    uri,
    text: t('Outcome unknown'),
    detail: t('The check of this draft was stopped before the end.'),
    severity: 'warning',
    busy: false,
    command: 'robuust.restartServer',
  };
}

function commandOf(command: string, t: Translate): Command {
  if (command === 'robuust.insertTopic') return { command, title: t('Insert…') };
  if (command === 'robuust.restartServer') return { command, title: t('Restart') };
  return { command, title: t('Explain') };
}

function looksLikeDraft(document: TextDocument): boolean {
  return formLineOf(document) !== undefined;
}
