import type { CoverageResult, InsertableResult } from '#schemas/protocol.js';
import type { Language } from '#schemas/localizedText.js';

import type { Analysis } from '../analyze.js';
import { templateOf, variantsOf } from '../fixes/template.js';
import { lacksArticle, shownState } from '../model/coverage.js';

export { explain } from './explain.js';
export { newDraft } from './newDraft.js';

/** How complete a draft is, without positions: `offset` instead of the protocol's `line`. */
export type CoverageReport = Omit<CoverageResult, 'topics'> & {
  topics: (Omit<CoverageResult['topics'][number], 'line'> & { offset?: number })[];
};

export function coverageOf(analysis: Analysis, language: Language): CoverageReport {
  const { draft, checklist, coverage, findings } = analysis;
  const { isDraft, form } = draft.frontmatter;
  if (!isDraft) return { state: 'not-a-draft', topics: [] };
  // A coverage that broke down says nothing about the draft, and must not look as if it did.
  if (!form || coverage.length === 0) {
    return { state: 'unknown', ...(form ? { form } : {}), topics: [] };
  }
  const failed = findings.filter(({ code }) => code === 'check-failed').length;
  return {
    state: 'checked',
    form,
    ...(failed === 0 ? {} : { failed }),
    topics: coverage.flatMap((own) => {
      const { topicId, level, sections, elements } = own;
      const topic = checklist.topic(topicId);
      if (!topic) return [];
      const best = sections[0] === undefined ? undefined : draft.sections[sections[0]];
      const offset = best && (best.heading?.start ?? best.span.start);
      return [
        {
          id: topicId,
          title: topic.title[language],
          level,
          state: shownState(own),
          present: elements.filter((each) => each.state === 'present').length,
          asked: elements.filter((each) => each.state !== 'waived').length,
          ...(offset === undefined ? {} : { offset }),
        },
      ];
    }),
  };
}

/** The topics that can be inserted, those missing first. */
export function insertableTopics(analysis: Analysis, language: Language): InsertableResult {
  const { checklist, coverage, draft } = analysis;
  const { form } = draft.frontmatter;
  const topics = coverage.flatMap((own) => {
    const { topicId, level } = own;
    const topic = checklist.topic(topicId);
    if (!topic || level === 'n/a') return [];
    const variants = variantsOf(topic, form).flatMap((variant) => {
      const template = templateOf(topic, variant, form);
      return template ? [{ variant, summary: template.summary[language] }] : [];
    });
    return variants.length === 0
      ? []
      : [
          {
            id: topicId,
            title: topic.title[language],
            missing: lacksArticle(own),
            variants,
          },
        ];
  });
  return { topics: topics.toSorted((a, b) => Number(b.missing) - Number(a.missing)) };
}
