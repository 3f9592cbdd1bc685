import type { Section, Zone } from '../model/draft.js';
import type { Span } from '../text/span.js';

import type { Block } from './blocks.js';
import type { ChapterHeading } from './chapters.js';
import type { HeadingLine } from './headings.js';
import { lineStart } from './lines.js';
import type { Role } from './scheme.js';
import { enacts, isEnacting, isSigning } from './signing.js';

/** A section while it is filled. */
export interface OpenSection {
  kind: Section['kind'];
  zone: Zone;
  heading: HeadingLine | undefined;
  subtitle: HeadingLine | undefined;
  chapter: number | undefined;
  start: number;
  blocks: Block[];
}

export interface SectionWalk {
  /** @param before - whether numbered articles or chapters still follow */
  readonly heading: (line: HeadingLine, role: Role, before: boolean) => void;
  readonly block: (content: Block, before: boolean) => void;
  readonly sections: readonly OpenSection[];
  readonly chapters: readonly ChapterHeading[];
}

/**
 * Goes through the headings and blocks of a text and opens a section wherever one starts. What a
 * heading opens depends on where it stands: `Artikel 3` in the notes is no article.
 *
 * @param numbered - whether the draft has numbered articles or chapters
 */
export function createWalk(text: string, region: Span, numbered: boolean): SectionWalk {
  const sections: OpenSection[] = [];
  const chapters: ChapterHeading[] = [];
  let zone: Zone = 'preamble';
  /** The zone to go back to when an explanation between the articles ends. */
  let between: { readonly depth: number | undefined } | undefined;
  let articleDepth: number | undefined;
  let lastNumber = 0;
  let seenArticle = false;
  /** Whether the recitals have come to "komen het volgende overeen". */
  let enacted = false;
  /** Whether an explanation has come to an article already. */
  let explained = false;
  let annexDepth: number | undefined;

  let current = open('preamble', 'preamble', undefined, region.start);

  function open(
    kind: OpenSection['kind'],
    inZone: Zone,
    heading: HeadingLine | undefined,
    start: number,
  ): OpenSection {
    const inBody = inZone === 'body' && chapters.length > 0;
    const chapter = inBody ? chapters.length - 1 : undefined;
    const section = {
      kind,
      zone: inZone,
      heading,
      subtitle: undefined,
      chapter,
      start,
      blocks: [],
    };
    sections.push(section);
    zone = inZone;
    return section;
  }

  function openAt(kind: OpenSection['kind'], inZone: Zone, heading: HeadingLine): void {
    current = open(kind, inZone, heading, Math.max(heading.line.start, region.start));
    if (heading.kind === 'annex') annexDepth = heading.depth;
    if (kind === 'notes' && heading.kind === 'article') explained = true;
  }

  function openArticle(heading: HeadingLine): void {
    openAt('article', 'body', heading);
    between = undefined;
    articleDepth = heading.depth;
    seenArticle = true;
    lastNumber = Number.parseInt(heading.number ?? '', 10) || lastNumber;
  }

  function openChapter(heading: HeadingLine): void {
    between = undefined;
    chapters.push({ heading, subtitle: undefined });
    zone = 'body';
    current = open('part', 'body', undefined, Math.max(heading.line.start, region.start));
  }

  /** A heading without a number right below a bare one is its title. */
  function isSubtitle(heading: HeadingLine): boolean {
    if (current.blocks.length > 0 || current.subtitle) return false;
    const above = current.kind === 'article' ? current.heading : chapters.at(-1)?.heading;
    const bare = above !== undefined && above.title === undefined;
    const isOpen = current.kind === 'article' || isChapterOpening(current);
    if (!bare || !isOpen || heading.kind !== undefined) return false;
    return above.depth === undefined ? heading.depth === undefined : isDeeper(heading, above.depth);
  }

  function headingInPreamble(heading: HeadingLine, role: Role, before: boolean): void {
    if (role === 'article') openArticle(heading);
    else if (role === 'chapter') openChapter(heading);
    else if (role === 'notes' && !heading.runIn) startNotes(heading);
    else if (role === 'signatures' && !before) openAt('signatures', 'signatures', heading);
    else if (role === 'annex' && !before) openAt('annex', 'annex', heading);
    else if (
      heading.style === 'bold' &&
      heading.kind !== 'preamble' &&
      sections.length + current.blocks.length > 1
    ) {
      enacted ||= !numbered && enacts(heading.visible);
      textBlock(heading.block);
    } else if (!numbered && heading.kind !== 'preamble' && (heading.depth ?? 0) > 1 && hasTitle()) {
      openAt('part', 'body', heading);
    } else if (isUntouched()) current.heading = heading;
    else openAt('preamble', 'preamble', heading);
  }

  function hasTitle(): boolean {
    return sections.some(({ heading }) => heading !== undefined);
  }

  function isUntouched(): boolean {
    return sections.length === 1 && current.heading === undefined && current.blocks.length === 0;
  }

  function headingInBody(heading: HeadingLine, role: Role): void {
    if (role === 'article') openArticle(heading);
    else if (role === 'chapter') openChapter(heading);
    else if (role === 'annex' && !heading.runIn) openAt('annex', 'annex', heading);
    else if (role === 'notes') startNotes(heading);
    else if (role === 'signatures') openAt('signatures', 'signatures', heading);
    else if (isSubtitle(heading)) {
      if (current.kind === 'article') current.subtitle = heading;
      else {
        const chapter = chapters.at(-1);
        if (chapter) chapter.subtitle = heading;
      }
    } else if (isBelowArticle(heading)) textBlock(heading.block);
    else openAt('part', 'body', heading);
  }

  /** A heading inside an article stays in it: it divides the article, and starts nothing new. */
  function isBelowArticle(heading: HeadingLine): boolean {
    if (heading.style === 'bold' && articleDepth !== undefined) return true;
    if (current.kind !== 'article') return false;
    return isDeeper(heading, articleDepth);
  }

  /** Notes below an article, or before all articles, end with the next article. */
  function startNotes(heading: HeadingLine): void {
    const nested = heading.runIn || isDeeper(heading, articleDepth);
    const early = !seenArticle && !/^artikelsgewij/iu.test(heading.visible);
    const fromBody = zone === 'body' || zone === 'preamble' || zone === 'notes';
    between =
      fromBody && ((nested && zone === 'body') || early) ? { depth: heading.depth } : undefined;
    openAt('notes', 'notes', heading);
  }

  function headingInNotes(heading: HeadingLine, role: Role): void {
    if (role === 'annex') openAt('annex', 'annex', heading);
    else if (between && (role === 'article' || role === 'chapter')) headingInBody(heading, role);
    else if (between && role === 'notes') startNotes(heading);
    else if (between && role === 'signatures') headingInBody(heading, role);
    else if (heading.style === 'plain' || heading.runIn) textBlock(heading.block);
    else if (heading.style === 'bold' && heading.kind === undefined) textBlock(heading.block);
    else if (role === 'article' && isNext(heading) && !explained) openArticle(heading);
    else openAt('notes', 'notes', heading);
  }

  function isNext({ number, style }: HeadingLine): boolean {
    return style === 'bold' && Number.parseInt(number ?? '', 10) === lastNumber + 1;
  }

  function headingInAnnex(heading: HeadingLine, role: Role): void {
    if (role === 'annex') openAt('annex', 'annex', heading);
    else if (role === 'notes') startNotes(heading);
    else if (role === 'signatures') openAt('signatures', 'signatures', heading);
    else if (role === 'article' || role === 'chapter') {
      const number = Number.parseInt(heading.number ?? '', 10);
      const higher =
        annexDepth !== undefined && heading.depth !== undefined && heading.depth <= annexDepth;
      if (role === 'article' && number === lastNumber + 1 && (higher || annexDepth === undefined)) {
        openArticle(heading);
      } else openAt('annex', 'annex', heading);
    } else textBlock(heading.block);
  }

  function headingInSignatures(heading: HeadingLine, role: Role, before: boolean): void {
    if (role === 'article' || role === 'chapter' || role === 'annex' || role === 'notes') {
      headingInBody(heading, role);
      return;
    }
    const own = current.heading?.depth;
    const apart = heading.depth !== undefined && (own === undefined || heading.depth <= own);
    // A second text behind the signatures of the first opens with its own title.
    if (apart && before) openAt('preamble', 'preamble', heading);
    else if (apart && role !== 'signatures') openAt('annex', 'annex', heading);
    else textBlock(heading.block);
  }

  function heading(line: HeadingLine, role: Role, before: boolean): void {
    if (role === 'dropped') {
      block(line.block, before);
      return;
    }
    switch (zone) {
      case 'preamble':
        headingInPreamble(line, role, before);
        return;
      case 'body':
        headingInBody(line, role);
        return;
      case 'annex':
        headingInAnnex(line, role);
        return;
      case 'notes':
        headingInNotes(line, role);
        return;
      case 'signatures':
        headingInSignatures(line, role, before);
        return;
    }
  }

  function textBlock(content: Block): void {
    const last = current.blocks.at(-1);
    // Opening words that turned out to be no heading belong to the paragraph that they open.
    if (last && isOneLine(last, content)) {
      current.blocks[current.blocks.length - 1] = joined(last, content);
    } else current.blocks.push(content);
  }

  function isOneLine(before: Block, after: Block): boolean {
    const gap = text.slice(before.span.end, after.span.start);
    return before.kind === 'paragraph' && after.kind === 'paragraph' && /^[ \t]{0,9}$/u.test(gap);
  }

  function block(content: Block, before: boolean): void {
    const mayClose = zone === 'body' || zone === 'annex' || (zone === 'preamble' && !before);
    if (mayClose && isSigning(content, text)) {
      current = open('signatures', 'signatures', undefined, startOf(content));
    } else if (zone === 'preamble' && !numbered && enacted) {
      current = open('part', 'body', undefined, startOf(content));
    }
    enacted ||= zone === 'preamble' && !numbered && isEnacting(content, text);
    textBlock(content);
  }

  function startOf({ span }: Block): number {
    return Math.max(lineStart(text, span.start), region.start);
  }

  return { heading, block, sections, chapters };
}

/** The part that holds the heading of a chapter. */
export function isChapterOpening({ kind, heading, chapter }: OpenSection): boolean {
  return kind === 'part' && heading === undefined && chapter !== undefined;
}

function joined(before: Block, after: Block): Block {
  const span = { start: before.span.start, end: after.span.end };
  return { ...before, span, content: span, inert: [...before.inert, ...after.inert] };
}

function isDeeper({ depth }: HeadingLine, than: number | undefined): boolean {
  return depth !== undefined && than !== undefined && depth > than;
}
