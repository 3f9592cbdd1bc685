import type { Draft, Section } from '../model/draft.js';
import type { Edit } from './edit.js';
import { numberedArticles, readNumber, renumberEdits } from './numbering.js';

/**
 * Puts the numbers of articles in order. `3a` stays behind 3; a count that starts again from 1 is
 * that of another text and stays. References follow their article; a reference to a number that
 * stood twice could mean either and is left alone.
 */
export function renumberArticles(draft: Draft): readonly Edit[] | undefined {
  const articles = numberedArticles(draft);
  const fresh = new Map<Section, string>();
  let previous: { readonly count: number; readonly suffix: string } | undefined;
  let given = 0;
  for (const section of articles) {
    const number = readNumber(section.number ?? '');
    if (number?.series !== '') return undefined;
    const { count, suffix } = number;
    const isFirst = previous === undefined || (count === 1 && previous.count > 1);
    const isBeside = previous?.count === count && suffix > previous.suffix;
    if (isFirst) given = count;
    else if (!isBeside) given += 1;
    fresh.set(section, isFirst || isBeside ? `${given}${suffix}` : String(given));
    previous = number;
  }

  const all = articles.map(({ number }) => number);
  const targets = new Map(
    [...fresh].flatMap(([{ number }, own]) =>
      number !== undefined && number !== own && all.indexOf(number) === all.lastIndexOf(number)
        ? [[number, own] as const]
        : [],
    ),
  );
  const edits = renumberEdits(draft, fresh, targets);
  return edits.length > 0 ? edits : undefined;
}
