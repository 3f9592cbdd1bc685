import type { Draft, Section } from '../model/draft.js';
import { textOf } from '../text/span.js';
import type { Edit } from './edit.js';
import { escapeSnippet } from './snippet.js';

/** The number of a new article, and those of the articles that make room for it. */
export interface Room {
  /** Undefined: nothing before it has a number to go by. */
  readonly number: string | undefined;
  /** New numbers by old ones. */
  readonly moved: ReadonlyMap<string, string>;
}

/** `3a` is 3 with suffix a; `2.1` is 1 in series 2. */
interface ArticleNumber {
  readonly series: string;
  readonly count: number;
  readonly suffix: string;
}

/** The articles whose numbers count as one series: those of the body. */
export function numberedArticles(draft: Draft): readonly Section[] {
  return draft.sections.filter(
    ({ kind, zone, number, numberSpan }) =>
      kind === 'article' && zone === 'body' && number !== undefined && numberSpan !== undefined,
  );
}

/**
 * Makes room for an article at an offset: it gets the next number, and articles that have that
 * number or a higher one move up.
 *
 * Where numbers are not plain and in order (Roman, repeated, starting again) nothing moves, and
 * the new article gets a letter behind the number before it, as `7a`.
 */
export function makeRoom(draft: Draft, offset: number): Room {
  const articles = numberedArticles(draft);
  if (articles.length === 0) return { number: '1', moved: new Map() };
  const before = articles.filter(({ span }) => span.start < offset);
  const previous = before.at(-1);
  const next = articles[before.length];
  const numbers = articles.map(({ number }) => readNumber(number ?? ''));
  if (!isInOrder(numbers)) {
    return { number: withLetter(previous?.number, articles), moved: new Map() };
  }

  const after = previous && readNumber(previous.number ?? '');
  const ahead = next && readNumber(next.number ?? '');
  const series = seriesAt(draft, offset, previous, after, ahead);
  const own = numbers.filter((number) => number?.series === series).flatMap((each) => each ?? []);
  const left = after?.series === series ? after : undefined;
  const right = ahead?.series === series ? ahead : undefined;

  if (left && right?.count === left.count) {
    const fresh = { ...left, suffix: nextSuffix(left.suffix) };
    const behind = own.filter(
      ({ count, suffix }) => count === left.count && compareSuffix(suffix, fresh.suffix) >= 0,
    );
    return {
      number: printNumber(fresh),
      moved: movedBy(behind, (each) => ({ ...each, suffix: nextSuffix(each.suffix) })),
    };
  }
  const count = left ? left.count + 1 : Math.max(1, (right?.count ?? 1) - 1);
  const isFree = right === undefined || right.count > count;
  const behind = isFree ? [] : own.filter((each) => each.count >= count);
  return {
    number: printNumber({ series, count, suffix: '' }),
    moved: movedBy(behind, (each) => ({ ...each, count: each.count + 1 })),
  };
}

/**
 * Writes new numbers: in the headings of the articles, before their leden (`3.2`), in the headings
 * of the explanatory notes that are about them, and in every reference to them.
 *
 * References to laws and to other documents are left alone; an annex with articles of its own is
 * another document.
 *
 * @param articles - new numbers of articles, by section
 * @param targets - new numbers by old ones, for whatever refers to them
 */
