import type { VagueWording } from '#schemas/lexicon.js';
import type { Language } from '#schemas/localizedText.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Draft, Passage } from '../model/draft.js';
import type { ShownSection } from '../model/shown.js';
import type { FoundDefect, FoundVague } from '../model/wording.js';
import { sectionIn, type OwnSection } from '../parse/sectionMemo.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin, movedSpan, touches, type Span } from '../text/span.js';
import type { Evidences } from './evidence.js';
import { hitAt, type Hit, type TopicHits, type TopicPlace } from './hits.js';
import { isPlaceFor } from './placing.js';
import type { Found, SectionEvidence } from './sectionEvidence.js';

/** A wording that commits nobody, in a sentence without anything firm. */
interface Soft {
  readonly wording: VagueWording;
  readonly span: Span;
  readonly sentence: Span;
  readonly section: number;
  /** Index of the passage. */
  readonly region: number;
}

/**
 * What is asked for and settled as an intention only, worked out or merely named: all words that settle an element stand in
 * sentences with a wording that commits nobody, and without a date, a term, a frequency or an amount.
 * Where no article is on the topic, its words may stand in any; that counts last.
 */
export function findVague(
  draft: Draft,
  checklist: CompiledChecklist,
  evidences: Evidences,
  coverage: readonly TopicCoverage[],
  defects: readonly FoundDefect[],
  sections: readonly ShownSection[],
  memory: WeakMap<SectionEvidence, readonly OwnSoft[]>,
): readonly FoundVague[] {
  const soft = softSentences(draft, checklist, evidences, sections, memory).filter(
    ({ span }) => !defects.some((defect) => touches(defect.span, span)),
  );
  if (soft.length === 0) return [];
  const byRegion = groupedBy(soft, ({ region }) => region);
  const openers = soft.filter(({ wording }) => wording.opens !== undefined);
  const indexOf = new Map(checklist.topics.map(({ id }, index) => [id, index]));
  const found: FoundVague[] = [];
  const elsewhere: FoundVague[] = [];
  for (const { topicId, level, state, named, sections: articles, elements } of coverage) {
    if (level !== 'law' && level !== 'robust') continue;
    if (state !== 'covered' && state !== 'incomplete' && state !== 'missing') continue;
    if (checklist.lexicon.exemptTopics.includes(topicId)) continue;
    const index = indexOf.get(topicId) ?? -1;
    const topic = checklist.topics[index];
    if (!topic) continue;
    const own = new Set(articles);
    for (const element of elements) {
      if (element.state === 'waived' || element.level === 'recommended') continue;
      // Where articles are on the topic, all words that count are among the evidence.
      if (state !== 'missing' && !named && element.evidence.length === 0) continue;
      const at = topic.elements.findIndex(({ id }) => id === element.elementId);
      const zones = topic.elements[at]?.zones ?? topic.zones;
      const isCounted = (section: number, scope: 'clause' | 'draft') => {
        if (own.has(section)) return true;
        const place = draft.sections[section];
        if (state === 'missing') return place?.zone === 'body';
        return scope === 'draft' && place !== undefined && isPlaceFor(zones, place);
      };
      const hits = () => placedHits(evidences.topics[index], at, isCounted);
      const first =
        softOf(hits(), byRegion, state === 'missing' ? undefined : own) ??
        openListOf(hits(), openers, `${topicId}/${element.elementId}`);
      if (!first || !isAbout(first, topicId, element.elementId, coverage)) continue;
      (state === 'missing' ? elsewhere : found).push({
        wording: first.wording,
        span: first.span,
        topic: topicId,
        element: element.elementId,
      });
    }
  }
  const inArticles = softArticles(soft, indexOf, checklist, evidences, coverage);
  return onceEach([...found, ...inArticles, ...elsewhere]);
}

/** Where an element is settled, in the order of the text; worked out one by one, for most end it. */
function* placedHits(
  hits: TopicHits | undefined,
  element: number,
  isCounted: (section: number, scope: 'clause' | 'draft') => boolean,
): Generator<Hit> {
  for (const { at, words } of hits?.places.values() ?? []) {
    for (const found of words.elements.get(element) ?? []) {
      if (isCounted(at.section, found.scope)) yield hitAt(at, found);
    }
  }
}

