import type { Span } from '#core/text/span.js';

/** A draft with its expectations taken out of it. */
export interface MarkedDraft {
  readonly text: string;
  readonly expected: readonly Expectation[];
  /** Offset of `<|>`, when the draft has one. */
  readonly cursor: number | undefined;
}

/** What a marker line demands: `^^^ error topic-missing`. */
export interface Expectation extends Span {
  /** Severity and code, as they stand after the carets; a topic or element may follow the code. */
  readonly label: string;
}

const marker = /^( *)(\^+) ((?:error|warning|information|hint) [a-z-]+(?: [a-z/-]+)?)$/u;
const cursorMark = '<|>';

/**
 * Reads a draft in which a line of carets states what is expected of the line above it.
 *
 * ```text
 * ## Artikel 1 – Mandaat
 *    ^^^^^^^^^^^^^^^^^^^ warning element-missing mandate/submandate
 * ```
 *
 * Marker lines are no part of the draft. Several may follow one line.
 */
export function readMarked(marked: string): MarkedDraft {
  const lines: string[] = [];
  const expected: Expectation[] = [];
  let length = 0;
  let above = 0;
  for (const line of marked.split('\n')) {
    const [, indent, carets, label] = marker.exec(line) ?? [];
    if (indent !== undefined && carets && label) {
      const start = above + indent.length;
      expected.push({ start, end: start + carets.length, label });
    } else {
      above = length;
      length += line.length + 1;
      lines.push(line);
    }
  }
  const joined = lines.join('\n');
  const at = joined.indexOf(cursorMark);
  return {
    text: at < 0 ? joined : joined.slice(0, at) + joined.slice(at + cursorMark.length),
    expected,
    cursor: at < 0 ? undefined : at,
  };
}
