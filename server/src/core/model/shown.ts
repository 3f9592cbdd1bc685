import type { Span } from '../text/span.js';
import type { Draft, Passage, Section } from './draft.js';

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
}

/** The passages of the draft in the order of the text. */
export function* shownPassages(
  draft: Draft,
  wanted: (section: Section) => boolean,
): Generator<Shown> {
  const { text } = draft.source;
  for (const section of draft.sections) {
    if (!wanted(section)) continue;
    for (const passage of section.passages) yield shownOf(text, section, passage);
  }
}

export function shownOf(source: string, section: Section, passage: Passage): Shown {
  const at: number[] = [];
  const chars: string[] = [];
  let end = passage.prose[0]?.start ?? 0;
  for (const span of passage.prose) {
    if (span.start > end) {
      const apart = /[\r\n|]/u.test(source.slice(end, span.start));
      chars.push(apart ? '\n' : ' ');
      at.push(end);
    }
    for (let index = span.start; index < span.end; index += 1) {
      const char = source.charAt(index);
      const shown = shownAs(char, source.charAt(index + 1));
      if (shown === undefined) continue;
      chars.push(shown);
      at.push(index);
    }
    end = span.end;
  }
  return {
    text: chars.join(''),
    section,
    passage,
    spanOf: (start, stop) => ({ start: at[start] ?? end, end: (at[stop - 1] ?? end - 1) + 1 }),
  };
}

function shownAs(char: string, next: string): string | undefined {
  switch (char) {
    case '*':
    case '_':
    case '\r':
    case '\u00AD':
      return undefined;
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(next) ? undefined : char;
    case '\n':
    case '\t':
    case '\u00A0':
      return ' ';
    default:
      return char;
  }
}

/** The sentence before a place in a text, up to that place; at most 400 characters. */
export function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 400), at);
  const ends = [...before.matchAll(/[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu)];
  const last = ends.at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** The rest of the sentence from a place on; at most 400 characters. */
export function sentenceBehind(text: string, at: number): string {
  const behind = text.slice(at, at + 400);
  const end = behind.search(/[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}/u);
  return end < 0 ? behind : behind.slice(0, end);
}
