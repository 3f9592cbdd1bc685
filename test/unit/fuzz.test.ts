import assert from 'node:assert/strict';

import { corpusOf, fuzz } from '../fuzz/run.js';
import type { Target } from '../fuzz/target.js';
import { checklist, document, frontmatter } from '../fuzz/texts.js';

describe('the fuzzer', function () {
  this.timeout(60_000);

  for (const target of [document, frontmatter, checklist]) {
    it(`has nothing against ${target.name} in a few tries, which reach what they must`, async () => {
      const { failure, reached } = await fuzz(target, { seed: 20_261_125, runs: 25 });
      assert.equal(failure, undefined);
      assert.ok(reached.has(target.canary), [...reached].join());
    });

    it(`notices a fault that is planted in ${target.name}`, async () => {
      const faulty: Target<string> = {
        ...target,
        async check(input) {
          const reached = await target.check(input);
          assert.ok(!reached.has(target.canary), 'planted');
          return reached;
        },
      };
      const { failure } = await fuzz(faulty, { seed: 20_261_125, runs: 25, time: 10_000 });
      assert.match(failure?.error ?? '', /planted/u);
    });

    it(`has its past failures of ${target.name} right`, async () => {
      for (const [, input] of corpusOf(target)) await target.check(input);
    });
  }
});
