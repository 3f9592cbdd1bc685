import type { Element, Topic } from '#schemas/checklist.js';
import type { Form, Level } from '#schemas/vocabulary.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import { isUnread, type Draft, type WaiverEntry } from '../model/draft.js';
import type { ShownDraft } from '../parse/shown.js';
import type { Wordings } from '../model/wording.js';
import { findTerms } from './agreedTerms.js';
import type { CoverageMemory } from './coverageMemory.js';
import { findDefects } from './defects.js';
import { findDeferral } from './deferral.js';
import { collectEvidence, type Evidences } from './evidence.js';
import { hitAt, inText, type SectionPlace, type TopicHits } from './hits.js';
import { isPlaceFor, placeTopic, type Placed } from './placing.js';
import { layerHolds } from './layers.js';
import { namedIn, nearestOf, outsideOf } from './mentions.js';
import type { Found } from './sectionEvidence.js';
import {
  placedSettled,
  type FoundAt,
  type PlacedSettled,
  type Settled,
  type SettledElement,
} from './settled.js';
import { softSentences } from './softSentences.js';
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
  shown: ShownDraft,
  memory: CoverageMemory,
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
    const settled = memory.topics.settled(index, hits, () => settle(subject));
    coverage.push(coverTopic(subject, placedSettled(settled, hits)));
    yield;
  }
  const defects = findDefects(draft, checklist, evidences, coverage);
  const soft = softSentences(draft, checklist, evidences, shown.sections, memory.soft);
  const wordings: Wordings = {
    defects,
    terms: findTerms(draft, checklist, evidences),
    vague: findVague(draft, checklist, evidences, coverage, defects, soft),
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

function coverTopic(subject: Subject, settled: PlacedSettled): TopicCoverage {
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

function coverElements(subject: Subject, placed: readonly Placed[]): readonly SettledElement[] {
  const { draft, topic, hits, form, waivers } = subject;
  const rank = new Map(placed.map(({ section }, index) => [section, index]));
  const isWhole = placed.length > 0 && topic.wholeOf?.includes(form) === true;
  const counted = topic.elements.map(() => createCounted());

  for (const { at, words } of hits.places.values()) {
    const own = rank.get(at.section);
    const where = draft.sections[at.section];
    for (const [index, found] of own !== undefined || isWhole ? words.elements : words.anywhere) {
      const zones = topic.elements[index]?.zones ?? topic.zones;
      if (own === undefined && !(where && isPlaceFor(zones, where))) continue;
      counted[index]?.add({ at, found, rank: own ?? placed.length }, words.needs.get(index));
    }
  }

  return topic.elements.flatMap((element, index): SettledElement[] => {
    const own = counted[index];
    if (!own || !applies(element, form, draft.frontmatter.date)) return [];
    const lacking = own.isFound()
      ? (element.needs ?? []).flatMap((_need, number) => (own.needs.has(number) ? [] : [number]))
      : [];
    const waived = waivers.some(
      (waiver) => waiver.topic === topic.id && waiver.element === element.id,
    );
    const present = own.isFound() && lacking.length === 0;
    return [
      {
        elementId: element.id,
        level: element.levels?.[form] ?? element.level,
        state: present ? 'present' : waived ? 'waived' : 'absent',
        evidence: own.evidence(),
        lacking,
      },
    ];
  });
}

/** What was found of an element in a section, and how that section ranks. */
interface Ranked {
  readonly at: SectionPlace;
  readonly found: readonly Found[];
  readonly rank: number;
}

/** Words that are given as evidence. */
const mostEvidence = 3;

/** Gathers what counts for an element. */
function createCounted() {
  /** The sections that rank first: each has evidence, so that more are not needed. */
  const first: Ranked[] = [];
  const needs = new Set<number>();

  return {
    needs,
    isFound: () => first.length > 0,

    add(ranked: Ranked, met: ReadonlySet<number> | undefined): void {
      for (const need of met ?? []) needs.add(need);
      const place = first.findLastIndex((other) => isBefore(other, ranked)) + 1;
      if (place >= mostEvidence) return;
      first.splice(place, 0, ranked);
      if (first.length > mostEvidence) first.pop();
    },

    /** The words in the sections that rank first, in the order of the text. */
    evidence(): readonly FoundAt[] {
      return first
        .flatMap(({ at, found }) => {
          // Two phrases can find the same words.
          const apart = inText(at, found).filter((words, index, all) => {
            const before = all[index - 1];
            return !before || hitAt(at, before).span.start !== hitAt(at, words).span.start;
          });
          return apart.map((words): FoundAt => ({ section: at.section, words }));
        })
        .slice(0, mostEvidence);
    },
  };
}

function isBefore(one: Ranked, other: Ranked): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.at.start <= other.at.start);
}

function applies({ applies: limits }: Element, form: Form, date: string | undefined): boolean {
  if (!limits) return true;
  if (limits.forms && !limits.forms.includes(form)) return false;
  if (limits.from && date !== undefined && date < limits.from) return false;
  return !(limits.until && date !== undefined && date >= limits.until);
}
