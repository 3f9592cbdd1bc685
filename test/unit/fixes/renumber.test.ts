import assert from 'node:assert/strict';

import { buildFix } from '#core/fixes/buildFix.js';

import { analyzeText } from '../../support/expectFindings.js';
import { expectFix } from '../../support/expectFix.js';

const renumber = { kind: 'renumber-articles' } as const;

function draft(...articles: readonly (readonly [string, string])[]): string {
  const body = articles.map(([number, text]) => `## Artikel ${number}\n\n${text}\n`).join('\n');
  return `---\nform: centrumregeling\n---\n\n# Regeling\n\n${body}`;
}

describe('renumber-articles', () => {
  it('closes a gap, and takes references along', () => {
    expectFix(
      renumber,
      draft(['1', 'Een.'], ['3', 'Zie artikel 5.'], ['5', 'Zie artikel 3 en artikel 1.']),
      draft(['1', 'Een.'], ['2', 'Zie artikel 3.'], ['3', 'Zie artikel 2 en artikel 1.']),
    );
  });

  it('leaves a reference alone that could mean either', () => {
    expectFix(
      renumber,
      draft(['1', 'Een.'], ['2', 'Twee.'], ['2', 'Zie artikel 2.'], ['3', 'Zie artikel 3.']),
      draft(['1', 'Een.'], ['2', 'Twee.'], ['3', 'Zie artikel 2.'], ['4', 'Zie artikel 4.']),
    );
  });

  it('keeps letters behind the number that they follow', () => {
    expectFix(
      renumber,
      draft(['1', 'Een.'], ['3', 'Zie artikel 3a.'], ['3a', 'Zie artikel 3.']),
      draft(['1', 'Een.'], ['2', 'Zie artikel 2a.'], ['2a', 'Zie artikel 2.']),
    );
  });

  it('leaves a count that starts again', () => {
    expectFix(
      renumber,
      draft(['1', 'Een.'], ['3', 'Drie.'], ['1', 'Bijlage.'], ['2', 'Zie artikel 1.']),
      draft(['1', 'Een.'], ['2', 'Drie.'], ['1', 'Bijlage.'], ['2', 'Zie artikel 1.']),
    );
  });

  it('has nothing to offer for numbers in order or of another kind', () => {
    for (const numbers of [
      ['1', '2', '2a', '3'],
      ['I', 'III'],
    ]) {
      const text = draft(...numbers.map((number) => [number, 'Tekst.'] as const));
      assert.equal(buildFix(renumber, analyzeText(text), 'nl'), undefined);
    }
  });
});
