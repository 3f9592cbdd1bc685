import { isUnread } from '../model/draft.js';
import { textOf } from '../text/span.js';
import { staleIn } from '../statutes/stale.js';
import { rightOf } from '../statutes/staleFix.js';
import type { Check } from './check.js';

/** Reports what cites, names or follows the law as it no longer is. */
export const statuteCitationStale: Check = {
  id: 'statute-citation-stale',
  codes: ['statute-citation-stale'],

  *run({ draft, checklist }) {
    if (isUnread(draft)) return;
    for (const hit of staleIn(draft, checklist.stale)) {
      const { rule, span } = hit;
      const right = rightOf(hit, draft);
      yield {
        code: 'statute-citation-stale',
        args: {
          rule: rule.id,
          kind: rule.kind,
          text: textOf(draft.source.text, span),
          note: rule.note,
          certainty: rule.certainty,
        },
        severity: rule.severity,
        span,
        ...(right ? { fixes: [{ kind: 'replace', ...right }] } : {}),
      };
    }
  },
};
