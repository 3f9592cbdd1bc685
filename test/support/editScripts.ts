import fc from 'fast-check';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

/** Changes that come together, in order, as one `textDocument/didChange` has them. */
export type Batch = readonly TextDocumentContentChangeEvent[];

/**
 * What a text is after changes, worked out as slowly and plainly as it can be: the protocol in
 * thirty lines, to compare with.
 */
export function applyPlainly(text: string, changes: Batch): string {
  return changes.reduce((before, change) => {
    if (!('range' in change)) return change.text;
    const { start, end } = change.range;
    const [from = 0, to = 0] = [offsetIn(before, start), offsetIn(before, end)].toSorted(
      (a, b) => a - b,
    );
    return before.slice(0, from) + change.text + before.slice(to);
  }, text);
}

/** A position past the end of a line or of the text is its end; a line ends before its break. */
function offsetIn(text: string, { line, character }: Position): number {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)];
  const found = lines[line];
  if (!found) return text.length;
  return found.index + Math.min(character, found[1]?.length ?? 0);
}

/** What goes wrong in texts: line ends of all kinds, halves of characters, marks that do not show. */
const atom = fc.constantFrom(
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\r',
    'a',
    'é',
    '😀',
    '\ud83d',
    '\ude00',
    'e\u0301',
    '\u2028',
    '\u0085',
  ],
  ...['\ufeff', '\0', '\t', ' ', '[datum]', '# ', '---\n', 'form: dvo\n', 'Artikel 1', '1. '],
);

const piece = fc.array(atom, { maxLength: 4 }).map((atoms) => atoms.join(''));

const position = fc.record({
  line: fc.oneof(fc.nat(14), fc.constant(2_147_483_647)),
  character: fc.oneof(fc.nat(24), fc.constant(2_147_483_647)),
});

const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: piece }),
  },
  { weight: 1, arbitrary: fc.record({ text: piece }) },
);

/** Texts to begin with, and changes to them. */
export const editScripts: fc.Arbitrary<{ readonly text: string; readonly batches: Batch[] }> =
  fc.record({
    text: fc.array(atom, { maxLength: 30 }).map((atoms) => atoms.join('')),
    batches: fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
  });
