import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Draft } from '../model/draft.js';
import type { FoundDefect, FoundVague } from '../model/wording.js';
import { isWithin, touches } from '../text/span.js';
import type { Evidences } from './evidence.js';
import { hitAt, type Hit, type TopicHits, type TopicPlace } from './hits.js';
import { isPlaceFor } from './placing.js';
import type { Found } from './sectionEvidence.js';
import type { Soft } from './softSentences.js';

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
  sentences: readonly Soft[],
): readonly FoundVague[] {
  const soft = sentences.filter(
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
