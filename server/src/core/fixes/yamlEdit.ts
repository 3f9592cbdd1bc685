import type { Frontmatter } from '../model/draft.js';
import { lineEnd, lineStart } from '../parse/lines.js';
import { readYaml, type YamlMap, type YamlSequence } from '../parse/yaml.js';
import { isWithin, type Span } from '../text/span.js';
import type { Edit } from './edit.js';
import { lineEndOf } from './layout.js';

/** Lines of a mapping, as `key: value`; values are snippets that are YAML already. */
export type YamlLines = readonly (readonly [key: string, value: string])[];

/**
 * Adds an entry to a list under a key at the top of the frontmatter, by the smallest edit: YAML is
 * never printed again. Makes the key when there is none.
 *
 * @returns nothing when the frontmatter is not closed, not a block mapping, or has something else
 * than a list at the key
 */
export function appendToList(
  text: string,
  frontmatter: Frontmatter,
  key: string,
  entry: YamlLines,
): readonly Edit[] | undefined {
  const map = openMapOf(text, frontmatter);
  if (!map) return undefined;
  const eol = lineEndOf(text);
  const value = map.entries.get(key)?.value;
  const block = (indent: string) =>
    entry
      .map(([name, item], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${item}`)
      .join(eol);
  const margin = marginOf(text, map);

  if (!value) return [newKey(text, frontmatter, `${margin}${key}:${eol}${block(`${margin}  `)}`)];
  if (value.kind === 'map') return undefined;
  if (value.kind === 'scalar') {
    if (value.value !== null) return undefined;
    return fillEmpty(text, value.span, `${eol}${block(`${margin}  `)}`);
  }
  if (text.charAt(value.span.start) !== '[') {
    const end = endOfBlock(text, value.span);
    const indent = ' '.repeat(value.span.start - lineStart(text, value.span.start));
    return [{ span: { start: end, end }, snippet: `${eol}${block(indent)}` }];
  }
  if (value.items.length === 0) {
    return isBlank(text, { start: value.span.start + 1, end: value.span.end - 1 })
      ? fillEmpty(text, value.span, `${eol}${block(`${margin}  `)}`)
      : undefined;
  }
  const flow = `{ ${entry.map(([name, item]) => `${name}: ${item}`).join(', ')} }`;
  return [appendToFlow(text, value.span, lastItemEnd(value), flow)];
}

/** Sets a key of an entry of a list, such as the reason of a waiver. */
export function setInEntry(
  text: string,
  { places }: Frontmatter,
  entry: Span,
  key: string,
  item: string,
): Edit {
  const inside = [...places].filter(
    ([, { value }]) =>
      isWithin(value, entry) && !(value.start === entry.start && value.end === entry.end),
  );
  const own = inside.find(([path]) => path.endsWith(`.${key}`))?.[1];
  if (own) return setValue(text, own.value, item);
  const line = `${key}: ${item}`;
  if (text.charAt(entry.start) === '{') {
    const last = Math.max(entry.start + 1, ...inside.map(([, { value }]) => value.end));
    return appendToFlow(text, entry, last, line);
  }
  const end = endOfBlock(text, entry);
  const indent = ' '.repeat(entry.start - lineStart(text, entry.start));
  return { span: { start: end, end }, snippet: `${lineEndOf(text)}${indent}${line}` };
}

/** Sets a key in a mapping under a key at the top of the frontmatter, by the smallest edit. */
export function setInMap(
  text: string,
  frontmatter: Frontmatter,
  key: string,
  name: string,
  item: string,
): readonly Edit[] | undefined {
  const map = openMapOf(text, frontmatter);
  if (!map) return undefined;
  const eol = lineEndOf(text);
  const value = map.entries.get(key)?.value;
  const margin = marginOf(text, map);
  const line = `${name}: ${item}`;

  if (!value) return [newKey(text, frontmatter, `${margin}${key}:${eol}${margin}  ${line}`)];
  if (value.kind === 'sequence') return undefined;
  if (value.kind === 'scalar') {
    if (value.value !== null) return undefined;
    return fillEmpty(text, value.span, `${eol}${margin}  ${line}`);
  }
  const present = value.entries.get(name);
  if (present) {
    return [setValue(text, present.value.span, item)];
  }
  if (text.charAt(value.span.start) !== '{') {
    const end = endOfBlock(text, value.span);
    const indent = ' '.repeat(value.span.start - lineStart(text, value.span.start));
    return [{ span: { start: end, end }, snippet: `${eol}${indent}${line}` }];
  }
  const last = [...value.entries.values()].at(-1);
  if (!last) {
    return isBlank(text, { start: value.span.start + 1, end: value.span.end - 1 })
      ? [{ span: value.span, snippet: `{ ${line} }` }]
      : undefined;
  }
  return [appendToFlow(text, value.span, last.value.span.end, line)];
}

/** The mapping of a frontmatter to which lines can be added. */
function openMapOf(text: string, { yaml, closed, problems }: Frontmatter): YamlMap | undefined {
  if (!yaml || !closed || problems.some(({ kind }) => kind === 'too-large')) return undefined;
  const { root, problems: yamlProblems } = readYaml(text.slice(yaml.start, yaml.end), yaml.start);
  if (yamlProblems.some(({ code }) => code !== 'duplicate-key' && code !== 'not-allowed')) {
    return undefined;
  }
  return root?.kind === 'map' && text.charAt(root.span.start) !== '{' ? root : undefined;
}

function marginOf(text: string, { entries }: YamlMap): string {
  const first = entries.values().next().value;
  if (!first) return '';
  return text.slice(lineStart(text, first.key.start), first.key.start).replaceAll(/[^ ]/gu, '');
}

/** New lines stand last, before the closing fence. */
function newKey(text: string, { yaml }: Frontmatter, lines: string): Edit {
  const end = yaml?.end ?? 0;
  const eol = lineEndOf(text);
  const opens = end > 0 && /[\r\n]/u.test(text.charAt(end - 1));
  return { span: { start: end, end }, snippet: opens ? `${lines}${eol}` : `${eol}${lines}` };
}

/** Puts lines under a key without a value; a comment behind the key stays there. */
function fillEmpty(text: string, value: Span, lines: string): readonly Edit[] {
  const end = lineEnd(text, value.end);
  if (isBlank(text, { start: value.end, end })) {
    const start = value.start - blanksBefore(text, value.start);
    return [{ span: { start, end }, snippet: lines }];
  }
  const addition = { span: { start: end, end }, snippet: lines };
  return value.start === value.end ? [addition] : [{ span: value, snippet: '' }, addition];
}

function blanksBefore(text: string, offset: number): number {
  let count = 0;
  while (text.charAt(offset - count - 1) === ' ') count += 1;
  return count;
}

/** The end of the last line of a block, comments behind it included. */
function endOfBlock(text: string, { start, end }: Span): number {
  return lineEnd(text, start + text.slice(start, end).trimEnd().length);
}

/** Adds to a list or mapping in brackets; a comma that stands behind the last item stays. */
function appendToFlow(text: string, flow: Span, last: number, addition: string): Edit {
  const [comma] = /^\s*,/u.exec(text.slice(last, flow.end)) ?? [];
  const at = last + (comma?.length ?? 0);
  return {
    span: { start: at, end: at },
    snippet: `${comma === undefined ? ', ' : ' '}${addition}`,
  };
}

/** Replaces a value; behind a bare colon it needs a blank. */
function setValue(text: string, span: Span, item: string): Edit {
  const gap = span.start === span.end && text.charAt(span.start - 1) === ':' ? ' ' : '';
  return { span, snippet: `${gap}${item}` };
}

function lastItemEnd({ items, span }: YamlSequence): number {
  return items.at(-1)?.span.end ?? span.start + 1;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
