import type { Element } from '#schemas/checklist.js';

import type { Analysis } from '../analyze.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Clause, Draft, Section } from '../model/draft.js';
import { trimmed } from '../parse/lines.js';
import { isWithin, textOf, type Span } from '../text/span.js';
import type { Edit } from './edit.js';
import { lineEndOf, lineEndsIn, withLineEnds, writtenSpan } from './layout.js';
import { ledenLine, ledenStyleNear, ledenStyleOf, type LedenStyle } from './ledenStyle.js';
import { withDistinctStops } from './snippet.js';
import { fillTemplate, settingOf } from './template.js';

/**
 * Adds leden to the best article on a topic, one for each element, numbered on in the way of the
 * article. Nothing else in the article changes; but where the draft numbers its leden, an article
 * of one lid gets a number 1 before it.
 */
export function completeClause(
  { draft, checklist, coverage }: Analysis,
  topicId: string,
  elementIds: readonly string[],
): readonly Edit[] | undefined {
  const elements = elementIds.flatMap((id) => checklist.element(topicId, id) ?? []);
  const own = coverage.find((each) => each.topicId === topicId);
  const section = own && sectionFor(draft, own);
  if (!section || elements.length === 0 || elements.length < elementIds.length) return undefined;
  return clausesFor(draft, section, elements, own);
}

/** The leden that settle elements, at the end of a section. */
export function clausesFor(
  draft: Draft,
  section: Section,
  elements: readonly Element[],
  coverage: TopicCoverage | undefined,
): readonly Edit[] {
  const contents = contentsOf(draft, elements);
  if (section.zone === 'preamble' || section.zone === 'signatures') {
    return [asParagraphs(draft, lastPlace(draft, section, coverage), contents)];
  }
  const style = ledenStyleOf(draft, section);
  if (style) return [asLeden(draft, section, contents, style)];

  const only = soleClause(draft, section);
  const customary = ledenStyleNear(draft, section.span.start);
  const numbering = draft.sections.some((each) => ledenStyleOf(draft, each) !== undefined);
  if (only && numbering && (customary.kind !== 'dotted' || section.number !== undefined)) {
    return twoLeden(draft, section, only, contents, customary);
  }
  return [asParagraphs(draft, writtenSpan(draft, section).end, contents)];
}

/** The best article; for a topic that is left to another document, the one that says so. */
function sectionFor(
  { sections }: Draft,
  { sections: indices, deferral }: TopicCoverage,
): Section | undefined {
  const found = indices.map((index) => sections[index]);
  return (
    found.find((section) => section?.zone === 'body') ??
    found[0] ??
    (deferral && sections[deferral.section])
  );
}

/** The leden that settle elements, numbered on behind those of a section. */
export function ledenFor(
  draft: Draft,
  section: Section,
  elements: readonly Element[],
): readonly string[] {
  const style = ledenStyleOf(draft, section);
  const contents = contentsOf(draft, elements);
  return style ? numberedOn(draft, section, contents, style) : contents;
}

function contentsOf(draft: Draft, elements: readonly Element[]): readonly string[] {
  const setting = settingOf(draft);
  const eol = lineEndOf(draft.source.text);
  return withDistinctStops(
    elements.map(({ clause }) =>
      withLineEnds(fillTemplate(clause[draft.language], setting).trim(), eol),
    ),
  );
}

function numberedOn(
  draft: Draft,
  section: Section,
  contents: readonly string[],
  style: LedenStyle,
): readonly string[] {
  const eol = lineEndOf(draft.source.text);
  const numbers = nextNumbers(draft, numberedClauses(section), contents.length);
  return contents.map((content, index) =>
    ledenLine(content, numbers[index] ?? '', style, section.number, eol),
  );
}

function numberedClauses({ clauses }: Section): readonly Clause[] {
  return clauses.filter(({ numberSpan }) => numberSpan !== undefined);
}

/** Behind the last of the numbered leden, and behind a table that stands after them. */
function asLeden(
  draft: Draft,
  section: Section,
  contents: readonly string[],
  style: LedenStyle,
): Edit {
  const { text } = draft.source;
  const eol = lineEndOf(text);
  const last = numberedClauses(section).at(-1);
  const end = writtenSpan(draft, section).end;
  const leden = numberedOn(draft, section, contents, style);
  const isDirectlyBehind = last !== undefined && isOneBlock(text, last, end);
  const between = style.isLoose ? eol + eol : eol;
  return {
    span: { start: end, end },
    snippet: `${isDirectlyBehind ? between : eol + eol}${leden.join(between)}${gapBehind(text, end)}`,
  };
}

