import type { Source, Topic } from '#schemas/checklist.js';
import type { Language } from '#schemas/localizedText.js';
import { forms, levels } from '#schemas/vocabulary.js';

import type { Analysis } from '../analyze.js';
import type { FindingCode } from '../checks/finding.js';
import { featureTexts } from '../messages/features/catalog.js';
import { formNames } from '../messages/names.js';
import { capitalised } from '../messages/sentence.js';
import type { ElementCoverage, TopicCoverage } from '../model/coverage.js';
import { enumerate, escapeMarkdown, quoteSpan } from './markdown.js';

/** Most sources that a hover names of one topic. */
const mostSources = 4;

/** What an article settles of a topic, element by element, with the words that were found. */
export function topicInArticle(
  analysis: Analysis,
  coverage: TopicCoverage,
  language: Language,
): string {
  const topic = analysis.checklist.topic(coverage.topicId);
  if (!topic) return '';
  const { hover } = featureTexts[language];
  const asked = coverage.elements.filter(({ state }) => state !== 'waived');
  const open = coverage.elements.some(({ state }) => state === 'absent');
  return [
    headingOf(topic, coverage, language),
    coverage.elements
      .map((element) => `- ${elementLine(analysis, topic, element, language)}`)
      .join('\n'),
    ...reasons(topic, language),
    ...(open && asked.length > 0 ? [hover.todo['element-missing'] ?? ''] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Why a topic is asked for that no article settles, and what comes near it. */
export function missingTopic(
  analysis: Analysis,
  coverage: TopicCoverage,
  code: FindingCode | undefined,
  language: Language,
): string {
  const topic = analysis.checklist.topic(coverage.topicId);
  if (!topic) return '';
  const { hover, and } = featureTexts[language];
  const { text } = analysis.draft.source;
  const { nearest } = coverage;
  const titles = (ids: readonly string[]) =>
    enumerate(
      ids.map((id) =>
        escapeMarkdown(analysis.checklist.element(topic.id, id)?.title[language] ?? id),
      ),
      and,
    );
  const near = nearest
    ? [
        hover.nearest({ quote: quoteSpan(text, nearest.span) }),
        nearest.found.length > 0 ? hover.nearestFound({ elements: titles(nearest.found) }) : '',
        nearest.notFound.length > 0 ? hover.notFound({ elements: titles(nearest.notFound) }) : '',
      ]
    : [];
  return [
    headingOf(topic, coverage, language),
    ...near,
    ...reasons(topic, language),
    ...(code ? [hover.todo[code] ?? ''] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function headingOf(topic: Topic, { level, elements }: TopicCoverage, language: Language): string {
  const texts = featureTexts[language];
  return texts.hover.topic({
    topic: escapeMarkdown(capitalised(topic.title[language])),
    level: texts.levels[level],
    present: elements.filter(({ state }) => state === 'present').length,
    asked: elements.filter(({ state }) => state !== 'waived').length,
  });
}

function elementLine(
  { checklist, draft }: Analysis,
  topic: Topic,
  { elementId, state, evidence, lacking }: ElementCoverage,
  language: Language,
): string {
  const element = checklist.element(topic.id, elementId);
  if (!element) return escapeMarkdown(elementId);
  const { hover, and } = featureTexts[language];
  const title = escapeMarkdown(element.title[language]);
  const found = evidence.map(({ span }) => quoteSpan(draft.source.text, span));
  const quotes = enumerate([...new Set(found)], and);
  if (state === 'waived') return hover.waived({ element: title });
  if (state === 'present') return hover.found({ element: title, quotes });

  const own = element.sources.map((source) => sourceLine(source, language));
  const incomplete = element.incomplete
    ? [hover.incomplete({ text: escapeMarkdown(element.incomplete[language]) })]
    : [];
  const needs = lacking.flatMap((need) => element.needs?.[need]?.title[language] ?? []);
  const sentence =
    evidence.length > 0
      ? hover.partly({
          element: title,
          quotes,
          lacking: enumerate(needs.map(escapeMarkdown), and),
        })
      : hover.absent({
          element: title,
          question: escapeMarkdown(element.question[language]),
        });
  return [sentence, ...incomplete, ...own].join(' ');
}

/** Why it is asked, of which forms, and on what that rests. */
function reasons(topic: Topic, language: Language): readonly string[] {
  const texts = featureTexts[language];
  const asking = levels.flatMap((level) => {
    const names = forms
      .filter((form) => topic.levels[form] === level)
      .map((form) => formNames[form][language]);
    return level === 'n/a' || names.length === 0
      ? []
      : [
          texts.hover.askedOf({
            level: capitalised(texts.levels[level]),
            forms: enumerate(names, texts.and),
          }),
        ];
  });
  return [
    texts.hover.why({ why: escapeMarkdown(topic.why[language]) }),
    asking.map((line) => `- ${line}`).join('\n'),
    topic.sources
      .slice(0, mostSources)
      .map((source) => `- ${sourceLine(source, language)}`)
      .join('\n'),
  ];
}

function sourceLine({ ref, kind, certainty, checked, note }: Source, language: Language): string {
  const texts = featureTexts[language];
  const line =
    kind === 'own'
      ? texts.hover.ownSource({ ref: escapeMarkdown(ref), date: texts.date(checked) })
      : texts.hover.source({
          ref: escapeMarkdown(ref),
          certainty: texts.certainty(certainty, texts.date(checked)),
        });
  return note ? `${line} ${escapeMarkdown(note[language])}` : line;
}
