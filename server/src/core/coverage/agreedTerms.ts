import { agreedTerms } from '../checklist/agreedTerms.js';
import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft } from '../model/draft.js';
import type { FoundTerm } from '../model/wording.js';
import { periodOf } from '../text/period.js';
import { sentenceAt } from '../text/sentence.js';
import { isWithin } from '../text/span.js';
import { isInSentence } from './defects.js';
import type { Evidences } from './evidence.js';

/** The terms that the articles and annexes set, in the order of the text. */
export function findTerms(
  draft: Draft,
  checklist: CompiledChecklist,
  evidences: Evidences,
): readonly FoundTerm[] {
  const { source, sections, language } = draft;
  const passages = sections.flatMap(({ passages: own }) => own);
  const found = agreedTerms.flatMap((term, index): FoundTerm[] => {
    const { found: hits, unless } = evidences.agreedTerms[index] ?? { found: [], unless: [] };
    return hits.flatMap((hit): FoundTerm[] => {
      const section = sections[hit.section];
      const passage = passages[hit.region];
      if (!passage || (section?.zone !== 'body' && section?.zone !== 'annex')) return [];
      const sentence = sentenceAt(source.text, passage.span, hit.span.start);
      if (hit.span.end > sentence.end) return [];
      if (unless.some((other) => isInSentence(other, hit, sentence))) return [];
      const measures = checklist.measures
        .find(source.text, passage, language)
        .filter(({ kind, span }) => kind === 'term' && isWithin(span, hit.span));
      const [only] = measures;
      if (!only || measures.length > 1) return [];
      const period = periodOf(source.text.slice(only.span.start, only.span.end), language);
      return period ? [{ term, period, span: only.span, section: hit.section }] : [];
    });
  });
  const places = new Set<number>();
  return found
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !places.has(span.start) && places.add(span.start));
}
