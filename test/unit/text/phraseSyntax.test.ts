import assert from 'node:assert/strict';

import { createMatcher, problemsOf } from '#core/text/phrases.js';

/** `code: what it points at`. */
function problems(phrase: string): string[] {
  return problemsOf(phrase).map(
    ({ code, span }) => `${code}: ${phrase.slice(span.start, span.end)}`,
  );
}

describe('a phrase', () => {
  for (const phrase of [
    'mandaat',
    'mandaat* ...4 (college | directeur)',
    '(college | lid van het college) [om] te beslissen',
    '[de (raad | raden)] stelt ... vast',
    'p&c cyclus',
    'planning- en controlcyclus',
    'mandaat & !(kan | kunnen)',
    'mandaat & college & !kan',
    '<termijn> na <datum>',
    '< Termijn >',
    'mandaat, volmacht; en "machtiging".',
    'd.d. 2.3.5 10:4 5% € § t/m',
    "'s-Hertogenbosch",
    'mandaat...4 college',
    'mandaat … college',
    'a ...1 b ...40 c',
    'a [... b] c',
  ]) {
    it(`may be ${phrase}`, () => {
      assert.deepEqual(problems(phrase), []);
    });
  }

  for (const [phrase, ...expected] of [
    ['', 'empty: '],
    ['  ', 'empty:   '],
    [', .', 'empty: , .'],
    ['()', 'empty: )'],
    ['a (b | ) c', 'empty: )'],
    ['a [] b', 'empty: ]'],
    ['[om] [te]', 'empty: [om] [te]'],
    ['a & [om]', 'empty: a & [om]'],
    ['a & & b', 'empty: &'],
    ['a &', 'empty: &'],
    ['a & !', 'empty: !'],
    ['(a', 'unclosed: ('],
    ['(a | [b) c', 'unclosed: (', 'unexpected: )'],
    ['a <getal', 'unclosed: <'],
    ['a) b', 'unexpected: )'],
    ['(a]', 'unexpected: ]'],
    ['a | b', 'unexpected: |'],
    ['a !b', 'unexpected: !'],
    ['a & !!b', 'unexpected: !'],
    ['(a & b)', 'unexpected: &'],
    ['a * b', 'unexpected: *'],
    ['man*daat', 'unexpected: man*'],
    ['\\bmandaat\\b', 'unexpected: \\'],
    ['mandaat.{0,60}aan', 'unexpected: {'],
    ['mandaat?', 'unexpected: ?'],
    ['a .... b', 'unexpected: ....'],
    ['a .. b', 'unexpected: ..'],
    ['a ...0 b', 'unexpected: ...0'],
    ['a ...41 b', 'unexpected: ...41'],
    ['a ...4b', 'unexpected: ...4'],
    ['a <bedrg> b', 'unknown-token: <bedrg>'],
    ['a <> b', 'unknown-token: <>'],
    ['!a', 'only-negative: !a'],
    ['!a & !b', 'only-negative: !a & !b'],
    ['... a', 'gap-at-edge: ...'],
    ['a ...4', 'gap-at-edge: ...4'],
    ['[om] ... a', 'gap-at-edge: ...'],
    ['a [... b ...2]', 'gap-at-edge: ...2'],
    ['(a ... | b)', 'gap-at-edge: ...'],
    ['a & ... b', 'gap-at-edge: ...'],
    ['a & !... b', 'gap-at-edge: ...'],
  ] as const) {
    it(`may not be ${JSON.stringify(phrase)}`, () => {
      assert.deepEqual(problems(phrase), expected);
    });
  }

  it('names all its mistakes at once, by place', () => {
    assert.deepEqual(problems('... <bedrg> {x} & !b | c'), [
      'gap-at-edge: ...',
      'unknown-token: <bedrg>',
      'unexpected: {',
      'unexpected: |',
    ]);
  });

  it('does not blame a gap for the mistake beside it', () => {
    assert.deepEqual(problems('a ... <bedrg>'), ['unknown-token: <bedrg>']);
    assert.deepEqual(problems('a ... {'), ['unexpected: {']);
  });

  it('may not be nested, long or branched without limit', () => {
    assert.deepEqual(problems(`${'('.repeat(13)}a${')'.repeat(13)}`), ['too-complex: (']);
    assert.deepEqual(problems(`${'('.repeat(12)}a${')'.repeat(12)}`), []);
    assert.equal(problemsOf('a '.repeat(1001))[0]?.code, 'too-complex');
    assert.equal(problemsOf('a '.repeat(201))[0]?.code, 'too-complex');
    assert.equal(problemsOf('[a] '.repeat(80) + 'b')[0]?.code, 'too-complex');
    assert.deepEqual(problems('[a] '.repeat(40) + 'b'), []);
  });

  it('with a mistake is reported by its place in the list, and left out', () => {
    const text = 'een mandaat en volmacht';
    const whole = { start: 0, end: text.length };
    const matcher = createMatcher([
      { text: 'mandaat', language: 'nl' },
      { text: '(mandaat', language: 'nl' },
      { text: 'volmacht', language: 'nl' },
    ]);
    assert.deepEqual(
      matcher.problems.map(({ phrase, problem }) => [phrase, problem.code]),
      [[1, 'unclosed']],
    );
    const matches = matcher.match(text, [{ span: whole, prose: [whole] }], { language: 'nl' });
    assert.deepEqual(
      matches.map(({ phrase }) => phrase),
      [0, 2],
    );
  });
});
