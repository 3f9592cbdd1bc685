import type { Check } from '#core/checks/check.js';

/**
 * Breaks where a draft says how, and finds nothing otherwise. It stands in for a check in the
 * programs that `scripts/bundleBroken.mjs` makes, and in no others.
 */
export const brokenCheck: Check = {
  id: 'title-mismatch',
  codes: ['title-mismatch'],

  *run({ draft: { source, anchor } }) {
    const { text } = source;
    if (text.includes('BREAKS: THROWS')) throw new TypeError('On purpose');
    if (text.includes('BREAKS: HANGS')) for (;;);
    if (text.includes('BREAKS: YIELDS')) {
      for (;;) {
        yield {
          code: 'title-mismatch',
          args: { cited: '', title: '', other: true },
          severity: 'error',
          span: anchor,
        };
      }
    }
    if (text.includes('BREAKS: MEMORY')) {
      for (const kept: number[][] = []; ;) kept.push(new Array<number>(5_000_000).fill(0.5));
    }
  },
};
