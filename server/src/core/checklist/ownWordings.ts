import { variants, type Element, type Topic } from '#schemas/checklist.js';
import { languages, type Language, type LocalizedText } from '#schemas/localizedText.js';
import type { OwnText, OwnTopic } from '#schemas/ownChecklist.js';

import { plainOf } from '../fixes/snippet.js';
import { ownTexts } from '../messages/ownChecklist.js';
import { nearestAt, type YamlNode } from '../parse/yaml.js';
import { createMatcher, type PhraseSource } from '../text/phrases.js';
import { phraseOf } from './collectPhrases.js';
import { doubtful, spanAt, type ChecklistProblem } from './ownProblem.js';

/** A text of a checklist that is put to the test of the phrases of elements. */
interface Trial {
  readonly kind: 'clause' | 'template' | 'example' | 'counterexample';
  /** Passages: no phrase reaches from one into the next. */
  readonly passages: readonly string[];
  readonly language: Language;
  readonly elements: readonly Tested[];
  readonly path: readonly PropertyKey[];
}

interface Tested {
  /** Names of what must be found: the element, and each thing that must stand with it. */
  readonly roles: readonly string[];
  readonly title: LocalizedText;
}

/**
 * Clauses and examples of own topics that their own phrases do not match, and counterexamples that
 * they do. Such a checklist works, but what a fix inserts would not settle its finding.
 */
export function wordingProblems(
  topics: readonly Topic[],
  own: readonly OwnTopic[],
  root: YamlNode,
): readonly ChecklistProblem[] {
  const phrases: PhraseSource[] = [];
  const roles: string[] = [];
  const trials: Trial[] = [];
  for (const [index, topic] of topics.entries()) {
    const tested = topic.elements.map((element, number) => test(element, `${index}/${number}`));
    const written = own[index];
    if (!written) continue;
    trials.push(...topicTrials(topic, written, tested, ['topics', index], root));
  }
  const matcher = createMatcher(phrases);
  return languages.flatMap((language) => {
    const tried = trials.filter((trial) => trial.language === language);
    const found = tried.map(() => new Set<string>());
    const trialOf: number[] = [];
    let text = '';
    const regions = tried.flatMap(({ passages }, trial) =>
      passages.map((passage) => {
        trialOf.push(trial);
        const span = { start: text.length, end: text.length + passage.length };
        text += `${passage}\n\n`;
        return { span, prose: [span] };
      }),
    );
    for (const { phrase, region } of matcher.match(text, regions, { language })) {
      found[trialOf[region] ?? 0]?.add(roles[phrase] ?? '');
    }
    return tried.flatMap((trial, index) => judge(trial, found[index] ?? new Set(), root));
  });

  function test({ present, needs = [], title }: Element, role: string): Tested {
    for (const language of languages) {
      for (const evidence of present[language]) add(phraseOf(evidence), language, role);
      for (const [need, { phrases: wanted }] of needs.entries()) {
        for (const text of wanted[language]) add(text, language, `${role}/${need}`);
      }
    }
    return { roles: [role, ...needs.map((_, need) => `${role}/${need}`)], title };
  }

  function add(text: string, language: Language, role: string): void {
    phrases.push({ text, language });
    roles.push(role);
  }
}

function judge(
  { kind, elements, path }: Trial,
  found: ReadonlySet<string>,
  root: YamlNode,
): readonly ChecklistProblem[] {
  const lacking = elements.filter(({ roles }) => roles.some((role) => !found.has(role)));
  if ((lacking.length === 0) !== (kind === 'counterexample')) return [];
  const messages = {
    clause: ownTexts.clauseUnmatched,
    template: ownTexts.templateUnmatched(lacking.map(({ title }) => title)),
    example: ownTexts.exampleUnmatched,
    counterexample: ownTexts.counterexampleMatched,
  };
  return [doubtful(spanAt(root, path), messages[kind])];
}

function topicTrials(
  topic: Topic,
  own: OwnTopic,
  tested: readonly Tested[],
  path: readonly PropertyKey[],
  root: YamlNode,
): readonly Trial[] {
  const ofElements = topic.elements.flatMap((element, number): readonly Trial[] => {
    const of = tested[number];
    const written = own.elements[number];
    if (!of || !written) return [];
    const at = [...path, 'elements', number];
    const elements = [of];
    return [
      ...textTrials('clause', written.clause, elements, [...at, 'clause'], root),
      ...languages.flatMap((language) =>
        (['example', 'counterexample'] as const).flatMap((kind) =>
          element[`${kind}s`][language].map((sentence, index) => ({
            kind,
            passages: [sentence],
            language,
            elements,
            path: [...at, `${kind}s`, language, index],
          })),
        ),
      ),
    ];
  });
  // What is recommended, or asked of some drafts only, need not be in every clause.
  const asked = tested.filter((_, number) => {
    const element = topic.elements[number];
    return element && element.level !== 'recommended' && !element.applies;
  });
  const ofTemplates = variants.flatMap((variant) =>
    (own.templates?.[variant] ?? []).flatMap(({ body }, index) =>
      textTrials('template', body, asked, [...path, 'templates', variant, index, 'body'], root),
    ),
  );
  return [...ofElements, ...ofTemplates];
}

/** A text in each language in which it is written; in one language it stands for both. */
function textTrials(
  kind: 'clause' | 'template',
  written: OwnText,
  elements: readonly Tested[],
  path: readonly PropertyKey[],
  root: YamlNode,
): readonly Trial[] {
  return languages.flatMap((language): readonly Trial[] => {
    const text =
      typeof written === 'string' ? (language === 'nl' ? written : undefined) : written[language];
    if (text === undefined) return [];
    const passages = plainOf(text.replaceAll(/\{\{\w+\}\}/gu, 'Waterstad'))
      .split('\n')
      .filter((line) => line.trim() !== '');
    const inLanguage = [...path, language];
    const isNested = nearestAt(root, inLanguage) !== nearestAt(root, path);
    return [{ kind, passages, language, elements, path: isNested ? inLanguage : path }];
  });
}
