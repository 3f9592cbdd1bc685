import type { Section } from '../model/draft.js';
import { apart } from '../text/memory.js';
import { movedSpan, textOf, type Span } from '../text/span.js';

import type { Block, Inert } from './blocks.js';
import { isMonth } from './dates.js';
import type { ParsedSegment } from './parseSegments.js';
import { maskedText } from './prose.js';
import type { ReadSegment } from './readSegments.js';

/** Where a blank stands, and in what. */
interface Place {
  readonly text: string;
  /** The text of the block, of the same length, with code and addresses blanked. */
  readonly masked: string;
  readonly signing: boolean;
  /** A line in a quote or a formula that others fill in. */
  readonly isFormula: (start: number, end: number) => boolean;
  readonly roman: boolean;
}

/** The blanks that the author left; what is kept of a segment holds wherever it stands. */
export interface BlankMemo {
  /**
   * The blanks in the order of the text.
   *
   * Not what only looks like one: references, footnotes, boxes to tick, the lines on which people
   * sign, the dots of a table of contents, and formulas of signature that are quoted for later use.
   */
  read(
    segments: readonly ReadSegment[],
    sections: readonly Section[],
    text: string,
  ): readonly Span[];
}

export function createBlankMemo(): BlankMemo {
  const known = new WeakMap<ParsedSegment, readonly Suspect[]>();
  return {
    read(segments, sections, text) {
      const roman = sections.some(
        ({ number }) => number !== undefined && /^[IVXL]+$/u.test(number),
      );
      const titled = new Set(
        sections.flatMap(({ heading, title }) => (heading && title ? [heading.start] : [])),
      );
      const found: Span[] = [];
      let section = 0;
      for (const segment of segments) {
        const { parsed, start } = segment;
        const suspects = known.get(parsed) ?? suspectsIn(parsed, apart(textOf(text, segment)));
        known.set(parsed, suspects);
        for (const { block, blanks } of suspects) {
          const at = start + block.span.start;
          while (at >= (sections[section]?.span.end ?? Infinity)) section += 1;
          const isTitled = block.kind === 'heading' && titled.has(start + block.content.start);
          const signing = sections[section]?.zone === 'signatures';
          for (const span of blanks({ isTitled, signing, roman })) {
            found.push(movedSpan(span, start));
          }
        }
      }
      return withoutOverlap(found.toSorted((a, b) => a.start - b.start));
    },
  };
}

/** What tells blanks from other things, besides the text of the block. */
interface Circumstances {
  /** It is the heading of a section, with a title. */
  readonly isTitled: boolean;
  readonly signing: boolean;
  readonly roman: boolean;
}

/** A block that may have blanks. */
interface Suspect {
  readonly block: Block;
  readonly blanks: (circumstances: Circumstances) => readonly Span[];
}

function suspectsIn({ blocks }: ParsedSegment, text: string): readonly Suspect[] {
  return blocks.flatMap((block): Suspect[] => {
    if (block.kind === 'code' || hasNoBlank(textOf(text, block.span))) return [];
    const known = new Map<number, readonly Span[]>();
    return [
      {
        block,
        blanks(circumstances) {
          const { isTitled, signing, roman } = circumstances;
          const key = (isTitled ? 4 : 0) + (signing ? 2 : 0) + (roman ? 1 : 0);
          const spans = known.get(key) ?? blanksIn(block, text, circumstances);
          known.set(key, spans);
          return spans;
        },
      },
    ];
  });
}

function blanksIn(
  block: Block,
  text: string,
  { isTitled, signing, roman }: Circumstances,
): readonly Span[] {
  // `### Artikel 1 [begrippen]`: so are titles written that the source did not give.
  if (isTitled) return inHeading(block, text);
  return [
    ...inText(block, text, signing, roman),
    ...block.inert.flatMap((part) => inTag(part, text)),
  ];
}

/** Whether a text has nothing that looks like a blank, nor a tag. */
function hasNoBlank(text: string): boolean {
  return !marksOfBlanks.test(text) && !wordsOfBlanks.test(text);
}

