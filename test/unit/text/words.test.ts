import assert from 'node:assert/strict';

import { createMatcher } from '#core/text/phrases.js';
import { fold, foldedWords } from '#core/text/words.js';

import { found } from './phrasesIn.js';

describe('the reader of words', () => {
  for (const [text, ...expected] of [
    ['Het college, de raad.', 'het', 'college', 'de', 'raad'],
    ['besluit d.d. 1 mei', 'besluit', 'dd', '1', 'mei'],
    ['m.b.t. o.a. P.M.', 'mbt', 'oa', 'pm'],
    ['artikel.De raad', 'artikel', 'de', 'raad'],
    ['a.Het', 'a', 'het'],
    ['raad.a b', 'raad', 'a', 'b'],
    ['art. 2.3.5, 10:4, 24c en 1.250,50.', 'art', '2.3.5', '10:4', '24c', 'en', '1.250,50'],
    ['5% van € 250', '5', '%', 'van', '€', '250'],
    ['€250 &euro; 3 &sect; 4', '€', '250', '€', '3', '§', '4'],
    ['P&C en P&amp;C, B &amp; W', 'p&c', 'en', 'p&c', 'b', 'w'],
    ["gemeente's foto’s 's-Hertogenbosch", 'gemeentes', 'fotos', 's', 'hertogenbosch'],
    ['ge\u00adëvalu\u00adeerd ge&shy;daan', 'geevalueerd', 'gedaan'],
    ['een&nbsp;mandaat&#160;en &x', 'een', 'mandaat', 'en', 'x'],
    ['co&ouml;rdinatie x&y;z', 'coordinatie', 'x', 'z'],
    ['d\\.d\\. 2\\.3\\.5 1\\-7', 'dd', '2.3.5', '1', '7'],
    [
      '**mandaat**, **m**andaat en *on*der_mandaat_',
      'mandaat',
      'mandaat',
      'en',
      'onder',
      'mandaat',
    ],
    ['en/of t/m', 'en', 'of', 't', 'm'],
    ['ĳs STRASSE straße œuvre', 'ijs', 'strasse', 'strasse', 'oeuvre'],
    ['договор 契約 𝒜', 'договор', '契約', 'a'],
    ['- – — … !?', ...[]],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(foldedWords(text), expected);
    });
  }

  it('folds a word to what it is compared by', () => {
    assert.equal(fold('Geëvalueerd'), 'geevalueerd');
    assert.equal(fold('10:4'), '10:4');
  });
});

describe('a compound', () => {
  it('with a hyphen matches written apart and as one', () => {
    const text = 'de decentralisatie-uitkering is';
    for (const phrase of [
      'decentralisatie uitkering',
      'decentralisatieuitkering',
      'decentralisatie-uitkering',
      'decentralisatieuit*',
      '*satieuitkering',
    ]) {
      assert.deepEqual(found(phrase, text), ['decentralisatie-uitkering'], phrase);
    }
  });

  it('written as one matches a phrase with a hyphen', () => {
    assert.deepEqual(found('decentralisatie-uitkering*', 'decentralisatieuitkeringen'), [
      'decentralisatieuitkeringen',
    ]);
  });

  it('with a blank is two words', () => {
    assert.deepEqual(found('decentralisatieuitkering', 'decentralisatie uitkering'), []);
    assert.deepEqual(found('decentralisatieuitkering', 'decentralisatie – uitkering'), []);
  });

  it('of P&C and a planning with a hyphen is read', () => {
    assert.deepEqual(found('p&c cyclus', 'de P&C-cyclus'), ['P&C-cyclus']);
    assert.deepEqual(found('planning en controlcyclus', 'de planning- en controlcyclus'), [
      'planning- en controlcyclus',
    ]);
  });

  it('goes on behind it', () => {
    assert.deepEqual(found('nietverlengen van', 'het niet-verlengen van'), ['niet-verlengen van']);
    assert.deepEqual(found('een tweetot driejarig contract', 'een twee-tot driejarig contract'), [
      'een twee-tot driejarig contract',
    ]);
  });

  it('broken off at the end of a line is one word as well', () => {
    for (const end of ['\n', '\r\n', ' \n  ']) {
      assert.deepEqual(found('is ingeschreven', `is inge-${end}schreven`), [
        `is inge-${end}schreven`,
      ]);
    }
    assert.deepEqual(found('ingeschreven', 'inge-\n- schreven'), []);
  });
});

describe('a word with an apostrophe', () => {
  it("counts with and without its 's", () => {
    assert.deepEqual(found('council', "the council's decision"), ["council's"]);
    assert.deepEqual(found("regio's", 'de regio’s en regio'), ['regio’s']);
    assert.deepEqual(found('council decision', "the council's decision"), ["council's decision"]);
    assert.deepEqual(found('council', 'the councils decide'), []);
  });
});

describe('emphasis', () => {
  it('may cut a word into several spans', () => {
    const text = 'het **onder**mandaat **van** de';
    const prose = [
      { start: 0, end: 4 },
      { start: 6, end: 11 },
      { start: 13, end: 21 },
      { start: 23, end: 26 },
      { start: 28, end: 31 },
    ];
    const regions = [{ span: { start: 0, end: text.length }, prose }];
    const matches = createMatcher([
      { text: 'ondermandaat', language: 'nl' },
      { text: 'ondermandaat van de', language: 'nl' },
      { text: 'onder', language: 'nl' },
      { text: 'mandaat', language: 'nl' },
    ]).match(text, regions, { language: 'nl' });
    assert.deepEqual(
      matches.map(({ phrase, span }) => [phrase, text.slice(span.start, span.end)]),
      [
        [0, 'onder**mandaat'],
        [1, 'onder**mandaat **van** de'],
      ],
    );
  });

  it('leaves the words of links, code and comments apart', () => {
    const text = 'onder[mandaat](x) ';
    const prose = [
      { start: 0, end: 5 },
      { start: 6, end: 13 },
    ];
    const regions = [{ span: { start: 0, end: text.length }, prose }];
    const matcher = createMatcher([{ text: 'ondermandaat', language: 'nl' }]);
    assert.deepEqual(matcher.match(text, regions, { language: 'nl' }), []);
  });
});
