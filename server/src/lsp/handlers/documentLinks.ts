import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';

import { answering } from '../answering.js';
import type { Session } from '../session.js';

/** Answers `textDocument/documentLink`: citations of laws. */
export function registerDocumentLinks(session: Session): void {
  session.connection.onDocumentLinks(
    answering(
      session,
      'textDocument/documentLink',
      (params: DocumentLinkParams, token: CancellationToken) => links(session, params, token),
    ),
  );
}

async function links(
  { drafts }: Session,
  { textDocument: { uri } }: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[]> {
  const asked = await drafts.ask('links', uri, () => undefined, token);
  if (asked?.outcome.kind !== 'answered') return [];
  const { converter } = asked.opened;
  return asked.outcome.answer
    .filter(({ target }) => target.startsWith('https://'))
    .map(({ span, target, title }) => ({ range: converter.range(span), target, tooltip: title }));
}
