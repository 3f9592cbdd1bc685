import type { Chapter, Section, Zone } from '../model/draft.js';
import type { Span } from '../text/span.js';

import type { Block } from './blocks.js';
import { chaptersOf } from './chapters.js';
import type { Piece, SectionHeading } from './headings.js';
import { schemeOf } from './scheme.js';
import type { Scheme } from './scheme.js';
import { createWalk, isChapterOpening } from './sectionWalk.js';
import type { SectionWalk } from './sectionWalk.js';

/** A section with the blocks in it, before its leden are read. */
export interface SectionPart {
  readonly kind: Section['kind'];
  readonly zone: Zone;
  readonly heading: SectionHeading | undefined;
  /** The heading below a bare one, which holds its title: `### Artikel 3` and `#### Mandaat`. */
  readonly subtitle: SectionHeading | undefined;
  readonly chapter: number | undefined;
  readonly span: Span;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly sections: readonly SectionPart[];
  readonly chapters: readonly Chapter[];
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
  const walk = createWalk(text, region, last >= 0);

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'block') walk.block(piece.block, index < last);
    else walk.heading(piece.heading, scheme.get(piece.heading) ?? 'text', index < last);
  }
  return closed(walk, region);
}

function closed({ sections, chapters }: SectionWalk, region: Span): Outline {
  const kept = sections.filter(({ start }, index) => {
    const end = sections[index + 1]?.start ?? region.end;
    return end > start || sections.length === 1;
  });
  const parts = kept.map((section, index): SectionPart => {
    const { start, heading: own, ...rest } = section;
    const end = kept[index + 1]?.start ?? region.end;
    const hasText = isChapterOpening(section) && section.blocks.length > 0;
    const chapter = section.chapter === undefined ? undefined : chapters[section.chapter];
    return {
      ...rest,
      heading: own ?? (hasText ? chapter?.heading : undefined),
      span: { start, end },
    };
  });
  const bodyEnd = parts.findLast(({ zone }) => zone === 'body')?.span.end ?? region.end;
  return { sections: parts, chapters: chaptersOf(chapters, parts, bodyEnd) };
}

function lastArticle(pieces: readonly Piece[], scheme: Scheme): number {
  return pieces.findLastIndex((piece) => {
    if (piece.kind !== 'heading') return false;
    const role = scheme.get(piece.heading);
    return role === 'article' || role === 'chapter';
  });
}
