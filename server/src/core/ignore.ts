import { namesOf, type Finding } from './checks/finding.js';
import type { Draft, IgnoreComment } from './model/draft.js';
import { isWithin } from './text/span.js';

/**
 * Takes out the findings that an ignore comment closes: those of its code in the section that it
 * stands in or above; in the preamble, those on the draft as a whole too. A comment without a
 * reason closes nothing, and one that closes nothing is a finding itself.
 */
export function suppress(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  if (draft.ignores.length === 0) return findings;
  const used = new Set<IgnoreComment>();
  const kept = findings.filter((finding) => {
    const closing = draft.ignores.find((ignore) => closes(draft, ignore, finding));
    if (closing) used.add(closing);
    return !closing;
  });
  return [...kept, ...draft.ignores.flatMap((ignore) => problemOf(ignore, used.has(ignore)))];
}

function closes(draft: Draft, { code, reason, section }: IgnoreComment, finding: Finding): boolean {
  if (!reason || finding.code === 'check-failed' || finding.code === 'analysis-incomplete') {
    return false;
  }
  if (!namesOf(finding).includes(code)) return false;
  const place = draft.sections[section];
  if (!place) return false;
  return (
    isWithin(finding.span, place.span) ||
    (place.kind === 'preamble' && finding.span.start < place.span.start)
  );
}

function problemOf({ span, code, reason }: IgnoreComment, used: boolean): readonly Finding[] {
  if (!reason) {
    return [{ code: 'ignore-without-reason', args: { code }, severity: 'warning', span }];
  }
  return used ? [] : [{ code: 'ignore-unused', args: { code }, severity: 'hint', span }];
}
