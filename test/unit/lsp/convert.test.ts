import assert from 'node:assert/strict';

import fc from 'fast-check';

import { createConverter } from '#lsp/convert.js';

describe('a converter', () => {
  it('counts in UTF-16 code units, by lines of any kind', () => {
    const text = 'é😀x\r\ny\rz\n';
    const { position } = createConverter({ uri: 'test:a.md', version: 1, text });
    assert.deepEqual(position(text.indexOf('x')), { line: 0, character: 3 });
    assert.deepEqual(position(text.indexOf('y')), { line: 1, character: 0 });
    assert.deepEqual(position(text.indexOf('z')), { line: 2, character: 0 });
  });

  it('takes a position past the end of a line for its end', () => {
    const { offset } = createConverter({ uri: 'test:a.md', version: 1, text: 'ab\ncd' });
    assert.equal(offset({ line: 0, character: 99 }), 2);
    assert.equal(offset({ line: 99, character: 0 }), 5);
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n') }),
        fc.nat(),
        (text, at) => {
          const { position, offset } = createConverter({ uri: 'test:a.md', version: 1, text });
          const inside = at % (text.length + 1);
          assert.equal(offset(position(inside)), inside);
        },
      ),
    );
  });
});
