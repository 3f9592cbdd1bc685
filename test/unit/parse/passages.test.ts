import assert from 'node:assert/strict';

import type { Draft, Section } from '#core/model/draft.js';

import { draftOf, sectionOf, textAt } from './draftOf.js';

function passagesOf(draft: Draft, section: Section): readonly string[] {
  return section.passages.map(
    ({ kind, prose }) => `${kind}: ${prose.map((span) => textAt(draft, span) ?? '').join('|')}`,
  );
}

function passagesIn(body: string): readonly string[] {
  const draft = draftOf(`# R\n\n## Artikel 1\n\n${body}`);
  return passagesOf(draft, sectionOf(draft, '1'));
}

describe('passages', () => {
  it('are leden, each with its onderdelen', () => {
    assert.deepEqual(passagesIn('1. Een:\n   a. x;\n   b. y.\n2. Twee.\n'), [
      'clause: Een:|x;|y.',
      'clause: Twee.',
    ]);
  });

  it('are paragraphs where leden have no number, each with the list that it announces', () => {
    assert.deepEqual(passagesIn('Een.\n\nTwee:\n\na. x;\n\nb. y.\n\nDrie.\n'), [
      'clause: Een.',
      'clause: Twee:|x;|y.',
      'clause: Drie.',
    ]);
  });

  it('are rows, the header included', () => {
    assert.deepEqual(passagesIn('1. Zie:\n\n| Wie | Deel |\n|---|---:|\n| A | 40% |\n| B | |\n'), [
      'clause: Zie:',
      'row: Wie|Deel',
      'row: A|40%',
      'row: B',
    ]);
  });

  it('hold running text only', () => {
    assert.deepEqual(
      passagesIn(
        'Het `code` en <!-- niet --> de [naam](https://a.example/b), zie[^1] <b>vet</b>.\n\n[^1]: Noot.\n',
      ),
      ['clause: Het | en | de |naam|, zie| |vet|.', 'clause: Noot.'],
    );
    assert.deepEqual(passagesIn('Zie https://a.example/mandaat en <https://b.example>.\n'), [
      'clause: Zie | en |.',
    ]);
    assert.deepEqual(
      passagesIn('Tekst.\n\n```\nmandaat\n```\n\n<div>\nmandaat\n</div>\n\nPagina 2 van 8\n'),
      ['clause: Tekst.'],
    );
  });

  it('do not hold headings', () => {
    assert.deepEqual(passagesIn('Een.\n\n### Mandaat\n\nTwee.\n'), [
      'clause: Een.',
      'clause: Twee.',
    ]);
  });

  it('of recitals, notes and signatures are paragraphs and rows', () => {
    const draft = draftOf(
      '# R\n\nDe colleges;\n\ngelet op:\n- artikel 1;\n- artikel 2;\n\n## Artikel 1\n\nA.\n\nAldus vastgesteld:\n\n| Naam |\n|---|\n| A |\n',
    );
    assert.deepEqual(passagesOf(draft, sectionOf(draft, 'preamble')), [
      'paragraph: De colleges;',
      'paragraph: gelet op:|artikel 1;|artikel 2;',
    ]);
    assert.deepEqual(passagesOf(draft, sectionOf(draft, 'signatures')), [
      'paragraph: Aldus vastgesteld:',
      'row: Naam',
      'row: A',
    ]);
  });
});
