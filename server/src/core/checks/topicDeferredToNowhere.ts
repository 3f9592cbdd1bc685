import type { Check } from './check.js';
import { demandOfTopic } from './demand.js';
import type { Severity } from './finding.js';

/**
 * Reports a topic that is left to a document of which the draft does not show that it exists: not
 * an annex, not cited by date, not in a dossier.
 *
 * At most a warning: the document may exist and only not be named.
 */
export const topicDeferredToNowhere: Check = {
  id: 'topic-deferred-to-nowhere',
  codes: ['topic-deferred-to-nowhere'],

  *run({ draft, checklist, coverage }) {
    const { form } = draft.frontmatter;
    if (!form) return;
    for (const { topicId, level, state, deferral, elements } of coverage) {
      const topic = checklist.topic(topicId);
      if (!topic || level === 'n/a' || state !== 'deferred' || !deferral) continue;
      if (deferral.grounded) continue;

      const { severity, reason } = demandOfTopic(topic, level, form);
      const open = elements
        .filter((element) => element.state === 'absent' && element.level !== 'recommended')
        .map(({ elementId }) => elementId);
      yield {
        code: 'topic-deferred-to-nowhere',
        args: { topic: topic.title, reason },
        severity: atMostWarning(severity),
        span: draft.sections[deferral.section]?.heading ?? deferral.span,
        topic: topicId,
        related: [{ kind: 'deferral', span: deferral.span }],
        fixes: [
          { kind: 'complete-clause', topic: topicId, elements: open },
          { kind: 'waive', topic: topicId },
        ],
      };
    }
  },
};

function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}
