import { isChapterOpening, writtenSpan } from '../fixes/layout.js';
import type { Chapter, Clause, Draft, Section } from '../model/draft.js';
import { labelOf } from '../model/label.js';
import { lineEnd, trimmed } from '../parse/lines.js';
import { textOf, type Span } from '../text/span.js';
import { shortened } from './markdown.js';

/** Chapters, articles and leden, nested. `selection` lies in `span`; `name` is never blank. */
export interface OutlineItem {
  readonly kind: 'chapter' | 'section' | 'clause';
  readonly name: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Longest name of a lid, in characters: its number and its first words. */
const longestName = 60;

/**
 * Leden that are named, in all. With more, only chapters and articles are: an editor asks for the
 * outline after each keystroke, and nobody looks up one of thousands of leden in a list.
 */
export const mostClauses = 1_500;

export function outlineOf(draft: Draft): readonly OutlineItem[] {
  const numbered = draft.sections.flatMap(({ clauses }) =>
    clauses.filter(({ number }) => number !== undefined),
  );
  const hasClauses = numbered.length <= mostClauses;
  const entries = [
    ...draft.chapters.map((chapter) => chapterEntry(draft, chapter)),
    ...draft.sections.flatMap((section) => sectionEntry(draft, section, hasClauses)),
  ].toSorted((a, b) => a.item.span.start - b.item.span.start);

  const roots: OutlineItem[] = [];
  const open: Entry[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.end ?? Infinity) <= entry.item.span.start) open.pop();
    (open.at(-1)?.children ?? roots).push(entry.item);
    if (entry.item.kind === 'chapter') open.push(entry);
  }
  return roots;
}

interface Entry {
  readonly item: OutlineItem;
  /** The children of the item, while they are collected. */
  readonly children: OutlineItem[];
  readonly end: number;
}

function chapterEntry(draft: Draft, { heading, span }: Chapter): Entry {
  const children: OutlineItem[] = [];
  return {
    item: {
      kind: 'chapter',
      name: nameOf(draft, heading) || '–',
      span: clipped(draft, span, heading),
      selection: heading,
      children,
    },
    children,
    end: span.end,
  };
}

function clipped({ source: { text } }: Draft, span: Span, heading: Span): Span {
  return { start: span.start, end: Math.max(heading.end, trimmed(text, span).end) };
}

function sectionEntry(draft: Draft, section: Section, hasClauses: boolean): readonly Entry[] {
  const { text } = draft.source;
  const { passages, clauses } = section;
  // What stands between the heading of a chapter and its first article; often nothing.
  const heading = isChapterOpening(draft, section) ? undefined : section.heading;
  const isNameless = section.kind === 'part' && !heading;
  if (isNameless && passages.length === 0) return [];
  const written = trimmed(text, writtenSpan(draft, section));
  if (written.start === written.end) return [];
  const start = isNameless ? (passages[0]?.span.start ?? written.start) : written.start;
  const selection = heading ?? { start, end: Math.min(written.end, lineEnd(text, start)) };
  const children = hasClauses ? clauses.flatMap((clause) => clauseItem(draft, clause)) : [];
  return [
    {
      item: {
        kind: 'section',
        name: (isNameless && nameOf(draft, selection)) || labelOf(draft, section.index),
        span: { start, end: Math.max(written.end, selection.end) },
        selection,
        children,
      },
      children,
      end: written.end,
    },
  ];
}

/** Leden with a number; an article of one lid says it all by itself. */
function clauseItem(draft: Draft, { number, span }: Clause): readonly OutlineItem[] {
  const name = nameOf(draft, span);
  if (number === undefined || name === '') return [];
  const { text } = draft.source;
  const content = trimmed(text, span);
  const selection = {
    start: content.start,
    end: Math.min(content.end, lineEnd(text, content.start)),
  };
  return [{ kind: 'clause', name, span: content, selection, children: [] }];
}

/** The first words of a region, on one line and without markup. */
function nameOf({ source: { text } }: Draft, { start, end }: Span): string {
  const opening = textOf(text, { start, end: Math.min(end, start + 4 * longestName) });
  return shortened(opening.replaceAll(/[\s\p{Cc}\\*_#]+/gu, ' '), longestName);
}

/** What an editor can fold: the frontmatter, chapters, sections, definitions, comments. */
export interface Fold {
  readonly kind: 'region' | 'comment';
  readonly span: Span;
}

export function foldsOf(draft: Draft): readonly Fold[] {
  const { text } = draft.source;
  const { span } = draft.frontmatter;
  const regions = [
    ...(span ? [span] : []),
    ...draft.chapters.map((chapter) => clipped(draft, chapter.span, chapter.heading)),
    ...draft.sections.map((section) => trimmed(text, writtenSpan(draft, section))),
    ...draft.definitions.map((definition) => trimmed(text, definition.span)),
  ];
  const folds = [
    ...regions.map((region) => ({ kind: 'region', span: region }) as const),
    ...commentsIn(text).map((comment) => ({ kind: 'comment', span: comment }) as const),
  ];
  return folds
    .filter((fold) => /[\r\n]/u.test(textOf(text, fold.span)))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function commentsIn(text: string): readonly Span[] {
  const comments: Span[] = [];
  let at = text.indexOf('<!--');
  while (at >= 0) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    comments.push({ start: at, end: end + 3 });
    at = text.indexOf('<!--', end + 3);
  }
  return comments;
}
