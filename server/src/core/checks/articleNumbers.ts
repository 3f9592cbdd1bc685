import type { Section } from '../model/draft.js';
import type { Check } from './check.js';

/**
 * Reports an article number that stands twice, and a number that is passed over.
 *
 * Counts whole numbers of articles in the body. `3a` may follow 3; other numbers (`2.1`, `IV`) are
 * left alone, and a new count from 1 starts a new text, such as an attached regulation.
 */
export const articleNumbers: Check = {
  id: 'article-number-repeated-or-skipped',
  codes: ['article-number-repeated-or-skipped'],

  *run({ draft }) {
    const articles = draft.sections.filter(
      ({ kind, zone }) => kind === 'article' && zone === 'body',
    );
    if (!articles.every(hasCount)) return;

    let previous: { count: number; suffix: string } | undefined;
    let previousArticle: Section | undefined;
    for (const article of articles) {
      const number = readNumber(article.number);
      if (!number) return;
      const place = article.heading ?? article.numberSpan;
      if (previous && previousArticle && place && !startsAgain(number, previous)) {
        const expected = previous.count + 1;
        const repeated =
          number.count < expected &&
          !(number.count === previous.count && number.suffix > previous.suffix);
        if (repeated || number.count > expected) {
          yield {
            code: 'article-number-repeated-or-skipped',
            args: {
              kind: repeated ? 'repeated' : 'skipped',
              number: article.number ?? '',
              expected: String(expected),
            },
            severity: 'warning',
            span: place,
            ...(repeated && previousArticle.heading
              ? { related: [{ kind: 'first', span: firstWith(articles, article) }] }
              : {}),
            fixes: [{ kind: 'renumber-articles' }],
          };
        }
      }
      previous = number;
      previousArticle = article;
    }
  },
};

function hasCount({ number }: Section): boolean {
  return readNumber(number) !== undefined;
}

function readNumber(number: string | undefined): { count: number; suffix: string } | undefined {
  const [, digits, suffix] = /^(\d{1,4})([a-z]{0,2})$/u.exec(number ?? '') ?? [];
  return digits === undefined ? undefined : { count: Number(digits), suffix: suffix ?? '' };
}

function startsAgain({ count }: { count: number }, previous: { count: number }): boolean {
  return count === 1 && previous.count > 1;
}

function firstWith(articles: readonly Section[], { number, span }: Section) {
  const first = articles.find((article) => article.number === number);
  return first?.heading ?? span;
}
