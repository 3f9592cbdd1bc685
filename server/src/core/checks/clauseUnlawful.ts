import type { FoundDefect } from '../model/wording.js';
import type { Check, CheckContext } from './check.js';
import { demandOfDefect } from './demand.js';
import type { FindingOf } from './finding.js';

/**
 * Reports what a clause may not say (`clause-unlawful`) or had better not (`clause-unsound`), on the
 * words that say it. What to look for is data: `schemas/defects`.
 */
export const clauseUnlawful: Check = {
  id: 'clause-unlawful',
  codes: ['clause-unlawful', 'clause-unsound'],

  *run(context) {
    yield* defectsOf('clause-unlawful', context);
    yield* defectsOf('clause-unsound', context);
  },
};

type DefectCode = FoundDefect['defect']['code'];

/** The defects of one code as findings. The id stands where an element's does: settings go by it. */
export function defectsOf<Code extends DefectCode>(
  code: Code,
  { draft, wordings }: CheckContext,
): readonly FindingOf<Code>[] {
  const { form } = draft.frontmatter;
  if (!form) return [];
  return wordings.defects
    .filter(({ defect }) => defect.code === code)
    .map(({ defect, span }) => {
      const { severity, source } = demandOfDefect(defect, form);
      const { wrong, remedy, from } = defect;
      return {
        code,
        args: { wrong, remedy, form, from, source },
        severity,
        span,
        ...(defect.topic === undefined ? {} : { topic: defect.topic }),
        element: defect.id,
      };
    });
}
