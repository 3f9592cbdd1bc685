import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';

import { answering } from '../answering.js';
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
  { drafts, client }: Session,
  { textDocument: { uri }, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const asked = await drafts.ask(
    'hover',
    uri,
    ({ converter, language }) => ({ offset: converter.offset(position), language }),
    token,
  );
  if (asked?.outcome.kind !== 'answered' || !asked.outcome.answer) return null;
  const { span, markdown } = asked.outcome.answer;
  return {
    contents: {
      kind: client.markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: markdown,
    },
    range: asked.opened.converter.range(span),
  };
}
