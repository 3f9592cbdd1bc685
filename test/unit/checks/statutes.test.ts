import assert from 'node:assert/strict';

import { statuteCitationImpossible } from '#core/checks/statuteCitationImpossible.js';
import { statuteCitationStale } from '#core/checks/statuteCitationStale.js';
import { messageOf } from '#core/messages/messageOf.js';

import { analyzeText, expectFindings } from '../../support/expectFindings.js';
import { expectFixHolds } from '../../support/expectFix.js';

const opening = '---\nform: centrumregeling\n---\n\n# Centrumregeling\n\n';
const both = { checks: [statuteCitationStale, statuteCitationImpossible] };

function messagesIn(text: string): readonly string[] {
  return analyzeText(text, both).findings.map((finding) => messageOf(finding, 'nl'));
}

describe('statute-citation-stale', () => {
  it('follows "die wet" and what the draft calls a law', () => {
    expectFindings(
      statuteCitationStale,
      `${opening}Gelet op hoofdstuk I van de Wet gemeenschappelijke regelingen, artikel 8, derde lid, van die wet;
                                                               ^^^^^^^^^^^^^^^^^^^^ error statute-citation-stale

## Artikel 1 Begrippen

In deze regeling wordt verstaan onder:

a. wet: de Wet gemeenschappelijke regelingen.

## Artikel 2 Register

Opneming in het register van artikel 27 van de wet.
                             ^^^^^^^^^^ warning statute-citation-stale
`,
    );
  });

  it('reads English drafts', () => {
    expectFindings(
      statuteCitationStale,
      `---
form: openbaar-lichaam
lang: en
---

# Arrangement

The councils gave their consent (article 1(2) of the Joint Arrangements Act).
                                 ^^^^^^^^^^^^ warning statute-citation-stale

## 1. Budget

The executive board sends the draft budget to the councils eight weeks before its adoption.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error statute-citation-stale

## 2. Archives

Records of before 2022 are dealt with under the former Wob.
`,
    );
  });

  it('leaves alone what only looks like it', () => {
    expectFindings(
      statuteCitationStale,
      `${opening}Artikel 8, derde lid, is gewijzigd. De toestemming van artikel 1, tweede lid, van deze regeling is nodig.

De Provinciewet geldt. Volgens artikel 27 van die wet is dat zo.

## Artikel 1 Iets

Artikel 27 geldt, en de Wet maatschappelijke ondersteuning 2015 ook. \`Wob\`

# Toelichting

Onder de Wob was dat anders.
`,
    );
  });

  it('says a name once in a passage', () => {
    expectFindings(
      statuteCitationStale,
      `${opening}## Artikel 1 Begrippen

Wob: Wet openbaarheid van bestuur.
^^^ warning statute-citation-stale
`,
    );
  });

  it('says what it is now, and how sure we are of it', () => {
    assert.deepEqual(messagesIn(`${opening}## Artikel 1 Iets\n\nPartijen passen de Wbp toe.\n`), [
      'Wet die niet meer geldt: ‘Wbp’. Sinds 25 mei 2018 gelden in plaats van de Wet bescherming persoonsgegevens de Algemene verordening gegevensbescherming (AVG) en de Uitvoeringswet AVG. (Niet geverifieerd.)',
    ]);
  });

  const fixes: readonly (readonly [string, string])[] = [
    ['(artikel 8, derde lid, van de Wgr)', '(artikel 8, vierde lid, van de Wgr)'],
    ['(art. 8, 3e lid, Wgr)', '(art. 8, 4e lid, Wgr)'],
    ['(art. 8 lid 3 Wgr)', '(art. 8 lid 4 Wgr)'],
    ['(artikel 8(3) Wgr)', '(artikel 8(4) Wgr)'],
    ['(artikel 8,\nderde lid, van de Wgr)', '(artikel 8,\nvierde lid, van de Wgr)'],
    ['(de artikelen 1 en 8, derde lid, Wgr)', '(de artikelen 1 en 8, vierde lid, Wgr)'],
  ];
  for (const [before, after] of fixes) {
    it(`changes nothing but the number in ${JSON.stringify(before)}`, () => {
      const text = (citation: string) =>
        `${opening}## Artikel 1 Iets\n\nDit berust op de wet ${citation}.\n`;
      const analysis = analyzeText(text(before));
      const finding = analysis.findings.find(({ code }) => code === 'statute-citation-stale');
      const [fix] = finding?.fixes ?? [];
      assert.ok(finding && fix);
      assert.equal(expectFixHolds(finding, fix, analysis), text(after));
    });
  }

  it('offers nothing where the whole citation has to be looked at', () => {
    const text = `${opening}## Artikel 1 Iets\n\nHet register van artikel 27, tweede lid, van de Wgr.\n`;
    const [finding, ...others] = analyzeText(text, both).findings;
    assert.equal(finding?.code, 'statute-citation-stale');
    assert.deepEqual([finding.fixes, others], [undefined, []]);
  });
});

