import assert from 'node:assert/strict';

import { problemsOf } from '#core/text/phrases.js';

import { found } from './phrasesIn.js';

describe('the guide to phrases', () => {
  it('says what its first example finds', () => {
    const phrase = 'mandaat* ...4 (college | directeur | lid van het college)';
    assert.deepEqual(found(phrase, 'het mandaat aan de directeur'), ['mandaat aan de directeur']);
    assert.deepEqual(found(phrase, 'de mandaatgever, zijnde het college'), [
      'mandaatgever, zijnde het college',
    ]);
    assert.deepEqual(found(phrase, ['het mandaat', 'het college']), []);
  });

  it('says what its example of choices finds', () => {
    const phrase =
      '(het college | de colleges [van burgemeester en wethouders]) (besluit | besluiten)';
    assert.deepEqual(found(phrase, 'De colleges van burgemeester en wethouders besluiten'), [
      'De colleges van burgemeester en wethouders besluiten',
    ]);
    assert.deepEqual(found(phrase, 'het college besluit'), ['het college besluit']);
  });

  it('says which words are the same', () => {
    for (const text of [
      'decentralisatie-uitkering',
      'decentralisatie uitkering',
      'decentralisatieuitkering',
    ]) {
      assert.deepEqual(found('decentralisatie-uitkering', text), [text]);
    }
    assert.deepEqual(found('dd', 'besluit d.d. 1 mei'), ['d.d']);
    assert.deepEqual(found('d.d.', 'besluit dd 1 mei'), ['dd']);
    assert.deepEqual(found('regio', 'de regio’s'), ['regio’s']);
    assert.deepEqual(found('verle*', 'verleent verlenen'), ['verleent', 'verlenen']);
    assert.deepEqual(found('raad*', 'raadsel raadplegen'), ['raadsel', 'raadplegen']);
  });

  it('says what a negation does', () => {
    assert.deepEqual(found('mandaat* & !kan', 'het college kan mandaat verlenen'), []);
  });

  it('gives mistakes that are mistakes', () => {
    for (const [code, ...phrases] of [
      ['empty', '()', '(a | )', '[om]'],
      ['unclosed', '(college', '<getal'],
      ['unexpected', 'a | b', 'man*daat', 'a ...41 b', '\\w+'],
      ['unknown-token', '<bedrg>'],
      ['only-negative', '!kan'],
      ['gap-at-edge', '... college'],
      ['too-complex', 'a '.repeat(201)],
    ] as const) {
      for (const phrase of phrases) assert.equal(problemsOf(phrase)[0]?.code, code, phrase);
    }
  });
});
