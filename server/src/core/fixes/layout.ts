import type { Draft, Section } from '../model/draft.js';
import { lineStart, linesIn, trimmed } from '../parse/lines.js';
import { textOf, type Span } from '../text/span.js';
import type { Edit } from './edit.js';

/** The line end that a text uses most; `\n` when it has none. */
export function lineEndOf(text: string): string {
  const crlf = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  if (all === 0) return text.includes('\r') ? '\r' : '\n';
  return crlf * 2 > all ? '\r\n' : '\n';
}

/** How many line ends stand in a text. */
export function lineEndsIn(text: string): number {
  return text.split(/\r\n|\n|\r/u).length - 1;
}

/**
 * The part of a section that was written for it: from its heading, without the blank lines, the
 * chapter heading, the line across the page and the ignore comments at its end, which belong to
 * what comes next.
 */
export function writtenSpan(draft: Draft, section: Section): Span {
  const { text } = draft.source;
  const { start } = section.span;
  const chapters = draft.chapters
    .map(({ span }) => span.start)
    .filter((at) => at > start && at < section.span.end);
  const comments = draft.ignores
    .filter(({ span, section: of }) => of > section.index && span.start > start)
    .map(({ span }) => lineStart(text, span.start))
    .filter((at) => at < section.span.end);
  const limit = Math.min(section.span.end, ...chapters, ...comments);
  let written = trimmed(text, { start, end: limit });
  for (;;) {
    const shorter = withoutRule(text, written);
    if (shorter.end === written.end) return { start, end: written.end };
    written = shorter;
  }
}

/** Whether a section is the heading of a chapter, with what stands under it before an article. */
export function isChapterOpening({ chapters }: Draft, { kind, span }: Section): boolean {
  return (
    kind === 'part' &&
    chapters.some(({ heading }) => span.start <= heading.start && heading.end <= span.end)
  );
}

/** Where a section begins to be about itself: its heading, or the ignore comments right above. */
export function openingOf(draft: Draft, section: Section): number {
  const { text } = draft.source;
  const above = draft.ignores
    .filter(({ span, section: of }) => of === section.index && span.start < section.span.start)
    .map(({ span }) => lineStart(text, span.start));
  return Math.min(section.span.start, ...above);
}

/** Takes a `---` after a blank line from the end of a region. */
function withoutRule(text: string, region: Span): Span {
  const lines = linesIn(text, region);
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || textOf(text, before).trim() !== '') return region;
  const marks = textOf(text, last).replaceAll(/[ \t]/gu, '');
  const isRule = marks.length >= 3 && /^(?:-+|\*+|_+)$/u.test(marks);
  return isRule ? trimmed(text, { start: region.start, end: last.start }) : region;
}

/** Puts a block behind what was written up to an offset, with a blank line on both sides. */
export function blockAfter(text: string, end: number, block: string): Edit {
  const eol = lineEndOf(text);
  const next = text.slice(end).search(/\S/u);
  const gap = next < 0 ? '' : eol.repeat(Math.max(0, 2 - lineEndsIn(text.slice(end, end + next))));
  const before = end === 0 ? '' : eol + eol;
  return { span: { start: end, end }, snippet: `${before}${block}${gap}` };
}

/** Puts a block before the line that starts at an offset, with a blank line on both sides. */
export function blockBefore(text: string, start: number, block: string): Edit {
  const eol = lineEndOf(text);
  const above = trimmed(text, { start: 0, end: start }).end;
  const ends = lineEndsIn(text.slice(above, start));
  const gap = above === 0 ? '' : eol.repeat(Math.max(0, 2 - ends));
  return { span: { start, end: start }, snippet: `${gap}${block}${eol}${eol}` };
}

/** Gives a template the line ends of a draft. */
export function withLineEnds(snippet: string, eol: string): string {
  return snippet.replaceAll(/\r\n|\n/gu, eol);
}
