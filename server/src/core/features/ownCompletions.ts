import type { Language } from '#schemas/localizedText.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import { escapeSnippet } from '../fixes/snippet.js';
import { ownKeyTexts } from '../messages/features/ownChecklist.js';
import type { Completion } from './completions.js';
import { ownNamesAt, ownValuesAt, type OwnValue } from './ownValues.js';
import { yamlCursorAt } from './yamlCursor.js';

/** Keys that are not there yet and values that are known, in a checklist of a workspace. */
export function ownCompletionsAt(
  text: string,
  offset: number,
  checklist: CompiledChecklist,
  language: Language,
): readonly Completion[] {
  const cursor = yamlCursorAt(text, { start: 0, end: text.length }, offset);
  if (!cursor) return [];
  const [rest = ''] = /^[\w-]*/u.exec(text.slice(offset, offset + 80)) ?? [];
  const span = { start: cursor.typed.start, end: offset + rest.length };
  const { path, beside } = cursor;
  const topic = beside.get('topic') ?? topicAbove(text, offset);
  const values = ownValuesAt(path, topic, checklist, language);
  const complete = (kind: Completion['kind'], end: string) => (own: OwnValue, index: number) => ({
    kind,
    label: own.value,
    detail: own.detail,
    documentation: '',
    edit: { span, snippet: `${escapeSnippet(own.value)}${end}` },
    additional: [],
    sortText: String(index).padStart(4, '0'),
    filterText: `${own.value} ${own.detail}`,
  });
  const isValue = cursor.kind === 'value' || path.join('.') in listed;
  if (isValue) return values.map(complete('value', ''));
  const names = ownNamesAt(path, language);
  const prefix = path.length === 0 ? '' : `${path.join('.')}.`;
  const keys = Object.entries(ownKeyTexts).flatMap(([key, meaning]) => {
    const name = key.slice(prefix.length);
    const isHere = key.startsWith(prefix) && !name.includes('.') && name !== '*';
    return isHere ? [{ value: name, detail: meaning[language] }] : [];
  });
  const hasColon = text.charAt(span.end) === ':';
  return [...names, ...keys]
    .filter(({ value }) => !beside.has(value))
    .map(complete('key', hasColon ? '' : ': '));
}

/** Lists of plain values: an item of them is no key, whatever it looks like. */
const listed: Readonly<Record<string, true>> = { 'extends.*': true, 'applies.domains.*': true };

/** The topic of the change or exception in which a place is: the last one named above it. */
function topicAbove(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - 4_000), offset);
  return [...before.matchAll(/\btopic: *([a-z][\w-]{0,60})/gu)].at(-1)?.[1];
}
