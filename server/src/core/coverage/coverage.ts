import type { Element, Topic } from '#schemas/checklist.js';
import type { Form, Level } from '#schemas/vocabulary.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type {
  ElementCoverage,
  Evidence,
  Nearest,
  OutsideMention,
  TopicCoverage,
} from '../model/coverage.js';
import { isUnread, type Draft, type WaiverEntry } from '../model/draft.js';
import type { Shown } from '../model/shown.js';
import type { Wordings } from '../model/wording.js';
import { findTerms } from './agreedTerms.js';
import { findDefects } from './defects.js';
import { findDeferral } from './deferral.js';
import {
  collectEvidence,
  elementHits,
  hitAt,
  type Evidences,
  type Hit,
  type TopicHits,
  type TopicPlace,
} from './evidence.js';
import type { EvidenceMemory } from './evidenceMemory.js';
import { densest, isPlaceFor, placeTopic, type Placed } from './placing.js';
import { layerHolds } from './layers.js';
import type { ElementFound, Found } from './sectionEvidence.js';
import { findVague } from './vague.js';

/** What a draft settles, and what it says that is wrong by itself. */
export interface Reading {
  readonly coverage: readonly TopicCoverage[];
  readonly wordings: Wordings;
}

const nothing: Wordings = { defects: [], terms: [], vague: [] };

/**
 * How a draft settles each topic that its form asks for; none when the form is unknown. Yields
 * between topics.
 *
 * @param today - ISO date, for waivers that end; undefined: none ends
 */
export function* coverageOfDraft(
  draft: Draft,
  checklist: CompiledChecklist,
  shown: readonly Shown[],
  memory: EvidenceMemory,
  today: string | undefined,
): Generator<undefined, Reading, undefined> {
  const { form, waivers } = draft.frontmatter;
  if (!form) return { coverage: [], wordings: nothing };
  if (isUnread(draft)) {
    return { coverage: checklist.topics.map((topic) => unread(topic, form)), wordings: nothing };
  }
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const evidences = collectEvidence(draft, checklist, shown, memory);
  const announced = announcedSections(draft, checklist, evidences);
  yield;

  const coverage: TopicCoverage[] = [];
  for (const [index, topic] of checklist.topics.entries()) {
    const hits = evidences.topics[index];
    if (!hits) continue;
    coverage.push(
      coverTopic({ draft, checklist, evidences, announced, topic, hits, form, waivers: inForce }),
    );
    yield;
  }
  const defects = findDefects(draft, checklist, evidences, coverage);
  const wordings: Wordings = {
    defects,
    terms: findTerms(draft, checklist, evidences),
    vague: findVague(draft, checklist, evidences, coverage, defects),
  };
  return { coverage, wordings };
}

/**
 * The sections whose heading announces a topic of the articles. Topics of opening and signing do not
 * count: an article "Ondertekening" of a mandate is about the mandate.
 */
function announcedSections(
  draft: Draft,
  checklist: CompiledChecklist,
  { topics }: Evidences,
): ReadonlySet<number> {
  const announced = topics.flatMap(({ headings }, index) =>
    [...headings].filter((section) => {
      const zones = checklist.topics[index]?.zones ?? [];
      const place = draft.sections[section];
      const isOfArticles = zones.every((zone) => zone === 'body' || zone === 'annex');
      return isOfArticles && place !== undefined && isPlaceFor(zones, place);
    }),
  );
  return new Set(announced);
}

/** A topic of a draft whose text was not read: not found is then not missing. */
function unread({ id, levels }: Topic, form: Form): TopicCoverage {
  const level = levels[form];
  return {
    topicId: id,
    level: level === 'law-if' ? 'robust' : level,
    state: level === 'n/a' ? 'not-applicable' : 'unknown',
    sections: [],
    elements: [],
    nearest: undefined,
    named: undefined,
    outside: undefined,
    deferral: undefined,
  };
}

interface Subject {
  readonly draft: Draft;
  readonly checklist: CompiledChecklist;
  readonly evidences: Evidences;
  readonly announced: ReadonlySet<number>;
  readonly topic: Topic;
  readonly hits: TopicHits;
  readonly form: Form;
  readonly waivers: readonly WaiverEntry[];
}

