import {
  commands,
  Disposable,
  EventEmitter,
  Uri,
  window,
  workspace,
  type TextDocumentContentProvider,
} from 'vscode';

import { explainRequest, ExplainResult } from '#schemas/protocol.js';

import type { LanguageServer } from '../languageServer.js';
import type { Translate } from '../texts.js';
import { reportingFailure } from './failure.js';

const scheme = 'robuust-explain';

/** *Why do I (not) see findings?*: shows the explanation of the server as a read-only document. */
export function registerExplain(server: LanguageServer, translate: Translate): Disposable {
  const changes = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changes.event,
    provideTextDocumentContent: async ({ query }, token) => {
      const { markdown } = await server.request(
        explainRequest,
        ExplainResult,
        { uri: query },
        token,
      );
      return markdown;
    },
  };

  const explain = async (): Promise<Uri | undefined> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      void window.showInformationMessage(
        translate('Open the Markdown file that you want to know this of, and try again.'),
      );
      return undefined;
    }
    return reportingFailure(translate('The explanation could not be made.'), async () => {
      const uri = Uri.from({
        scheme,
        path: `/${translate('Robuust explains')}.md`,
        query: document.uri.toString(),
      });
      // An explanation that is open already is of an earlier version of the draft.
      changes.fire(uri);
      await workspace.openTextDocument(uri);
      await showMarkdown(uri);
      return uri;
    });
  };

  return Disposable.from(
    changes,
    workspace.registerTextDocumentContentProvider(scheme, provider),
    commands.registerCommand('robuust.explain', explain),
  );
}

/** In the preview of the editor; as text where that has been switched off. */
async function showMarkdown(uri: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  if (known.includes('markdown.showPreview')) {
    await commands.executeCommand('markdown.showPreview', uri);
  } else {
    await window.showTextDocument(uri, { preview: true });
  }
}
