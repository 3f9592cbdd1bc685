import type { FrontmatterProblem } from '../model/draft.js';
import type { Check } from './check.js';
import type { Fix, Severity } from './finding.js';

/** Reports what is wrong in the frontmatter, each at its own key. `form` has its own check. */
export const frontmatterInvalid: Check = {
  id: 'frontmatter-invalid',
  codes: ['frontmatter-invalid', 'frontmatter-unreadable'],

  *run({ draft }) {
    for (const { code, span, detail } of draft.problems) {
      if (code !== 'frontmatter-yaml' && code !== 'frontmatter-unclosed') continue;
      yield {
        code: 'frontmatter-unreadable',
        args: { code, detail },
        severity: 'error',
        span,
      };
    }
    for (const problem of draft.frontmatter.problems) {
      const { kind, path, span, value, suggestion, allowed } = problem;
      if (path === 'form' && (kind === 'unknown-value' || kind === 'missing-key')) continue;
      // `waiver-without-reason` says this better.
      if (/^waivers\.\d+\.reason$/u.test(path) && kind !== 'wrong-type') continue;
      const fixes: readonly Fix[] = suggestion
        ? [{ kind: 'replace', span, text: suggestion, safe: kind === 'misspelt-key' }]
        : [];
      yield {
        code: 'frontmatter-invalid',
        args: { kind, path, value, suggestion, allowed },
        severity: severities[kind],
        span,
        fixes,
      };
    }
  },
};

const severities: Readonly<Record<FrontmatterProblem['kind'], Severity>> = {
  'unknown-value': 'error',
  'unknown-role': 'information',
  'invalid-date': 'error',
  'party-twice': 'warning',
  'missing-key': 'error',
  'wrong-type': 'error',
  'duplicate-key': 'error',
  'misspelt-key': 'hint',
  'not-allowed': 'error',
  'too-large': 'warning',
};
