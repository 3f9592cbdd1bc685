import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import type { Finding } from '../checks/finding.js';
import { featureTexts } from '../messages/features/catalog.js';
import type { Section } from '../model/draft.js';
import type { Span } from '../text/span.js';
import { frontmatterHover } from './hoverFrontmatter.js';
import { missingTopic, topicInArticle } from './hoverTopic.js';
import { lawHover } from './hoverLaw.js';
import { enumerate, escapeMarkdown } from './markdown.js';
import { switchedOffFor, switchedOffLine } from './switchedOff.js';

/** Markdown without HTML and without command links; text of the draft in it is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** How many topics are explained in one hover; the others are named. */
const mostTopics = 3;

/** What is known about the heading, finding, citation or frontmatter key at an offset. */
export function hoverAt(analysis: Analysis, offset: number, language: Language): Hover | undefined {
  const { draft, findings } = analysis;
  if (!draft.frontmatter.isDraft) return undefined;
  const here = findings.filter(({ span, topic }) => topic !== undefined && holds(span, offset));

  const block = draft.frontmatter.span;
  if (block && holds(block, offset)) {
    const known = frontmatterHover(analysis, offset, language);
    const missing = topicsOf(analysis, here, undefined, language);
    const off = holds(draft.anchor, offset) ? switchedOff(analysis, undefined, language) : [];
    if (!known && missing.length === 0) return undefined;
    const span = known?.span ?? here[0]?.span ?? block;
    return { span, markdown: joined([...(known ? [known.markdown] : []), ...missing, ...off]) };
  }

  const reference = draft.references.find(({ span }) => holds(span, offset));
  const law = reference && lawHover(reference, language);
  if (law) return law;

  const section = draft.sections.find(({ heading }) => heading && holds(heading, offset));
  if (section?.heading && isRegulating(section)) {
    const topics = [
      ...topicsOf(analysis, here, section.index, language),
      ...switchedOff(analysis, section.index, language),
    ];
    const texts = featureTexts[language].hover;
    return {
      span: section.heading,
      markdown: joined(topics.length > 0 ? topics : [texts.settlesNone]),
    };
  }
  const [finding] = here;
  const topics = topicsOf(analysis, here, undefined, language);
  if (!finding || topics.length === 0) return undefined;
  return { span: finding.span, markdown: joined(topics) };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isRegulating({ zone, kind }: Section): boolean {
  return zone === 'body' || kind === 'annex' || zone === 'annex';
}

/** The topics that an article settles, then those that findings at the place are about. */
function topicsOf(
  analysis: Analysis,
  findings: readonly Finding[],
  section: number | undefined,
  language: Language,
): readonly string[] {
  const { checklist, coverage } = analysis;
  const settled = coverage.filter(
    ({ sections, level }) => section !== undefined && level !== 'n/a' && sections.includes(section),
  );
  const reported = [...new Set(findings.map(({ topic }) => topic))].flatMap((id) =>
    coverage.filter(({ topicId }) => topicId === id && !settled.some((own) => own.topicId === id)),
  );
  const explained = [
    ...settled.map((own) => topicInArticle(analysis, own, language)),
    ...reported.slice(0, mostTopics).map((own) => {
      const code = findings.find(({ topic }) => topic === own.topicId)?.code;
      return own.sections.length > 0
        ? topicInArticle(analysis, own, language)
        : missingTopic(analysis, own, code, language);
    }),
  ];
  const others = reported.slice(mostTopics).flatMap(({ topicId }) => {
    const topic = checklist.topic(topicId);
    return topic ? [escapeMarkdown(topic.title[language])] : [];
  });
  const { hover, and } = featureTexts[language];
  return others.length === 0
    ? explained
    : [...explained, hover.more({ count: others.length, topics: enumerate(others, and) })];
}

/** What checklists of the workspace do not ask: of the topics of an article, or of all. */
function switchedOff(
  { checklist, coverage, draft }: Analysis,
  section: number | undefined,
  language: Language,
): readonly string[] {
  return switchedOffFor(checklist, draft.frontmatter.form)
    .filter(({ topic }) => {
      const own = coverage.find(({ topicId }) => topicId === topic);
      return section === undefined || own?.sections.includes(section);
    })
    .map((each) => switchedOffLine(each, checklist, language));
}

function joined(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}
