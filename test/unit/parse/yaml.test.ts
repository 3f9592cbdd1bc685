import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { nearestAt, plainOf, readYaml } from '#core/parse/yaml.js';

describe('readYaml', () => {
  it('gives values with their places, counted from the offset', () => {
    const source = 'a: 1\nb: ["x", true]\nc:\n  d: 1.10\n';
    const { root, problems } = readYaml(source, 100);
    assert.ok(root);
    assert.deepEqual(problems, []);
    assert.deepEqual(JSON.parse(JSON.stringify(plainOf(root))), {
      a: 1,
      b: ['x', true],
      c: { d: 1.1 },
    });
    const place = nearestAt(root, ['c', 'd']);
    assert.equal(place.kind === 'scalar' && place.text, '1.10');
    assert.equal(source.slice(place.span.start - 100, place.span.end - 100), '1.10');
    const nearest = nearestAt(root, ['b', 7, 'x']);
    assert.equal(source.slice(nearest.span.start - 100, nearest.span.end - 100), '["x", true]');
  });

  it('makes no prototype of a key', () => {
    const { root } = readYaml('__proto__: { admin: true }\nconstructor: 1\n', 0);
    assert.ok(root);
    const plain = plainOf(root);
    assert.ok(typeof plain === 'object' && plain !== null);
    assert.equal(Object.getPrototypeOf(plain), null);
    assert.deepEqual(Object.keys(plain), ['__proto__', 'constructor']);
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['an alias', 'a: &x 1\nb: *x\n', 'not-allowed'],
    ['a tag', 'a: !!js/function 1\n', 'not-allowed'],
    ['a key that is no text', '? [a]\n: 1\n', 'not-allowed'],
    ['a key twice', 'a: 1\na: 2\n', 'duplicate-key'],
    ['broken YAML', 'a: [1\nb: 2\n', 'syntax'],
    ['two documents', 'a: 1\n---\nb: 1\n', 'syntax'],
    ['deep brackets', `a: ${'['.repeat(65)}`, 'too-deep'],
    ['deep dashes', `${'- '.repeat(65)}x`, 'too-deep'],
    [
      'deep indentation',
      Array.from({ length: 65 }, (_, n) => `${' '.repeat(n)}k:`).join('\n'),
      'too-deep',
    ],
    ['many keys', Array.from({ length: 6 }, (_, n) => `k${n}: 1`).join('\n'), 'too-many-keys'],
    ['a long text', `a: ${'x'.repeat(2000)}`, 'too-large'],
  ];
  for (const [name, source, code] of refused) {
    it(`reports ${name}`, () => {
      const limits = {
        length: 1000 + 3000 * Number(code !== 'too-large'),
        depth: 64,
        keys: code === 'too-many-keys' ? 5 : 100,
      };
      const { problems } = readYaml(source, 0, limits);
      assert.ok(
        problems.some((problem) => problem.code === code),
        JSON.stringify(problems),
      );
    });
  }

  it('reads as deep as the limit', () => {
    const limits = { length: 1000, depth: 64, keys: 100 };
    assert.deepEqual(readYaml(`${'['.repeat(63)}${']'.repeat(63)}`, 0, limits).problems, []);
  });

  it('never throws, and keeps its spans in the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      ':',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '#',
      '? ',
      '%',
      '---\n',
      '\t',
      '\r\n',
      '\uFEFF',
      '<<: ',
      '\0',
      '𝒜',
    );
    const property = fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const { root, problems } = readYaml(source, 5);
      for (const { span } of [...problems, ...(root ? [root] : [])]) {
        assert.ok(span.start >= 5 && span.start <= span.end && span.end <= source.length + 5);
      }
      if (root) plainOf(root);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
