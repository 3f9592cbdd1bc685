import type { Topic } from '#schemas/checklist.js';
import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import { ledenFor } from '../fixes/completeClause.js';
import type { Edit } from '../fixes/edit.js';
import { insertionOf } from '../fixes/insertSection.js';
import { lineEndOf, lineEndsIn, writtenSpan } from '../fixes/layout.js';
import { plainOf } from '../fixes/snippet.js';
import { hasChoice, variantsOf } from '../fixes/template.js';
import { featureTexts } from '../messages/features/catalog.js';
import { capitalised } from '../messages/sentence.js';
import { lacksArticle, type TopicCoverage } from '../model/coverage.js';
import type { Section } from '../model/draft.js';
import { lineEnd, lineStart } from '../parse/lines.js';
import type { Span } from '../text/span.js';
import { frontmatterCompletions } from './completionsFrontmatter.js';
import { escapeMarkdown } from './markdown.js';

export interface Completion {
  readonly kind: 'clause' | 'key' | 'value';
  readonly label: string;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly edit: Edit;
  /** Further edits of the same act, such as renumbering; plain text, apart from `edit`. */
  readonly additional: readonly Edit[];
  /** Sorts before others: missing topics first. */
  readonly sortText: string;
  readonly filterText: string;
}

/**
 * What can be written at an offset: in the frontmatter keys and values; at the end of an article
 * the leden that it lacks; there and behind it the articles that the draft lacks, and the others.
 */
export function completionsAt(
  analysis: Analysis,
  offset: number,
  language: Language,
): readonly Completion[] {
  const { draft } = analysis;
  if (!draft.frontmatter.isDraft) return [];
  const { yaml, span } = draft.frontmatter;
  if (yaml && yaml.start <= offset && (offset < yaml.end || !draft.frontmatter.closed)) {
    if (offset <= yaml.end) return frontmatterCompletions(analysis, offset, language);
  }
  if (span && offset <= span.end) return [];
  const line = lineOf(draft.source.text, offset);
  const section = draft.sections.findLast((each) => each.span.start <= line.start);
  if (!line.isOpen || !section) return [];
  return [
    ...ledenAt(analysis, section, line, language),
    ...articlesAt(analysis, section, line, language),
  ];
}

/** The line of the cursor, as far as it has been typed. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** What was typed that is no word: `## `, `3. `. */
  readonly marks: string;
  /** Whether something new can begin here: a blank line above, and nothing behind the cursor. */
  readonly isOpen: boolean;
  readonly isBelowBlank: boolean;
}

