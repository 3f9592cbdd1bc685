import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  escapeChoice,
  escapeSnippet,
  joinSnippets,
  plainOf,
  withDistinctStops,
} from '#core/fixes/snippet.js';

describe('plainOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Mandaat', 'Mandaat'],
    ['vóór ${1:15 april} van $2', 'vóór 15 april van '],
    ['elk ${1|kwartaal,halfjaar|}', 'elk kwartaal'],
    ['${1|twee\\, soms drie,vier|} keer', 'twee, soms drie keer'],
    ['${1:het college van ${2:Ledestad}} en $2', 'het college van Ledestad en Ledestad'],
    ['$1 eerst, ${1:later} bepaald', 'later eerst, later bepaald'],
    ['klaar$0', 'klaar'],
    ['${0:klaar}', 'klaar'],
    ['\\$100 \\} en \\\\', '$100 } en \\'],
    ['een \\- streepje', 'een \\- streepje'],
    ['een los } en een $ en ${1:open', 'een los } en een $ en ${1:open'],
    ['${1|geen,einde', '${1|geen,einde'],
    ['$TM_FILENAME', '$TM_FILENAME'],
  ];
  for (const [snippet, expected] of cases) {
    it(`makes “${expected}” of ${snippet}`, () => {
      assert.equal(plainOf(snippet), expected);
    });
  }

  it('gives any text back that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(plainOf(escapeSnippet(text)), text);
        assert.equal(plainOf(`\${1:${escapeSnippet(text)}}`), text);
      }),
    );
  });

  it('gives any choice back that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        assert.equal(plainOf(`\${1|${escapeChoice(first)},${escapeChoice(second)}|}`), first);
      }),
    );
  });

  it('reads deep nesting and what is never closed in linear time', () => {
    const text = '${1:'.repeat(50_000);
    assert.equal(plainOf(text), text);
    assert.equal(plainOf('${1|'.repeat(20_000)), '${1|'.repeat(20_000));
  });
});

describe('withDistinctStops', () => {
  it('numbers the stops of each snippet after those before it', () => {
    assert.deepEqual(withDistinctStops(['${1:a} ${2|b,c|}', 'geen', '$1 en ${3:d ${2:e}}']), [
      '${1:a} ${2|b,c|}',
      'geen',
      '${3} en ${5:d ${4:e}}',
    ]);
  });

  it('keeps stops of one snippet that repeat each other together', () => {
    assert.deepEqual(withDistinctStops(['${1:a} $1', '${1:b} $1']), ['${1:a} ${1}', '${2:b} ${2}']);
  });

  it('keeps escapes, and drops where the cursor would end', () => {
    assert.equal(joinSnippets(['\\$1 ${1|a\\,b,c|}$0', '${0:x}']), '\\$1 ${1|a\\,b,c|}x');
  });

  it('changes nothing in the text', () => {
    const snippet = fc.stringMatching(/^(?:[a-z$}{\\|,:0-3]|\$\{[0-3]:[a-z]+\})*$/u);
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 4 }), (snippets) => {
        assert.equal(plainOf(joinSnippets(snippets)), snippets.map(plainOf).join(''));
      }),
    );
  });
});
