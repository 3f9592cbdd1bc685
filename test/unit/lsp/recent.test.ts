import assert from 'node:assert/strict';

import { createRecent } from '#lsp/recent.js';

describe('a map of what is recent', () => {
  it('drops what was used longest ago', () => {
    const recent = createRecent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    assert.equal(recent.get('a'), 1);
    recent.set('c', 3);
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => recent.get(key)),
      [1, undefined, 3],
    );
  });

  it('forgets what it is told to', () => {
    const recent = createRecent<number>(2);
    recent.set('a', 1);
    recent.delete('a');
    assert.equal(recent.get('a'), undefined);
    recent.set('b', 2);
    recent.clear();
    assert.equal(recent.get('b'), undefined);
  });
});
