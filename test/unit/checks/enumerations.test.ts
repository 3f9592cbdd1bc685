import assert from 'node:assert/strict';

import { enumerationHygiene } from '#core/checks/enumerationHygiene.js';

import { analyzeText, expectFindings } from '../../support/expectFindings.js';
import { expectFixHolds } from '../../support/expectFix.js';

const article = (text: string) =>
  `---\nform: dvo\n---\n\n# Overeenkomst\n\n## Artikel 1\n\n${text}\n`;

describe('enumeration-hygiene', () => {
  it('is silent on lists that count, in every way of marking', () => {
    for (const text of [
      '1. Een lid.\n2. Nog een:\n   a. een;\n   b. twee.\n3. Slot.',
      '1.1 Een lid.\n\n1.2 Nog een.',
      '(1) Een lid.\n\n(2) Nog een.',
      'Het gaat om:\n\na. een;\n\nb. twee.\n\nEn om:\n\na. drie;\n\nb. vier.',
      '1. Een lid.\n1. Nog een.\n1. Slot.',
      '1. Een lid.\n\n2. Nog een.\n\n2a. Ingevoegd.\n\n3. Slot.',
      '- een;\n- twee.',
    ]) {
      expectFindings(enumerationHygiene, article(text));
    }
  });

  it('reports leden that skip one or stand twice, once', () => {
    expectFindings(
      enumerationHygiene,
      article(`(1) Een lid.

(3) Nog een.
 ^ information enumeration-hygiene

(4) Nog een.

(4) Nog een.
 ^ information enumeration-hygiene

(5) Slot.`),
    );
  });

  it('reports marks that change half-way', () => {
    expectFindings(
      enumerationHygiene,
      article(`Het gaat om:

a. een;

b) twee;
^ hint enumeration-hygiene

c) drie.`),
    );
  });

  it('offers to renumber the last, unless something refers to it', () => {
    const text = article('Het gaat om:\n\na. een;\n\nb. twee;\n\nd. drie.');
    const analysis = analyzeText(text, { checks: [enumerationHygiene] });
    const [finding] = analysis.findings;
    const [fix] = finding?.fixes ?? [];
    assert.ok(finding && fix);
    assert.match(expectFixHolds(finding, fix, analysis), /^c\. drie/mu);

    const referred = article('Het gaat om:\n\na. een;\n\nc. twee, niet onderdeel c.');
    const [other] = analyzeText(referred, { checks: [enumerationHygiene] }).findings;
    assert.deepEqual(other?.fixes, []);
  });
});
