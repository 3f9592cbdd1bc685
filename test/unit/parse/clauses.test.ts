import assert from 'node:assert/strict';

import { clausesIn, clausesOf, draftOf, sectionOf, textAt } from './draftOf.js';

describe('leden', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['of a list', '1. Een.\n2. Twee.\n', ['list 1', 'list 2']],
    ['of a list with brackets', '1) Een.\n2) Twee.\n', ['list 1', 'list 2']],
    ['of paragraphs 1.1', '1.1 Een.\n\n1.2 Twee.\n', ['dotted 1.1', 'dotted 1.2']],
    [
      'of paragraphs 1.1 without blank lines',
      '1.1 Een.\n1.2 Twee.\n',
      ['dotted 1.1', 'dotted 1.2'],
    ],
    ['between brackets', '(1) Een.\n\n(2) Twee.\n', ['parenthesised 1', 'parenthesised 2']],
    ['escaped by a conversion', '1\\.\tEen\\.\n\n2\\.\tTwee\\.\n', ['running 1', 'running 2']],
    ['with a bare number', '1 De een.\n\n2 De ander.\n', ['running 1', 'running 2']],
    [
      'in one paragraph',
      '(1) Een.\n(2) Twee.\n(3) Drie.\n',
      ['parenthesised 1', 'parenthesised 2', 'parenthesised 3'],
    ],
    [
      'with letters behind the number',
      '1. Een.\n\n1a. Tussen.\n\n2. Twee.\n',
      ['list 1', 'running 1a', 'list 2'],
    ],
    ['of a list behind bullets', '- 1. Een.\n- 2. Twee.\n', ['list 1', 'list 2']],
    [
      'around a table',
      '1. Een:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n2. Twee.\n',
      ['list 1', 'list 2'],
    ],
    ['that are not numbered', 'Een.\n\nTwee.\n', ['plain']],
    ['of which one is missing', '1. Een.\n3. Drie.\n', ['list 1', 'list 3']],
  ];
  for (const [name, body, expected] of cases) {
    it(`${name} are read`, () => {
      assert.deepEqual(clausesIn(body), expected);
    });
  }

  const items: readonly (readonly [string, string, readonly string[]])[] = [
    ['a.', '1. Een:\n   a. x;\n   b. y.\n2. Twee.\n', ['list 1 [a. b.]', 'list 2']],
    ['a. in paragraphs', '1. Een:\n\na. x;\n\nb. y.\n\n2. Twee.\n', ['list 1 [a. b.]', 'list 2']],
    ['a. without blank lines', '1. Een:\na. x;\nb. y.\n2. Twee.\n', ['list 1 [a. b.]', 'list 2']],
    ['a) and a\\)', 'Er is:\n\na) x;\n\nb\\) y.\n', ['plain [a) b)]']],
    ['(a)', 'Er is:\n\n(a) x;\n\n(b) y.\n', ['plain [(a) (b)]']],
    ['1°', 'Er is:\n\n1° x;\n\n2° y.\n', ['plain [1° 2°]']],
    ['dashes', 'Er is:\n\n– x;\n\n– y.\n', ['plain [– –]']],
    ['bullets', 'Er is:\n\n- x;\n- y.\n', ['plain [- -]']],
    ['a numbered list behind a colon', 'Er is:\n\n1. x;\n2. y.\n', ['plain [1. 2.]']],
    [
      'a numbered list in a lid',
      '1. Een:\n\n   1. x;\n   2. y.\n\n2. Twee.\n',
      ['list 1 [1. 2.]', 'list 2'],
    ],
    ['levels', 'Er is:\n\na. x:\n\n1° p;\n\n2° q;\n\nb. y.\n', ['plain [a. [1° 2°] b.]']],
    ['nested bullets', '- x:\n  - p;\n  - q.\n- y.\n', ['plain [- [- -] -]']],
    [
      'a row that passes i',
      ['f', 'g', 'h', 'i', 'j'].map((m) => `${m}. x;`).join('\n\n'),
      ['plain [f. g. h. i. j.]'],
    ],
    [
      'Roman below letters',
      'Er is:\n\na. x:\n\ni. p;\n\nii. q;\n\nb. y.\n',
      ['plain [a. [i. ii.] b.]'],
    ],
  ];
  for (const [name, body, expected] of items) {
    it(`have onderdelen: ${name}`, () => {
      assert.deepEqual(clausesIn(body), expected);
    });
  }

  it('are not made of numbers in running text', () => {
    assert.deepEqual(
      clausesIn('Dit geldt vanaf de datum, bedoeld in artikel\n3. Het college beslist.\n'),
      ['plain'],
    );
    assert.deepEqual(clausesIn('De bijdrage is\n2.5 miljoen euro per jaar.\n'), ['plain']);
    assert.deepEqual(clausesIn('12 gemeenten doen mee.\n'), ['plain']);
  });

  it('span their onderdelen, and their numbers can be found', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 3\n\n3.1 Een:\n\na. x;\n\n3.2 Twee.\n\nEn dit ook.\n\n',
    );
    const [first, second] = sectionOf(draft, '3').clauses;
    assert.equal(textAt(draft, first?.span), '3.1 Een:\n\na. x;');
    assert.equal(textAt(draft, first?.items[0]?.span), 'a. x;');
    assert.equal(textAt(draft, second?.span), '3.2 Twee.\n\nEn dit ook.');
    assert.equal(textAt(draft, second?.numberSpan), '3.2');
  });

  it('of an empty article are none', () => {
    assert.deepEqual(
      clausesOf(sectionOf(draftOf('# R\n\n## Artikel 1\n\n## Artikel 2\n'), '1')),
      [],
    );
  });

  it('with the number of another article are leden all the same', () => {
    const draft = draftOf('# R\n\n## Artikel 4\n\n3.1 Een.\n\n3.2 Twee.\n');
    assert.deepEqual(clausesOf(sectionOf(draft, '4')), ['dotted 3.1', 'dotted 3.2']);
  });
});
