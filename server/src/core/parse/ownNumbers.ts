import type { ReferenceTarget } from '../model/draft.js';

import type { SectionPart } from './sections.js';

/** How the draft numbers, which tells its own articles from those of a law. */
export interface OwnNumbers {
  readonly articles: ReadonlySet<string>;
  /** Whether leden are numbered `3.2`, so that "artikel 3.2" is a lid. */
  readonly dottedClauses: boolean;
  readonly roman: boolean;
  /** Words that its headings begin with: `artikel`, `clause`; empty for `### 3`. */
  readonly words: ReadonlySet<string>;
  readonly namesClauses: boolean;
}

/** An article of the draft itself, when the number has the form that its own articles have. */
export function ownTarget(
  number: string,
  clause: string | undefined,
  item: string | undefined,
  own: OwnNumbers,
): ReferenceTarget | undefined {
  if (own.articles.has(number.toLowerCase())) return internal(number, clause, item);
  if (/^[IVXL]/u.test(number)) return own.roman ? internal(number, clause, item) : undefined;
  if (/^\d{1,3}[a-z]{0,7}$/u.test(number)) return internal(number, clause, item);
  const [article = '', lid, ...more] = number.split('.');
  const isClause = lid !== undefined && more.length === 0 && own.dottedClauses;
  if (!isClause) return undefined;
  return own.articles.has(article) || isJustBehind(article, own)
    ? internal(article, lid, item)
    : undefined;
}

/** `19.2` in a draft of eighteen articles: no chapter of a law has so high a number. */
function isJustBehind(article: string, { articles }: OwnNumbers): boolean {
  const last = Math.max(0, ...[...articles].map(Number).filter(Number.isFinite));
  return Number(article) > 9 && Number(article) > last && Number(article) <= last + 5;
}

export function internal(
  article: string,
  clause: string | undefined,
  item: string | undefined,
): ReferenceTarget & { readonly kind: 'internal' } {
  return { kind: 'internal', article, clause, item };
}

/** Whether a word is one that the draft uses for its own articles. */
export function isOwnWord(word: string, own: OwnNumbers): boolean {
  if (word.startsWith('section')) return own.words.has('section');
  if (word.startsWith('article'))
    return own.words.has('article') || (!own.words.has('clause') && !own.namesClauses);
  if (word.startsWith('onderde')) return own.roman;
  return true;
}

export function ownNumbers(
  parts: readonly SectionPart[],
  text: string,
  dottedClauses: boolean,
): OwnNumbers {
  const articles = parts.filter(({ kind, zone }) => kind === 'article' && zone === 'body');
  const numbers = articles.flatMap(({ heading }) => heading?.number ?? []);
  return {
    articles: new Set(numbers.map((number) => number.toLowerCase())),
    dottedClauses,
    roman:
      articles.some(({ heading }) => heading?.kind === 'roman') ||
      (numbers.length > 2 && numbers.every((number) => /^[IVXLC]+$/u.test(number))),
    words: new Set(
      articles.map(
        ({ heading }) => /^\p{L}*/u.exec(heading?.visible ?? '')?.[0].toLowerCase() ?? '',
      ),
    ),
    namesClauses: /(?<!\p{L})clauses? \d/iu.test(text),
  };
}
