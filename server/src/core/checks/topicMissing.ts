import type { Variant } from '#schemas/checklist.js';

import type { Check } from './check.js';
import { demandOfTopic } from './demand.js';
import type { Fix } from './finding.js';
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
    for (const { topicId, level, state, sections, nearest, named, outside } of coverage) {
      const topic = checklist.topic(topicId);
      if (!topic || level === 'n/a' || outside) continue;
      if (state !== 'missing' && (state !== 'incomplete' || !named)) continue;

      const { severity, reason } = demandOfTopic(topic, level, form);
      yield {
        code: 'topic-missing',
        args: {
          topic: topic.title,
          reason,
          almost: nearest !== undefined,
          namedIn: named ? sections.map((index) => labelOf(draft, index))[0] : undefined,
        },
        severity,
        span: draft.anchor,
        topic: topicId,
        related: [
          ...(named ? [{ kind: 'named', span: named.span } as const] : []),
          ...(nearest ? [{ kind: 'nearest', span: nearest.span } as const] : []),
        ],
        fixes: insertFixes(topicId, Object.keys(topic.templates), choices.get(topicId)),
      };
    }
  },
};

/** Inserting each variant, the one that was chosen or the standard one first; then waiving. */
export function insertFixes(
  topic: string,
  variants: readonly string[],
  chosen: Variant | undefined,
): readonly Fix[] {
  const order: readonly Variant[] = ['standaard', 'licht', 'stevig'];
  const offered = order
    .filter((variant) => variants.includes(variant))
    .toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return [
    ...offered.map((variant): Fix => ({ kind: 'insert-section', topic, variant })),
    { kind: 'waive', topic },
  ];
}
