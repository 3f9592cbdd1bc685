import type { Draft, Section } from '../model/draft.js';
import { lineEnd, lineStart, nextLine } from '../parse/lines.js';
import { textOf } from '../text/span.js';
import { isChapterOpening, lineEndOf } from './layout.js';
import { numberedArticles } from './numbering.js';
import { escapeSnippet } from './snippet.js';

/**
 * A heading as the draft writes them: with the marks, the word and the sign between number and
 * title of the nearest article. It gets a title also where the draft has bare headings.
 *
 * @param title - a snippet
 */
export function headingFor(
  draft: Draft,
  offset: number,
  number: string | undefined,
  title: string,
): string {
  const articles = numberedArticles(draft);
  const byDistance = (a: Section, b: Section) =>
    Math.abs(a.span.start - offset) - Math.abs(b.span.start - offset);
  const nearest = articles.toSorted(byDistance);
  const example = nearest.find((article) => hasTitleBeside(draft, article)) ?? nearest[0];
  if (number !== undefined && example) return likeArticle(draft, example, number, title);

  const part =
    draft.sections
      .filter(({ kind, heading }) => kind === 'part' && heading)
      .filter((section) => !isChapterOpening(draft, section))
      .toSorted(byDistance)[0] ?? example;
  const label = number === undefined ? title : `${word(draft)} ${number} ${title}`;
  return part ? likeHeading(draft, part, label) : `## ${label}`;
}

function word({ language }: Draft): string {
  return language === 'nl' ? 'Artikel' : 'Article';
}

function hasTitleBeside({ source: { text } }: Draft, { numberSpan, title }: Section): boolean {
  if (!numberSpan || !title) return false;
  return title.start >= numberSpan.end && title.start < lineEnd(text, numberSpan.end);
}

function likeArticle(draft: Draft, example: Section, number: string, title: string): string {
  const { text } = draft.source;
  const { numberSpan, title: titleSpan } = example;
  if (!numberSpan) return `## ${word(draft)} ${number} ${title}`;
  const line = { start: lineStart(text, numberSpan.start), end: lineEnd(text, numberSpan.end) };
  const prefix = withoutHtml(text.slice(line.start, numberSpan.start));

  if (titleSpan && hasTitleBeside(draft, example)) {
    const between = text.slice(numberSpan.end, titleSpan.start);
    const suffix = closingMarks(text.slice(titleSpan.end, line.end));
    const written = textOf(text, titleSpan);
    const cased = isCapitals(written) ? title.toUpperCase() : title;
    return (
      escapeSnippet(`${prefix}${number}${between}`) +
      cased +
      escapeSnippet(suffix) +
      underline(draft, example)
    );
  }
  const rest = withoutHtml(text.slice(numberSpan.end, line.end));
  const sign = /^[.:]/u.exec(rest)?.[0] ?? '';
  return (
    escapeSnippet(`${prefix}${number}${sign} `) +
    title +
    escapeSnippet(closingMarks(rest.slice(sign.length))) +
    underline(draft, example)
  );
}

/** A heading without a number, as another heading of the draft is written. */
export function likeHeading(
  draft: Draft,
  { heading, headingStyle }: Pick<Section, 'heading' | 'headingStyle'>,
  label: string,
): string {
  const { text } = draft.source;
  if (!heading) return `## ${label}`;
  const prefix = withoutHtml(text.slice(lineStart(text, heading.start), heading.start));
  const suffix = closingMarks(text.slice(heading.end, lineEnd(text, heading.end)));
  const under = underline(draft, { heading, headingStyle });
  return escapeSnippet(prefix) + label + escapeSnippet(suffix) + under;
}

/** The line under a setext heading. */
function underline(
  { source: { text } }: Draft,
  { headingStyle, heading }: Pick<Section, 'heading' | 'headingStyle'>,
): string {
  if (headingStyle !== 'setext' || !heading) return '';
  const start = nextLine(text, lineEnd(text, heading.end));
  return lineEndOf(text) + escapeSnippet(text.slice(start, lineEnd(text, start)).trim());
}

function withoutHtml(text: string): string {
  return text.replaceAll(/<[^<>]*>/gu, '');
}

/** `**`, `]` or ` ##` behind a title; anything else there, such as an anchor, is not repeated. */
function closingMarks(text: string): string {
  const bare = withoutHtml(text).replaceAll(/\{[^{}]*\}/gu, '');
  return /^[*_\])]*(?: +#+)?/u.exec(bare)?.[0] ?? '';
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}
