import type { Finding, Related } from '#core/checks/finding.js';
import type { Span } from '#core/text/span.js';

import type { StopReason } from './analyst.js';
import { formLineOf } from './formLine.js';

/** What was found in an earlier version of a text. */
export interface Earlier {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What is shown of a text whose analysis did not come to its end: the findings of before in what
 * has not changed since, and one that says so. Undefined: the text does not look like a draft.
 */
export function incompleteFindings(
  text: string,
  earlier: Earlier | undefined,
  why: StopReason,
): readonly Finding[] | undefined {
  const anchor = formLineOf(text);
  if (!anchor) return undefined;
  const stopped: Finding = {
    code: 'analysis-incomplete',
    args: { why: why === 'budget' ? 'stopped' : 'failed', detail: '' },
    severity: 'warning',
    span: anchor,
  };
  return [stopped, ...(earlier ? carried(text, earlier) : [])];
}

function carried(text: string, { text: before, findings }: Earlier): readonly Finding[] {
  const shift = shiftBetween(before, text);
  return findings.flatMap((finding): readonly Finding[] => {
    if (finding.code === 'analysis-incomplete') return [];
    const span = shift(finding.span);
    if (!span) return [];
    // What would put it right was worked out for a text that is gone.
    const related = carriedRelated(finding.related ?? [], shift);
    return [{ ...finding, span, related, fixes: [] }];
  });
}

type Shift = (span: Span) => Span | undefined;

function carriedRelated(related: readonly Related[], shift: Shift): readonly Related[] {
  return related.flatMap((place) => {
    const span = shift(place.span);
    return span ? [{ ...place, span }] : [];
  });
}

/** Where a span of the one text is in the other; undefined when it lies in what changed. */
function shiftBetween(before: string, after: string): Shift {
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  let tail = 0;
  while (
    tail < shortest - same &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const moved = after.length - before.length;
  return (span) => {
    if (span.end <= same) return span;
    if (span.start < before.length - tail) return undefined;
    return { start: span.start + moved, end: span.end + moved };
  };
}
