import type { Defect } from '#schemas/defect.js';
import type { Form } from '#schemas/vocabulary.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { TopicCoverage } from '../model/coverage.js';
import type { Draft } from '../model/draft.js';
import type { FoundDefect } from '../model/wording.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin, type Span } from '../text/span.js';
import type { Evidences } from './evidence.js';
import type { Hit } from './hits.js';
import { layerHolds } from './layers.js';
import { isPlaceFor } from './placing.js';

/**
 * What the draft says and may not say, or had better not; one a sentence for each defect. A match
 * that runs from one sentence into the next is none, and words that make it harmless count in its
 * own sentence only.
 */
export function findDefects(
  draft: Draft,
  checklist: CompiledChecklist,
  evidences: Evidences,
  coverage: readonly TopicCoverage[],
): readonly FoundDefect[] {
  const { form, date } = draft.frontmatter;
  if (!form) return [];
  const passages = draft.sections.flatMap(({ passages: own }) => own);
  return checklist.defects.flatMap((defect, index): FoundDefect[] => {
    const hits = evidences.defects[index];
    if (!hits || hits.found.length === 0 || !isFor(defect, form, date)) return [];
    if (defect.layer !== undefined && !layerHolds(defect.layer, draft, checklist, evidences)) {
      return [];
    }
    const placed = coverage.find(({ topicId }) => topicId === defect.topic)?.sections ?? [];
    const sentences = new Map<number, FoundDefect>();
    for (const hit of hits.found) {
      const section = draft.sections[hit.section];
      const passage = passages[hit.region];
      if (!section || !passage || !isPlaceFor(defect.zones, section)) continue;
      if (defect.section === 'topic' && !placed.includes(hit.section)) continue;
      const sentence = sentenceAt(draft.source.text, passage.span, hit.span.start);
      if (hit.span.end > sentence.end) continue;
      if (hits.unless.some((other) => isInSentence(other, hit, sentence))) continue;
      if (isSettledElsewhere(defect, coverage, sentence)) continue;
      const known = sentences.get(sentence.start);
      if (!known) {
        sentences.set(sentence.start, { defect, span: hit.span, section: hit.section });
      }
    }
    return [...sentences.values()];
  });
}

function isFor({ forms, from, until }: Defect, form: Form, date: string | undefined): boolean {
  if (forms && !forms.includes(form)) return false;
  if (from !== undefined && date !== undefined && date < from) return false;
  return until === undefined || date === undefined || date < until;
}

/** Whether a hit stands in the sentence of another, in the same passage. */
export function isInSentence({ region, span }: Hit, { region: own }: Hit, sentence: Span): boolean {
  return region === own && span.start < sentence.end && span.end > sentence.start;
}

function isSettledElsewhere(
  { unlessSettled }: Defect,
  coverage: readonly TopicCoverage[],
  sentence: Span,
): boolean {
  if (unlessSettled === undefined) return false;
  const [topic, id] = unlessSettled.split('/');
  const element = coverage
    .find(({ topicId }) => topicId === topic)
    ?.elements.find(({ elementId }) => elementId === id);
  if (element?.state !== 'present') return false;
  return element.evidence.some(({ span }) => !isWithin(span, sentence));
}
