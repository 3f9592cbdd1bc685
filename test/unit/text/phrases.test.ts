import assert from 'node:assert/strict';

import { createMatcher } from '#core/text/phrases.js';

import { found, regionsOf } from './phrasesIn.js';

describe('a word of a phrase', () => {
  it('matches a whole word', () => {
    assert.deepEqual(found('mandaat', 'ondermandaat mandaatgever'), []);
    assert.deepEqual(found('mandaat', 'Het mandaat.'), ['mandaat']);
  });

  it('disregards case and diacritics, in the phrase as in the text', () => {
    assert.deepEqual(found('geevalueerd', 'Wordt Geëvalueerd'), ['Geëvalueerd']);
    assert.deepEqual(found('GEËVALUEERD', 'wordt geevalueerd'), ['geevalueerd']);
    assert.deepEqual(found('geëvalueerd', 'wordt gee\u0308valueerd'), ['gee\u0308valueerd']);
    assert.deepEqual(found('twee', 'tweeën twee'), ['twee']);
  });

  it('begins with, ends with or contains what the star leaves open', () => {
    assert.deepEqual(found('mandaat*', 'mandaat mandaatgever ondermandaat'), [
      'mandaat',
      'mandaatgever',
    ]);
    assert.deepEqual(found('*sleutel', 'sleutel verdeelsleutel sleutels'), [
      'sleutel',
      'verdeelsleutel',
    ]);
    assert.deepEqual(found('*budget*', 'budget deelbudgetten budge', { perRegion: 5 }), [
      'budget',
      'deelbudgetten',
    ]);
  });

  it('follows on the one before without a word between', () => {
    assert.deepEqual(found('lid van het college', 'een lid van het college'), [
      'lid van het college',
    ]);
    assert.deepEqual(found('lid van college', 'een lid van het college'), []);
    assert.deepEqual(found('a b', 'b a'), []);
  });

  it('goes over the end of a sentence, not over that of a region', () => {
    assert.deepEqual(found('mandaat college', 'een mandaat. College'), ['mandaat. College']);
    assert.deepEqual(found('mandaat college', ['een mandaat', 'college']), []);
    assert.deepEqual(found('mandaat ... college', ['een mandaat', 'college']), []);
  });
});

describe('an alternative', () => {
  it('may be of several words, and nested', () => {
    const phrase = '(college | lid van (het | een) college) beslist';
    assert.deepEqual(found(phrase, 'het college beslist'), ['college beslist']);
    assert.deepEqual(found(phrase, 'een lid van een college beslist'), ['college beslist']);
    assert.deepEqual(
      found('een (lid van (het | een) college | raad) beslist', [
        'een lid van een college beslist',
        'een raad beslist',
        'een college beslist',
      ]),
      ['een lid van een college beslist', 'een raad beslist'],
    );
  });

  it('may be left out when it is optional, and hold several words', () => {
    const phrase = 'besluit [om niet] te [gaan] doen';
    assert.deepEqual(found(phrase, 'besluit te doen'), ['besluit te doen']);
    assert.deepEqual(found(phrase, 'besluit om niet te gaan doen'), [
      'besluit om niet te gaan doen',
    ]);
    assert.deepEqual(found(phrase, 'besluit om te doen'), []);
  });
});

describe('a gap', () => {
  const words = (count: number): string => 'x '.repeat(count);

  for (const [phrase, most] of [
    ['a ... b', 12],
    ['a … b', 12],
    ['a ...1 b', 1],
    ['a ...4 b', 4],
    ['a ...40 b', 40],
    ['a ...2 [c] ...3 b', 5],
    ['a (c | ...3) b', 3],
    ['a (...4 | ...1) b', 4],
    ['a (...1 | ...4) b', 4],
  ] as const) {
    it(`of ${phrase} lets ${String(most)} words pass and no more`, () => {
      assert.deepEqual(found(phrase, `a ${words(most)}b`), [`a ${words(most)}b`]);
      assert.deepEqual(found(phrase, `a b`), ['a b']);
      assert.deepEqual(found(phrase, `a ${words(most + 1)}b`), []);
    });
  }

  it('counts from the nearest word that fits', () => {
    assert.deepEqual(found('a ...2 b', 'a x x x a x x b'), ['a x x b']);
  });

  it('reaches past an optional word that leads nowhere', () => {
    assert.deepEqual(found('a ...10 [b ...1] c', 'a b x x x c'), ['a b x x x c']);
  });

  it('may have the words of the phrase in it', () => {
    assert.deepEqual(found('a a', 'a a'), ['a a']);
    assert.deepEqual(found('a* ...2 a*', 'ab ac ad'), ['ab ac']);
    assert.deepEqual(found('a b ... a b c', 'a b a b c'), ['a b a b c']);
  });
});

