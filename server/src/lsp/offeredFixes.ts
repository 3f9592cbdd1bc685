import type { Analysis } from '#core/analyze.js';
import { buildFix } from '#core/fixes/buildFix.js';
import type { Edit } from '#core/fixes/edit.js';
import { touches, type Span } from '#core/text/span.js';
import type { Language } from '#schemas/localizedText.js';

import type { OfferedFix } from './questions.js';

/** Fixes that are worked out for one place. The lines of a frontmatter can hold many findings. */
const most = 100;

/**
 * The fixes of the findings at a place, in order of the findings and of their fixes. A fix that
 * several findings share is offered once, for all of them.
 */
export function offeredFixes(
  analysis: Analysis,
  span: Span,
  language: Language,
): readonly OfferedFix[] {
  const offered = new Map<string, OfferedFix>();
  for (const finding of analysis.findings) {
    if (!touches(finding.span, span)) continue;
    for (const data of finding.fixes ?? []) {
      const key = JSON.stringify(data);
      const known = offered.get(key);
      if (known) {
        offered.set(key, { ...known, findings: [...known.findings, finding] });
        continue;
      }
      if (offered.size === most) return [...offered.values()];
      const fix = buildFix(data, analysis, language);
      if (fix) offered.set(key, { findings: [finding], fix });
    }
  }
  return [...offered.values()];
}

/**
 * The edits of all fixes that may be applied without a look, in order of place. Of fixes that want
 * the same place the first is taken; the others come with the next request.
 */
export function safeEdits(analysis: Analysis, language: Language): readonly Edit[] {
  let taken: readonly Edit[] = [];
  for (const { fixes = [] } of analysis.findings) {
    for (const data of fixes) {
      // What inserts is never safe: it is not worked out to find that out.
      if (!('safe' in data) || !data.safe) continue;
      const fix = buildFix(data, analysis, language);
      if (!fix) continue;
      if (fix.edits.some((edit) => taken.some((other) => touches(edit.span, other.span)))) continue;
      taken = [...taken, ...fix.edits];
      break;
    }
  }
  return taken.toSorted((a, b) => a.span.start - b.span.start);
}
