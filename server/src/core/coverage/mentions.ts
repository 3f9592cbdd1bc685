import type { Topic } from '#schemas/checklist.js';

import type { ElementCoverage } from '../model/coverage.js';
import type { Draft } from '../model/draft.js';
import type { Evidences } from './evidence.js';
import { inText, type TopicHits, type TopicPlace } from './hits.js';
import { densest, isPlaceFor, type Placed } from './placing.js';
import type { Found } from './sectionEvidence.js';
import type { FoundAt, SettledNearest, SettledOutside } from './settled.js';

/** A topic, and what a draft says of it where no article is on it. */
interface Mentioned {
  readonly draft: Draft;
  readonly evidences: Evidences;
  readonly topic: Topic;
  readonly hits: TopicHits;
}

/**
 * The first words that settle something of a topic in passing, or that name it, when no article is on
 * it.
 */
export function namedIn(
  { draft, evidences, topic, hits }: Mentioned,
  passing: Placed | undefined,
): FoundAt | undefined {
  if (passing) {
    const place = hits.places.get(passing.section);
    const first = place && elementWords(place)[0];
    return first && { section: passing.section, words: first };
  }
  const first = inOrder(hits).find(({ at: { section }, words }) => {
    const where = draft.sections[section];
    return (
      words.named.length > 0 &&
      where !== undefined &&
      isPlaceFor(topic.zones, where) &&
      !evidences.definitionLists.has(section)
    );
  });
  const [named] = first?.words.named ?? [];
  return first && named && { section: first.at.section, words: named };
}

/** The sections with words of a topic, in the order of the text. */
function inOrder({ places }: TopicHits): readonly TopicPlace[] {
  return [...places.values()].toSorted((a, b) => a.at.section - b.at.section);
}

/** "Bijna gevonden": the part that has most of the topic without being an article on it. */
export function nearestOf(
  { draft, evidences, topic, hits }: Mentioned,
  elements: readonly Pick<ElementCoverage, 'elementId'>[],
): SettledNearest | undefined {
  const indexOf = new Map(topic.elements.map(({ id }, index) => [id, index]));
  const asked = new Set(elements.map(({ elementId }) => indexOf.get(elementId)));
  const best = densest(
    inOrder(hits).filter(({ at: { section } }) => {
      const where = draft.sections[section];
      const isDefinition = !topic.inDefinitions && evidences.definitionLists.has(section);
      return where !== undefined && isPlaceFor(topic.zones, where) && !isDefinition;
    }),
    (element) => asked.has(element),
  );
  const first = best && wordsIn(best)[0];
  if (!best || !first) return undefined;

  const isFoundThere = (id: string) => best.words.elements.has(indexOf.get(id) ?? -1);
  return {
    section: best.at.section,
    words: first,
    told: {
      found: elements.map(({ elementId }) => elementId).filter(isFoundThere),
      notFound: elements.map(({ elementId }) => elementId).filter((id) => !isFoundThere(id)),
    },
  };
}

/** Terms and words of elements in a section, in the order of the text. */
function wordsIn({ at, words: { elements, terms } }: TopicPlace): readonly Found[] {
  return inText(at, [...[...elements.values()].flat(), ...terms]);
}

/**
 * Whether recitals, notes or signatures speak of a topic that no article settles: one passage has
 * two words of it, or a word and an element, or the notes have a heading on it.
 */
export function outsideOf({ draft, topic, hits }: Mentioned): SettledOutside | undefined {
  const announced = [...hits.headings].some((section) => draft.sections[section]?.zone === 'notes');
  for (const place of inOrder(hits)) {
    const zone = draft.sections[place.at.section]?.zone;
    if (zone !== 'preamble' && zone !== 'notes' && zone !== 'signatures') continue;
    if (topic.zones.some((own) => own === zone)) continue;
    const [first] = announced ? wordsIn(place) : spokenIn(place);
    if (first) return { section: place.at.section, words: first, told: { zone } };
  }
  return undefined;
}

/** What speaks of a topic: a wording that proves it, or two words of it in one passage. */
function spokenIn({ at, words: { terms, elements } }: TopicPlace): readonly Found[] {
  const settling = [...elements.values()].flat();
  const settled = new Set(settling.map(({ passage }) => passage));
  const wordsOf = new Map(terms.map(({ passage }) => [passage, new Set<number>()]));
  for (const { passage, phrase } of terms) wordsOf.get(passage)?.add(phrase);
  const isSpoken = ({ passage }: Found) => {
    const words = wordsOf.get(passage)?.size ?? 0;
    return (settled.has(passage) && words > 0) || words > 1;
  };
  return inText(
    at,
    [...settling, ...terms].filter(
      (found) => ('strong' in found && found.strong === true) || isSpoken(found),
    ),
  );
}

/** All that was found of the elements of a topic in a section, in the order of the text. */
function elementWords({ at, words }: TopicPlace): readonly Found[] {
  return inText(at, [...words.elements.values()].flat());
}
