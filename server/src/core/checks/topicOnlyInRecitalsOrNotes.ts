import type { Check } from './check.js';
import { demandOfTopic } from './demand.js';
import { insertFixes } from './topicMissing.js';
import { variantsOf } from '../fixes/template.js';

/** Reports a topic that recitals, notes or the signature block mention while no article does. */
export const topicOnlyInRecitalsOrNotes: Check = {
  id: 'topic-only-in-recitals-or-notes',
  codes: ['topic-only-in-recitals-or-notes'],

  *run({ draft, checklist, coverage }) {
    const { form, choices } = draft.frontmatter;
    if (!form) return;
    for (const { topicId, level, state, outside } of coverage) {
      const topic = checklist.topic(topicId);
      if (!topic || level === 'n/a' || state !== 'missing' || !outside) continue;

      const { severity, reason } = demandOfTopic(topic, level, form);
      yield {
        code: 'topic-only-in-recitals-or-notes',
        args: { topic: topic.title, zone: outside.zone, reason },
        severity,
        span: draft.anchor,
        topic: topicId,
        related: [{ kind: 'outside', span: outside.span }],
        fixes: insertFixes(topicId, variantsOf(topic, form), choices.get(topicId)),
      };
    }
  },
};