export function renumberEdits(
  draft: Draft,
  articles: ReadonlyMap<Section, string>,
  targets: ReadonlyMap<string, string>,
): readonly Edit[] {
  const edits = new Map<number, Edit>();
  const write = (start: number, end: number, text: string) => {
    if (textOf(draft.source.text, { start, end }) === text) return;
    edits.set(start, { span: { start, end }, snippet: escapeSnippet(text) });
  };

  for (const [section, number] of articles) {
    if (!section.numberSpan || section.number === undefined) continue;
    write(section.numberSpan.start, section.numberSpan.end, number);
    for (const start of dottedStarts(draft, section, section.number)) {
      write(start, start + section.number.length, number);
    }
  }
  for (const section of draft.sections) {
    const number = targets.get(section.number ?? '');
    if (section.zone !== 'notes' || !section.numberSpan || number === undefined) continue;
    const label = textOf(draft.source.text, {
      start: section.heading?.start ?? section.span.start,
      end: section.numberSpan.start,
    });
    if (/art/iu.test(label)) write(section.numberSpan.start, section.numberSpan.end, number);
  }
  for (const { numberSpan, target } of draft.references) {
    if (target.kind !== 'internal') continue;
    const written = textOf(draft.source.text, numberSpan);
    const number = targetNumber(written, targets);
    if (number !== undefined) write(numberSpan.start, numberSpan.end, number);
  }
  return [...edits.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** `8.2` refers to a lid of article 8, where articles have plain numbers. */
function targetNumber(written: string, targets: ReadonlyMap<string, string>): string | undefined {
  const exact = targets.get(written) ?? targets.get(written.toLowerCase());
  if (exact !== undefined) return exact;
  const [, article, lid] = /^([^.]+)(\..+)$/u.exec(written) ?? [];
  const moved = article === undefined ? undefined : targets.get(article);
  return moved === undefined || lid === undefined ? undefined : `${moved}${lid}`;
}

/** Where leden and onderdelen of an article repeat its number: `3.2 …`. */
function dottedStarts(draft: Draft, section: Section, number: string): readonly number[] {
  const { text } = draft.source;
  const starts: number[] = [];
  for (const { span, numberSpan, items } of section.clauses) {
    const from = numberSpan ? Math.min(span.start, numberSpan.start) : span.start;
    const found = text.slice(from, from + 12).search(/\d/u);
    if (numberSpan && found >= 0 && text.startsWith(`${number}.`, from + found)) {
      const start = from + found;
      if (/\d/u.test(text.charAt(start + number.length + 1))) starts.push(start);
    }
    for (const { mark, span: item } of items) {
      if (!mark.startsWith(`${number}.`)) continue;
      const at = text.slice(item.start, item.start + 12).indexOf(mark);
      if (at >= 0) starts.push(item.start + at);
    }
  }
  return starts;
}

export function readNumber(text: string): ArticleNumber | undefined {
  const [, series, digits, suffix] = /^(?:(\d{1,3})\.)?(\d{1,4})([a-z]{0,2})$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return { series: series ?? '', count: Number(digits), suffix: suffix ?? '' };
}

function printNumber({ series, count, suffix }: ArticleNumber): string {
  return `${series === '' ? '' : `${series}.`}${count}${suffix}`;
}

function movedBy(
  numbers: readonly ArticleNumber[],
  move: (number: ArticleNumber) => ArticleNumber,
): ReadonlyMap<string, string> {
  return new Map(numbers.map((each) => [printNumber(each), printNumber(move(each))]));
}

/** Whether numbers are all of one kind, and each is higher than the one before it. */
function isInOrder(numbers: readonly (ArticleNumber | undefined)[]): boolean {
  return numbers.every((number, index) => {
    if (!number) return false;
    const before = numbers[index - 1];
    if (!before) return index === 0;
    if ((before.series === '') !== (number.series === '')) return false;
    return (
      (Number(before.series) - Number(number.series) ||
        before.count - number.count ||
        compareSuffix(before.suffix, number.suffix)) < 0
    );
  });
}

/** In which series a number at an offset stands: a chapter heading opens that of what follows. */
function seriesAt(
  { chapters }: Draft,
  offset: number,
  previous: Section | undefined,
  after: ArticleNumber | undefined,
  ahead: ArticleNumber | undefined,
): string {
  if (!after || !previous) return ahead?.series ?? '';
  if (!ahead || ahead.series === after.series) return after.series;
  const opened = chapters.some(
    ({ span }) => previous.span.start < span.start && span.start < offset,
  );
  return opened ? ahead.series : after.series;
}

function nextSuffix(suffix: string): string {
  const last = suffix.charCodeAt(suffix.length - 1);
  if (suffix === '') return 'a';
  return last < 122 ? `${suffix.slice(0, -1)}${String.fromCharCode(last + 1)}` : `${suffix}a`;
}

function compareSuffix(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withLetter(number: string | undefined, articles: readonly Section[]): string | undefined {
  if (number === undefined) return undefined;
  const taken = new Set(articles.map((article) => article.number));
  let suffix = 'a';
  while (taken.has(`${number}${suffix}`)) suffix = nextSuffix(suffix);
  return `${number}${suffix}`;
}
