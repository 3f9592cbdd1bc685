import type { Element, Topic } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';
import type { OwnTopic } from '#schemas/ownChecklist.js';

import { plainOf } from '../fixes/snippet.js';
import { ownTexts } from '../messages/ownChecklist.js';
import { nearestAt, type YamlNode } from '../parse/yaml.js';
import { createMatcher, type PhraseSource } from '../text/phrases.js';
import { phraseOf } from './compile.js';
import { doubtful, spanAt, type ChecklistProblem } from './ownProblem.js';

/** A sentence of a checklist, and whether the phrases of its element are to match it. */
interface Trial {
  readonly text: string;
  readonly language: Language;
  readonly key: string;
  readonly path: readonly PropertyKey[];
  readonly kind: 'clause' | 'example' | 'counterexample';
}

/**
 * Clauses and examples of own topics that their own phrases do not match, and counterexamples that
 * they do. Such a checklist works, but a clause that is inserted would not settle its finding.
 */
export function wordingProblems(
  topics: readonly Topic[],
  own: readonly OwnTopic[],
  root: YamlNode,
): readonly ChecklistProblem[] {
  const phrases: PhraseSource[] = [];
  /** What each phrase is for: an element, or something that must stand with it. */
  const roles: string[] = [];
  const trials: Trial[] = [];
  const needs = new Map<string, readonly string[]>();
  for (const [index, topic] of topics.entries()) {
    for (const [number, element] of topic.elements.entries()) {
      const key = `${index}/${number}`;
      needs.set(
        key,
        (element.needs ?? []).map((_, need) => `${key}/${need}`),
      );
      collect(element, key);
      const path = ['topics', index, 'elements', number];
      trials.push(...trialsOf(element, own[index]?.elements[number]?.clause, root, key, path));
    }
  }
  const matcher = createMatcher(phrases);
  return languages.flatMap((language) => {
    const tried = trials.filter((trial) => trial.language === language);
    let text = '';
    const regions = tried.map((trial) => {
      const start = text.length;
      text += `${trial.text}\n\n`;
      const span = { start, end: start + trial.text.length };
      return { span, prose: [span] };
    });
    const found = tried.map(() => new Set<string>());
    for (const { phrase, region } of matcher.match(text, regions, { language })) {
      const role = roles[phrase];
      if (role !== undefined) found[region]?.add(role);
    }
    return tried.flatMap(({ key, kind, path }, index) => {
      const roleKeys = [key, ...(needs.get(key) ?? [])];
      const matches = roleKeys.every((role) => found[index]?.has(role));
      if (matches === (kind !== 'counterexample')) return [];
      return [doubtful(spanAt(root, path), messages[kind])];
    });
  });

  function collect({ present, needs: needed }: Element, key: string): void {
    for (const language of languages) {
      for (const evidence of present[language]) add(phraseOf(evidence), language, key);
      for (const [need, { phrases: wanted }] of (needed ?? []).entries()) {
        for (const text of wanted[language]) add(text, language, `${key}/${need}`);
      }
    }
  }

  function add(text: string, language: Language, role: string): void {
    phrases.push({ text, language });
    roles.push(role);
  }
}

const messages = {
  clause: ownTexts.clauseUnmatched,
  example: ownTexts.exampleUnmatched,
  counterexample: ownTexts.counterexampleMatched,
} as const;

function trialsOf(
  { clause, examples, counterexamples }: Element,
  written: OwnTopic['elements'][number]['clause'] | undefined,
  root: YamlNode,
  key: string,
  path: readonly PropertyKey[],
): readonly Trial[] {
  return languages.flatMap((language): Trial[] => {
    // A clause in one language stands for both, and is judged once.
    const isWritten =
      typeof written === 'string' ? language === 'nl' : written?.[language] !== undefined;
    const at = [...path, 'clause', language];
    const isNested = nearestAt(root, at) !== nearestAt(root, [...path, 'clause']);
    return [
      ...(isWritten
        ? [
            {
              text: plainOf(clause[language].replaceAll(/\{\{\w+\}\}/gu, 'Waterstad')),
              language,
              key,
              path: isNested ? at : [...path, 'clause'],
              kind: 'clause' as const,
            },
          ]
        : []),
      ...examples[language].map((text, index) => ({
        text,
        language,
        key,
        path: [...path, 'examples', language, index],
        kind: 'example' as const,
      })),
      ...counterexamples[language].map((text, index) => ({
        text,
        language,
        key,
        path: [...path, 'counterexamples', language, index],
        kind: 'counterexample' as const,
      })),
    ];
  });
}
