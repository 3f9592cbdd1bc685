import type { VagueWording } from '#schemas/lexicon.js';
import type { Language } from '#schemas/localizedText.js';

import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft, Passage } from '../model/draft.js';
import { sectionIn, type OwnSection } from '../parse/sectionMemo.js';
import type { ShownSection } from '../parse/shown.js';
import { sentenceAt } from '../text/sentence.js';
import { movedSpan, type Span } from '../text/span.js';
import type { Evidences } from './evidence.js';
import type { SectionEvidence } from './sectionEvidence.js';

/** A wording that commits nobody, in a sentence without anything firm. */
export interface Soft {
  readonly wording: VagueWording;
  readonly span: Span;
  readonly sentence: Span;
  readonly section: number;
  /** Index of the passage. */
  readonly region: number;
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

/**
 * The soft sentences of a draft, by wording, then in the order of the text.
 *
 * @param memory - of the versions before; it is brought up to date
 */
export function softSentences(
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
