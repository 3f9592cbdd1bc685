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

  it('forgets what was not asked for while as much text came in as there was, twice', () => {
    const { asked, length } = counting();
    const memory = createMemory();
    const others = (version: number) => `${version}`.repeat(version * 70_000);
    memory.piece('een').read(length);
    for (const version of [1, 2]) {
      memory.piece(others(version)).read(length);
      memory.turn();
    }
    memory.piece('een').read(length);
    assert.deepEqual(asked.filter((text) => text === 'een').length, 2);
  });

  it('keeps what was asked for meanwhile, and what little came in between', () => {
    const { asked, length } = counting();
    const memory = createMemory();
    for (const version of [1, 2, 3]) {
      memory.piece('een').read(length);
      memory.piece(`${version}`.repeat(version * 70_000)).read(length);
      memory.turn();
    }
    memory.piece('twee').read(length);
    for (let version = 0; version < 100; version += 1) memory.turn();
    memory.piece('twee').read(length);
    assert.deepEqual(
      asked.filter((text) => text.length < 10),
      ['een', 'twee'],
    );
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