/** More than `kinds` asks for, and quick. */
const marksOfBlanks = /[[…_●{<]|\.{3}|\?\?|PM|XX|xx/u;
const wordsOfBlanks = /n\.?t\.?b|n\.n\.b|t\.?b\.?d|todo|dd[-./ ]mm/iu;

function inHeading(block: Block, text: string): readonly Span[] {
  const source = text.slice(block.content.start, block.content.end);
  return Array.from(
    source.matchAll(/\[?(?:●|…|_{3,}|(?<!\p{L})x{3,}(?!\p{L}))\]?/giu),
    (match) => ({
      start: block.content.start + match.index,
      end: block.content.start + match.index + match[0].length,
    }),
  );
}

function inText(block: Block, text: string, signing: boolean, roman: boolean): readonly Span[] {
  const { start } = block.span;
  const masked = maskedText(block, text, '\u0001');
  const candidates = candidatesIn(masked);
  if (candidates.length === 0) return [];
  const place: Place = { text, masked, signing, roman, isFormula: formulaFinder(block, masked) };
  return candidates.flatMap(({ match, holds }) =>
    holds(match, place)
      ? [{ start: start + match.index, end: start + match.index + match[0].length }]
      : [],
  );
}

/** What may be a blank, by its looks alone. */
function candidatesIn(masked: string) {
  return kinds.flatMap(({ pattern, holds }) =>
    Array.from(masked.matchAll(pattern), (match) => ({ match, holds })),
  );
}

interface Kind {
  readonly pattern: RegExp;
  readonly holds: (match: RegExpExecArray, place: Place) => boolean;
}

const kinds: readonly Kind[] = [
  { pattern: /\\?\[(?!\^)([^[\]\n]{0,200}?)\\?\](?![([:])/gu, holds: isBracketed },
  { pattern: /(?:\.{3,}|…(?:[….]*…)?)/gu, holds: isEllipsisBlank },
  { pattern: /(?:\\?_){3,}/gu, holds: (match, { signing }) => !signing && match[0] !== '' },
  { pattern: /(?<![\p{L}\d-])PM(?![\p{L}\d-])/gu, holds: isProMemory },
  { pattern: /(?<![\p{L}\d])(?:X{2,}|x{2,})(?![\p{L}\d])/gu, holds: isCrosses },
  {
    pattern: /(?<![\p{L}\d.])(?:n\.?n?\.?t\.?b\.?|n\.n\.b\.?|t\.b\.d\.?|tbd|TODO)(?![\p{L}\d])/giu,
    holds: isToBeDone,
  },
  { pattern: /\?(?<=(?:\s|^)\?)\?+(?=[\s.,;)]|$)/gu, holds: () => true },
  { pattern: /●(?<=\S[ \t]{1,3}●)/gu, holds: () => true },
  { pattern: /(?<![\p{L}\d])dd[-./ ]mm[-./ ](?:jj|yy){1,2}(?![\p{L}\d])/giu, holds: () => true },
  { pattern: /\{\{[^{}\n]{1,60}\}\}/gu, holds: () => true },
];

const note =
  /^(?:opm|nog |noot|let op|todo|check|n\.?b\.?|vraag|invullen|aanvullen|pm|keuze|optie|to be|note|drafting|insert|tbc|tbd)/iu;

/** `[datum]`, `[●]`, `[opm. …]`; not `[1]`, `[ ]`, `[sic]`, nor a long text in brackets. */
function isBracketed(match: RegExpExecArray, { isFormula }: Place): boolean {
  const inside = (match[1] ?? '').replaceAll('\\', '').trim();
  if (inside === '' || /^[x\d]$/iu.test(inside) || /^\d[\d\s,.–-]*$/u.test(inside)) return false;
  if (/^(?:sic|red\.?|sic!|↑)$/iu.test(inside)) return false;
  if (note.test(inside)) return true;
  if (isFormula(match.index, match.index + match[0].length)) return false;
  const words = inside.split(/\s+/u).length;
  return words <= 8 || /[?●…_]|\.{3}|invullen|insert/iu.test(inside);
}

/** Dots that stand by themselves; those behind a word, in brackets or before a page number do not. */
function isEllipsisBlank(match: RegExpExecArray, { masked, signing, isFormula }: Place): boolean {
  const start = match.index;
  const end = start + match[0].length;
  const before = masked.charAt(start - 1);
  const after = masked.slice(end, end + 20);
  if (/^\s{0,4}\d{1,3}\s*(?:\n|\r|$)/u.test(after)) return false;
  if (before === '(' || before === '[' || after.startsWith(')') || after.startsWith(']'))
    return false;
  if (isFormula(start, end)) return false;
  const month = /^\s{0,3}(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (signing) return match[0].length <= 4 && (isMonth(month) || /^\s{0,3}20\d\d/u.test(after));
  if (match[0].length > 4) return true;
  const alone = before === '' || /[\s|:€(-]/u.test(before);
  return alone && !endsSentence(masked, start, after);
}

/** `en zo verder …` with nothing behind it is how a sentence trails off. */
function endsSentence(masked: string, start: number, after: string): boolean {
  return /^\s*$/u.test(after) && /\p{L}\s$/u.test(masked.slice(Math.max(0, start - 2), start));
}

/** `PM` where an amount or a text stands; `the PM` is somebody. */
function isProMemory(match: RegExpExecArray, { masked, isFormula }: Place): boolean {
  const before = masked.slice(Math.max(0, match.index - 6), match.index);
  return !/(?:the|de|\d)\s{1,2}$/iu.test(before) && !isFormula(match.index, match.index + 2);
}

/** `XX` is a Roman twenty behind the name of a part, in a draft that numbers so. */
function isCrosses(match: RegExpExecArray, { masked, roman }: Place): boolean {
  const before = masked.slice(Math.max(0, match.index - 14), match.index);
  const numbered =
    /(?:artikel|onderdeel|hoofdstuk|titel|deel|paragraaf|part|chapter|boek)\s$/iu.test(before);
  return !(numbered && (roman || !/artikel/iu.test(before)));
}

function isToBeDone(match: RegExpExecArray): boolean {
  return /^(?:n\.t\.b\.?|ntb|n\.n\.t\.b\.?|nntb|n\.n\.b\.?|t\.b\.d\.?|tbd|todo)$/iu.test(match[0]);
}

/** `<invullen>`: a tag to Markdown, a blank to whoever wrote it. */
function inTag(part: Inert, text: string): readonly Span[] {
  if (part.kind !== 'html') return [];
  const source = text.slice(part.start, part.end);
  if (source.startsWith('<!')) return [];
  return Array.from(source.matchAll(/<([\p{L}][^<>="/\n]{0,60})>/gu)).flatMap((match) => {
    const name = (match[1] ?? '').trim().split(/\s/u)[0]?.toLowerCase() ?? '';
    if (htmlNames.has(name)) return [];
    const start = part.start + match.index;
    return [{ start, end: start + match[0].length }];
  });
}

const htmlNames: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b base bdi bdo blockquote body br button caption center cite ' +
    'code col colgroup data dd del details dfn dialog div dl dt em figcaption figure font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main ' +
    'map mark menu meta nav noscript object ol optgroup option output p picture pre progress q rp rt ' +
    'ruby s samp script section select slot small source span strong style sub summary sup svg table ' +
    'tbody td template textarea tfoot th thead time title tr track u ul var video wbr'
  ).split(' '),
);

/**
 * Tells whether a place lies in a formula of signature, which others fill in: a quote, or a text
 * between quotation marks that speaks in somebody's name. An elision between them is no blank
 * either.
 */
function formulaFinder(block: Block, masked: string): Place['isFormula'] {
  if (block.quoted) return () => true;
  let spans: readonly Span[] | undefined;
  return (start, end) => {
    spans ??= Array.from(
      masked.matchAll(
        /(?<![\p{L}\d])'[^'\n]{1,400}'(?!\p{L})|"[^"\n]{1,400}"|‘[^’\n]{1,400}’|“[^”\n]{1,400}”/gu,
      ),
    )
      .filter((match) =>
        /namens|vertegenwoordigd|on behalf|in the name of|\[(?:\.{3,}|…)|^.(?:\.{3,}|…)/iu.test(
          match[0],
        ),
      )
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return spans.some((span) => span.start <= start && end <= span.end);
  };
}

function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last && span.start < last.end) {
      // `[…]` is one blank, not two.
      if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end };
    } else kept.push(span);
  }
  return kept;
}
