import assert from 'node:assert/strict';

import { createDraftMemory } from '#core/draftMemory.js';
import { parseDraft } from '#core/parse/parseDraft.js';
import { textOf } from '#core/text/span.js';

const text = `---
form: dvo
---

# Overeenkomst

## Artikel 1 – Doel

Het doel is dit.

[wet]: https://een.example

## Artikel 2 – Slot

1. De raad besluit.
2. Dat is alles.
`;

/** Reads versions of a draft with one memory. */
function createReader() {
  const memory = createDraftMemory();
  return (version: string) => {
    const { sections } = parseDraft({ uri: 'test:a.md', version: 1, text: version }, memory);
    return { sections, own: sections.map((section) => memory.sections.ownOf(section)) };
  };
}

describe('the sections of a draft that is read again', () => {
  it('are the very same where nothing before them changed', () => {
    const read = createReader();
    const before = read(text);
    const after = read(text.replace('alles', 'al het andere'));
    assert.equal(after.sections[1], before.sections[1]);
    assert.notEqual(after.sections[2], before.sections[2]);
  });

  it('are by themselves the same where they only moved', () => {
    const read = createReader();
    const before = read(text);
    const after = read(text.replace('dit', 'dit en dat'));
    assert.notEqual(after.own[1], before.own[1]);
    assert.equal(after.own[2], before.own[2]);
    assert.notEqual(after.sections[2], before.sections[2]);
    assert.deepEqual(after.sections, createReader()(text.replace('dit', 'dit en dat')).sections);
  });

  it('are by themselves what is written, also where no block of theirs changed', () => {
    const read = createReader();
    read(text);
    // Of the same length, so that nothing moves: where a link leads to is no block.
    const version = text.replace('een.example', 'een.voorbld');
    const { sections, own } = read(version);
    for (const [index, section] of sections.entries()) {
      assert.equal(own[index]?.text, textOf(version, section.span));
    }
  });

  it('belong to the memory that they were read with', () => {
    const [section] = createReader()(text).sections;
    assert.ok(section);
    assert.throws(() => createDraftMemory().sections.ownOf(section), TypeError);
  });
});
