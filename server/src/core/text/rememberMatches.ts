import { areSame } from './areSame.js';
import { apart, createGenerations } from './memory.js';
import type { MatchOptions, MatchRegion, PhraseMatch, PhraseMatcher } from './phrases.js';
import { isMovedSpan } from './span.js';

/** A match by its offsets in its region, in UTF-16 code units. */
interface Found {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

interface Remembered {
  /** Of the region. */
  readonly text: string;
  readonly region: MatchRegion;
  readonly found: readonly Found[];
}

/**
 * A matcher that reads only regions which were not in the text the last time: the cost of reading a
 * text again is that of what was changed in it. For one text; another one is read as a whole.
 */
export function rememberMatches(matcher: PhraseMatcher): PhraseMatcher {
  let known = createGenerations<Remembered>();
  /** Regions that are the same objects as in the version before have not moved. */
  let same = new WeakMap<MatchRegion, Remembered>();
  let scope = '';

  const match = (
    text: string,
    regions: readonly MatchRegion[],
    options: MatchOptions,
  ): readonly PhraseMatch[] => {
    const { language, names = [], perRegion } = options;
    const wanted = JSON.stringify([language, perRegion, names]);
    if (wanted !== scope) {
      known = createGenerations();
      same = new WeakMap();
    }
    scope = wanted;

    const fresh: MatchRegion[] = [];
    const places = regions.map((region): Remembered | number => {
      const unmoved = same.get(region);
      if (unmoved) return unmoved;
      const words = text.slice(region.span.start, region.span.end);
      const before = known.get(words);
      if (before && hasSameProse(before.region, region)) {
        same.set(region, before);
        return before;
      }
      fresh.push(region);
      return fresh.length - 1;
    });
    const found: Found[][] = fresh.map(() => []);
    for (const { phrase, region, span } of matcher.match(text, fresh, options)) {
      const start = fresh[region]?.span.start ?? 0;
      found[region]?.push({ phrase, start: span.start - start, end: span.end - start });
    }
    for (const [index, region] of fresh.entries()) {
      const words = apart(text.slice(region.span.start, region.span.end));
      const remembered = { text: words, region, found: found[index] ?? [] };
      known.add(remembered);
      same.set(region, remembered);
    }
    known.turn();

    return regions.flatMap(({ span: { start } }, region) => {
      const place = places[region];
      const own = typeof place === 'number' ? found[place] : place?.found;
      return (own ?? []).map((each): PhraseMatch => ({
        phrase: each.phrase,
        region,
        span: { start: start + each.start, end: start + each.end },
      }));
    });
  };
  return {
    get problems() {
      return matcher.problems;
    },
    match,
  };
}

function hasSameProse(a: MatchRegion, b: MatchRegion): boolean {
  const moved = b.span.start - a.span.start;
  return areSame(a.prose, b.prose, (from, to) => isMovedSpan(from, to, moved));
}
