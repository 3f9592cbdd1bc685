import assert from 'node:assert/strict';

import { corpusOf, fuzz } from '../fuzz/run.js';
import { createSessionTarget } from '../fuzz/session.js';

describe('sessions of edits and questions', function () {
  this.timeout(60_000);
  const target = createSessionTarget();
  after(() => target.end?.());

  it('end like a text that was opened as it is', async () => {
    const { failure, reached } = await fuzz(target, { seed: 20_261_125, runs: 20 });
    assert.equal(failure, undefined);
    assert.ok(reached.has(target.canary));
  });

  it('that failed once are right', async () => {
    assert.notEqual(corpusOf(target).length, 0);
    for (const [, input] of corpusOf(target)) await target.check(input);
  });
});
