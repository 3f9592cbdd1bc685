import type { Inert } from './blocks.js';
import { identifierOf, labelsAskedIn, type Labels } from './labels.js';
import { addressMark, addressPattern } from './plainAddresses.js';

/** The simple inlines of a text, read without the parser. */
export interface PlainInlines {
  /**
   * The text with letters in the place of markup that was read, of the same length: what is left in
   * it tells whether the rest is prose.
   */
  readonly prose: string;
  /** In order, as in the blocks in which they stand. */
  readonly inert: readonly Inert[];
  /** Where each comment ends, by where it starts. */
  readonly comments: ReadonlyMap<number, number>;
}

/**
 * Reads code spans, comments, tags, footnote references, links and bare addresses, each on one line
 * and in no other. Undefined when what is left is not running text for certain.
 *
 * As the parser does, it takes what opens first. None of them holds a `|`, which may end the cell
 * of a table.
 *
 * @param defined - labels that are defined in the document
 */
export function plainInlines(text: string, defined: Labels): PlainInlines | undefined {
  const inert: Inert[] = [];
  const comments = new Map<number, number>();
  const mayHaveAddress = addressMark.test(text);
  if (!mayHaveAddress && !opening.test(text)) {
    return uncertain.test(text) ? undefined : { prose: text, inert, comments };
  }

  const parts: string[] = [];
  let end = 0;
  let lastAddress = 0;
  const pattern = mayHaveAddress ? inlineOrAddress : inline;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const groups: InlineGroups = match.groups ?? {};
    const start = match.index;
    const to = pattern.lastIndex;
    if (groups.raw !== undefined) return undefined;
    if (groups.code !== undefined) mask(start, to, 'code');
    else if (groups.tag !== undefined) mask(start, to, 'html');
    else if (groups.address !== undefined) {
      lastAddress = start;
      mask(start, to, 'link');
    } else if (groups.comment !== undefined) {
      mask(start, to, 'html');
      comments.set(start, to);
    } else if (groups.note !== undefined) {
      if (isNote(groups.note)) mask(start, to, 'link');
    } else if (groups.label !== undefined) {
      if (isLink(groups)) {
        const label = start + 1;
        mask(start, label, 'link');
        mask(label + groups.label.length, to, 'link');
      } else pattern.lastIndex = start + 1;
    }
  }
  const prose = parts.join('') + text.slice(end);
  if (prose.slice(0, lastAddress).replaceAll(brackets, '').includes('[')) return undefined;
  const areDefined = labelsAskedIn(text, prose).some(
    (label) => defined.links.has(label) || defined.footnotes.has(label.replace(/^\^/u, '')),
  );
  return areDefined || uncertain.test(prose) ? undefined : { prose, inert, comments };

  function mask(from: number, to: number, kind: Inert['kind']): void {
    parts.push(text.slice(end, from), 'x'.repeat(to - from));
    inert.push({ start: from, end: to, kind });
    end = to;
  }

  function isNote(label: string): boolean {
    const identifier = identifierOf(label);
    return defined.footnotes.has(identifier) && !defined.links.has(`^${identifier}`);
  }

  function isLink({ destination, reference }: InlineGroups): boolean {
    return destination !== undefined || defined.links.has(identifierOf(reference ?? ''));
  }
}

interface InlineGroups {
  readonly code?: string;
  readonly comment?: string;
  readonly tag?: string;
  readonly address?: string;
  readonly note?: string;
  /** What is between the first brackets of a link. */
  readonly label?: string;
  readonly destination?: string;
  readonly reference?: string;
  /** What may open code or HTML that is not simple. */
  readonly raw?: string;
}

const opening = /[`<[]/u;

/** Brackets that close each other. */
const brackets = /\[[^[\]\\]*\]/gu;

/**
 * What may be other than running text, behind the inlines: code, HTML, addresses, deletions,
 * definitions, resources, tasks, references to characters; escapes of other marks than those of
 * numbers, dates and dashes; and tabs, but for those behind a number that is escaped.
 */
const uncertain =
  /[\0<@`~\uFEFF]|:\/\/|[Ww]{3}\\?\.|\][(:]|\[[ Xx]\]|&(?:#|[0-9A-Za-z]+;)|\\(?![-.,;()*_#>[\]])|(?<!\\[.)])\t/u;

const escape = String.raw`\\.`;
const code = '`(?<code>[^`|\\0\\t\\r\\n]+)`(?!`)';
/**
 * Behind a letter, it does not open raw HTML as a block. It has no attributes but those without a
 * value: `<sup>`, `</sup>`, `<naam van de gemeente>`.
 */
const tag =
  String.raw`(?<=\p{L}[).,;:’”]{0,2} ?)(?<tag><(?:\/[A-Za-z][\dA-Za-z-]*|` +
  String.raw`[A-Za-z][\dA-Za-z-]*(?: [A-Za-z][\dA-Za-z-]*)*)>)`;
/** By older rules, a comment holds no `--`, and it never starts with `>` or `->`. */
const comment = String.raw`(?<comment><!--(?!-?>)(?:[^\-|\0\t\r\n]|-(?!-))*-->)`;
const note = String.raw`(?<!!)\[\^(?<note>[\dA-Za-z]+)\](?![(:])`;
const label = String.raw`(?![ ^])[^[\]\\\x60<|\0\t\r\n]{1,200}(?<! )`;
const destination = String.raw`[^\s()<>\\\x60[\]|\p{Cc}]+`;
/** Behind `]` it may be the label of a full reference, behind `!` it is an image. */
const link =
  String.raw`(?<![\]!])\[(?<label>${label})\]` +
  String.raw`(?:\((?<destination>${destination})\)|\[(?<reference>${label})\](?![(:[]))`;
const raw = '(?<raw>[`<])';

const inlines = [escape, code, comment, tag, note, link, raw];
const inline = new RegExp(inlines.join('|'), 'gsu');
const inlineOrAddress = new RegExp([...inlines, `(?<address>${addressPattern})`].join('|'), 'gsu');
