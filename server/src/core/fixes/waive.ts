import type { Language } from '#schemas/localizedText.js';

import type { Draft } from '../model/draft.js';
import type { Edit } from './edit.js';
import { escapeSnippet } from './snippet.js';
import { appendToList, setInEntry, type YamlLines } from './yamlEdit.js';

/**
 * A reason to start from. It is a sentence that can stand: a waiver without a reason does not count,
 * and one that says nothing is no reason.
 */
const defaultReason: Readonly<Record<Language, string>> = {
  nl: 'Partijen hebben dit besproken en regelen het bewust niet, omdat daaraan in deze samenwerking geen behoefte is.',
  en: 'The parties have discussed this and consciously leave it open, as this cooperation does not need it.',
};

/**
 * Records in the frontmatter that the parties leave a topic, or an element of it, open. A waiver
 * that is there without a reason gets one; otherwise an entry is added.
 */
export function waive(
  { source, frontmatter, language }: Draft,
  topic: string,
  element: string | undefined,
): readonly Edit[] | undefined {
  const reason = `"\${1:${escapeSnippet(defaultReason[language])}}"`;
  const present = frontmatter.waivers.find(
    (waiver) => waiver.topic === topic && waiver.element === element,
  );
  if (present) {
    return present.reason.trim() === ''
      ? [setInEntry(source.text, frontmatter, present.place, 'reason', reason)]
      : undefined;
  }
  const entry: YamlLines = [
    ['topic', escapeSnippet(topic)],
    ...(element === undefined ? [] : [['element', escapeSnippet(element)] as const]),
    ['reason', reason],
  ];
  return appendToList(source.text, frontmatter, 'waivers', entry);
}
