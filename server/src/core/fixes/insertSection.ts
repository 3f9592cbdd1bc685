import type { Template, Topic, Variant } from '#schemas/checklist.js';

import type { Analysis } from '../analyze.js';
import type { Draft } from '../model/draft.js';
import { lineEnd, nextLine } from '../parse/lines.js';
import type { Edit } from './edit.js';
import { headingFor, likeHeading } from './headingStyle.js';
import { isChapterOpening, lineEndOf, withLineEnds } from './layout.js';
import { bodyFor, ledenStyleNear } from './ledenStyle.js';
import { makeRoom, numberedArticles, renumberEdits } from './numbering.js';
import { blockAt, endOfBody, placeOf, type Place } from './place.js';
import { withDistinctStops } from './snippet.js';
import { fillTemplate, settingOf, templateOf } from './template.js';
import { setInMap } from './yamlEdit.js';

/** A section worked out for a place, and what it takes along. */
export interface Insertion {
  readonly section: Edit;
  /** New numbers of the articles behind it and of references to them; the choice of variant. */
  readonly others: readonly Edit[];
}

/**
 * Writes the section on a topic where the customary order of the form puts it, in the style and the
 * language of the draft, and numbers on what comes behind it.
 */
export function insertSection(
  analysis: Analysis,
  topic: Topic,
  variant: Variant,
): readonly Edit[] | undefined {
  const insertion = insertionOf(analysis, topic, variant);
  if (!insertion) return undefined;
  const edits = [insertion.section, ...insertion.others].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const snippets = withDistinctStops(edits.map(({ snippet }) => snippet));
  return edits.map(({ span }, index) => ({ span, snippet: snippets[index] ?? '' }));
}

/** The same at a place of one's own, for completion. */
export function insertionOf(
  analysis: Analysis,
  topic: Topic,
  variant: Variant,
  place?: Place,
): Insertion | undefined {
  const { draft } = analysis;
  const template = templateOf(topic, variant, draft.frontmatter.form);
  if (!template) return undefined;
  const choice = choiceEdits(draft, topic.id, variant);

  if (topic.zones.includes('signatures')) {
    const at = place ?? endOfBody(draft);
    return { section: blockAt(draft, at, closingFor(draft, at.offset, template)), others: choice };
  }
  if (!topic.zones.includes('body')) {
    const at = place ?? behindTitle(draft);
    return { section: blockAt(draft, at, bodyOf(draft, template)), others: choice };
  }
  const at = place ?? placeOf(analysis, topic.id);
  const numbered = numberedArticles(draft);
  const hasParts = draft.sections.some(
    (section) => section.kind === 'part' && section.heading && !isChapterOpening(draft, section),
  );
  if (numbered.length === 0 && hasParts) {
    return { section: blockAt(draft, at, partFor(draft, at.offset, template)), others: choice };
  }
  const { number, moved } = makeRoom(draft, at.offset);
  const articles = new Map(
    numbered.flatMap((section) => {
      const fresh = moved.get(section.number ?? '');
      return fresh === undefined ? [] : [[section, fresh] as const];
    }),
  );
  return {
    section: blockAt(draft, at, sectionFor(draft, at.offset, template, number)),
    others: [...choice, ...renumberEdits(draft, articles, moved)],
  };
}

/** Heading and leden; `number` undefined: a part without a number. */
export function sectionFor(
  draft: Draft,
  offset: number,
  template: Template,
  number: string | undefined,
): string {
  const { language } = draft;
  const eol = lineEndOf(draft.source.text);
  const setting = settingOf(draft);
  const title = fillTemplate(template.heading[language], setting);
  const body = fillTemplate(template.body[language], setting);
  const [heading = '', leden = ''] = withDistinctStops([
    headingFor(draft, offset, number, title),
    bodyFor(draft, body, ledenStyleNear(draft, offset), number),
  ]);
  return `${heading}${eol}${eol}${leden}`;
}

/** What is signed stands beside the chapters, under a heading without a number. */
function closingFor(draft: Draft, offset: number, template: Template): string {
  const [chapter] = draft.chapters;
  if (!chapter) return partFor(draft, offset, template);
  const eol = lineEndOf(draft.source.text);
  const title = fillTemplate(template.heading[draft.language], settingOf(draft));
  const [heading = '', body = ''] = withDistinctStops([
    likeHeading(draft, chapter, title),
    bodyOf(draft, template),
  ]);
  return `${heading}${eol}${eol}${body}`;
}

function partFor(draft: Draft, offset: number, template: Template): string {
  return sectionFor(draft, offset, template, undefined);
}

function bodyOf(draft: Draft, template: Template): string {
  const body = fillTemplate(template.body[draft.language], settingOf(draft)).trimEnd();
  return withLineEnds(body, lineEndOf(draft.source.text));
}

/** Behind the main heading, or at the start of the text. */
function behindTitle({ source: { text }, title, frontmatter }: Draft): Place {
  const start = frontmatter.span?.end ?? 0;
  if (title.start < start) return { side: 'after', offset: start };
  const end = lineEnd(text, title.end);
  const below = nextLine(text, end);
  const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/u.test(text.slice(below, lineEnd(text, below)));
  return { side: 'after', offset: isUnderlined ? lineEnd(text, below) : end };
}

/** A choice other than the standard one is recorded, as is a change of one that is. */
function choiceEdits(
  { source: { text }, frontmatter }: Draft,
  topic: string,
  variant: Variant,
): readonly Edit[] {
  const recorded = frontmatter.choices.get(topic);
  if (recorded === variant || (recorded === undefined && variant === 'standaard')) return [];
  return setInMap(text, frontmatter, 'choices', topic, variant) ?? [];
}
