import { languages, type Language } from '#schemas/localizedText.js';

import { createMatcher, type MatchRegion, type PhraseSource } from './phrases.js';
import type { Span } from './span.js';

/** What fixes something: a figure, a day, a party. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly span: Span;
}

const phraseOf = {
  percentage: '<percentage>',
  amount: '<bedrag>',
  date: '<datum>',
  term: '<termijn>',
  frequency: '<frequentie>',
  municipality: '<gemeente>',
} as const;
export type MeasureKind = keyof typeof phraseOf;

/** Finds the measures in a piece of text. For the few pieces that something was found in. */
export interface MeasureFinder {
  find(
    text: string,
    region: MatchRegion,
    language: Language,
    names?: readonly string[],
  ): readonly Measure[];
}

/** Measures of one kind in a piece of text that are listed. */
const most = 60;

export function createMeasureFinder(): MeasureFinder {
  const kinds: MeasureKind[] = [];
  const phrases: PhraseSource[] = [];
  for (const language of languages) {
    for (const kind of measureKinds) {
      kinds.push(kind);
      phrases.push({ text: phraseOf[kind], language });
    }
  }
  const matcher = createMatcher(phrases);
  return {
    find: (text, region, language, names = []) =>
      matcher
        .match(text, [region], { language, names, perRegion: most })
        .flatMap(({ phrase, span }) => {
          const kind = kinds[phrase];
          return kind ? [{ kind, span }] : [];
        }),
  };
}

const measureKinds = [
  'percentage',
  'amount',
  'date',
  'term',
  'frequency',
  'municipality',
] as const satisfies readonly MeasureKind[];