function coverTopic(subject: Subject): TopicCoverage {
  const { draft, evidences, topic, hits, waivers } = subject;
  const level = levelOf(subject);
  const { placed, isInPassing } = placeTopic(
    draft,
    topic,
    hits,
    subject.announced,
    evidences.definitionLists,
    evidences.annexOwners,
  );
  // What is general enough to count in an article on the topic only, does not count in passing.
  const elements = coverElements(subject, isInPassing ? [] : placed);
  const asked = elements.filter(({ level: weight }) => weight !== 'recommended');
  const missing = asked.filter(({ state }) => state === 'absent');
  const named = isInPassing ? namedIn(subject, placed[0]) : undefined;
  const mostLacks = missing.length >= asked.length * 0.7;
  const deferral =
    missing.length > 0 ? findDeferral(draft, evidences, hits, placed, mostLacks) : undefined;

  return {
    topicId: topic.id,
    level,
    state: stateOf(),
    sections: placed.length === 0 && named ? [named.section] : placed.map(({ section }) => section),
    elements,
    nearest: placed.length === 0 && !named ? nearestOf(subject, elements) : undefined,
    named,
    outside: placed.length === 0 && !named ? outsideOf(subject) : undefined,
    deferral,
  };

  function stateOf(): TopicCoverage['state'] {
    if (level === 'n/a') return 'not-applicable';
    if (waivers.some((waiver) => waiver.topic === topic.id && waiver.element === undefined)) {
      return 'waived';
    }
    if (deferral) return 'deferred';
    if (placed.length === 0) return named ? 'incomplete' : 'missing';
    return missing.length > 0 ? 'incomplete' : 'covered';
  }
}

function isInForce({ reason, until }: WaiverEntry, today: string | undefined): boolean {
  return reason.trim() !== '' && (until === undefined || today === undefined || today < until);
}

function levelOf({ draft, checklist, evidences, topic, hits, form }: Subject) {
  const layer = checklist.layerOf(topic.id);
  if (layer && !layerHolds(layer.id, draft, checklist, evidences)) return 'n/a';
  const level: Level = topic.levels[form];
  const { date } = draft.frontmatter;
  if (topic.lawFrom !== undefined && date !== undefined && date < topic.lawFrom) {
    return level === 'law' || level === 'law-if' ? 'robust' : level;
  }
  if (level !== 'law-if') return level;
  const isMet = [...hits.places.values()].some(({ words }) => words.conditions.length > 0);
  return isMet ? 'law' : 'robust';
}

function coverElements(subject: Subject, placed: readonly Placed[]): readonly ElementCoverage[] {
  const { draft, topic, hits, form, waivers } = subject;
  const rank = new Map(placed.map(({ section }, index) => [section, index]));
  const isWhole = placed.length > 0 && topic.wholeOf?.includes(form);

  const foundOf = topic.elements.map(
    (): { place: TopicPlace; found: readonly ElementFound[] }[] => [],
  );
  for (const place of hits.places.values()) {
    for (const [index, found] of place.words.elements) foundOf[index]?.push({ place, found });
  }

  return topic.elements.flatMap((element, index): ElementCoverage[] => {
    if (!applies(element, form, draft.frontmatter.date)) return [];
    const zones = element.zones ?? topic.zones;
    const places = (foundOf[index] ?? []).flatMap(({ place, found }) => {
      const { section } = place.at;
      if (rank.has(section)) return { place, found };
      const where = draft.sections[section];
      if (!where || !isPlaceFor(zones, where)) return [];
      const own = isWhole ? found : found.filter(({ scope }) => scope === 'draft');
      return own.length > 0 ? { place, found: own } : [];
    });
    const lacking = (element.needs ?? []).flatMap((_need, number) =>
      places.some(({ place }) => place.words.needs.get(index)?.has(number)) ? [] : [number],
    );
    const waived = waivers.some(
      (waiver) => waiver.topic === topic.id && waiver.element === element.id,
    );
    const present = places.length > 0 && lacking.length === 0;
    return [
      {
        elementId: element.id,
        level: element.levels?.[form] ?? element.level,
        state: present ? 'present' : waived ? 'waived' : 'absent',
        evidence: firstOf(places, (section) => rank.get(section) ?? placed.length),
        lacking: places.length > 0 ? lacking : [],
      },
    ];
  });
}

