import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { guard, passTogether } from '#core/parse/guard.js';
import { limits } from '#core/parse/limits.js';
import { segmentsOf } from '#core/parse/segments.js';

/** A text of hostile pieces, and the lengths at which they hurt. */
const hostile = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '> ',
        '- ',
        '1. ',
        '[__',
        '*a_ ',
        '`',
        '<!-- ',
        '\n',
        '\n\n',
        '\r',
        '\r\n',
        'tekst ',
        '    ',
        '| a ',
        '|-|\n',
        '# ',
        'a\n-\n',
        '\t',
      ),
      fc.integer({ min: 1, max: 300 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

function lineEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\r\n]/gu), ({ index }) => index);
}

describe('the guard', () => {
  it('leaves an ordinary draft as it is', () => {
    const article =
      '## Artikel 1\n\n1. Een **lid** met [een verwijzing](x) en `code`.\n   a. x;\n2. Twee.\n\n';
    const table = `| A | B |\n|---|---|\n${'| **x** | [y] |\n'.repeat(400)}\n`;
    const list = `${'- **term**: omschrijving, met *nadruk*;\n'.repeat(400)}\n`;
    const setext = 'Artikel 1\n---\n\nTekst.\n\n---\n\n'.repeat(400);
    const text = article.repeat(300) + table + list + setext;
    const { text: guarded, cuts } = guard(text);
    assert.equal(guarded, text);
    assert.deepEqual(cuts, []);
  });

  const floods: readonly (readonly [string, string, string])[] = [
    ['quotes in one line', '>'.repeat(5000), 'nesting'],
    ['bullets in one line', '- '.repeat(2500), 'nesting'],
    ['indentation', `${' '.repeat(200)}x`, 'nesting'],
    ['delimiters in one block', '[__'.repeat(5000), 'block'],
    ['comments in one block', 'a <!-- a '.repeat(2000), 'block'],
    ['lines in one block', 'tekst\n'.repeat(2000), 'block'],
    ['length of one block', 'tekst '.repeat(20_000), 'block'],
    ['quoted paragraphs', '> a\n\n'.repeat(2000), 'nesting'],
    ['headings with a line below them', 'a\n-\n\n'.repeat(501), 'underlines'],
    ['lines', '\n'.repeat(limits.markdown.lines + 1), 'lines'],
  ];
  for (const [name, text, reason] of floods) {
    it(`cuts too many ${name}`, () => {
      const { text: guarded, cuts } = guard(text);
      assert.equal(guarded.length, text.length);
      assert.equal(cuts[0]?.reason, reason);
      assert.ok(cuts.length <= limits.problems);
    });
  }

  it('leaves alone what is before the Markdown', () => {
    const yaml = `a: ${'['.repeat(3000)}\n`;
    assert.deepEqual(guard(`${yaml}\nTekst.\n`, yaml.length).cuts, []);
  });

  it('passes a text exactly when its segments pass, together', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const loads = segmentsOf(text).map(({ start, end }) => guard(text.slice(start, end)).load);
        assert.equal(passTogether(loads), guard(text).cuts.length === 0);
      }),
      { numRuns: 400 },
    );
  });

  it('takes a heading for the start of a block', () => {
    const text = `${'Tekst.\n'.repeat(1000)}# Kop\n${'Tekst.\n'.repeat(1000)}`;
    assert.deepEqual(guard(text).cuts, []);
  });

  it('keeps the length and the line ends, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: guarded } = guard(text);
        assert.equal(guarded.length, text.length);
        assert.deepEqual(lineEnds(guarded), lineEnds(text));
        assert.equal(guard(guarded).text, guarded);
      }),
      { numRuns: 200 },
    );
  });
});
