import type { Element } from '#schemas/checklist.js';

import type { Evidence } from '../model/coverage.js';
import type { Draft, Section } from '../model/draft.js';
import { labelOf } from '../model/label.js';
import type { Span } from '../text/span.js';
import type { Check } from './check.js';
import { demandOfElement } from './demand.js';
import type { Fix, Related } from './finding.js';

/**
 * Reports each element that the articles on a topic leave open.
 *
 * Silent on a topic without an article: `topic-missing` says that once, where this check would say
 * it again for every element.
 */
export const elementMissing: Check = {
  id: 'element-missing',
  codes: ['element-missing'],

  *run({ draft, checklist, coverage }) {
    const { form } = draft.frontmatter;
    if (!form) return;
    for (const { topicId, level, state, sections, elements, named } of coverage) {
      const topic = checklist.topic(topicId);
      const place = sections[0] === undefined ? undefined : draft.sections[sections[0]];
      if (!topic || !place || level === 'n/a') continue;
      if (named || (state !== 'incomplete' && state !== 'covered')) continue;

      const open = elements.filter(
        ({ elementId, state: own }) =>
          own === 'absent' && !checklist.element(topicId, elementId)?.silent,
      );
      const asked = open.filter((element) => element.level !== 'recommended');
      for (const { elementId, level: own, evidence, lacking } of open) {
        const element = checklist.element(topicId, elementId);
        if (!element) continue;

        const { severity, reason } = demandOfElement(element, own, topic, level, form);
        const completions: readonly Fix[] = [
          { kind: 'complete-clause', topic: topicId, elements: [elementId] },
          ...(asked.length > 1 && asked.some((each) => each.elementId === elementId)
            ? [
                {
                  kind: 'complete-clause',
                  topic: topicId,
                  elements: asked.map((each) => each.elementId),
                } as const,
              ]
            : []),
          { kind: 'waive', topic: topicId, element: elementId },
        ];
        yield {
          code: 'element-missing',
          args: {
            topic: topic.title,
            element: element.title,
            question: element.question,
            reason,
            articles: placesOf(draft, element, sections, evidence),
            lacking: lacking.flatMap((need) => element.needs?.[need]?.title ?? []),
          },
          severity,
          span: placeOf(draft, place),
          topic: topicId,
          element: elementId,
          related: evidence.map(({ span }): Related => ({ kind: 'found', span })),
          fixes: completions,
        };
      }
    }
  },
};

/** The parts that name it, or else where it was looked for; two at most, and the opening. */
function placesOf(
  draft: Draft,
  { zones }: Element,
  sections: readonly number[],
  evidence: readonly Evidence[],
): readonly string[] {
  const naming = [...new Set(evidence.map(({ section }) => section))];
  if (naming.length > 0) {
    const first = naming.slice(0, 2).toSorted((a, b) => a - b);
    return first.map((index) => labelOf(draft, index));
  }
  const opening = draft.sections.find(({ kind }) => kind === 'preamble');
  const looked = sections.slice(0, 2);
  if (zones?.includes('preamble') && opening && !looked.includes(opening.index)) {
    looked.unshift(opening.index);
  }
  return looked.map((index) => labelOf(draft, index));
}

/** On one line: the heading; for the preamble, the title of the draft. */
function placeOf(draft: Draft, { kind, heading }: Section): Span {
  return (kind === 'preamble' ? draft.title : heading) ?? draft.anchor;
}
