import type { Variant } from '#schemas/checklist.js';

import type { Check } from './check.js';
import { demandOfElement, demandOfTopic, type Demand } from './demand.js';
import type { Fix } from './finding.js';
import type { ElementCoverage, TopicCoverage } from '../model/coverage.js';
import { variantsOf } from '../fixes/template.js';
import { labelOf } from '../model/label.js';

/**
 * Reports each topic that no article settles, also when one names it as a task.
 *
 * Silent on what is waived or laid down elsewhere, and on what only recitals or notes mention: that
 * is `topic-only-in-recitals-or-notes`, which says where.
 */
export const topicMissing: Check = {
  id: 'topic-missing',
  codes: ['topic-missing'],

  *run({ draft, checklist, coverage }) {
    const { form, choices } = draft.frontmatter;
    if (!form) return;
    for (const own of coverage) {
      const { topicId, level, state, sections, nearest, named, outside } = own;
      const topic = checklist.topic(topicId);
      if (!topic || level === 'n/a' || outside) continue;
      if (state !== 'missing' && (state !== 'incomplete' || !named)) continue;

      const open = named ? openElements(own) : [];
      const demand = heaviest(
        open.length < own.elements.length
          ? open.flatMap(({ elementId, level: weight }) => {
              const element = checklist.element(topicId, elementId);
              return element ? [demandOfElement(element, weight, topic, level, form)] : [];
            })
          : [],
        demandOfTopic(topic, level, form),
      );
      // What comes near may settle it in other words: that is for the reader to see, and no error yet.
      const isNear =
        (nearest !== undefined && nearest.found.length > 0) ||
        (named !== undefined && own.elements.some((element) => element.state === 'present'));
      const severity = isNear && demand.severity === 'error' ? 'warning' : demand.severity;
      const { reason } = demand;
      yield {
        code: 'topic-missing',
        args: {
          topic: topic.title,
          reason,
          almost: nearest !== undefined,
          namedIn: named ? sections.slice(0, 2).map((index) => labelOf(draft, index)) : [],
          open: open.flatMap(({ elementId }) => checklist.element(topicId, elementId)?.title ?? []),
        },
        severity,
        span: draft.anchor,
        topic: topicId,
        related: [
          ...(named ? [{ kind: 'named', span: named.span } as const] : []),
          ...(nearest ? [{ kind: 'nearest', span: nearest.span } as const] : []),
        ],
        fixes: insertFixes(topicId, variantsOf(topic, form), choices.get(topicId)),
      };
    }
  },
};

/** What a topic that is settled in passing leaves open. */
function openElements({ elements }: TopicCoverage): readonly ElementCoverage[] {
  return elements.filter(({ state, level }) => state === 'absent' && level !== 'recommended');
}

/** Of several demands the one that weighs most; of none, the demand of the topic itself. */
function heaviest(demands: readonly Demand[], otherwise: Demand): Demand {
  const order = ['error', 'warning', 'information', 'hint'];
  return (
    demands.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))[0] ??
    otherwise
  );
}

/** Inserting each variant, the one that was chosen or the standard one first; then waiving. */
export function insertFixes(
  topic: string,
  variants: readonly Variant[],
  chosen: Variant | undefined,
): readonly Fix[] {
  const offered = variants.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return [
    ...offered.map((variant): Fix => ({ kind: 'insert-section', topic, variant })),
    { kind: 'waive', topic },
  ];
}
