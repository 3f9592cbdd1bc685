import type { Language } from '#schemas/localizedText.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import { featureTexts } from '../messages/features/catalog.js';
import { ownKeyTexts } from '../messages/features/ownChecklist.js';
import { capitalised } from '../messages/sentence.js';
import { readYaml, type YamlNode } from '../parse/yaml.js';
import type { Span } from '../text/span.js';
import type { Hover } from './hover.js';
import { escapeMarkdown } from './markdown.js';
import { ownNamesAt, ownValuesAt } from './ownValues.js';

/** What the key or the value at an offset of a checklist of a workspace means. */
export function ownHoverAt(
  text: string,
  offset: number,
  checklist: CompiledChecklist,
  language: Language,
): Hover | undefined {
  const { root } = readYaml(text, 0);
  const place = root && placeAt(root, offset, [], undefined);
  if (!place) return undefined;
  const { path, span, topic, value } = place;
  const name = path.at(-1) ?? '';
  if (value === undefined) {
    const meaning = ownKeyTexts[path.join('.')]?.[language];
    const named = ownNamesAt(path.slice(0, -1), language).find((each) => each.value === name);
    if (meaning === undefined && !named) return undefined;
    const markdown = `**${escapeMarkdown(name)}**: ${meaning ?? escapeMarkdown(named?.detail ?? '')}`;
    return { span, markdown };
  }
  const known = ownValuesAt(path, topic, checklist, language).find((each) => each.value === value);
  if (!known) return undefined;
  const subject = name === 'topic' || name === 'after' ? checklist.topic(value) : undefined;
  return {
    span,
    markdown: [
      `**${escapeMarkdown(value)}**: ${escapeMarkdown(known.detail)}`,
      ...(subject
        ? [
            featureTexts[language].hover.why({ why: escapeMarkdown(subject.why[language]) }),
            subject.elements
              .map(
                ({ id, title }) => `- \`${id}\`: ${escapeMarkdown(capitalised(title[language]))}`,
              )
              .join('\n'),
          ]
        : []),
    ].join('\n\n'),
  };
}

interface Place {
  readonly path: readonly string[];
  readonly span: Span;
  /** Undefined: it is a key. */
  readonly value: string | undefined;
  readonly topic: string | undefined;
}

function placeAt(
  node: YamlNode,
  offset: number,
  path: readonly string[],
  topic: string | undefined,
): Place | undefined {
  if (node.kind === 'scalar') {
    return holds(node.span, offset) && node.text !== ''
      ? { path, span: node.span, value: node.text, topic }
      : undefined;
  }
  if (node.kind === 'sequence') {
    const item = node.items.find((each) => holds(each.span, offset));
    return item && placeAt(item, offset, [...path, '*'], topic);
  }
  const named = node.entries.get('topic')?.value;
  const own = named?.kind === 'scalar' ? named.text : topic;
  for (const [key, entry] of node.entries) {
    const below = [...path, key];
    if (holds(entry.key, offset)) {
      return { path: below, span: entry.key, value: undefined, topic: own };
    }
    if (holds(entry.value.span, offset)) return placeAt(entry.value, offset, below, own);
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
