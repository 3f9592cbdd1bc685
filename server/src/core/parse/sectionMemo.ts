import type { Section } from '../model/draft.js';
import { areSame } from '../text/areSame.js';
import { apart, createGenerations } from '../text/memory.js';
import { isMovedSpan } from '../text/span.js';

import { isMovedBlock, movedBy } from './blocks.js';
import { isMovedHeading, movedHeading } from './headings.js';
import { movedSection, sectionOf } from './section.js';
import type { SectionPart } from './sections.js';

/** A section by itself, wherever it stands: all offsets are from its start. */
export interface OwnSection {
  readonly text: string;
  /** In no chapter. */
  readonly part: SectionPart;
  /**
   * What a function makes of the section: called once, for as long as the section is remembered.
   *
   * @param read - pure, and the same function each time: a new closure is a new question
   */
  readonly read: <Result>(read: (own: OwnSection) => Result) => Result;
}

/** A section of a text, and what it is by itself. */
export interface PlacedPart {
  readonly own: OwnSection;
  readonly part: SectionPart;
}

/**
 * What was read in the sections of a draft, so that those that did not change are not read again.
 * Kept by what is written in them and not by where they stand.
 */
export interface SectionMemo {
  /** A section of a text by itself. */
  own(part: SectionPart, index: number, text: string): OwnSection;
  /** The section at a place of the draft. The same one as in the version before, when nothing moved it. */
  placed(of: PlacedPart, index: number): Section;
  /**
   * What a placed section is by itself.
   *
   * @throws {TypeError} when it was not placed here
   */
  ownOf(section: Section): OwnSection;
  /** A version with so many sections was read to its end. */
  turn(sections: number): void;
}

export function createSectionMemo(): SectionMemo {
  const known = createGenerations<OwnSection>();
  /** Of the last version, by index. */
  const last: PlacedPart[] = [];
  const places: Section[] = [];
  const owners = new WeakMap<Section, OwnSection>();

  return {
    own(part, index, text) {
      const { start, end } = part.span;
      const same = last[index];
      // What is no block, such as where a link leads to, can change and leave all blocks as they were.
      if (same && isSamePart(same.part, part) && text.startsWith(same.own.text, start)) {
        return same.own;
      }
      const words = text.slice(start, end);
      const before = known.get(words);
      const isKnown = before && isMovedPart(before.part, part, start);
      const own = isKnown ? before : ownSection(part, words);
      if (!isKnown) known.add(own);
      last[index] = { own, part };
      return own;
    },

    placed({ own, part: { chapter, span } }, index) {
      const { start } = span;
      const before = places[index];
      if (
        before?.span.start === start &&
        before.chapter === chapter &&
        owners.get(before) === own
      ) {
        return before;
      }
      const section = movedSection(own.read(sectionIn), { index, chapter, start });
      places[index] = section;
      owners.set(section, own);
      return section;
    },

    ownOf(section) {
      const own = owners.get(section);
      if (!own) throw new TypeError('Expected a section of a draft that was read with this memory');
      return own;
    },

    turn(sections) {
      known.turn();
      last.length = Math.min(last.length, sections);
      places.length = Math.min(places.length, sections);
    },
  };
}

function ownSection(part: SectionPart, words: string): OwnSection {
  const { start, end } = part.span;
  const results = new Map<(own: OwnSection) => unknown, unknown>();
  const own: OwnSection = {
    text: apart(words),
    part: {
      ...part,
      heading: part.heading && movedHeading(part.heading, -start),
      subtitle: part.subtitle && movedHeading(part.subtitle, -start),
      chapter: undefined,
      span: { start: 0, end: end - start },
      blocks: part.blocks.map((block) => movedBy(block, -start)),
    },
    read: <Result>(read: (own: OwnSection) => Result): Result => {
      if (!results.has(read)) results.set(read, read(own));
      // What was kept under a function is what that function gave.
      return results.get(read) as Result;
    },
  };
  return own;
}

/** A section by itself as it is read; its index is of no meaning. */
export function sectionIn({ part, text }: OwnSection): Section {
  return sectionOf(part, 0, text);
}

/** Whether a part consists of the very same pieces, which then did not move. */
function isSamePart(one: SectionPart, other: SectionPart): boolean {
  return (
    one.kind === other.kind &&
    one.zone === other.zone &&
    one.heading === other.heading &&
    one.subtitle === other.subtitle &&
    isMovedSpan(one.span, other.span, 0) &&
    areSame(one.blocks, other.blocks, Object.is)
  );
}

/** Whether a part is another one, so many UTF-16 units further on; in whichever chapter. */
function isMovedPart(from: SectionPart, to: SectionPart, by: number): boolean {
  return (
    from.kind === to.kind &&
    from.zone === to.zone &&
    isMovedHeading(from.heading, to.heading, by) &&
    isMovedHeading(from.subtitle, to.subtitle, by) &&
    areSame(from.blocks, to.blocks, (block, moved) => isMovedBlock(block, moved, by))
  );
}
