import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { DraftSource } from '#core/text/source.js';
import type { Span } from '#core/text/span.js';

/** Turns the offsets of one version of a text into the positions of the protocol, and back. */
export interface Converter {
  readonly source: DraftSource;
  readonly position: (offset: number) => Position;
  /** A position past the end of a line or of the text counts as its end. */
  readonly offset: (position: Position) => number;
  readonly range: (span: Span) => Range;
  readonly span: (range: Range) => Span;
}

/** Holds its own copy of the text, so that later edits do not shift it. */
export function createConverter(source: DraftSource): Converter {
  const frozen = TextDocument.create(source.uri, 'markdown', source.version, source.text);

  return {
    source,
    position: (offset) => frozen.positionAt(offset),
    offset: (position) => frozen.offsetAt(position),
    range: ({ start, end }) => ({ start: frozen.positionAt(start), end: frozen.positionAt(end) }),
    span: ({ start, end }) => ({ start: frozen.offsetAt(start), end: frozen.offsetAt(end) }),
  };
}
