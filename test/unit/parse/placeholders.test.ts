import assert from 'node:assert/strict';

import { draftOf, textAt } from './draftOf.js';

function blanksIn(sentence: string): readonly (string | undefined)[] {
  const draft = draftOf(`# R\n\n## Artikel 1\n\n${sentence}\n`);
  return draft.placeholders.map((span) => textAt(draft, span));
}

describe('placeholders', () => {
  const blanks: readonly (readonly [string, string])[] = [
    ['Dit gaat in op [datum].', '[datum]'],
    ['Dit gaat in op [datum invullen].', '[datum invullen]'],
    ['Het besluit van [●] juli.', '[●]'],
    ['Het bedrag is [...] euro.', '[...]'],
    ['De gemeente […] betaalt.', '[…]'],
    ['De gemeente [naam gemeente] betaalt.', '[naam gemeente]'],
    ['Dit gaat in op … juli 2026.', '…'],
    ['Het bedrag is € ….', '…'],
    ['Het bedrag is ........ euro.', '........'],
    ['Het bedrag is ____ euro.', '____'],
    ['Het bedrag is \\_\\_\\_ euro.', '\\_\\_\\_'],
    ['De termijn: n.t.b.', 'n.t.b.'],
    ['De termijn is PM weken.', 'PM'],
    ['Binnen XX weken.', 'XX'],
    ['Binnen xxx weken.', 'xxx'],
    ['Binnen <invullen> weken.', '<invullen>'],
    ['De gemeente <naam gemeente> betaalt.', '<naam gemeente>'],
    [
      'Dit geldt.\n\n*\\[opm. A: kan dit wel zo? nog bespreken met het overleg van juristen\\]*',
      '\\[opm. A: kan dit wel zo? nog bespreken met het overleg van juristen\\]',
    ],
    ['| A | B |\n|---|---|\n| x | [PM] |', '[PM]'],
    ['Op ?? juli.', '??'],
    ['Op dd-mm-jjjj.', 'dd-mm-jjjj'],
    ['Van {{naam}}.', '{{naam}}'],
    ['De termijn is TBD.', 'TBD'],
  ];
  for (const [sentence, blank] of blanks) {
    it(`are found in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(blanksIn(sentence), [blank]);
    });
  }

  const others = [
    'Dit is een [tekst](https://a.example).',
    'Zie de noot[^1].\n\n[^1]: Noot.',
    'Zie [1] en [12, 13].',
    'Zie [deze].\n\n[deze]: https://a.example',
    '- [ ] te doen\n- [x] gedaan',
    'Nader te bepalen door het college.',
    'En zo verder…',
    'Het luidt "… en verder" volgens de wet.',
    "De formule: 'Namens het college van [gemeente], de directeur,'.",
    '> Namens het college van [gemeente]',
    'De wet bepaalt (…) dat het mag.',
    '`[datum]` en <!-- [datum] -->',
    'De regel <b>vet</b><br> geldt.',
    'Het deeltje PM10 en de p.m.',
    'De MAXX geldt, en XII ook.',
    'Zie [sic] de tekst.',
    'Een lijst met __vet__ en ***beide***.',
  ];
  for (const sentence of others) {
    it(`are not found in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(blanksIn(sentence), []);
    });
  }

  it('are not the titles that a source put in brackets', () => {
    const draft = draftOf('# R\n\n### Artikel 1 [begrippen]\n\nA.\n');
    assert.deepEqual(draft.placeholders, []);
  });

  it('are not the lines on which people sign, but are the dates above them', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 1\n\nA.\n\nAldus vastgesteld op … juli 2026,\n\nVoorbeeldstad, [datum], ……………… ________ de secretaris\n\n| Naam | Handtekening |\n|---|---|\n| XXX | .............. |\n',
    );
    assert.deepEqual(
      draft.placeholders.map((span) => textAt(draft, span)),
      ['…', '[datum]', 'XXX'],
    );
  });

  it('are not the dots of a table of contents', () => {
    const draft = draftOf('# R\n\nArtikel 1 ........... 2\n\n## Artikel 1\n\nA.\n');
    assert.deepEqual(draft.placeholders, []);
  });
});
