import {
  FoldingRangeKind,
  type CancellationToken,
  type FoldingRange,
  type FoldingRangeParams,
} from 'vscode-languageserver';

import type { Fold } from '#core/features/outline.js';

import { answering } from '../answering.js';
import type { Converter } from '../convert.js';
import type { Session } from '../session.js';

/** Answers `textDocument/foldingRange`. */
export function registerFoldingRanges(session: Session): void {
  session.connection.onFoldingRanges(
    answering(
      session,
      'textDocument/foldingRange',
      (params: FoldingRangeParams, token: CancellationToken) => folds(session, params, token),
    ),
  );
}

async function folds(
  { drafts }: Session,
  { textDocument: { uri } }: FoldingRangeParams,
  token: CancellationToken,
): Promise<FoldingRange[]> {
  const asked = await drafts.ask('folds', uri, () => undefined, token);
  if (asked?.outcome.kind !== 'answered') return [];
  const { converter } = asked.opened;
  return asked.outcome.answer.flatMap((fold) => rangeOf(fold, converter));
}

/** By whole lines, and without the blank lines at the end: the next heading stays in sight. */
function rangeOf({ kind, span }: Fold, { source, position }: Converter): readonly FoldingRange[] {
  const written = source.text.slice(span.start, span.end).trimEnd();
  const startLine = position(span.start).line;
  const endLine = position(span.start + written.length).line;
  if (endLine <= startLine) return [];
  return [
    {
      startLine,
      endLine,
      kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
    },
  ];
}
