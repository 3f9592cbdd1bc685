import { isUnread } from '../model/draft.js';
import { textOf } from '../text/span.js';
import { brokenAnnexes } from './brokenAnnexes.js';
import { brokenNearby } from './brokenNearby.js';
import { brokenTargets } from './brokenTargets.js';
import type { Check } from './check.js';

/**
 * Reports references to an article, lid, onderdeel or annex of the draft itself that is not there.
 *
 * Silent where the reference may be to another document, where a number stands twice, and where
 * leden or onderdelen do not count on: then it is not sure what is there.
 */
export const referenceBroken: Check = {
  id: 'reference-broken',
  codes: ['reference-broken'],

  *run({ draft, shown }) {
    if (isUnread(draft)) return;
    const broken = [
      ...brokenTargets(draft),
      ...brokenNearby(draft, shown),
      ...brokenAnnexes(draft, shown),
    ];
    for (const { span, kind, leden, nearest } of broken) {
      yield {
        code: 'reference-broken',
        args: { kind, text: textOf(draft.source.text, span).replaceAll(/[\\*_]/gu, ''), leden },
        severity: 'warning',
        span,
        ...(nearest ? { related: [{ kind: 'nearest', span: nearest }] } : {}),
      };
    }
  },
};
