import type { Chapter, Section, Zone } from '../model/draft.js';
import type { Span } from '../text/span.js';

import type { Block } from './blocks.js';
import { chaptersOf } from './chapters.js';
import type { ChapterHeading } from './chapters.js';
import type { HeadingLine, Piece } from './headings.js';
import { lineStart, linesIn } from './lines.js';
import { schemeOf } from './scheme.js';
import type { Role, Scheme } from './scheme.js';
import { opensSignatures } from './signing.js';
import { visibleOf } from './visible.js';

/** A section with the blocks in it, before its leden are read. */
export interface SectionPart {
  readonly kind: Section['kind'];
  readonly zone: Zone;
  readonly heading: HeadingLine | undefined;
  /** The heading below a bare one, which holds its title: `### Artikel 3` and `#### Mandaat`. */
  readonly subtitle: HeadingLine | undefined;
  readonly chapter: number | undefined;
  readonly span: Span;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly sections: readonly SectionPart[];
  readonly chapters: readonly Chapter[];
  readonly scheme: Scheme;
}

interface OpenSection {
  kind: Section['kind'];
  zone: Zone;
  heading: HeadingLine | undefined;
  subtitle: HeadingLine | undefined;
  chapter: number | undefined;
  start: number;
  blocks: Block[];
}

/**
 * Divides a text into sections, without gaps, and finds its chapters.
 *
 * A chapter's heading stands in a `part` of its own, so that no article has the heading of the
 * next chapter at its end.
 */
export function outlineOf(pieces: readonly Piece[], text: string, region: Span): Outline {
  const scheme = schemeOf(pieces);
  const last = lastArticle(pieces, scheme);
  const walk = createWalk(text, region, hasArticles(pieces, scheme));

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'block') walk.block(piece.block, index < last);
    else walk.heading(piece.heading, scheme.get(piece.heading) ?? 'text', index < last);
  }
  return { ...walk.close(), scheme };
}

function createWalk(text: string, region: Span, numbered: boolean) {
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
    const isOpen = current.kind === 'article' || isChapterPart(current);
    if (!bare || !isOpen || heading.kind !== undefined) return false;
    return above.depth === undefined ? heading.depth === undefined : isDeeper(heading, above.depth);
  }

  function isChapterPart(section: OpenSection): boolean {
    return section.kind === 'part' && section.heading === undefined && chapters.length > 0;
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
    } else if (isBelowArticle(heading)) current.blocks.push(heading.block);
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
    current.blocks.push(content);
  }

  function block(content: Block, before: boolean): void {
    const mayClose = zone === 'body' || zone === 'annex' || (zone === 'preamble' && !before);
    if (mayClose && isSigning(content, text)) {
      current = open('signatures', 'signatures', undefined, startOf(content));
    } else if (zone === 'preamble' && !numbered && enacted) {
      current = open('part', 'body', undefined, startOf(content));
    }
    enacted ||= zone === 'preamble' && !numbered && isEnacting(content, text);
    current.blocks.push(content);
  }

  function startOf({ span }: Block): number {
    return Math.max(lineStart(text, span.start), region.start);
  }

  function close(): Pick<Outline, 'sections' | 'chapters'> {
    const kept = sections.filter(({ start }, index) => {
      const end = sections[index + 1]?.start ?? region.end;
      return end > start || sections.length === 1;
    });
    const parts = kept.map((section, index): SectionPart => {
      const { start, heading: own, kind, ...rest } = section;
      const end = kept[index + 1]?.start ?? region.end;
      const opener = isChapterPart(section) && section.blocks.length > 0;
      const chapter = section.chapter === undefined ? undefined : chapters[section.chapter];
      const shown = own ?? (opener ? chapter?.heading : undefined);
      return { ...rest, kind, heading: shown, span: { start, end } };
    });
    const bodyEnds = parts.flatMap(({ zone: of, span }) => (of === 'body' ? [span.end] : []));
    return {
      sections: parts,
      chapters: chaptersOf(chapters, parts, bodyEnds.at(-1) ?? region.end),
    };
  }

  return { heading, block, close };
}

function isDeeper({ depth }: HeadingLine, than: number | undefined): boolean {
  return depth !== undefined && than !== undefined && depth > than;
}

function isSigning(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' || block.level > 0 || block.quoted) return false;
  const lines = linesIn(text, block.span).slice(0, 6);
  return opensSignatures(lines.map((line) => visibleOf(text, line).text));
}

const enacting =
  /(?:komen (?:het volgende )?overeen|volgende overeen(?:gekomen)?|spreken (?:het volgende )?af|b ?e ?s ?l ?u ?i ?t ?(?:e ?n ?)?:?$|(?:have )?agreed? as follows)/iu;

/** `komen het volgende overeen:` ends the recitals. */
function isEnacting(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph') return false;
  const end = Math.max(block.span.start, block.span.end - 120);
  return enacting.test(visibleOf(text, { start: end, end: block.span.end }).text);
}

function hasArticles(pieces: readonly Piece[], scheme: Scheme): boolean {
  return lastArticle(pieces, scheme) >= 0;
}

function lastArticle(pieces: readonly Piece[], scheme: Scheme): number {
  return pieces.findLastIndex((piece) => {
    if (piece.kind !== 'heading') return false;
    const role = scheme.get(piece.heading);
    return role === 'article' || role === 'chapter';
  });
}
