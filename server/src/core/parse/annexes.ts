import type { Draft, Section } from '../model/draft.js';
import { textOf, type Span } from '../text/span.js';

import type { Shown, ShownDraft } from './shown.js';

/** An annex that the text refers to. */
export interface AnnexMention {
  /** `2`, `A`; lower case. Of a range both ends and what is between. */
  readonly numbers: readonly string[];
  readonly span: Span;
  readonly shown: Shown;
  /** Where it stands in the text of its passage. */
  readonly start: number;
  readonly end: number;
}

const number = String.raw`(?:\d{1,2}[a-z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\d])`;
const mention = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Bb](?:ijlagen?|IJLAGEN?)|[Aa]nnex(?:es)?|ANNEX(?:ES)?|[Ss]chedules?|SCHEDULES?|[Aa]ppend(?:ix|ices))\s{1,3}(?:nr\.? ?)?(?<numbers>${number}(?:(?:,\s{0,3}|\s{1,3}(?:en|of|and|or|tot en met|t\/m|to|through)\s{1,3}|\s?[–-]\s?)${number}){0,12})`,
  'gu',
);

/** The annexes that the body and the annexes refer to by number. */
export function annexMentions(all: ShownDraft): readonly AnnexMention[] {
  return all
    .with(mentionsIn)
    .flatMap((shown) =>
      shown.section.zone === 'notes'
        ? []
        : shown
            .read(mentionsIn)
            .map((each) => ({ ...each, shown, span: shown.spanOf(each.start, each.end) })),
    );
}

function mentionsIn(text: string): readonly Omit<AnnexMention, 'span' | 'shown'>[] {
  if (!/bijlage|annex|schedule|append/iu.test(text)) return [];
  return Array.from(text.matchAll(mention), ({ index, 0: written, groups }) => ({
    numbers: numbersIn(groups?.['numbers'] ?? ''),
    start: index,
    end: index + written.length,
  }));
}

function numbersIn(written: string): readonly string[] {
  const range = /(?:tot en met|t\/m|to|through|[–-])/u.test(written);
  const each = written.match(/\d{1,2}[a-z]?|[IVX]{1,5}|[A-Z]/gu) ?? [];
  const numbers = each.map((one) => one.toLowerCase());
  const [from, until] = [Number(numbers[0]), Number(numbers.at(-1))];
  if (!range || !(from < until)) return numbers;
  return Array.from({ length: until - from + 1 }, (_, index) => String(from + index));
}

/** The headings of annexes, without one that stands above them all ("Bijlagen"). */
export function annexSections({ sections, source }: Draft): readonly Section[] {
  return sections.filter(
    ({ kind, heading }) =>
      kind === 'annex' &&
      heading !== undefined &&
      /^\W{0,4}(?:bijlage|annex|appendix|schedule|exhibit|addendum)(?!n|es|s)/iu.test(
        textOf(source.text, heading),
      ),
  );
}

/** Which annexes there are, or are said to be. */
export interface KnownAnnexes {
  readonly numbers: ReadonlySet<string>;
  /** There is one without a number, so that "bijlage 1" may be that one. */
  readonly unnumbered: boolean;
}

export function knownAnnexes(draft: Draft, shown: ShownDraft): KnownAnnexes {
  const own = annexSections(draft);
  const numbers = new Set(own.flatMap((section) => section.number?.toLowerCase() ?? []));
  let unnumbered = own.some((section) => section.number === undefined);
  let count = 0;
  for (const [path, { text }] of draft.frontmatter.places) {
    const [, index] = /^annexes\.(\d{1,3})(?:\.|$)/u.exec(path) ?? [];
    if (index === undefined) continue;
    count = Math.max(count, Number(index) + 1);
    const named = new RegExp(`^(?:\\p{L}{4,9} )?(${number})`, 'u').exec(text ?? '')?.[1];
    if (named !== undefined) numbers.add(named.toLowerCase());
  }
  for (let index = 1; index <= count; index += 1) {
    numbers.add(String(index));
    numbers.add(String.fromCharCode(96 + index));
    numbers.add(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][index - 1] ?? '');
  }
  for (const { numbers: listed, shown: place, start, end } of annexMentions(shown)) {
    if (isListed(place.text, start, end)) for (const each of listed) numbers.add(each);
  }
  // A heading that stands above annexes that are not here one by one.
  unnumbered ||=
    own.length === 0 && draft.sections.some(({ kind, heading }) => kind === 'annex' && heading);
  return { numbers, unnumbered };
}

/** `Bijlage 2: takenlijst`, as in a list of annexes that are not in the same file. */
export function isListed(text: string, start: number, end: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  if (/^\s{0,3}[:–—-]/u.test(text.slice(end))) return true;
  const line = text.slice(end, end + 120).split('\n')[0] ?? '';
  return line.length < 110 && !/[.;]\s{0,3}$/u.test(line);
}

/** Most articles that an annex is said to belong to; one that more refer to belongs to none of them. */
const mostOwners = 2;

/**
 * The articles that each annex belongs to, by index of its section: those that its heading names
 * ("Bijlage I, behorende bij artikel 14"), else those that refer to it by number.
 */
export function ownersOfAnnexes(
  draft: Draft,
  shown: ShownDraft,
): ReadonlyMap<number, readonly number[]> {
  const annexes = annexSections(draft);
  const owners = new Map<number, readonly number[]>();
  if (annexes.length === 0) return owners;
  const articles = draft.sections.filter(({ kind, zone }) => kind === 'article' && zone === 'body');
  /** By number of an annex: the sections that refer to it. */
  const referring = new Map<string, Set<Section>>();
  for (const { numbers, shown: place } of annexMentions(shown)) {
    for (const each of numbers) {
      referring.set(each, (referring.get(each) ?? new Set()).add(place.section));
    }
  }
  for (const { index, number, heading } of annexes) {
    const named = heading
      ? [
          ...textOf(draft.source.text, heading).matchAll(
            /(?:artikel|article|clause)\s(\d{1,3}[a-z]?)/giu,
          ),
        ]
      : [];
    const wanted = new Set(named.map(([, article]) => article?.toLowerCase()));
    const own =
      wanted.size > 0
        ? articles.filter((article) => wanted.has(article.number?.toLowerCase()))
        : articles.filter((article) => referring.get(number?.toLowerCase() ?? '')?.has(article));
    if (own.length > 0 && own.length <= mostOwners) {
      owners.set(
        index,
        own.map((article) => article.index),
      );
    }
  }
  return owners;
}