describe('parts of a phrase', () => {
  it('stand in one region in any order', () => {
    assert.deepEqual(found('mandaat & college', 'het college geeft mandaat'), [
      'college geeft mandaat',
    ]);
    assert.deepEqual(found('mandaat & college', ['het college', 'mandaat']), []);
  });

  it('are shown where they stand closest together', () => {
    assert.deepEqual(found('a & b & c', 'a x x b x c x b a x'), ['c x b a']);
  });

  it('match once in a region', () => {
    assert.deepEqual(found('a & b', ['a b a b a b', 'b a']), ['a b', 'b a']);
  });

  it('may be the same words', () => {
    assert.deepEqual(found('a & a', 'x a x'), ['a']);
  });

  it('that may not be there take the phrase away from their region only', () => {
    assert.deepEqual(found('mandaat & !kan', ['mandaat kan', 'mandaat mag', 'kan mandaat']), [
      'mandaat',
    ]);
    assert.deepEqual(found('!(kan | kunnen) & mandaat & college', ['college mandaat kunnen']), []);
    assert.deepEqual(found('a & !b ...1 c', ['a b x c', 'a b x x c', 'a c b']), ['a', 'a']);
  });

  it('with one positive may match more often', () => {
    assert.deepEqual(found('a & !b', 'a a a a'), ['a', 'a', 'a']);
  });
});

describe('matches', () => {
  it('are apart from each other, at most three of a phrase in a region', () => {
    assert.deepEqual(found('a ... b', 'a x b b b'), ['a x b']);
    assert.equal(found('a', ['a a a a', 'a a a a']).length, 6);
    assert.equal(found('a', 'a a a a', { perRegion: 1 }).length, 1);
    assert.equal(found('a & b', 'a b', { perRegion: 0 }).length, 0);
  });

  it('are as short as they can be', () => {
    assert.deepEqual(found('(a x b | x b)', 'a x b'), ['x b']);
    assert.deepEqual(found('(x b | a x b)', 'a x b'), ['x b']);
    assert.deepEqual(found('*yab c', 'x-y-ab c'), ['y-ab c']);
  });

  it('come by region, then by place', () => {
    const { text, regions } = regionsOf(['c b a', 'b a']);
    const phrases = ['a', 'b', 'c b', 'c'].map(
      (phrase) => ({ text: phrase, language: 'nl' }) as const,
    );
    const matches = createMatcher(phrases).match(text, regions, { language: 'nl' });
    assert.deepEqual(
      matches.map(({ region, phrase }) => `${String(region)}${String(phrase)}`),
      ['03', '02', '01', '00', '11', '10'],
    );
  });

  it('are of the phrases of one language', () => {
    const { text, regions } = regionsOf(['mandaat']);
    const matcher = createMatcher([
      { text: 'mandaat', language: 'en' },
      { text: 'mandaat', language: 'nl' },
    ]);
    const phrases = (language: 'nl' | 'en'): number[] =>
      matcher.match(text, regions, { language }).map(({ phrase }) => phrase);
    assert.deepEqual(phrases('nl'), [1]);
    assert.deepEqual(phrases('en'), [0]);
  });

  it('look in the prose only', () => {
    const text = 'mandaat `college` college';
    const region = {
      span: { start: 0, end: text.length },
      prose: [
        { start: 0, end: 8 },
        { start: 17, end: text.length },
      ],
    };
    const matcher = createMatcher([{ text: 'mandaat college', language: 'nl' }]);
    assert.deepEqual(matcher.match(text, [region], { language: 'nl' }), [
      { phrase: 0, region: 0, span: { start: 0, end: text.length } },
    ]);
  });

  it('survive spans that lie outside the text', () => {
    const matcher = createMatcher([{ text: 'a', language: 'nl' }]);
    const span = { start: -5, end: 50 };
    const regions = [{ span, prose: [span, { start: 9, end: 3 }, { start: 70, end: 80 }] }];
    assert.equal(matcher.match('a b', regions, { language: 'nl' }).length, 1);
  });
});
