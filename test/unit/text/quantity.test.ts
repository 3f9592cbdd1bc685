import assert from 'node:assert/strict';

import { numberOf, quantityOf } from '#core/text/quantity.js';

describe('quantities', () => {
  const read = (text: string, language: 'nl' | 'en' = 'nl') => {
    const found = quantityOf(text, language);
    return found && [found.value, found.unit, found.decimals];
  };

  it('are read with the marks of the language', () => {
    assert.deepEqual(read('1.240.000'), [1_240_000, 'plain', 0]);
    assert.deepEqual(read('14,4'), [14.4, 'plain', 1]);
    assert.deepEqual(read('71,200', 'en'), [71_200, 'plain', 0]);
    assert.deepEqual(read('7.55', 'en'), [7.55, 'plain', 2]);
    assert.deepEqual(read('14.4'), [14.4, 'plain', 1]);
  });

  it('keep their unit, whatever the emphasis', () => {
    assert.deepEqual(read('**€ 510.000**'), [510_000, 'amount', 0]);
    assert.deepEqual(read('€ 510.000,-'), [510_000, 'amount', 0]);
    assert.deepEqual(read('46,2 %'), [46.2, 'percentage', 1]);
    assert.deepEqual(read('46,2\\%'), [46.2, 'percentage', 1]);
    assert.deepEqual(read('6,4 fte'), [6.4, 'plain', 1]);
    assert.deepEqual(read('veertig procent'), [40, 'percentage', 0]);
    assert.deepEqual(read('fifteen per cent', 'en'), [15, 'percentage', 0]);
  });

  it('are nothing else than a quantity', () => {
    for (const text of [
      '620 onderzoeken',
      '2-4',
      'n.v.t.',
      '',
      '1 juni',
      '12.34.5',
      'Kleinsluis',
    ]) {
      assert.equal(read(text), undefined, text);
    }
  });

  it('are read in words up to a hundred', () => {
    const nl = (text: string) => numberOf(text, 'nl')?.value;
    assert.equal(nl('vijfentwintig'), 25);
    assert.equal(nl('tweeëntachtig'), 82);
    assert.equal(nl('honderd'), 100);
    assert.equal(nl('veel'), undefined);
    assert.equal(numberOf('twenty-five', 'en')?.value, 25);
  });
});
