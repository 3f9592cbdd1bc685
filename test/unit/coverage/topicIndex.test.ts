import assert from 'node:assert/strict';

import { createEvidenceMemory } from '#core/coverage/evidenceMemory.js';
import { createTopicIndex } from '#core/coverage/topicIndex.js';
import { createDraftMemory } from '#core/draftMemory.js';
import { parseDraft } from '#core/parse/parseDraft.js';
import { shownDraft } from '#core/parse/shown.js';

import { miniChecklist } from '../../support/miniChecklist.js';

const articles = `---
form: centrumregeling
---

# Regeling

## Artikel 1

De raden besluiten.

## Artikel 2

De mandaatgever verleent mandaat.
`;

/** Reads versions of a draft, and gives where they speak of a mandate. */
function createReader() {
  const memory = createDraftMemory();
  const evidence = createEvidenceMemory();
  const index = createTopicIndex();
  const topic = miniChecklist.topics.findIndex(({ id }) => id === 'mandate');
  return (text: string) => {
    const draft = parseDraft({ uri: 'test:a.md', version: 1, text }, memory);
    const found = evidence.read(draft, miniChecklist, shownDraft(draft, memory).sections);
    const own = index.update(draft, miniChecklist, found)[topic];
    assert.ok(own);
    const places = [...own.places.values()].map(({ at }) => ({ ...at, passages: undefined }));
    return { places, sections: [...own.places.keys()], revision: own.revision };
  };
}

describe('where topics are spoken of', () => {
  it('is the same as long as nothing else is found, wherever that stands', () => {
    const read = createReader();
    const before = read(articles);
    const after = read(articles.replace('De raden', 'Alle raden'));
    assert.deepEqual(before.sections, [2]);
    assert.equal(after.revision, before.revision);
    assert.equal(after.places[0]?.start, (before.places[0]?.start ?? 0) + 2);
  });

  it('is in the order of the text, also when an earlier section joins in', () => {
    const read = createReader();
    const before = read(articles);
    const after = read(articles.replace('besluiten', 'beslissen over het mandaat'));
    assert.deepEqual(after.sections, [1, 2]);
    assert.notEqual(after.revision, before.revision);
  });

  it('is nowhere when the words are gone, and starts anew when sections come or go', () => {
    const read = createReader();
    read(articles);
    assert.deepEqual(read(articles.replace(/De mandaatgever.*/u, 'Niets.')).sections, []);
    const more = articles.replace('## Artikel 2', '## Artikel 1a\n\nNiets.\n\n## Artikel 2');
    assert.deepEqual(read(more).sections, [3]);
  });
});
