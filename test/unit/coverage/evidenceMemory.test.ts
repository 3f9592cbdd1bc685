import assert from 'node:assert/strict';

import { rememberingChecklist } from '#core/checklist/compile.js';
import { createEvidenceMemory } from '#core/coverage/evidenceMemory.js';
import { createDraftMemory } from '#core/draftMemory.js';
import { shownDraft } from '#core/parse/shown.js';
import { parseDraft } from '#core/parse/parseDraft.js';

import { miniChecklist } from '../../support/miniChecklist.js';

const articles = `# Regeling

## Artikel 1

De mandaatgever van Dijkdorp verleent mandaat.[^1]

## Artikel 2

De raden besluiten.
`;

/** Reads versions of a draft, and what is found in them. */
function createReader(evidence = createEvidenceMemory()) {
  const memory = createDraftMemory();
  return (text: string, { party = 'Dijkdorp', checklist = miniChecklist } = {}) => {
    const head = `---\nform: centrumregeling\nparties:\n  - name: ${party}\n---\n\n`;
    const draft = parseDraft({ uri: 'test:a.md', version: 1, text: head + text }, memory);
    const found = evidence.read(draft, checklist, shownDraft(draft, memory).sections);
    return { found, count: evidence.count, sections: draft.sections.length };
  };
}

describe('the memory of what was found', () => {
  it('reads the sections that changed, and gives what a new memory gives', () => {
    const read = createReader();
    const first = read(articles);
    assert.equal(first.count, first.sections);

    const changed = articles.replace('besluiten', 'beslissen over mandaat');
    const { found, count } = read(changed);
    assert.equal(count, 1);
    assert.deepEqual(found, createReader()(changed).found);
  });

  it('reads a section again whose running text is another, though its text is the same', () => {
    const read = createReader();
    const noted = `${articles}\n## Artikel 3\n\n[^1]: Een noot.\n`;
    read(noted.replace('[^1]:', '[^1]'));
    assert.equal(read(noted).count, 2);
  });

  it('reads all again with other parties or another checklist', () => {
    const read = createReader();
    const { sections } = read(articles);
    assert.equal(read(articles).count, 0);
    assert.equal(read(articles, { party: 'Waterstad' }).count, sections);
    const checklist = rememberingChecklist(miniChecklist);
    assert.equal(read(articles, { party: 'Waterstad', checklist }).count, sections);
  });

  it('reads what is there twice once', () => {
    const twice = '# Regeling\n\n## Artikel 1\n\nMandaat.\n\n## Artikel 1\n\nMandaat.\n\n';
    const { found, count } = createReader()(twice);
    assert.equal(count, 2);
    assert.equal(found.length, 3);
    assert.equal(found[1], found[2]);
  });
});
