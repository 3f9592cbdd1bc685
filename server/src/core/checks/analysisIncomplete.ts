import type { Check } from './check.js';

/** Reports where the draft was too large or too strange to be read as a whole. */
export const analysisIncomplete: Check = {
  id: 'analysis-incomplete',
  codes: ['analysis-incomplete'],

  *run({ draft }) {
    for (const { code, span, detail } of draft.problems) {
      if (code !== 'too-large' && code !== 'too-much-markup' && code !== 'not-text') continue;
      yield {
        code: 'analysis-incomplete',
        args: { why: code, detail },
        severity: code === 'too-much-markup' ? 'information' : 'warning',
        span: code === 'too-large' ? draft.anchor : span,
      };
    }
  },
};