describe('statute-citation-impossible', () => {
  it('reports articles, leden and onderdelen beyond the last', () => {
    expectFindings(
      statuteCitationImpossible,
      `${opening}Gelet op de artikelen 1, zesde lid, en 8, vijfde lid, van de Wgr en artikel 10:24 Awb;
            ^^^^^^^^^^^^^^^^^^^^^^ warning statute-citation-impossible
                                       ^^^^^^^^^^^^^ warning statute-citation-impossible
                                                                    ^^^^^^^^^^^^^ warning statute-citation-impossible

## Artikel 1 Iets

Artikel 160, eerste lid, onder h, van de Gemeentewet geldt, en artikel 160, eerste lid, onder g, ook.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning statute-citation-impossible

De kaders (artikel 34b, eerste lid, Wgr) en artikel 8, derde tot en met zesde lid, van de Wgr.
           ^^^^^^^^^^^^^^^^^^^^^^^ warning statute-citation-impossible
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning statute-citation-impossible
`,
    );
  });

  it('claims nothing of what nobody read, of the past and of a law that is not named', () => {
    expectFindings(
      statuteCitationImpossible,
      `${opening}De Wgr geldt. Gelet op artikel 42 en op artikel 300 van de Gemeentewet;

## Artikel 1 Iets

Artikel 3:999 Awb, afdeling 10.1.1 Awb, artikel 45c Wgr en artikel 26, twaalfde lid, AVG.

Artikel 42 van de Wgr, zoals dat luidde in 2010.

De Provinciewet geldt. Zie artikel 42 van die wet.

Zie artikel 42 van deze regeling en artikel 160 van de Gemeentewet.
`,
    );
  });

  it('leaves a draft alone that is older than the text that was read', () => {
    const text = (date: string) =>
      `---\nform: dvo\ndate: ${date}\n---\n\n# DVO\n\n## Artikel 1\n\nArtikel 42 van de Wgr.\n`;
    assert.equal(messagesIn(text('2019-01-01')).length, 0);
    assert.deepEqual(messagesIn(text('2026-01-01')), [
      'Artikel 42 Wgr staat niet in de wet. Dit is nagegaan in de tekst die geldt vanaf 12-02-2025.',
    ]);
  });

  it('is silent where the citation is out of date: one finding a citation', () => {
    const { findings } = analyzeText(
      `${opening}## Artikel 1 Iets\n\nHet register van artikel 27 van de Wgr.\n`,
      both,
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['statute-citation-stale'],
    );
  });

  it('says how many leden there are', () => {
    const text = `${opening}## Artikel 1 Iets\n\nArtikel 8, zesde lid, en artikel 34b, eerste lid, Wgr, en artikel 160, eerste lid, onder k, Gemeentewet.\n`;
    assert.deepEqual(messagesIn(text), [
      'Artikel 8 Wgr heeft 4 leden; er is geen lid 6. Dit is nagegaan in de tekst die geldt vanaf 12-02-2025.',
      'Artikel 34b Wgr is niet verdeeld in leden; er is geen lid 1. Dit is nagegaan in de tekst die geldt vanaf 12-02-2025.',
      'Artikel 160 Gemw, lid 1, gaat tot en met onderdeel g; er is geen onderdeel k. Dit is nagegaan in de tekst die geldt vanaf 01-10-2026.',
    ]);
  });
});

describe('the checks on laws, on hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['citations in one paragraph', 'artikel 1, tweede lid, van de Wgr toestemming '],
    ['names in one paragraph', 'Wet maatschappelijke ondersteuning '],
    ['laws that are not in the table', 'Provinciewet Wgr artikel 42 van die wet '],
    ['words before "artikel"', 'het eerste en tweede lid, onder a, van het '],
    ['names of acts that do not end', 'The Very Long And '],
  ];
  for (const [name, piece] of hostile) {
    it(`take time that grows with its length: ${name}`, () => {
      const text = `${opening}## Artikel 1 Iets\n\n${piece.repeat(100_000 / piece.length)}.\n`;
      const start = process.cpuUsage();
      analyzeText(text, both);
      const { user, system } = process.cpuUsage(start);
      // Milliseconds for 100 KB; what is quadratic takes far longer.
      assert.ok((user + system) / 1000 < 2000);
    });
  }
});
