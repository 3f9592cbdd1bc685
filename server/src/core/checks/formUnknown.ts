import type { Check } from './check.js';

/**
 * Reports a draft whose form is not one we know. Nothing can be asked of it then, and silence
 * would read as "complete".
 */
export const formUnknown: Check = {
  id: 'form-unknown',
  codes: ['form-unknown'],

  *run({ draft }) {
    const { form, problems, places } = draft.frontmatter;
    if (form) return;
    const problem = problems.find(({ path }) => path === 'form');
    const suggestion = problem?.suggestion;
    yield {
      code: 'form-unknown',
      args: {
        value: problem?.value ?? places.get('form')?.text ?? '',
        suggestion,
        allowed: problem?.allowed ?? [],
      },
      severity: 'error',
      span: draft.anchor,
      fixes: suggestion
        ? [{ kind: 'replace', span: draft.anchor, text: suggestion, safe: false }]
        : [],
    };
  },
};
