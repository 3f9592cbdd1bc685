import assert from 'node:assert/strict';

import { rememberingChecklist } from '#core/checklist/compile.js';
import { createEvidenceMemory } from '#core/coverage/evidenceMemory.js';
import { parseDraft } from '#core/parse/parseDraft.js';

import { miniChecklist } from '../../support/miniChecklist.js';

const articles = `# Regeling

## Artikel 1

De mandaatgever van Dijkdorp verleent mandaat.[^1]

## Artikel 2

De raden besluiten.
`;

function draftOf(text: string, party = 'Dijkdorp') {
  const head = `---\nform: centrumregeling\nparties:\n  - name: ${party}\n---\n\n`;
  return parseDraft({ uri: 'test:a.md', version: 1, text: head + text });
}

describe('the memory of what was found', () => {
  it('reads the sections that changed, and gives what a new memory gives', () => {
    const memory = createEvidenceMemory();
    const first = draftOf(articles);
    memory.read(first, miniChecklist);
    assert.equal(memory.count, first.sections.length);

    const changed = draftOf(articles.replace('besluiten', 'beslissen over mandaat'));
    const read = memory.read(changed, miniChecklist);
    assert.equal(memory.count, 1);
    assert.deepEqual(read, createEvidenceMemory().read(changed, miniChecklist));
  });

  it('reads a section again whose running text is another, though its text is the same', () => {
    const memory = createEvidenceMemory();
    const noted = `${articles}\n## Artikel 3\n\n[^1]: Een noot.\n`;
    memory.read(draftOf(noted.replace('[^1]:', '[^1]')), miniChecklist);
    memory.read(draftOf(noted), miniChecklist);
    assert.equal(memory.count, 2);
  });

  it('reads all again with other parties or another checklist', () => {
    const memory = createEvidenceMemory();
    const draft = draftOf(articles);
    memory.read(draft, miniChecklist);
    memory.read(draftOf(articles, 'Waterstad'), miniChecklist);
    assert.equal(memory.count, draft.sections.length);
    memory.read(draftOf(articles, 'Waterstad'), rememberingChecklist(miniChecklist));
    assert.equal(memory.count, draft.sections.length);
  });
});
