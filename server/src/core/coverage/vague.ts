import type { VagueWording } from '#schemas/lexicon.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Draft, Passage } from '../model/draft.js';
import type { FoundDefect, FoundVague } from '../model/wording.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin, touches, type Span } from '../text/span.js';
import { isInSentence } from './defects.js';
import type { Evidences, Hit } from './evidence.js';
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
  const found: FoundVague[] = [];
  const elsewhere: FoundVague[] = [];
  for (const { topicId, level, state, sections, elements } of coverage) {
    if (level !== 'law' && level !== 'robust') continue;
    if (state !== 'covered' && state !== 'incomplete' && state !== 'missing') continue;
    if (checklist.lexicon.exemptTopics.includes(topicId)) continue;
    const index = checklist.topics.findIndex(({ id }) => id === topicId);
    const topic = checklist.topics[index];
    if (!topic) continue;
    for (const element of elements) {
      if (element.state === 'waived' || element.level === 'recommended') continue;
      const at = topic.elements.findIndex(({ id }) => id === element.elementId);
      const zones = topic.elements[at]?.zones ?? topic.zones;
      const hits = (evidences.topics[index]?.elements[at] ?? []).filter(({ section, scope }) => {
        const place = draft.sections[section];
        if (sections.includes(section)) return true;
        if (state === 'missing') return place?.zone === 'body';
        return scope === 'draft' && place !== undefined && isPlaceFor(zones, place);
      });
      const first =
        softOf(hits, soft, state === 'missing' ? undefined : sections) ??
        openListOf(hits, soft, `${topicId}/${element.elementId}`);
      if (!first || !isAbout(first, topicId, element.elementId, coverage)) continue;
      (state === 'missing' ? elsewhere : found).push({
        wording: first.wording,
        span: first.span,
        topic: topicId,
        element: element.elementId,
      });
    }
  }
  const articles = softArticles(soft, checklist, evidences, coverage);
  return onceEach([...found, ...articles, ...elsewhere]);
}

/**
 * The wordings that commit nobody in an article headed on a topic that leaves open what is asked: "met
 * inachtneming van een redelijke termijn" stands where a notice period should. A light one only
 * when it says so itself, in a sentence with words of the topic: "zijn voornemens de begroting te zenden".
 */
function softArticles(
  soft: readonly Soft[],
  checklist: CompiledChecklist,
  evidences: Evidences,
  coverage: readonly TopicCoverage[],
): readonly FoundVague[] {
  const isHeaded = (topic: string, section: number) => {
    const index = checklist.topics.findIndex(({ id }) => id === topic);
    return evidences.topics[index]?.headings.has(section) === true;
  };
  const isOfRecommended = ({ sentence }: Soft, { topicId, elements }: TopicCoverage) => {
    const index = checklist.topics.findIndex(({ id }) => id === topicId);
    return elements.some(({ elementId, level }) => {
      const at = checklist.topics[index]?.elements.findIndex(({ id }) => id === elementId) ?? -1;
      const hits = evidences.topics[index]?.elements[at] ?? [];
      return level === 'recommended' && hits.some(({ span }) => isWithin(span, sentence));
    });
  };
  const open = coverage.filter(
    ({ topicId, level, state, elements }) =>
      (level === 'law' || level === 'robust') &&
      state === 'incomplete' &&
      !checklist.lexicon.exemptTopics.includes(topicId) &&
      elements.some((element) => element.state === 'absent' && element.level !== 'recommended'),
  );
  const holdsWordsOf = (topic: string, { sentence, section }: Soft) => {
    const index = checklist.topics.findIndex(({ id }) => id === topic);
    const own = evidences.topics[index];
    if (!own) return false;
    const isHere = ({ span }: Hit) => isWithin(span, sentence);
    if (own.elements.some((hits) => hits.some(isHere))) return true;
    const words = [...own.terms, ...own.named].filter(isHere).map(({ phrase }) => phrase);
    return new Set(words).size > (isHeaded(topic, section) ? 0 : 1);
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
  soft: readonly Soft[],
  sections: readonly number[] | undefined,
): Soft | undefined {
  const each = hits.map(({ span }) => soft.find(({ sentence }) => isWithin(span, sentence)));
  const [first] = each.filter(
    (one) => one !== undefined && (sections?.includes(one.section) ?? true),
  );
  return each.every((one) => one !== undefined) ? first : undefined;
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
