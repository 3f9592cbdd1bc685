import type { Topic } from '#schemas/checklist.js';

import type { Draft, Section } from '../model/draft.js';
import type { Hit, TopicHits } from './evidence.js';

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
  const bodies = new Map<number, Body>();
  const bodyOf = (section: number) => {
    const body = bodies.get(section) ?? { terms: new Set(), elements: new Set(), strong: false };
    bodies.set(section, body);
    return body;
  };
  for (const { section, phrase } of hits.terms) bodyOf(section).terms.add(phrase);
  for (const [element, found] of hits.elements.entries()) {
    for (const { section, strong } of found) {
      const body = bodyOf(section);
      body.elements.add(element);
      body.strong ||= strong;
    }
  }

  const placed: Placed[] = [];
  for (const section of draft.sections) {
    if (!isPlaceFor(topic.zones, section)) continue;
    const isOthers = announced.has(section.index) && !hits.headings.has(section.index);
    const body = bodies.get(section.index);
    if (isOthers && (body?.elements.size ?? 0) < substantial(topic)) continue;
    const weight = weigh(section, topic, hits, body, draft, definitionLists);
    if (weight > 0) placed.push({ section: section.index, weight });
  }
  const isInPassing = placed.length === 0;
  const best = isInPassing
    ? placeInPassing(draft, topic, hits, bodies, definitionLists)
    : [...placed, ...annexesOf(placed, bodies, annexOwners)];
  return {
    placed: best.toSorted((a, b) => b.weight - a.weight || a.section - b.section),
    isInPassing,
  };
}

/** Annexes with words of the topic that belong to an article on it: a list of powers, a table of shares. */
function annexesOf(
  placed: readonly Placed[],
  bodies: ReadonlyMap<number, Body>,
  annexOwners: ReadonlyMap<number, readonly number[]>,
): readonly Placed[] {
  const known = new Set(placed.map(({ section }) => section));
  return [...annexOwners].flatMap(([annex, owners]) => {
    const elements = bodies.get(annex)?.elements.size ?? 0;
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
  { elements, terms }: TopicHits,
  bodies: ReadonlyMap<number, Body>,
  definitionLists: ReadonlySet<number>,
): readonly Placed[] {
  const words = new Map<number, Set<string>>();
  const settling = new Map<number, Set<number>>();
  for (const { region, span } of terms) add(words, region, `term ${span.start}`);
  for (const [element, found] of elements.entries()) {
    for (const { region, section, span, scope } of found) {
      if (scope !== 'draft') continue;
      add(words, region, `element ${element}`);
      // A term in the very words of the element is no second word.
      words.get(region)?.delete(`term ${span.start}`);
      add(settling, section, region);
    }
  }
  return draft.sections.flatMap((section) => {
    const body = bodies.get(section.index);
    if (!body || !isPlaceFor(topic.zones, section)) return [];
    if (!topic.inDefinitions && definitionLists.has(section.index)) return [];
    const regions = [...(settling.get(section.index) ?? [])];
    const hasCompany = regions.some((region) => (words.get(region)?.size ?? 0) > 1);
    const weight = 1 + Math.min(body.elements.size, 6);
    return body.strong || hasCompany ? [{ section: section.index, weight }] : [];
  });
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

interface Body {
  readonly terms: Set<number>;
  readonly elements: Set<number>;
  strong: boolean;
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
  body: Body | undefined,
  draft: Draft,
  definitionLists: ReadonlySet<number>,
): number {
  const terms = body?.terms.size ?? 0;
  const elements = body?.elements.size ?? 0;
  const announced = headings.has(section.index);
  const underChapter = section.chapter !== undefined && chapters.has(section.chapter);
  const words = Math.min(elements, 6) + Math.min(terms, 3) / 2;

  if (announced) return 10 + words;
  // Signatures need no words to be known for what they are.
  if (section.kind === 'signatures' && topic.zones[0] === 'signatures') return 9 + words;
  // The heading of a chapter with one article is the heading of that article.
  if (underChapter && isAlone(section, draft)) return 8 + words;
  if (!body) return 0;
  // A definition names a subject without settling it.
  if (!topic.inDefinitions && definitionLists.has(section.index)) return 0;
  if (body.strong) return 4 + words;
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

/** The section with the most different hits, with the words there. */
export function densest(
  hits: readonly Hit[],
): { section: number; hits: readonly Hit[] } | undefined {
  const bySection = new Map<number, Hit[]>();
  for (const hit of hits) bySection.set(hit.section, [...(bySection.get(hit.section) ?? []), hit]);
  let best: { section: number; hits: readonly Hit[] } | undefined;
  for (const [section, found] of bySection) {
    if (!best || found.length > best.hits.length) best = { section, hits: found };
  }
  return best;
}