function lineOf(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const typed = text.slice(start, offset);
  const [, marks = '', word] = /^([\s#*_(\d.):–-]{0,20})([\p{L}\d –-]{0,40})$/u.exec(typed) ?? [];
  const isEmptyBehind = text.slice(offset, lineEnd(text, offset)).trim() === '';
  const isBelowBlank =
    lineEndsIn(/\s*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '') > 1;
  return { start, end: offset, marks, isOpen: word !== undefined && isEmptyBehind, isBelowBlank };
}

/** Whether nothing of a section stands behind a line. */
function isAtEnd({ draft }: Analysis, section: Section, line: Line): boolean {
  const { text } = draft.source;
  const { end } = writtenSpan(draft, section);
  return end <= line.end || text.slice(lineEnd(text, line.end), end).trim() === '';
}

function ledenAt(
  analysis: Analysis,
  section: Section,
  line: Line,
  language: Language,
): readonly Completion[] {
  const { draft, checklist, coverage } = analysis;
  const texts = featureTexts[language].completion;
  // Who has typed the number of a lid wants one.
  const isNumbered = /\d/u.test(line.marks);
  if (section.zone !== 'body' || !isAtEnd(analysis, section, line)) return [];
  if (section.heading && section.heading.end >= line.start) return [];
  const before = {
    ...section,
    clauses: section.clauses.filter(({ span }) => span.start < line.start),
  };

  return coverage.flatMap(({ topicId, sections, level, elements }) => {
    const topic = checklist.topic(topicId);
    if (!topic || level === 'n/a' || !sections.includes(section.index)) return [];
    return elements.flatMap(({ elementId, state }, index): Completion[] => {
      const element = checklist.element(topicId, elementId);
      if (state !== 'absent' || !element) return [];
      const [lid = ''] = ledenFor(draft, before, [element]);
      const title = element.title[language];
      return [
        {
          kind: 'clause',
          label: texts.element({ element: title }),
          detail: `${topic.title[language]}: ${texts.nextLid}`,
          documentation: `${escapeMarkdown(element.question[language])}\n\n${asBlock(lid)}`,
          edit: { span: { start: line.start, end: line.end }, snippet: lid },
          additional: [],
          sortText: `${isNumbered ? 0 : 2}${String(index).padStart(3, '0')}`,
          filterText: `${line.marks}${title} ${element.title[draft.language]}`,
        },
      ];
    });
  });
}

function articlesAt(
  analysis: Analysis,
  section: Section,
  line: Line,
  language: Language,
): readonly Completion[] {
  const { draft, checklist, coverage } = analysis;
  const follows = draft.sections[section.index + 1];
  const inOpening = section.zone === 'preamble' && (!follows || follows.zone === 'body');
  if (section.zone !== 'body' && !inOpening) return [];
  if (!hasRoom(analysis, section, line) || !isAtEnd(analysis, section, line)) return [];

  return coverage.flatMap((own, index) => {
    const topic = checklist.topic(own.topicId);
    if (!topic || own.level === 'n/a' || !topic.zones.includes('body')) return [];
    return articleOn(analysis, topic, own, index, line, language);
  });
}

/** Below a blank line, or on one: of the two that part articles, the first stands right below text. */
function hasRoom({ draft }: Analysis, { heading }: Section, line: Line): boolean {
  if (line.isBelowBlank) return true;
  if (line.start !== line.end) return false;
  return draft.source.text.slice(heading?.end ?? 0, line.start).trim() !== '';
}

function articleOn(
  analysis: Analysis,
  topic: Topic,
  own: TopicCoverage,
  index: number,
  line: Line,
  language: Language,
): readonly Completion[] {
  const { draft } = analysis;
  const { text } = draft.source;
  const { form, choices } = draft.frontmatter;
  const { sections: placed } = own;
  const variants = variantsOf(topic, form);
  const variant = variants.find((each) => each === choices.get(topic.id)) ?? variants[0];
  // What was typed on the line can look like an article, and is what the new one replaces.
  const sections = draft.sections.filter(
    ({ heading }) => heading === undefined || !isOn(heading, line),
  );
  const isKept = (place: number) => sections.some((section) => section.index === place);
  const without = { ...analysis, draft: { ...draft, sections } };
  const insertion =
    variant && insertionOf(without, topic, variant, { side: 'after', offset: line.start });
  if (!insertion) return [];

  const texts = featureTexts[language];
  const isMissing = lacksArticle(own) || placed.every((place) => !isKept(place));
  const block = insertion.section.snippet.trim();
  const eol = lineEndOf(text);
  // Right below a text, its next lid is the nearer wish.
  const missingRank = line.isBelowBlank ? 1 : 4;
  const above = line.isBelowBlank ? '' : eol;
  const behind = /^\s*/u.exec(text.slice(line.end))?.[0] ?? '';
  const gap =
    line.end + behind.length === text.length ? '' : eol.repeat(Math.max(0, 2 - lineEndsIn(behind)));
  return [
    {
      kind: 'clause',
      label: texts.completion.clause({
        topic: topic.title[language],
        variant: hasChoice(topic, form) ? variant : undefined,
      }),
      detail: isMissing ? texts.completion.missing : texts.completion.other,
      documentation: `${escapeMarkdown(capitalised(topic.why[language]))}\n\n${asBlock(block)}`,
      edit: { span: { start: line.start, end: line.end }, snippet: `${above}${block}${gap}` },
      additional: insertion.others
        .filter(({ span }) => span.end <= line.start || span.start >= line.end)
        .map(({ span, snippet }) => ({ span, snippet })),
      sortText: `${isMissing ? missingRank : 5}${String(index).padStart(3, '0')}`,
      filterText: `${line.marks}${topic.title[language]} ${topic.title[draft.language]}`,
    },
  ];
}

function isOn({ start }: Span, line: Line): boolean {
  return line.start <= start && start <= line.end;
}

/** What would be written, to be read beforehand; quoted, so that it is no Markdown of ours. */
function asBlock(snippet: string): string {
  return plainOf(snippet)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}
