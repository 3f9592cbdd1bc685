import type { VagueWording } from '#schemas/lexicon.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Draft, Passage } from '../model/draft.js';
import type { FoundDefect, FoundVague } from '../model/wording.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin, touches, type Span } from '../text/span.js';
import { isInSentence } from './defects.js';
import type { Evidences, Hit, TopicHits } from './evidence.js';
import { isPlaceFor } from './placing.js';

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
): readonly FoundVague[] {
  const soft = softSentences(draft, checklist, evidences).filter(
    ({ span }) => !defects.some((defect) => touches(defect.span, span)),
  );
  if (soft.length === 0) return [];
  const byRegion = groupedBy(soft, ({ region }) => region);
  const openers = soft.filter(({ wording }) => wording.opens !== undefined);
  const indexOf = new Map(checklist.topics.map(({ id }, index) => [id, index]));
  const found: FoundVague[] = [];
  const elsewhere: FoundVague[] = [];
  for (const { topicId, level, state, sections, elements } of coverage) {
    if (level !== 'law' && level !== 'robust') continue;
    if (state !== 'covered' && state !== 'incomplete' && state !== 'missing') continue;
    if (checklist.lexicon.exemptTopics.includes(topicId)) continue;
    const index = indexOf.get(topicId) ?? -1;
    const topic = checklist.topics[index];
    if (!topic) continue;
    const own = new Set(sections);
    for (const element of elements) {
      if (element.state === 'waived' || element.level === 'recommended') continue;
      const at = topic.elements.findIndex(({ id }) => id === element.elementId);
      const zones = topic.elements[at]?.zones ?? topic.zones;
      const hits = (evidences.topics[index]?.elements[at] ?? []).filter(({ section, scope }) => {
        const place = draft.sections[section];
        if (own.has(section)) return true;
        if (state === 'missing') return place?.zone === 'body';
        return scope === 'draft' && place !== undefined && isPlaceFor(zones, place);
      });
      const first =
        softOf(hits, byRegion, state === 'missing' ? undefined : own) ??
        openListOf(hits, openers, `${topicId}/${element.elementId}`);
      if (!first || !isAbout(first, topicId, element.elementId, coverage)) continue;
      (state === 'missing' ? elsewhere : found).push({
        wording: first.wording,
        span: first.span,
        topic: topicId,
        element: element.elementId,
      });
    }
  }
  const articles = softArticles(soft, indexOf, checklist, evidences, coverage);
  return onceEach([...found, ...articles, ...elsewhere]);
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
  const isOfRecommended = ({ sentence }: Soft, { topicId, elements }: TopicCoverage) => {
    const topic = checklist.topic(topicId);
    return elements.some(({ elementId, level }) => {
      if (level !== 'recommended') return false;
      const at = topic?.elements.findIndex(({ id }) => id === elementId) ?? -1;
      const hits = hitsOf(topicId)?.elements[at] ?? [];
      return hits.some(({ span }) => isWithin(span, sentence));
    });
  };
  const open = coverage.filter(
    ({ topicId, level, state, elements }) =>
      (level === 'law' || level === 'robust') &&
      state === 'incomplete' &&
      !checklist.lexicon.exemptTopics.includes(topicId) &&
      elements.some((element) => element.state === 'absent' && element.level !== 'recommended'),
  );
  /** The words of each topic, by passage; worked out for the few topics that are asked about. */
  const known = new Map<string, ReadonlyMap<number, readonly TopicWord[]>>();
  const wordsOf = (topic: string) => {
    const words = known.get(topic) ?? groupedBy(wordsIn(hitsOf(topic)), ({ region }) => region);
    known.set(topic, words);
    return words;
  };
  const holdsWordsOf = (topic: string, { sentence, section, region }: Soft) => {
    const here = (wordsOf(topic).get(region) ?? []).filter(({ span }) => isWithin(span, sentence));
    if (here.some(({ settles }) => settles)) return true;
    return new Set(here.map(({ phrase }) => phrase)).size > (isHeaded(topic, section) ? 0 : 1);
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

/** A word of a topic; `settles`: it is that of an element. */
type TopicWord = Pick<Hit, 'span' | 'region' | 'phrase'> & { readonly settles: boolean };

function wordsIn(hits: TopicHits | undefined): readonly TopicWord[] {
  if (!hits) return [];
  const word = ({ span, region, phrase }: Hit, settles: boolean) => ({
    span,
    region,
    phrase,
    settles,
  });
  return [
    ...hits.elements.flatMap((own) => own.map((hit) => word(hit, true))),
    ...[...hits.terms, ...hits.named].map((hit) => word(hit, false)),
  ];
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
  hits: readonly Hit[],
  soft: readonly Soft[],
  element: string,
): Soft | undefined {
  return soft.find(
    ({ wording, region: own }) =>
      wording.opens?.includes(element) === true && hits.some(({ region }) => region === own),
  );
}

/** The soft sentence in which an element is settled first, when it is settled in such only. */
function softOf(
  hits: readonly Hit[],
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

function softSentences(
  draft: Draft,
  checklist: CompiledChecklist,
  evidences: Evidences,
): readonly Soft[] {
  const { text } = draft.source;
  const passages = draft.sections.flatMap(({ passages: own }) => own);
  return checklist.lexicon.wordings.flatMap((wording, index): Soft[] => {
    const hits = evidences.vague[index];
    if (!hits) return [];
    return hits.found.flatMap((hit): Soft[] => {
      const passage = passages[hit.region];
      const zone = draft.sections[hit.section]?.zone;
      if (!passage || (zone !== 'body' && zone !== 'annex')) return [];
      const sentence = sentenceAt(text, passage.span, hit.span.start, { parts: true });
      if (hit.span.end > sentence.end) return [];
      if (hits.unless.some((other) => isInSentence(other, hit, sentence))) return [];
      if (hits.unlessArticle.some(({ section }) => section === hit.section)) return [];
      if (isFirm(draft, checklist, passage, sentence)) return [];
      const { span, section, region } = hit;
      return [{ wording, span, sentence, section, region }];
    });
  });
}

function isFirm(
  { source, language }: Draft,
  { measures }: CompiledChecklist,
  { prose }: Passage,
  sentence: Span,
): boolean {
  const inside = prose.flatMap(({ start, end }): Span[] => {
    const clipped = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    return clipped.start < clipped.end ? [clipped] : [];
  });
  return measures
    .find(source.text, { span: sentence, prose: inside }, language)
    .some(({ kind }) => kind !== 'municipality');
}
