import type { Draft, Item, Reference, ReferenceTarget, Section } from '../model/draft.js';
import { articlesOf, countOf, ledenOf, lettersOf, lidNumber } from '../model/numbers.js';
import { sentenceBefore } from '../parse/shown.js';
import type { Span } from '../text/span.js';
import { textOf } from '../text/span.js';
import { namesAnother } from './elsewhere.js';

/** What a reference lacks, and what comes nearest. */
export interface Broken {
  readonly span: Span;
  readonly kind: 'article' | 'clause' | 'item' | 'annex' | 'before' | 'behind';
  /** Of an article that has too few leden: how many it has. */
  readonly leden: number;
  readonly nearest: Span | undefined;
}

type Internal = ReferenceTarget & { readonly kind: 'internal' };

/** Fewer articles than this say little about how a text is numbered. */
const fewest = 3;

/** The references to articles, leden and onderdelen of the draft itself that lead nowhere. */
export function brokenTargets(draft: Draft): readonly Broken[] {
  const articles = articlesOf(draft);
  const bare = draft.sections.some(
    ({ kind, zone, number }) => kind === 'article' && zone === 'body' && number === undefined,
  );
  if (articles.length < fewest || bare) return [];
  const byNumber = new Map<string, Section[]>();
  for (const article of articles) {
    const number = article.number?.toLowerCase() ?? '';
    const same = byNumber.get(number);
    if (same) same.push(article);
    else byNumber.set(number, [article]);
  }
  const { sections } = draft;
  const broken: Broken[] = [];
  /** References stand in the order of the text, so that the sections are gone through once. */
  let at = 0;
  for (const reference of draft.references) {
    const { target, span } = reference;
    while ((sections[at]?.span.end ?? Infinity) <= span.start) at += 1;
    const zone = sections[at]?.zone;
    if (target.kind !== 'internal' || (zone !== 'body' && zone !== 'annex')) continue;
    const named = byNumber.get(target.article.toLowerCase()) ?? [];
    const [article] = named;
    if (!article) broken.push(...brokenArticle(draft, reference, target, articles));
    else if (named.length === 1) broken.push(...brokenPart(draft, reference, target, article));
  }
  return broken;
}

function brokenArticle(
  { source }: Draft,
  { span }: Reference,
  { article }: Internal,
  articles: readonly Section[],
): readonly Broken[] {
  const { text } = source;
  const wanted = countOf(article);
  if (wanted === undefined || /^-\p{L}/u.test(text.slice(span.end, span.end + 2))) return [];
  const counts = articles.flatMap((section) => {
    const count = countOf(section.number ?? '');
    return count === undefined ? [] : [{ section, count }];
  });
  const last = Math.max(0, ...counts.map(({ count }) => count));
  // Far behind the last article, the number is rather that of a law whose name was left out.
  if (wanted > last + Math.max(5, last / 2)) return [];
  if (namesAnother(sentenceBefore(text, span.start))) return [];
  const near = counts.toSorted(
    (a, b) => Math.abs(a.count - wanted) - Math.abs(b.count - wanted) || a.count - b.count,
  )[0];
  return [{ span, kind: 'article', leden: 0, nearest: near?.section.heading }];
}

function brokenPart(
  { source }: Draft,
  { span }: Reference,
  { clause, item }: Internal,
  article: Section,
): readonly Broken[] {
  const leden = ledenOf(article);
  const own = article.clauses.find((each) => lidNumber(each) === clause);
  if (clause !== undefined && !own) {
    const wanted = countOf(clause);
    if (leden === undefined || wanted === undefined || wanted <= leden) return [];
    const last = article.clauses.at(-1);
    const nearest = leden > 0 ? last?.numberSpan : article.heading;
    return [{ span, kind: 'clause', leden, nearest }];
  }
  if (item === undefined || !/^[a-z]$/u.test(item)) return [];
  const clauses = own ? [own] : article.clauses;
  if (clauses.length !== 1) return [];
  const [lid] = clauses;
  const letters = lid && lettersOf(lid.items);
  if (!lid || !letters || letters.includes(item)) return [];
  // "(a) intake; (b) payment" in running text, and rows of a table, are no items to the parser.
  const written = textOf(source.text, lid.span);
  if (letters.length === 0 && /(?<!\p{L})[a-z]\)|\||^\s*[a-z][.)]\s/mu.test(written)) return [];
  return [{ span, kind: 'item', leden: 0, nearest: markOf(lid.items.at(-1)) ?? article.heading }];
}

/** Its mark alone: an onderdeel can be long. */
export function markOf(item: Item | undefined): Span | undefined {
  return item && { start: item.span.start, end: item.span.start + item.mark.length };
}
