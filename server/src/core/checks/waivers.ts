import type { Span } from '../text/span.js';
import type { Check } from './check.js';

/** Reports a waiver that does not say why, and one of something that the checklist does not know. */
export const waivers: Check = {
  id: 'waiver-without-reason',
  codes: ['waiver-without-reason', 'waiver-unknown'],

  *run({ draft, checklist }) {
    for (const { topic, element, reason, place } of draft.frontmatter.waivers) {
      const span = firstLine(place, draft.source.text);
      if (reason.trim() === '') {
        yield {
          code: 'waiver-without-reason',
          args: { topic },
          severity: 'warning',
          span,
          fixes: [{ kind: 'waive', topic, ...(element !== undefined && { element }) }],
        };
      }
      const known = element ? checklist.element(topic, element) : checklist.topic(topic);
      // Topics of checklists that are not loaded are no mistake; of a known topic an element is.
      if (!known && element && checklist.topic(topic)) {
        yield {
          code: 'waiver-unknown',
          args: { topic, element },
          severity: 'information',
          span,
        };
      }
    }
  },
};

/** Where the entry begins is enough: a page of squiggles says no more. */
function firstLine({ start, end }: Span, text: string): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start, end));
  return { start, end: start + (line?.[0].length ?? 0) };
}
