import type { Topic } from '#schemas/checklist.js';

import type { Draft, Section } from '../model/draft.js';
import type { TopicHits, TopicPlace } from './hits.js';
import type { TopicWords } from './sectionEvidence.js';

/** The sections in which a topic is settled, best first. */
export interface Placing {
  readonly placed: readonly Placed[];
  /** No article is on the topic; these have a passage that settles part of it. */
  readonly isInPassing: boolean;
}

/** How strongly a section is about a topic; 0: not at all. */
export interface Placed {
  readonly section: number;
  readonly weight: number;
}

/**
 * The sections that a topic is settled in, best first. Most headings of real regulations are bare
 * ("Artikel 6"), so the heading, the chapter and the words of the article are weighed together; a
 * topic may be spread over several articles and an article may have several topics. What an article
 * says in passing under the heading of another topic is not yet a clause on this one, and counts only
 * when there is none.
 *
 * @param announced - sections whose heading announces some topic
 * @param definitionLists - sections that do little else than define terms
 * @param annexOwners - articles that an annex belongs to, by its section
 */
export function placeTopic(
  draft: Draft,
  topic: Topic,
  hits: TopicHits,
  announced: ReadonlySet<number>,
  definitionLists: ReadonlySet<number>,
  annexOwners: ReadonlyMap<number, readonly number[]>,
): Placing {
  const placed: Placed[] = [];
  for (const section of candidatesFor(draft, topic, hits)) {
    if (!isPlaceFor(topic.zones, section)) continue;
    const isOthers = announced.has(section.index) && !hits.headings.has(section.index);
    const words = hits.places.get(section.index)?.words;
    if (isOthers && (words?.elements.size ?? 0) < substantial(topic)) continue;
    const weight = weigh(section, topic, hits, words, draft, definitionLists);
    if (weight > 0) placed.push({ section: section.index, weight });
  }
  const isInPassing = placed.length === 0;
  const best = isInPassing
    ? placeInPassing(draft, topic, hits, definitionLists)
    : [...placed, ...annexesOf(placed, hits, annexOwners)];
  return {
    placed: best.toSorted((a, b) => b.weight - a.weight || a.section - b.section),
    isInPassing,
  };
}

/** The sections that can be on a topic at all: those with words of it, or under a heading on it. */
function candidatesFor(
  { sections }: Draft,
  { zones }: Topic,
  { headings, chapters, places }: TopicHits,
): readonly Section[] {
  if (zones[0] === 'signatures' || chapters.size > 0) return sections;
  const found = [...places.keys(), ...[...headings].filter((index) => !places.has(index))];
  return found.flatMap((index) => sections[index] ?? []);
}

/** Annexes with words of the topic that belong to an article on it: a list of powers, a table of shares. */
function annexesOf(
  placed: readonly Placed[],
  { places }: TopicHits,
  annexOwners: ReadonlyMap<number, readonly number[]>,
): readonly Placed[] {
  const known = new Set(placed.map(({ section }) => section));
  return [...annexOwners].flatMap(([annex, owners]) => {
    const elements = places.get(annex)?.words.elements.size ?? 0;
    if (elements === 0 || known.has(annex) || !owners.some((owner) => known.has(owner))) return [];
    return [{ section: annex, weight: 1 }];
  });
}

/**
 * Where a topic without an article of its own is settled all the same: by a wording that proves it, or
 * by an element with another word of the topic in the same passage.
 */
function placeInPassing(
  draft: Draft,
  topic: Topic,
  { places }: TopicHits,
  definitionLists: ReadonlySet<number>,
): readonly Placed[] {
  return [...places].flatMap(([section, { words }]) => {
    const own = draft.sections[section];
    if (!own || !isPlaceFor(topic.zones, own)) return [];
    if (!topic.inDefinitions && definitionLists.has(section)) return [];
    const weight = 1 + Math.min(words.elements.size, 6);
    return words.strong || words.hasCompany ? [{ section, weight }] : [];
  });
}

/** Fewer elements than these, under the heading of another topic, are said in passing. */
function substantial({ elements }: Topic): number {
  return Math.max(2, elements.length * 0.4);
}

/** Whether what can be settled in some zones can be settled in a section at all. */
export function isPlaceFor(zones: Topic['zones'], { zone }: Section): boolean {
  return zone !== 'notes' && zones.includes(zone);
}

function weigh(
  section: Section,
  topic: Topic,
  { headings, chapters }: TopicHits,
  found: TopicWords | undefined,
  draft: Draft,
  definitionLists: ReadonlySet<number>,
): number {
  const terms = found?.termCount ?? 0;
  const elements = found?.elements.size ?? 0;
  const announced = headings.has(section.index);
  const underChapter = section.chapter !== undefined && chapters.has(section.chapter);
  const words = Math.min(elements, 6) + Math.min(terms, 3) / 2;

  if (announced) return 10 + words;
  // Signatures need no words to be known for what they are.
  if (section.kind === 'signatures' && topic.zones[0] === 'signatures') return 9 + words;
  // The heading of a chapter with one article is the heading of that article.
  if (underChapter && isAlone(section, draft)) return 8 + words;
  if (!found) return 0;
  // A definition names a subject without settling it.
  if (!topic.inDefinitions && definitionLists.has(section.index)) return 0;
  if (found.strong) return 4 + words;
  if (underChapter && elements >= 1 && terms >= 1) return 3 + words;
  if (elements >= 2 && terms >= 2) return 2 + words;
  if (elements >= 3 && terms >= 1) return 2 + words;
  return 0;
}

/** Whether no other article is in its chapter; the articles of a chapter stand together. */
function isAlone({ index, chapter }: Section, { sections }: Draft): boolean {
  return [sections[index - 1], sections[index + 1]].every(
    (other) => other?.kind !== 'article' || other.chapter !== chapter,
  );
}

/**
 * The section that settles most of what is asked of a topic; of those that settle as much, the one
 * with most words.
 */
export function densest(
  places: readonly TopicPlace[],
  isAsked: (element: number) => boolean,
): TopicPlace | undefined {
  return places
    .map((place) => ({
      place,
      asked: [...place.words.elements.keys()].filter(isAsked).length,
      words: [...place.words.elements.values()].flat().length + place.words.terms.length,
    }))
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => b.asked - a.asked || b.words - a.words)[0]?.place;
}
