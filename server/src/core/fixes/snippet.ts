/**
 * Snippets, in the syntax of LSP and of editors: `$1`, `${1:default}`, `${1|a,b|}`, `$0`.
 * Variables (`$TM_FILENAME`) are no part of it here: they are plain text.
 */
export type SnippetPart = SnippetText | SnippetStop;

export interface SnippetText {
  readonly kind: 'text';
  /** Without escapes. */
  readonly text: string;
}

/** A tab stop: bare, with a default, or with choices. */
export interface SnippetStop {
  readonly kind: 'stop';
  readonly number: number;
  readonly parts: readonly SnippetPart[];
  /** Without escapes; empty when the stop offers none. */
  readonly choices: readonly string[];
}

/** Placeholders nest to here; deeper ones are text. Nobody writes more than two. */
const maxDepth = 8;

/** Text of a user as it has to stand in a snippet, outside choices. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/gu, '\\$&');
}

/** Text of a user as it has to stand among choices: `${1|a,b|}`. */
export function escapeChoice(text: string): string {
  return text.replaceAll(/[\\,|]/gu, '\\$&');
}

/**
 * The text of a snippet for who has no tab stops: defaults filled in, the first of several choices,
 * a stop that repeats another filled in alike, escapes undone.
 */
export function plainOf(snippet: string): string {
  const parts = parseSnippet(snippet);
  const defaults = new Map<number, string>();
  collectDefaults(parts, defaults);
  return plain(parts, defaults);
}

/**
 * Gives the tab stops of several snippets numbers of their own, in order, so that they can be
 * applied in one act: editors take stops with the same number for one. `$0` goes; the cursor ends
 * behind the last stop.
 */
export function withDistinctStops(snippets: readonly string[]): readonly string[] {
  let highest = 0;
  return snippets.map((snippet) => {
    const offset = highest;
    const shifted = (number: number) => {
      highest = Math.max(highest, number + offset);
      return number + offset;
    };
    return print(parseSnippet(snippet), shifted);
  });
}

/** One snippet of several, each with its own tab stops. */
export function joinSnippets(snippets: readonly string[]): string {
  return withDistinctStops(snippets).join('');
}

interface Frame {
  readonly opening: string;
  readonly number: number;
  readonly parts: SnippetPart[];
}

/** Reads a snippet. What is not closed is text; never fails. Takes time linear in the length. */
export function parseSnippet(snippet: string): readonly SnippetPart[] {
  const root: SnippetPart[] = [];
  const open: Frame[] = [];
  const lastChoiceEnd = snippet.lastIndexOf('|}');
  const parts = () => open.at(-1)?.parts ?? root;
  const stop = /\$(?:(\d{1,6})|\{(\d{1,6})([}:|]))/uy;

  let at = 0;
  while (at < snippet.length) {
    const char = snippet.charAt(at);
    if (char === '\\' && '\\$}'.includes(snippet.charAt(at + 1) || ' ')) {
      addText(parts(), snippet.charAt(at + 1));
      at += 2;
      continue;
    }
    if (char === '}' && open.length > 0) {
      const frame = open.pop();
      if (frame) parts().push(stopOf(frame.number, frame.parts));
      at += 1;
      continue;
    }
    stop.lastIndex = at;
    const found = char === '$' ? stop.exec(snippet) : undefined;
    if (found) {
      const [opening, bare, braced, sign] = found;
      const number = Number(bare ?? braced);
      const inside = at + opening.length;
      if (sign === ':' && open.length < maxDepth) {
        open.push({ opening, number, parts: [] });
        at = inside;
        continue;
      }
      if (sign === '|' && inside <= lastChoiceEnd) {
        const { choices, end } = readChoices(snippet, inside);
        parts().push({ kind: 'stop', number, parts: [], choices });
        at = end;
        continue;
      }
      if (sign === undefined || sign === '}') {
        parts().push(stopOf(number, []));
        at = inside;
        continue;
      }
    }
    addText(parts(), char);
    at += 1;
  }

  while (open.length > 0) {
    const frame = open.pop();
    if (!frame) break;
    addText(parts(), frame.opening);
    for (const part of frame.parts) parts().push(part);
  }
  return root;
}

function stopOf(number: number, parts: readonly SnippetPart[]): SnippetStop {
  return { kind: 'stop', number, parts, choices: [] };
}

function addText(parts: SnippetPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + text };
  else parts.push({ kind: 'text', text });
}

/** Reads choices up to the `|}` that is known to follow. */
function readChoices(snippet: string, from: number): { choices: readonly string[]; end: number } {
  const choices: string[] = [];
  let choice = '';
  let at = from;
  while (at < snippet.length) {
    const char = snippet.charAt(at);
    if (char === '\\' && '\\,|'.includes(snippet.charAt(at + 1) || ' ')) {
      choice += snippet.charAt(at + 1);
      at += 2;
    } else if (char === '|' && snippet.charAt(at + 1) === '}') {
      at += 2;
      break;
    } else if (char === ',') {
      choices.push(choice);
      choice = '';
      at += 1;
    } else {
      choice += char;
      at += 1;
    }
  }
  return { choices: [...choices, choice], end: at };
}

function collectDefaults(parts: readonly SnippetPart[], defaults: Map<number, string>): void {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    collectDefaults(part.parts, defaults);
    const own = part.choices[0] ?? (part.parts.length > 0 ? plain(part.parts, defaults) : '');
    if (own !== '' && !defaults.has(part.number)) defaults.set(part.number, own);
  }
}

function plain(parts: readonly SnippetPart[], defaults: ReadonlyMap<number, string>): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.choices.length > 0) return part.choices[0] ?? '';
      if (part.parts.length > 0) return plain(part.parts, defaults);
      return part.number === 0 ? '' : (defaults.get(part.number) ?? '');
    })
    .join('');
}

function print(parts: readonly SnippetPart[], renumbered: (number: number) => number): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return escapeSnippet(part.text);
      if (part.number === 0) return print(part.parts, renumbered);
      const number = renumbered(part.number);
      if (part.choices.length > 0)
        return `\${${number}|${part.choices.map(escapeChoice).join(',')}|}`;
      return part.parts.length > 0
        ? `\${${number}:${print(part.parts, renumbered)}}`
        : `\${${number}}`;
    })
    .join('');
}
