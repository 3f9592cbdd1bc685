import { statutes } from '#generated/statutes.js';
import type { ArticleRange, Statute, StatuteArticle } from '#schemas/statute.js';

/** What the table knows of an article of a law. */
export type ArticleKnowledge =
  | { readonly kind: 'present'; readonly article: StatuteArticle; readonly read: Reading }
  | {
      readonly kind: 'absent';
      readonly read: Reading;
      /** What it was in an earlier text, when somebody read that. */
      readonly before: Earlier | undefined;
    }
  /** Nobody read that part of the law: nothing is said. */
  | { readonly kind: 'unknown' };

/** A text of a law that somebody read; dates as ISO 8601 writes them. */
export interface Reading {
  /** Day from which it is in force. */
  readonly version: string;
  readonly checked: string;
}

export interface Earlier {
  readonly article: StatuteArticle;
  readonly version: string;
}

export function statuteOf(id: string): Statute | undefined {
  return statutes.find((statute) => statute.id === id);
}

/**
 * An article in the newest text that covers it. `:` and `.` count as the same, as many write
 * "10.3 Awb". A number of another shape than the law's own ("afdeling 10.1.1 Awb") is unknown.
 */
export function articleOf(statute: string, number: string): ArticleKnowledge {
  const law = lawsById.get(statute);
  const key = keyOf(number);
  if (!law || !/^\d+[a-z]*(?:\.\d+[a-z]*)*$/u.test(key)) return { kind: 'unknown' };
  const { text, articles, shapes, others } = law;

  for (const { version, ranges, articles: own } of others) {
    if (version < text.version) break;
    const article = own.get(key) ?? (isWithin(key, ranges) ? articles.get(key) : undefined);
    if (article) return { kind: 'present', article, read: { version, checked: text.checked } };
  }
  const read = { version: text.version, checked: text.checked };
  const article = articles.get(key);
  if (article) return { kind: 'present', article, read };

  const covered = text.complete || isWithin(key, text.ranges);
  const doubtful = text.unclear?.some((each) => keyOf(each) === key);
  if (!covered || doubtful || !shapes.has(shapeOf(key))) return { kind: 'unknown' };
  const earlier = others.find(
    ({ version, articles: own }) => version < read.version && own.has(key),
  );
  const was = earlier?.articles.get(key);
  return {
    kind: 'absent',
    read,
    before: earlier && was && { article: was, version: earlier.version },
  };
}

/** Whether two article numbers are the same, as they are written. */
export function isSameNumber(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

interface Law {
  readonly text: NonNullable<Statute['text']>;
  readonly articles: ReadonlyMap<string, StatuteArticle>;
  /** Of how many parts its numbers are: `2.6.3` has three. */
  readonly shapes: ReadonlySet<number>;
  /** Newest first. */
  readonly others: readonly {
    readonly version: string;
    readonly ranges: readonly ArticleRange[];
    readonly articles: ReadonlyMap<string, StatuteArticle>;
  }[];
}

const lawsById: ReadonlyMap<string, Law> = new Map(
  statutes.flatMap(({ id, text, otherVersions = [] }) => {
    if (!text) return [];
    const articles = byKey(text.articles);
    const others = otherVersions
      .map((other) => ({ ...other, articles: byKey(other.articles) }))
      .sort((a, b) => b.version.localeCompare(a.version));
    return [[id, { text, articles, shapes: new Set([...articles.keys()].map(shapeOf)), others }]];
  }),
);

function byKey(articles: readonly StatuteArticle[]): ReadonlyMap<string, StatuteArticle> {
  return new Map(articles.map((article) => [keyOf(article.number), article]));
}

function keyOf(number: string): string {
  return number.toLowerCase().replaceAll(':', '.');
}

function shapeOf(key: string): number {
  return key.split('.').length;
}

function isWithin(key: string, ranges: readonly ArticleRange[]): boolean {
  return ranges.some(
    ({ from, to }) => compare(keyOf(from), key) <= 0 && compare(key, keyOf(to)) <= 0,
  );
}

/** In the order of the law: 9 before 10, 10 before 10a, 2.6 before 2.6.1. */
function compare(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order =
      Number.parseInt(part, 10) - Number.parseInt(other, 10) ||
      part.replace(/^\d+/u, '').localeCompare(other.replace(/^\d+/u, ''));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
