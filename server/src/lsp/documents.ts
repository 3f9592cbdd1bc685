import { TextDocuments, type Position } from 'vscode-languageserver';
import {
  TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';

/** The texts that are open in the editor. */
export function createDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: applyChanges,
  });
}

/**
 * Applies the changes of one notification. Each range is first brought within the text: of one that
 * begins past the last line, vscode-languageserver-textdocument 1.0.16 makes lines that are not
 * there, and every later edit goes wrong.
 */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  const within = (position: Position) => document.positionAt(document.offsetAt(position));
  for (const change of changes) {
    const fitting =
      'range' in change
        ? { ...change, range: { start: within(change.range.start), end: within(change.range.end) } }
        : change;
    TextDocument.update(document, [fitting], version);
  }
  return TextDocument.update(document, [], version);
}
