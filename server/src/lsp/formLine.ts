import type { Span } from '#core/text/span.js';

/** Characters in which the frontmatter has to name the form, for this reading. */
const farthest = 256_000;

/**
 * Where a text names its form: the value of `form`, or the key when there is none. Undefined: it is
 * no draft, as far as a look at its lines can tell.
 *
 * For when the text could not be analysed: findings on the whole draft stand here.
 */
export function formLineOf(text: string): Span | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  let at = lineEnd(text, start);
  if (!/^---[ \t]*$/u.test(text.slice(start, Math.min(at, start + 200)))) return undefined;

  const last = Math.min(text.length, farthest);
  while (at < last) {
    const from = afterBreak(text, at);
    at = lineEnd(text, from);
    const line = text.slice(from, Math.min(at, from + 2_000));
    if (/^(?:---|\.\.\.)[ \t]*$/u.test(line)) return undefined;
    const key = /^(["']?)form\1[ \t]*:/u.exec(line);
    if (key) return valueIn(line, from, key[0].length);
  }
  return undefined;
}

function valueIn(line: string, from: number, after: number): Span {
  const rest = line.slice(after);
  const value = rest.trim();
  if (value === '') return { start: from, end: from + 'form'.length };
  const start = from + after + rest.indexOf(value);
  return { start, end: start + value.length };
}

function lineEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 10 || character === 13) return index;
  }
  return text.length;
}

function afterBreak(text: string, at: number): number {
  return at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
}