/**
 * The wordings that commit nobody in an article headed on a topic that leaves open what is asked: "met
 * inachtneming van een redelijke termijn" stands where a notice period should. A light one only
 * when it says so itself, in a sentence with words of the topic: "zijn voornemens de begroting te zenden".
 */
function softArticles(
  soft: readonly Soft[],
  indexOf: ReadonlyMap<string, number>,
  checklist: CompiledChecklist,
  evidences: Evidences,
  coverage: readonly TopicCoverage[],
): readonly FoundVague[] {
  const hitsOf = (topic: string) => evidences.topics[indexOf.get(topic) ?? -1];
  const isHeaded = (topic: string, section: number) =>
    hitsOf(topic)?.headings.has(section) === true;
  const isOfRecommended = (one: Soft, { topicId, elements }: TopicCoverage) => {
    const topic = checklist.topic(topicId);
    const place = hitsOf(topicId)?.places.get(one.section);
    return elements.some(({ elementId, level }) => {
      if (level !== 'recommended' || !place) return false;
      const index = topic?.elements.findIndex(({ id }) => id === elementId) ?? -1;
      return isInSoft(one, place, place.words.elements.get(index) ?? []);
    });
  };
  const open = coverage.filter(
    ({ topicId, level, state, elements }) =>
      (level === 'law' || level === 'robust') &&
      state === 'incomplete' &&
      !checklist.lexicon.exemptTopics.includes(topicId) &&
      elements.some((element) => element.state === 'absent' && element.level !== 'recommended'),
  );
  const holdsWordsOf = (topic: string, one: Soft) => {
    const place = hitsOf(topic)?.places.get(one.section);
    if (!place) return false;
    const { elements, terms, named } = place.words;
    if ([...elements.values()].some((found) => isInSoft(one, place, found))) return true;
    const here = [...terms, ...named].filter((found) => isInSoft(one, place, [found]));
    return new Set(here.map(({ phrase }) => phrase)).size > (isHeaded(topic, one.section) ? 0 : 1);
  };
  const isIn = (one: Soft, { topicId, named }: TopicCoverage) => {
    const { severity, onlyAbout, alsoInArticle } = one.wording;
    const isGrave = severity === 'warning' || onlyAbout !== undefined;
    if (isGrave && !named && isHeaded(topicId, one.section)) return true;
    return (isGrave || alsoInArticle === true) && holdsWordsOf(topicId, one);
  };
  return soft.flatMap((one): FoundVague[] => {
    const own = open.find(
      (topic) =>
        topic.sections.includes(one.section) &&
        isIn(one, topic) &&
        isAbout(one, topic.topicId, '', coverage),
    );
    if (!own || isOfRecommended(one, own)) return [];
    return [{ wording: one.wording, span: one.span, topic: own.topicId, element: undefined }];
  });
}

