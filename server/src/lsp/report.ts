import type { Analysis } from '#core/analyze.js';
import type { Finding } from '#core/checks/finding.js';
import type { Span } from '#core/text/span.js';

import type { Report } from './questions.js';
import { traceOf } from './trace.js';

/** Findings of one draft that are shown: more of them only bury one another. */
export const mostFindings = 500;

/** What the front needs of an analysis. What is cut off is said in a finding of its own. */
export function reportOf({ draft, findings, failures }: Analysis): Report {
  return {
    isDraft: draft.frontmatter.isDraft,
    findings: limited(findings, draft.anchor),
    failures: failures.map(({ check, error }) => ({ check, trace: traceOf(error) })),
  };
}

function limited(findings: readonly Finding[], anchor: Span): readonly Finding[] {
  if (findings.length <= mostFindings) return findings;
  return [
    {
      code: 'analysis-incomplete',
      args: { why: 'too-many-findings', detail: String(mostFindings) },
      severity: 'warning',
      span: anchor,
    },
    ...findings.slice(0, mostFindings),
  ];
}