/** Whether a lid is what was written last, and holds no paragraph or table of its own. */
function isOneBlock(text: string, { span }: Clause, end: number): boolean {
  const lid = trimmed(text, span);
  const lines = textOf(text, lid).split(/\r\n|\n|\r/u);
  return lid.end === end && lines.every((line) => !/^\s*(?:\||$)/u.test(line));
}

/** The numbers after the last lid, without that of the article: `3` behind `7.2`. */
function nextNumbers(
  { source: { text } }: Draft,
  numbered: readonly Clause[],
  count: number,
): readonly string[] {
  const written = numbered.map(({ numberSpan }) => (numberSpan ? textOf(text, numberSpan) : ''));
  const last = written.at(-1) ?? '';
  // Markdown numbers a list by itself: some write 1. before each of its items.
  const isLazy = written.length > 1 && written.every((number) => number === '1');
  const [, digits] = /(\d+)[a-z]?$/u.exec(last) ?? [];
  return Array.from({ length: count }, (_, index) => {
    if (isLazy) return '1';
    if (digits !== undefined) return String(Number(digits) + 1 + index);
    return /^[a-y]$/u.test(last)
      ? String.fromCharCode(Math.min(122, last.charCodeAt(0) + 1 + index))
      : String(numbered.length + 1 + index);
  });
}

/** The clause of an article that is one paragraph and no more. */
function soleClause(draft: Draft, section: Section): Span | undefined {
  const [clause, ...others] = section.clauses;
  if (!clause || others.length > 0 || clause.style !== 'plain') return undefined;
  const span = trimmed(draft.source.text, clause.span);
  const isWhole = writtenSpan(draft, section).end === span.end;
  const isParagraph = !/\n[ \t]*\r?\n/u.test(textOf(draft.source.text, span));
  return isWhole && isParagraph && clause.items.length === 0 ? span : undefined;
}

/** Numbers the one lid of an article and adds others; references to the article stay right. */
function twoLeden(
  { source: { text } }: Draft,
  { number }: Section,
  only: Span,
  contents: readonly string[],
  style: LedenStyle,
): readonly Edit[] {
  const eol = lineEndOf(text);
  const between = style.isLoose ? eol + eol : eol;
  const leden = contents.map((content, index) =>
    ledenLine(content, String(index + 2), style, number, eol),
  );
  return [
    {
      span: { start: only.start, end: only.start },
      snippet: ledenLine('', '1', style, number, eol),
    },
    {
      span: { start: only.end, end: only.end },
      snippet: `${between}${leden.join(between)}${gapBehind(text, only.end)}`,
    },
  ];
}

function asParagraphs({ source: { text } }: Draft, end: number, contents: readonly string[]): Edit {
  const blank = lineEndOf(text).repeat(2);
  return {
    span: { start: end, end },
    snippet: `${blank}${contents.join(blank)}${gapBehind(text, end)}`,
  };
}

/** What is still needed for a blank line before what comes behind an offset. */
function gapBehind(text: string, end: number): string {
  const next = text.slice(end).search(/\S/u);
  if (next < 0) return '';
  return lineEndOf(text).repeat(Math.max(0, 2 - lineEndsIn(text.slice(end, end + next))));
}

/** In opening and signing, behind the passage that says most on the topic; else behind the first one. */
function lastPlace(
  { source: { text }, sections }: Draft,
  section: Section,
  coverage: TopicCoverage | undefined,
): number {
  const evidence = (coverage?.elements ?? []).flatMap((element) =>
    element.evidence.filter((each) => sections[each.section] === section),
  );
  const passages = section.passages.filter(({ kind }) => kind !== 'row');
  const weights = passages.map(
    ({ span }) => evidence.filter((each) => isWithin(each.span, span)).length,
  );
  let at = weights.indexOf(Math.max(1, ...weights));
  // A list of parties is not broken open: what is added comes behind it.
  while (passages[at]?.kind === 'clause' && passages[at + 1]?.kind === 'clause') at += 1;
  const last = passages[at] ?? passages[0];
  return trimmed(text, last ? last.span : section.span).end;
}
