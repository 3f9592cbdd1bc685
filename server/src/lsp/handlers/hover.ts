import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';

import type { Hover as Explained } from '#core/features/hover.js';

import { answering } from '../answering.js';
import { askInChecklist } from '../askInChecklist.js';
import type { Converter } from '../convert.js';
import type { Client } from '../initialization.js';
import { isChecklistFile } from '../ownChecklists.js';
import type { Session } from '../session.js';

/** Answers `textDocument/hover`. */
export function registerHover(session: Session): void {
  session.connection.onHover(
    answering(session, 'textDocument/hover', (params: HoverParams, token: CancellationToken) =>
      hover(session, params, token),
    ),
  );
}

async function hover(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const { drafts, client } = session;
  if (isChecklistFile(uri)) {
    const found = await askInChecklist(session, 'checklistHover', uri, position, token);
    return found?.answer ? hoverOf(found.answer, found.converter, client) : null;
  }
  const asked = await drafts.ask(
    'hover',
    uri,
    ({ converter, language }) => ({ offset: converter.offset(position), language }),
    token,
  );
  if (asked?.outcome.kind !== 'answered' || !asked.outcome.answer) return null;
  return hoverOf(asked.outcome.answer, asked.opened.converter, client);
}

function hoverOf({ span, markdown }: Explained, converter: Converter, client: Client): Hover {
  return {
    contents: {
      kind: client.markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: markdown,
    },
    range: converter.range(span),
  };
}
