import type { Chapter } from '../model/draft.js';

import type { HeadingLine } from './headings.js';
import type { SectionPart } from './sections.js';

export interface ChapterHeading {
  readonly heading: HeadingLine;
  /** The heading below a bare one, which holds its title. */
  subtitle: HeadingLine | undefined;
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:deel|boek|part|division)/iu, 0],
  [/^titel/iu, 1],
  [/^(?:hoofdstuk|chapter|title)/iu, 2],
  [/^afdeling/iu, 3],
  [/^(?:paragraaf|§|section)/iu, 4],
];

/** Chapters with their extent: up to the next of the same rank or higher, or the end of the body. */
export function chaptersOf(
  headings: readonly ChapterHeading[],
  sections: readonly SectionPart[],
  end: number,
): readonly Chapter[] {
  // Where the first text ends when a second one is attached to it.
  const breaks = sections.filter(({ zone }) => zone !== 'body').map(({ span }) => span.start);

  let next = 0;

  return headings.map(({ heading, subtitle }, index) => {
    const { start } = heading.line;
    while (next < breaks.length && (breaks[next] ?? 0) <= start) next += 1;
    const outside = breaks[next] ?? end;
    return {
      number: heading.number,
      heading: heading.text,
      title: heading.title ?? subtitle?.text,
      headingStyle: heading.style,
      depth: heading.depth,
      span: { start, end: Math.min(nextAsHigh(headings, index) ?? end, outside) },
    };
  });
}

function nextAsHigh(headings: readonly ChapterHeading[], index: number): number | undefined {
  const own = headings[index]?.heading;
  for (let other = index + 1; own && other < headings.length; other += 1) {
    const heading = headings[other]?.heading;
    if (heading && isAsHigh(heading, own)) return heading.line.start;
  }
  return undefined;
}

function isAsHigh(a: HeadingLine, b: HeadingLine): boolean {
  if (a.depth !== undefined && b.depth !== undefined && a.depth !== b.depth)
    return a.depth < b.depth;
  return rankOf(a) <= rankOf(b);
}

function rankOf({ visible }: HeadingLine): number {
  return ranks.find(([pattern]) => pattern.test(visible))?.[1] ?? 2;
}