/** Words that are given as evidence. */
const mostEvidence = 3;

/** The words in the sections that rank first, in the order of the text. */
function firstOf(
  places: readonly { readonly place: TopicPlace; readonly found: readonly Found[] }[],
  rankOf: (section: number) => number,
): readonly Evidence[] {
  const ranked = places
    .map(({ place: { at }, found }) => ({ at, found, rank: rankOf(at.section) }))
    .toSorted((a, b) => a.rank - b.rank || a.at.start - b.at.start);
  const first: Evidence[] = [];
  for (const { at, found } of ranked) {
    if (first.length >= mostEvidence) break;
    for (const each of found.toSorted((a, b) => a.start - b.start)) {
      const { span, section } = hitAt(at, each);
      first.push({ span, section });
    }
  }
  return first.slice(0, mostEvidence);
}

function applies({ applies: limits }: Element, form: Form, date: string | undefined): boolean {
  if (!limits) return true;
  if (limits.forms && !limits.forms.includes(form)) return false;
  if (limits.from && date !== undefined && date < limits.from) return false;
  return !(limits.until && date !== undefined && date >= limits.until);
}

/**
 * The first words that settle something of a topic in passing, or that name it, when no article is on
 * it.
 */
function namedIn(
  { draft, evidences, topic, hits }: Subject,
  passing: Placed | undefined,
): Evidence | undefined {
  if (passing) {
    const place = hits.places.get(passing.section);
    const first = place && elementHits(place)[0];
    return first && { span: first.span, section: first.section };
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
  return first && named && { span: hitAt(first.at, named).span, section: first.at.section };
}

/** The sections with words of a topic, in the order of the text. */
function inOrder({ places }: TopicHits): readonly TopicPlace[] {
  return [...places.values()].toSorted((a, b) => a.at.section - b.at.section);
}

/** "Bijna gevonden": the part that has most of the topic without being an article on it. */
function nearestOf(
  { draft, evidences, topic, hits }: Subject,
  elements: readonly ElementCoverage[],
): Nearest | undefined {
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
  const first = best && wordHits(best)[0];
  if (!best || !first) return undefined;

  const isFoundThere = (id: string) => best.words.elements.has(indexOf.get(id) ?? -1);
  return {
    section: best.at.section,
    span: first.span,
    found: elements.map(({ elementId }) => elementId).filter(isFoundThere),
    notFound: elements.map(({ elementId }) => elementId).filter((id) => !isFoundThere(id)),
  };
}

/** Terms and words of elements in a section, in the order of the text. */
function wordHits(place: TopicPlace): readonly Hit[] {
  const { at, words } = place;
  return [...elementHits(place), ...words.terms.map((found) => hitAt(at, found))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/**
 * Whether recitals, notes or signatures speak of a topic that no article settles: one passage has
 * two words of it, or a word and an element, or the notes have a heading on it.
 */
function outsideOf({ draft, topic, hits }: Subject): OutsideMention | undefined {
  const announced = [...hits.headings].some((section) => draft.sections[section]?.zone === 'notes');
  for (const place of inOrder(hits)) {
    const zone = draft.sections[place.at.section]?.zone;
    if (zone !== 'preamble' && zone !== 'notes' && zone !== 'signatures') continue;
    if (topic.zones.some((own) => own === zone)) continue;
    const [first] = announced ? wordHits(place) : spokenIn(place);
    if (first) return { zone, span: first.span };
  }
  return undefined;
}

/** What speaks of a topic: a wording that proves it, or two words of it in one passage. */
function spokenIn({ at, words: { terms, elements } }: TopicPlace): readonly Hit[] {
  const settling = [...elements.values()].flat();
  const isSpoken = ({ passage }: Found) => {
    const words = new Set(
      terms.filter((each) => each.passage === passage).map((each) => each.phrase),
    );
    const settles = settling.some((each) => each.passage === passage);
    return (settles && words.size > 0) || words.size > 1;
  };
  return [...settling, ...terms]
    .filter((found) => ('strong' in found && found.strong === true) || isSpoken(found))
    .map((found) => hitAt(at, found))
    .toSorted((a, b) => a.span.start - b.span.start);
}
