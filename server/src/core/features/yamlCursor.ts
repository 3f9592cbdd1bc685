import { lineStart, linesIn } from '../parse/lines.js';
import { textOf, type Span } from '../text/span.js';

/**
 * Where a cursor stands in YAML that is being typed, and is often broken therefore: read from the
 * lines and their indentation.
 */
export interface YamlCursor {
  readonly kind: 'key' | 'value';
  /** Keys above the cursor, `*` for an item of a list: `['parties', '*']`; for a value its own key too. */
  readonly path: readonly string[];
  /** What was typed of the key or value. */
  readonly typed: Span;
  /** Keys that stand beside the cursor, with what stands behind their colons. */
  readonly beside: ReadonlyMap<string, string>;
}

interface Line {
  /** Column of the dash of an item. */
  readonly dash: number | undefined;
  /** Column of the key or the text. */
  readonly column: number;
  readonly key: string | undefined;
  /** What stands behind the colon, or the text. */
  readonly rest: string;
}

/** @param yaml - what stands between the fences */
export function yamlCursorAt(text: string, yaml: Span, offset: number): YamlCursor | undefined {
  const start = lineStart(text, offset);
  const typed = text.slice(start, offset);
  if (/(?:^|\s)#/u.test(typed)) return undefined;
  const above = linesIn(text, { start: yaml.start, end: start }).map((line) =>
    readLine(textOf(text, line)),
  );
  const below = linesIn(text, { start: offset, end: yaml.end })
    .slice(1)
    .map((line) => readLine(textOf(text, line)));
  return inFlow(typed, above, offset) ?? inBlock(typed, above, below, offset);
}

/** `key: [a, b` and `{ name: x, ro`. */
function inFlow(typed: string, above: readonly Line[], offset: number): YamlCursor | undefined {
  const opening = Math.max(unclosed(typed, '[', ']'), unclosed(typed, '{', '}'));
  if (opening < 0) return undefined;
  const own = readLine(typed.slice(0, opening));
  const path = [...pathOf(own, above), ...(own.key === undefined ? [] : [own.key])];
  const inside = typed.slice(opening + 1);
  if (typed.charAt(opening) === '[') {
    return value(path, /[^,[\]\s]*$/u.exec(inside)?.[0] ?? '', offset, new Map());
  }
  const beside = new Map(
    [...inside.matchAll(/(?:^|,)\s*([\w-]+)\s*:\s*([^,]*)/gu)].map(
      ([, key = '', text = '']) => [key, text.trim()] as const,
    ),
  );
  const list = outerBracket(typed, opening) ? [...path, '*'] : path;
  const [, key, part] = /([\w-]+)\s*:\s*([^,{}[\]]*)$/u.exec(inside) ?? [];
  if (key !== undefined) {
    beside.delete(key);
    return value([...list, key], part ?? '', offset, beside);
  }
  const name = /[\w-]*$/u.exec(inside)?.[0] ?? '';
  return { kind: 'key', path: list, typed: { start: offset - name.length, end: offset }, beside };
}

function outerBracket(typed: string, before: number): boolean {
  return unclosed(typed.slice(0, before), '[', ']') >= 0;
}

/** Where the last bracket opens that is not closed; -1 when there is none. */
function unclosed(typed: string, open: string, close: string): number {
  let depth = 0;
  for (let at = typed.length - 1; at >= 0; at -= 1) {
    const char = typed.charAt(at);
    if (char === close) depth += 1;
    else if (char === open && depth === 0) return at;
    else if (char === open) depth -= 1;
  }
  return -1;
}

function inBlock(
  typed: string,
  above: readonly Line[],
  below: readonly Line[],
  offset: number,
): YamlCursor | undefined {
  const own = readLine(typed);
  const path = pathOf(own, above);
  const beside = keysBeside(own, above, below);
  if (own.key !== undefined) return value([...path, own.key], own.rest, offset, beside);
  if (!/^[\w-]*$/u.test(own.rest)) return undefined;
  const start = offset - own.rest.length;
  return { kind: 'key', path, typed: { start, end: offset }, beside };
}

function value(
  path: readonly string[],
  part: string,
  offset: number,
  beside: ReadonlyMap<string, string>,
): YamlCursor {
  const typed = part.trimStart();
  return { kind: 'value', path, typed: { start: offset - typed.length, end: offset }, beside };
}

function readLine(line: string): Line {
  const [, blanks = '', mark = '', content = ''] = /^( *)(- *)?(.*)$/u.exec(line) ?? [];
  const [, key, rest] = /^"?([\w-]+)"?[ \t]*:(?:[ \t]+(.*))?$/u.exec(content) ?? [];
  return {
    dash: mark === '' ? undefined : blanks.length,
    column: blanks.length + mark.length,
    key,
    rest: key === undefined ? content : (rest ?? ''),
  };
}

/** The keys that hold a line, outermost first; `*` for an item of a list. */
function pathOf(own: Line, above: readonly Line[]): readonly string[] {
  const path = own.dash === undefined ? [] : ['*'];
  let { dash, column } = own;
  for (const line of above.toReversed()) {
    if (line.key === undefined && line.dash === undefined) continue;
    if (dash === undefined && line.dash !== undefined && line.column === column) {
      path.unshift('*');
      dash = line.dash;
      continue;
    }
    const holds =
      dash === undefined ? line.column < column : line.column <= dash && (line.dash ?? -1) < dash;
    if (!holds || line.key === undefined) continue;
    path.unshift(...(line.dash === undefined ? [line.key] : ['*', line.key]));
    ({ dash, column } = line);
  }
  return path;
}

/** The keys of the mapping in which a line stands. */
function keysBeside(
  own: Line,
  above: readonly Line[],
  below: readonly Line[],
): ReadonlyMap<string, string> {
  const beside = new Map<string, string>();
  const add = ({ key, rest }: Line) => {
    if (key !== undefined) beside.set(key, rest.replace(/\s#.*$/u, '').trim());
  };
  for (const line of own.dash === undefined ? above.toReversed() : []) {
    if (line.key === undefined && line.dash === undefined) continue;
    if (line.column < own.column) break;
    if (line.column > own.column) continue;
    add(line);
    if (line.dash !== undefined) break;
  }
  for (const line of below) {
    if (line.key === undefined && line.dash === undefined) continue;
    if (line.column < own.column || (line.column === own.column && line.dash !== undefined)) break;
    if (line.column === own.column) add(line);
  }
  return beside;
}
