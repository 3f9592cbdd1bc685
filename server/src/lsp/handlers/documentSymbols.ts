import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';

import type { OutlineItem } from '#core/features/outline.js';

import { answering } from '../answering.js';
import type { Converter } from '../convert.js';
import type { Session } from '../session.js';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  chapter: SymbolKind.Namespace,
  section: SymbolKind.Class,
  clause: SymbolKind.Method,
};

/** Answers `textDocument/documentSymbol`: a tree, or a list for clients that know no tree. */
export function registerDocumentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    answering(
      session,
      'textDocument/documentSymbol',
      (params: DocumentSymbolParams, token: CancellationToken) => symbols(session, params, token),
    ),
  );
}

async function symbols(
  { drafts, client }: Session,
  { textDocument: { uri } }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const asked = await drafts.ask('outline', uri, () => undefined, token);
  if (asked?.outcome.kind !== 'answered') return [];
  const { converter } = asked.opened;
  return client.hierarchicalSymbols
    ? asked.outcome.answer.map((item) => treeOf(item, converter))
    : asked.outcome.answer.flatMap((item) => listOf(item, converter, undefined));
}

function treeOf(
  { kind, name, span, selection, children }: OutlineItem,
  converter: Converter,
): DocumentSymbol {
  return {
    name,
    kind: kinds[kind],
    range: converter.range(span),
    selectionRange: converter.range(selection),
    children: children.map((child) => treeOf(child, converter)),
  };
}

function listOf(
  { kind, name, span, children }: OutlineItem,
  converter: Converter,
  container: string | undefined,
): SymbolInformation[] {
  return [
    {
      name,
      kind: kinds[kind],
      location: { uri: converter.source.uri, range: converter.range(span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...children.flatMap((child) => listOf(child, converter, name)),
  ];
}
