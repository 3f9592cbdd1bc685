import type { Draft, Passage, Section } from '../model/draft.js';
import { pieceOf, type Memory, type Piece } from '../text/memory.js';
import { movedSpan, type Span } from '../text/span.js';

import { sectionIn, type OwnSection, type SectionMemo } from './sectionMemo.js';

/** The words of a passage as a reader sees them, for who looks for patterns in them. */
export interface Shown {
  /**
   * Without emphasis, escapes and soft hyphens; a line end within a paragraph is a blank. A line
   * end stands between onderdelen and between cells.
   */
  readonly text: string;
  readonly section: Section;
  readonly passage: Passage;
  /** Where a stretch of `text` stands in the source. */
  readonly spanOf: (start: number, end: number) => Span;
  /** What a function reads in `text`; kept for as long as the passage stays as it is. */
  readonly read: Piece['read'];
}

/** A section, with its passages as a reader sees them. */
export interface ShownSection {
  readonly section: Section;
  /** The section by itself. */
  readonly own: OwnSection;
  readonly passages: readonly Shown[];
}

/** A draft as a reader sees it; all in the order of the text. */
export interface ShownDraft {
  readonly sections: readonly ShownSection[];
  readonly passages: readonly Shown[];
  /**
   * The passages in which a function reads something.
   *
   * @param read - as that of `Shown.read`; gives nothing as false, undefined or an empty list
   */
  readonly with: (read: (text: string) => unknown) => readonly Shown[];
}

/** @param memory - that the draft was read with */
export function shownDraft(
  draft: Draft,
  memory: { readonly sections: SectionMemo; readonly pieces: Memory },
): ShownDraft {
  const sections = draft.sections.map((section) =>
    shownSection(section, memory.sections.ownOf(section), memory.pieces),
  );
  return {
    sections,
    passages: sections.flatMap(({ passages }) => passages),
    with: (read) => sections.flatMap((section) => passagesWith(section, read)),
  };
}

function passagesWith(
  { own, passages }: ShownSection,
  read: (text: string) => unknown,
): readonly Shown[] {
  const { having } = own.read(noneKept);
  let indices = having.get(read);
  if (!indices) {
    indices = passages.flatMap((passage, index) =>
      isSomething(passage.read(read)) ? [index] : [],
    );
    having.set(read, indices);
  }
  return indices.length === 0 ? [] : indices.flatMap((index) => passages[index] ?? []);
}

function isSomething(result: unknown): boolean {
  return Array.isArray(result) ? result.length > 0 : result !== false && result !== undefined;
}

/** What is kept of a section by itself, and as it was shown last. */
interface KeptShown {
  proses: readonly ShownProse[] | undefined;
  last: ShownSection | undefined;
  /** By function: the indices of the passages in which it reads something. */
  readonly having: Map<(text: string) => unknown, readonly number[]>;
}

function noneKept(): KeptShown {
  return { proses: undefined, last: undefined, having: new Map() };
}

function shownSection(section: Section, own: OwnSection, memory: Memory): ShownSection {
  const kept = own.read(noneKept);
  if (kept.last?.section === section) return kept.last;
  kept.proses ??= own.read(sectionIn).passages.map((passage) => proseOf(own.text, passage, memory));
  const { proses } = kept;
  kept.last = {
    section,
    own,
    passages: section.passages.flatMap((passage, index) => {
      const prose = proses[index];
      return prose ? [shownOf(section, passage, prose)] : [];
    }),
  };
  return kept.last;
}

function shownOf(section: Section, passage: Passage, { piece, placeOf }: ShownProse): Shown {
  const { start } = passage.span;
  return {
    text: piece.text,
    section,
    passage,
    read: piece.read,
    spanOf: (from, stop) => ({
      start: start + placeOf(from),
      end: start + placeOf(Math.max(from, stop - 1)) + 1,
    }),
  };
}

function proseOf(source: string, passage: Passage, memory: Memory): ShownProse {
  const { start } = passage.span;
  const piece = memory.piece(source.slice(start, passage.span.end));
  const prose = passage.prose.map((span) => movedSpan(span, -start));
  const byProse = piece.read(noneShown);
  const key = prose.map((span) => `${span.start}-${span.end}`).join();
  const known = byProse.get(key) ?? showProse(piece.text, prose);
  byProse.set(key, known);
  return known;
}

/** A passage as it is shown, with offsets from its start. */
interface ShownProse {
  readonly piece: Piece;
  /** Where a character of the shown text stands in the passage. */
  readonly placeOf: (at: number) => number;
}

/** What is running text in a passage, and what is not, can change while its text does not. */
function noneShown(): Map<string, ShownProse> {
  return new Map();
}

function showProse(source: string, prose: readonly Span[]): ShownProse {
  const pieces: string[] = [];
  /** Where each piece starts in the text that is shown, and in the source. */
  const starts: number[] = [];
  const places: number[] = [];
  let length = 0;

  function push(piece: string, place: number): void {
    if (piece === '') return;
    pieces.push(piece);
    starts.push(length);
    places.push(place);
    length += piece.length;
  }

  let end = prose[0]?.start ?? 0;
  for (const span of prose) {
    if (span.start > end) {
      const apart = /[\r\n|]/u.test(source.slice(end, span.start));
      push(apart ? '\n' : ' ', end);
    }
    const written = source.slice(span.start, span.end);
    let from = 0;
    for (const { index, 0: mark } of written.matchAll(unseen)) {
      push(written.slice(from, index), span.start + from);
      if (/[\n\t\u00A0]/u.test(mark)) push(' ', span.start + index + mark.length - 1);
      from = index + mark.length;
    }
    push(written.slice(from), span.start + from);
    end = span.end;
  }

  function placeOf(at: number): number {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > at) index -= 1;
    return (places[index] ?? end) + at - (starts[index] ?? 0);
  }

  return { piece: pieceOf(pieces.join('')), placeOf };
}

/** Marks that a reader does not see, and blanks of other kinds than a space. */
const unseen = /[*_\u00AD]|\\(?=[!-/:-@[-`{-~])|\r?[\n\t\u00A0]|\r/gu;

/**
 * Where a sentence ends: at its mark when a capital follows, and at a blank line unless it goes on
 * in a list.
 */
const sentenceEnd = /[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})|(?<![:;,\r\n])\r?\n[^\S\n]*\n\s*/gu;

/** The sentence before a place in a text, up to that place; at most 400 characters. */
export function sentenceBefore(text: string, at: number): string {
  const from = Math.max(0, at - 400);
  // The capital that opens the sentence may stand at the place itself.
  const before = text.slice(from, at + 2);
  const ends = Array.from(before.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length);
  return text.slice(from + (ends.findLast((end) => from + end <= at) ?? 0), at);
}

/** The rest of the sentence from a place on; at most 400 characters. */
export function sentenceBehind(text: string, at: number): string {
  const behind = text.slice(at, at + 400);
  const end = behind.search(/[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}/u);
  return end < 0 ? behind : behind.slice(0, end);
}