/** Whether any of what was found in the section of a soft sentence stands in that sentence. */
function isInSoft({ sentence }: Soft, { at }: TopicPlace, all: readonly Found[]): boolean {
  return all.some((found) => isWithin(hitAt(at, found).span, sentence));
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * What leaves a list open that settles an element: "onder meer". It may be an item of its own, and
 * another sentence does not close the list.
 */
function openListOf(
  hits: Iterable<Hit>,
  openers: readonly Soft[],
  element: string,
): Soft | undefined {
  const own = openers.filter(({ wording }) => wording.opens?.includes(element) === true);
  if (own.length === 0) return undefined;
  const regions = new Set(Array.from(hits, ({ region }) => region));
  return own.find(({ region }) => regions.has(region));
}

/** The soft sentence in which an element is settled first, when it is settled in such only. */
function softOf(
  hits: Iterable<Hit>,
  byRegion: ReadonlyMap<number, readonly Soft[]>,
  sections: ReadonlySet<number> | undefined,
): Soft | undefined {
  let first: Soft | undefined;
  for (const { span, region } of hits) {
    const one = byRegion.get(region)?.find(({ sentence }) => isWithin(span, sentence));
    if (!one) return undefined;
    if (sections?.has(one.section) ?? true) first ??= one;
  }
  return first;
}

function isAbout(
  { wording: { onlyAbout, notInTopics = [] }, section }: Soft,
  topic: string,
  element: string,
  coverage: readonly TopicCoverage[],
): boolean {
  const named = onlyAbout?.some((each) => each === topic || each === `${topic}/${element}`);
  if (named === false) return false;
  return !coverage.some(
    ({ topicId, sections }) => notInTopics.includes(topicId) && sections.includes(section),
  );
}

/** One finding for words that soften several elements, or that several wordings match: the first. */
function onceEach(found: readonly FoundVague[]): readonly FoundVague[] {
  const kept: FoundVague[] = [];
  for (const one of found) {
    if (!kept.some(({ span }) => touches(span, one.span))) kept.push(one);
  }
  return kept;
}

/** A soft sentence of a section. Offsets are from its start. */
export interface OwnSoft {
  /** Index in `Lexicon.wordings`. */
  readonly wording: number;
  /** Index in the passages of the section. */
  readonly passage: number;
  readonly span: Span;
  readonly sentence: Span;
}

/** By wording, then in the order of the text. */
function softSentences(
  { language }: Draft,
  checklist: CompiledChecklist,
  evidences: Evidences,
  sections: readonly ShownSection[],
  memory: WeakMap<SectionEvidence, readonly OwnSoft[]>,
): readonly Soft[] {
  const byWording: Soft[][] = checklist.lexicon.wordings.map(() => []);
  let region = 0;
  for (const { own, section } of sections) {
    const evidence = evidences.sections[section.index];
    if (!evidence) continue;
    const known = memory.get(evidence) ?? softIn(own, evidence, checklist, language);
    memory.set(evidence, known);
    for (const { wording, passage, span, sentence } of known) {
      const written = checklist.lexicon.wordings[wording];
      if (!written) continue;
      byWording[wording]?.push({
        wording: written,
        span: movedSpan(span, section.span.start),
        sentence: movedSpan(sentence, section.span.start),
        section: section.index,
        region: region + passage,
      });
    }
    region += section.passages.length;
  }
  return byWording.flat();
}

/** The soft sentences of a section by itself. */
function softIn(
  own: OwnSection,
  { others }: SectionEvidence,
  checklist: CompiledChecklist,
  language: Language,
): readonly OwnSoft[] {
  const { zone, passages } = own.read(sectionIn);
  if (zone !== 'body' && zone !== 'annex') return [];
  return others.flatMap((hit): OwnSoft[] => {
    if (hit.role.kind !== 'vague') return [];
    const { wording } = hit.role;
    const passage = passages[hit.passage];
    if (!passage) return [];
    const span = movedSpan(hit, passage.span.start);
    const sentence = sentenceAt(own.text, passage.span, span.start, { parts: true });
    if (span.end > sentence.end) return [];
    const isHarmless = others.some((other) => {
      const { role } = other;
      if (role.kind === 'vague-unless-article') return role.wording === wording;
      if (role.kind !== 'vague-unless' || role.wording !== wording) return false;
      const { start, end } = movedSpan(other, passage.span.start);
      return other.passage === hit.passage && start < sentence.end && end > sentence.start;
    });
    if (isHarmless || isFirm(own.text, language, checklist, passage, sentence)) return [];
    return [{ wording, passage: hit.passage, span, sentence }];
  });
}

function isFirm(
  text: string,
  language: Language,
  { measures }: CompiledChecklist,
  { prose }: Passage,
  sentence: Span,
): boolean {
  const inside = prose.flatMap(({ start, end }): Span[] => {
    const clipped = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    return clipped.start < clipped.end ? [clipped] : [];
  });
  return measures
    .find(text, { span: sentence, prose: inside }, language)
    .some(({ kind }) => kind !== 'municipality');
}
