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
import type { Opened } from '../drafts.js';
import type { Session } from '../session.js';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  chapter: SymbolKind.Namespace,
  section: SymbolKind.Class,
  clause: SymbolKind.Method,
};

/** Answers `textDocument/documentSymbol`: a tree, or a list for clients that know no tree. */
export function registerDocumentSymbols(session: Session): void {
  /** By the outline, which is the same one for as long as the version is. */
  const known = new WeakMap<readonly OutlineItem[], Symbols>();
  session.connection.onDocumentSymbol(
    answering(
      session,
      'textDocument/documentSymbol',
      async ({ textDocument: { uri } }: DocumentSymbolParams, token: CancellationToken) => {
        const asked = await session.drafts.ask('outline', uri, () => undefined, token);
        if (asked?.outcome.kind !== 'answered') return [];
        const outline = asked.outcome.answer;
        const symbols = known.get(outline) ?? symbolsOf(outline, asked.opened, session.client);
        known.set(outline, symbols);
        return symbols;
      },
    ),
  );
}

type Symbols = DocumentSymbol[] | SymbolInformation[];

function symbolsOf(
  outline: readonly OutlineItem[],
  { converter }: Opened,
  { hierarchicalSymbols }: Session['client'],
): Symbols {
  return hierarchicalSymbols
    ? outline.map((item) => treeOf(item, converter))
    : outline.flatMap((item) => listOf(item, converter, undefined));
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
