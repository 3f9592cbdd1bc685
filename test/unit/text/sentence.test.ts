import assert from 'node:assert/strict';

import { sentenceAt } from '#core/text/sentence.js';

function sentence(marked: string, parts = false): string {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const { start, end } = sentenceAt(text, { start: 0, end: text.length }, offset, { parts });
  return text.slice(start, end).trim();
}

describe('a sentence', () => {
  it('ends where the next one begins', () => {
    assert.equal(sentence('Het een. Het <|>ander. Nog iets.'), 'Het ander.');
    assert.equal(sentence('Het <|>een. Het ander.'), 'Het een.');
    assert.equal(sentence('Het een. Het <|>ander'), 'Het ander');
  });

  it('goes on behind an abbreviation, an initial and the number of a lid', () => {
    const whole = 'Zie art. 5 en mw. B. Visser, d.d. 1 juli';
    assert.equal(sentence(`${whole}<|>`), whole);
    assert.equal(sentence('1. De <|>colleges besluiten.'), '1. De colleges besluiten.');
    assert.equal(sentence('Zie artikel 8. De <|>rest volgt.'), 'De rest volgt.');
  });

  it('holds the items of a list, unless parts are asked for', () => {
    const list = 'Niet:\n   a. het een;\n   b. het <|>ander.';
    assert.equal(sentence(list), list.replace('<|>', ''));
    assert.equal(sentence(list, true), 'b. het ander.');
  });
});
