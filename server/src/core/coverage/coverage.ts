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
import { collectEvidence, type Evidences, type Hit, type TopicHits } from './evidence.js';
import { densest, isPlaceFor, placeTopic, type Placed } from './placing.js';
import { layerHolds } from './layers.js';
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
  today: string | undefined,
): Generator<undefined, Reading, undefined> {
  const { form, waivers } = draft.frontmatter;
  if (!form) return { coverage: [], wordings: nothing };
  if (isUnread(draft)) {
    return { coverage: checklist.topics.map((topic) => unread(topic, form)), wordings: nothing };
  }
  const inForce = waivers.filter((waiver) => isInForce(waiver, today));
  const evidences = collectEvidence(draft, checklist, shown);
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
  return hits.conditions.length > 0 ? 'law' : 'robust';
}

function coverElements(subject: Subject, placed: readonly Placed[]): readonly ElementCoverage[] {
  const { draft, topic, hits, form, waivers } = subject;
  const rank = new Map(placed.map(({ section }, index) => [section, index]));
  const zoneOf = (section: number) => draft.sections[section];
  const isWhole = placed.length > 0 && topic.wholeOf?.includes(form);

  return topic.elements.flatMap((element, index): ElementCoverage[] => {
    if (!applies(element, form, draft.frontmatter.date)) return [];
    const found = (hits.elements[index] ?? []).filter(({ section, scope }) => {
      if (rank.has(section)) return true;
      const where = zoneOf(section);
      const zones = element.zones ?? topic.zones;
      return (scope === 'draft' || isWhole) && where !== undefined && isPlaceFor(zones, where);
    });
    const sections = new Set(found.map(({ section }) => section));
    const lacking = (hits.needs[index] ?? []).flatMap((need, number) =>
      need.some(({ section }) => sections.has(section)) ? [] : [number],
    );
    const waived = waivers.some(
      (waiver) => waiver.topic === topic.id && waiver.element === element.id,
    );
    const present = found.length > 0 && lacking.length === 0;
    return [
      {
        elementId: element.id,
        level: element.levels?.[form] ?? element.level,
        state: present ? 'present' : waived ? 'waived' : 'absent',
        evidence: firstOf(found, (section) => rank.get(section) ?? placed.length),
        lacking: found.length > 0 ? lacking : [],
      },
    ];
  });
}

/** Words that are given as evidence. */
const mostEvidence = 3;

/** The words in the sections that rank first, in the order of the text. */
function firstOf(found: readonly Hit[], rankOf: (section: number) => number): readonly Evidence[] {
  const first: (Evidence & { readonly rank: number })[] = [];
  for (const { span, section } of found) {
    const rank = rankOf(section);
    const isAfter = (other: Evidence & { readonly rank: number }) =>
      rank - other.rank || span.start - other.span.start;
    const last = first[mostEvidence - 1];
    if (last && isAfter(last) >= 0) continue;
    const place = first.findIndex((other) => isAfter(other) < 0);
    first.splice(place < 0 ? first.length : place, 0, { span, section, rank });
    first.length = Math.min(first.length, mostEvidence);
  }
  return first.map(({ span, section }) => ({ span, section }));
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
    const found = hits.elements.flat().filter(({ section }) => section === passing.section);
    const first = found.toSorted((a, b) => a.span.start - b.span.start)[0];
    return first && { span: first.span, section: first.section };
  }
  const first = hits.named.find(({ section }) => {
    const where = draft.sections[section];
    return (
      where !== undefined &&
      isPlaceFor(topic.zones, where) &&
      !evidences.definitionLists.has(section)
    );
  });
  return first && { span: first.span, section: first.section };
}

/** "Bijna gevonden": the part that has most of the topic without being an article on it. */
function nearestOf(
  { draft, evidences, topic, hits }: Subject,
  elements: readonly ElementCoverage[],
): Nearest | undefined {
  const inPlace = ({ section }: Hit) => {
    const where = draft.sections[section];
    const isDefinition = !topic.inDefinitions && evidences.definitionLists.has(section);
    return where !== undefined && isPlaceFor(topic.zones, where) && !isDefinition;
  };
  const best = densest([...hits.elements.flat(), ...hits.terms].filter(inPlace));
  const first = best?.hits.toSorted((a, b) => a.span.start - b.span.start)[0];
  if (!best || !first) return undefined;

  const isFoundThere = (id: string) => {
    const index = topic.elements.findIndex((element) => element.id === id);
    return (hits.elements[index] ?? []).some(({ section }) => section === best.section);
  };
  return {
    section: best.section,
    span: first.span,
    found: elements.map(({ elementId }) => elementId).filter(isFoundThere),
    notFound: elements.map(({ elementId }) => elementId).filter((id) => !isFoundThere(id)),
  };
}

/**
 * Whether recitals, notes or signatures speak of a topic that no article settles: one passage has
 * two words of it, or a word and an element, or the notes have a heading on it.
 */
function outsideOf({ draft, topic, hits }: Subject): OutsideMention | undefined {
  const elsewhere = (hit: Hit) => {
    const zone = draft.sections[hit.section]?.zone;
    return (
      (zone === 'preamble' || zone === 'notes' || zone === 'signatures') &&
      !topic.zones.some((own) => own === zone)
    );
  };
  const elements = hits.elements.flat().filter(elsewhere);
  const terms = hits.terms.filter(elsewhere);
  const announced = [...hits.headings].some((section) => draft.sections[section]?.zone === 'notes');
  const spoken = [...elements, ...terms].filter(({ region }) => {
    const words = new Set(terms.filter((hit) => hit.region === region).map(({ phrase }) => phrase));
    const settles = elements.some((hit) => hit.region === region);
    return (settles && words.size > 0) || words.size > 1;
  });
  const strong = elements.filter((hit) => hit.strong);
  const counted = announced ? [...elements, ...terms] : [...spoken, ...strong];
  const first = counted.toSorted((a, b) => a.span.start - b.span.start)[0];
  const zone = first && draft.sections[first.section]?.zone;
  if (!first) return undefined;
  if (zone !== 'preamble' && zone !== 'notes' && zone !== 'signatures') return undefined;
  return { zone, span: first.span };
}
