import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import {
  RevealOutputChannelOn,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';

import { userLanguage } from './userLanguage.js';

/**
 * Schemes of texts that only show what is written elsewhere: the left side of a comparison, our own
 * explanation. Findings in these would stand in the Problems view twice.
 */
const mirrors = new Set(['git', 'gitfs', 'review', 'vscode-local-history', 'robuust-explain']);

/** What the clients for Node and for the browser have in common. */
export function clientOptionsOf(
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
  onChecked: (uri: Uri) => void,
  initializationOptions: Readonly<Record<string, string>>,
): LanguageClientOptions {
  return {
    documentSelector: [
      { language: 'markdown' },
      { language: 'yaml', pattern: '**/.robuust/*.yaml' },
      { language: 'yaml', pattern: '**/.robuust/*.yml' },
    ],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { ...initializationOptions, language: userLanguage() },
    errorHandler,
    // The start that failed is told by us, in the language of the user.
    initializationFailedHandler: () => false,
    diagnosticPullOptions: {
      onChange: true,
      onSave: false,
      filter: isMirror,
    },
    middleware: {
      didOpen: (document, next) => (isMirror(document) ? Promise.resolve() : next(document)),
      didChange: (event, next) => (isMirror(event.document) ? Promise.resolve() : next(event)),
      didSave: (document, next) => (isMirror(document) ? Promise.resolve() : next(document)),
      didClose: (document, next) => (isMirror(document) ? Promise.resolve() : next(document)),
      provideDiagnostics: async (document, previousResultId, token, next) => {
        if ('fileName' in document && isMirror(document)) return undefined;
        const report = await next(document, previousResultId, token);
        onChecked('fileName' in document ? document.uri : document);
        return report;
      },
    },
  };
}

export function isMirror(document: TextDocument): boolean {
  return mirrors.has(document.uri.scheme);
}
