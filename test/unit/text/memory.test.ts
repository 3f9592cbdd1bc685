import assert from 'node:assert/strict';

import { createMemory } from '#core/text/memory.js';

/** Counts how often it is asked, per text. */
function counting() {
  const asked: string[] = [];
  const length = (text: string): number => {
    asked.push(text);
    return text.length;
  };
  return { asked, length };
}

describe('a memory of a text', () => {
  it('reads a piece once with each function, wherever it stands', () => {
    const { asked, length } = counting();
    const memory = createMemory();
    assert.equal(memory.piece('mandaat').read(length), 7);
    assert.equal(memory.piece('mandaat').read(length), 7);
    assert.equal(
      memory.piece('mandaat').read((text) => text.toUpperCase()),
      'MANDAAT',
    );
    assert.deepEqual(asked, ['mandaat']);
  });

  it('keeps what the version before had', () => {
    const { asked, length } = counting();
    const memory = createMemory();
    for (const version of [['een', 'twee'], ['een', 'drie'], ['een']]) {
      for (const text of version) memory.piece(text).read(length);
      memory.turn();
    }
    assert.deepEqual(asked, ['een', 'twee', 'drie']);
  });

  it('forgets what two versions in a row did not have', () => {
    const { asked, length } = counting();
    const memory = createMemory();
    for (const version of [['een'], [], [], ['een']]) {
      for (const text of version) memory.piece(text).read(length);
      memory.turn();
    }
    assert.deepEqual(asked, ['een', 'een']);
  });

  it('keeps an answer that is undefined', () => {
    const asked: string[] = [];
    const nothing = (text: string): undefined => {
      asked.push(text);
    };
    const piece = createMemory().piece('een');
    piece.read(nothing);
    piece.read(nothing);
    assert.deepEqual(asked, ['een']);
  });
});
