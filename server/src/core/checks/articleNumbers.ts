import { isUnread, type Section } from '../model/draft.js';
import type { Check } from './check.js';
import type { Related } from './finding.js';

/**
 * Reports an article number that stands twice, and a number that is passed over.
 *
 * Counts whole numbers of articles in the body. `3a` may follow 3; other numbers (`2.1`, `IV`) are
 * left alone, and a new count from 1 starts a new text, such as an attached regulation. One slip
 * gives one finding: after a number that stands twice, both ways of counting on are right.
 */
export const articleNumbers: Check = {
  id: 'article-number-repeated-or-skipped',
  codes: ['article-number-repeated-or-skipped'],

  *run({ draft }) {
    if (isUnread(draft)) return;
    const articles = draft.sections.filter(
      ({ kind, zone }) => kind === 'article' && zone === 'body',
    );
    let previous: Count | undefined;
    /** What the number would be if every article before had the right one. */
    let due = 0;
    const counts = articles.map(({ number }) => readCount(number));
    if (counts.some((count) => count === undefined)) return;

    for (const [index, article] of articles.entries()) {
      const count = counts[index];
      if (!count) continue;
      const place = article.heading ?? article.numberSpan;
      if (!previous || startsAgain(count, previous)) {
        due = count.number;
      } else if (count.number === previous.number && count.suffix > previous.suffix) {
        due = Math.max(due, count.number);
      } else {
        due += 1;
        const counted = count.number === due || count.number === previous.number + 1;
        if (!counted && place) {
          const repeated = count.number < due;
          yield {
            code: 'article-number-repeated-or-skipped',
            args: {
              kind: repeated ? 'repeated' : 'skipped',
              number: article.number ?? '',
              expected: String(due),
            },
            severity: 'warning',
            span: place,
            related: repeated ? firstWith(articles, article) : [],
            fixes: [{ kind: 'renumber-articles' }],
          };
        }
        if (count.number > due) due = count.number;
      }
      previous = count;
    }
  },
};

interface Count {
  readonly number: number;
  readonly suffix: string;
}

function readCount(number: string | undefined): Count | undefined {
  const [, digits, suffix] = /^(\d{1,4})([a-z]{0,2})$/u.exec(number ?? '') ?? [];
  return digits === undefined ? undefined : { number: Number(digits), suffix: suffix ?? '' };
}

function startsAgain({ number }: Count, previous: Count): boolean {
  return number === 1 && previous.number > 1;
}

function firstWith(articles: readonly Section[], { index, number }: Section): readonly Related[] {
  const first = articles.find((article) => article.number === number);
  return first?.heading && first.index < index ? [{ kind: 'first', span: first.heading }] : [];
}
