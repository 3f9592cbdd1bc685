import type { Element, Topic } from '#schemas/checklist.js';
import type { Form, Level } from '#schemas/vocabulary.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { ElementCoverage, Evidence, TopicCoverage } from '../model/coverage.js';
import { isUnread, type Draft, type WaiverEntry } from '../model/draft.js';
import type { ShownSection } from '../model/shown.js';
import type { Wordings } from '../model/wording.js';
import { findTerms } from './agreedTerms.js';
import type { CoverageMemory } from './coverageMemory.js';
import { findDefects } from './defects.js';
import { findDeferral } from './deferral.js';
import {
  collectEvidence,
  hitAt,
  type Evidences,
  type TopicHits,
  type TopicPlace,
} from './evidence.js';
import { isPlaceFor, placeTopic, type Placed } from './placing.js';
import { layerHolds } from './layers.js';
import { namedIn, nearestOf, outsideOf } from './mentions.js';
import type { ElementFound, Found } from './sectionEvidence.js';
import type { Settled } from './topicMemory.js';
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
  shown: readonly ShownSection[],
  memory: CoverageMemory,
  today: string | undefined,
): Generator<undefined, Reading, undefined> {
  const { form, waivers } = draft.frontmatter;
  if (!form) return { coverage: [], wordings: nothing };
  if (isUnread(draft)) {
    return { coverage: checklist.topics.map((topic) => unread(topic, form)), wordings: nothing };
  }
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const evidences = collectEvidence(draft, checklist, shown, memory.evidence);
  const announced = announcedSections(draft, checklist, evidences);
  memory.topics.begin({ draft, checklist, evidences, announced, waivers: inForce });
  yield;

  const coverage: TopicCoverage[] = [];
  for (const [index, topic] of checklist.topics.entries()) {
    const hits = evidences.topics[index];
    if (!hits) continue;
    const subject: Subject = {
      draft,
      checklist,
      evidences,
      announced,
      topic,
      hits,
      form,
      waivers: inForce,
    };
    coverage.push(
      coverTopic(
        subject,
        memory.topics.settled(index, hits, () => settle(subject)),
      ),
    );
    yield;
  }
  const defects = findDefects(draft, checklist, evidences, coverage);
  const wordings: Wordings = {
    defects,
    terms: findTerms(draft, checklist, evidences),
    vague: findVague(draft, checklist, evidences, coverage, defects, shown, memory.soft),
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

/** What the sections of a draft settle of a topic; it depends on nothing that they say besides. */
function settle(subject: Subject): Settled {
  const { draft, evidences, topic, hits } = subject;
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
  const named = isInPassing ? namedIn(subject, placed[0]) : undefined;
  const isNowhere = placed.length === 0 && !named;
  return {
    level: levelOf(subject),
    placed,
    elements,
    named,
    nearest: isNowhere ? nearestOf(subject, elements) : undefined,
    outside: isNowhere ? outsideOf(subject) : undefined,
  };
}

function coverTopic(subject: Subject, settled: Settled): TopicCoverage {
  const { draft, evidences, topic, hits, waivers } = subject;
  const { level, placed, elements, named, nearest, outside } = settled;
  const asked = elements.filter(({ level: weight }) => weight !== 'recommended');
  const missing = asked.filter(({ state }) => state === 'absent');
  const mostLacks = missing.length >= asked.length * 0.7;
  const deferral =
    missing.length > 0 ? findDeferral(draft, evidences, hits, placed, mostLacks) : undefined;

  return {
    topicId: topic.id,
    level,
    state: stateOf(),
    sections: placed.length === 0 && named ? [named.section] : placed.map(({ section }) => section),
    elements,
    nearest,
    named,
    outside,
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
      // Two phrases can find the same words.
      if (first.at(-1)?.span.start !== span.start) first.push({ span, section });
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
