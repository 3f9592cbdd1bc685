import type { ElementCoverage, Nearest, OutsideMention, TopicCoverage } from '../model/coverage.js';
import { hitAt, type TopicHits } from './hits.js';
import type { Placed } from './placing.js';
import type { Found } from './sectionEvidence.js';

/**
 * How the sections of a draft settle a topic. It says in which words and not where they stand, so
 * that it holds for as long as these words do.
 */
export interface Settled {
  readonly level: TopicCoverage['level'];
  readonly placed: readonly Placed[];
  readonly elements: readonly SettledElement[];
  readonly named: FoundAt | undefined;
  readonly nearest: SettledNearest | undefined;
  readonly outside: SettledOutside | undefined;
}

/** Words in a section. */
export interface FoundAt {
  /** Index in `Draft.sections`. */
  readonly section: number;
  readonly words: Found;
}

export interface SettledElement extends Omit<ElementCoverage, 'evidence'> {
  readonly evidence: readonly FoundAt[];
}

export interface SettledNearest extends FoundAt {
  readonly told: Omit<Nearest, 'section' | 'span'>;
}

export interface SettledOutside extends FoundAt {
  readonly told: Omit<OutsideMention, 'section' | 'span'>;
}

/** What was settled, with the places of its words. */
export interface PlacedSettled extends Pick<
  TopicCoverage,
  'level' | 'elements' | 'named' | 'nearest' | 'outside'
> {
  readonly placed: readonly Placed[];
}

/** @param hits - of the version at hand */
export function placedSettled(settled: Settled, { places }: TopicHits): PlacedSettled {
  const { level, placed, elements, named, nearest, outside } = settled;
  const spanOf = ({ section, words }: FoundAt) => {
    const place = places.get(section);
    if (!place) throw new TypeError('Expected words of a section that has them');
    return hitAt(place.at, words).span;
  };
  const inPlace = (found: FoundAt) => ({ section: found.section, span: spanOf(found) });
  return {
    level,
    placed,
    elements: elements.map((element) => ({ ...element, evidence: element.evidence.map(inPlace) })),
    named: named && inPlace(named),
    nearest: nearest && { ...nearest.told, ...inPlace(nearest) },
    outside: outside && { ...outside.told, ...inPlace(outside) },
  };
}
