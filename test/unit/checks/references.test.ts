import { annexUnreferenced } from '#core/checks/annexUnreferenced.js';
import { referenceBroken } from '#core/checks/referenceBroken.js';

import { expectFindings } from '../../support/expectFindings.js';

const head = '---\nform: dvo\n---\n\n# Overeenkomst\n\n';

/** Three articles, of which the second has two leden and a list, and a fourth with the text. */
function withArticles(text: string): string {
  return `${head}## Artikel 1

Een bepaling.

## Artikel 2

1. Een lid met:
   a. een onderdeel;
   b. nog een onderdeel.
2. Nog een lid.

## Artikel 3

Een bepaling.

## Artikel 4

${text}
`;
}

describe('reference-broken', () => {
  it('reports an article, a lid and an onderdeel that are not there', () => {
    expectFindings(
      referenceBroken,
      withArticles(`Zie artikel 6.
    ^^^^^^^^^ warning reference-broken
Zie artikel 2, derde lid.
    ^^^^^^^^^^^^^^^^^^^^ warning reference-broken
Zie artikel 3, tweede lid.
    ^^^^^^^^^^^^^^^^^^^^^ warning reference-broken
Zie artikel 2, eerste lid, onder c.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning reference-broken
Zie artikel 2a.
    ^^^^^^^^^^ warning reference-broken`),
    );
  });

  it('reads Roman numbers, and leden with the number of their article', () => {
    const roman = ['I', 'II', 'III'].map((number) => `## Artikel ${number}\n\nEen bepaling.\n\n`);
    expectFindings(
      referenceBroken,
      `${head}${roman.join('')}## Artikel IV

Wat in artikel VI is bepaald, blijft gelden; artikel III ook.
       ^^^^^^^^^^ warning reference-broken
`,
    );
    const dotted = Array.from(
      { length: 10 },
      (_, index) =>
        `## Artikel ${index + 1}\n\n${index + 1}.1 Een bepaling.\n\n${index + 1}.2 Nog een.\n\n`,
    );
    expectFindings(
      referenceBroken,
      `${head}${dotted.join('')}## Artikel 11

11.1 Daarop is artikel 12.2 van toepassing, en artikel 2.3.5 van de Wmo 2015.
               ^^^^^^^^^^^^ warning reference-broken
`,
    );
  });

  it('takes an annex that one is told to see for one of the draft', () => {
    expectFindings(
      referenceBroken,
      `${withArticles(`Er wordt een verwerkersovereenkomst gesloten, zie bijlage 2.
                                                  ^^^^^^^^^ warning reference-broken`)}
## Bijlage 1

Een lijst, bij artikel 3.
`,
    );
  });

  it('is silent on what is there', () => {
    expectFindings(
      referenceBroken,
      withArticles('Zie artikel 3, artikel 2, tweede lid, en artikel 2, eerste lid, onderdeel b.'),
    );
  });

  it('is silent on the articles of laws and of other documents', () => {
    for (const text of [
      'De Wgr regelt dit in artikel 6.',
      'Zie artikel 6 van de centrumregeling.',
      'De centrumregeling bepaalt in artikel 6 hoe dit gaat.',
      'De raad kan een onderzoek doen als bedoeld in artikel 213a.',
      'Dit geldt alleen voor artikel 6-gemeenten.',
      'Zie bijlage 2 van de centrumregeling.',
      'De Awb bepaalt dat het vijfde lid geldt.',
    ]) {
      expectFindings(referenceBroken, withArticles(text));
    }
  });

  it('reads a sentence that opens with a reference behind one on a law', () => {
    expectFindings(
      referenceBroken,
      withArticles(`De Wgr geldt. Artikel 6 is van toepassing.
              ^^^^^^^^^ warning reference-broken`),
    );
  });

  it('is silent on an article whose number stands twice', () => {
    expectFindings(
      referenceBroken,
      `${withArticles('Zie artikel 5, tweede lid.')}
## Artikel 5

Een bepaling.

## Artikel 5

1. Een lid.
2. Een lid.
`,
    );
  });

  it('reads lid and onderdeel without an article as those of the article itself', () => {
    expectFindings(
      referenceBroken,
      withArticles(`1. In afwijking van het vorige lid geldt dit.
                        ^^^^^^^^^^ warning reference-broken
2. Bedoeld in het eerste lid, onderdeel b.
3. Het bepaalde in lid 7 geldt.
                   ^^^^^ warning reference-broken
4. Op grond van het volgende lid geldt dit niet.
                    ^^^^^^^^^^^^ warning reference-broken`),
    );
  });

  it('does not take a member of a committee for a lid', () => {
    for (const text of [
      'De leden wijzen samen een derde lid aan. Het derde lid is voorzitter.',
      'De benoeming van het derde lid eindigt na vier jaar.',
    ]) {
      expectFindings(referenceBroken, withArticles(text));
    }
  });

  it('is silent when leden are paragraphs without a number', () => {
    expectFindings(referenceBroken, withArticles('Een alinea.\n\nVolgens het vorige lid.'));
  });

  it('finds annexes in the draft, in a list of annexes and in the frontmatter', () => {
    expectFindings(
      referenceBroken,
      withArticles(`Zie bijlage 1, bijlage 2 en bijlage 3.
                            ^^^^^^^^^ warning reference-broken

Bijlage 2: takenlijst (los bijgevoegd)

## Bijlage 1 Tarieven

Een tarief.`),
    );
    expectFindings(
      referenceBroken,
      withArticles('Zie bijlage 1.').replace('dvo\n', 'dvo\nannexes: [takenlijst]\n'),
    );
  });

  it('reads English, with clauses and schedules', () => {
    expectFindings(
      referenceBroken,
      `---
form: samenwerkingsovereenkomst
lang: en
---

# Agreement

## 1. Purpose

1.1 A purpose.

1.2 Subject to paragraph 3 of this clause, see Clause 5.
                                               ^^^^^^^^ warning reference-broken
               ^^^^^^^^^^^ warning reference-broken

## 2. Scope

See Clause 1.2 and Schedule 3.
                   ^^^^^^^^^^ warning reference-broken

## 3. Term

See section 9 of the Act.
`,
    );
  });
});

describe('annex-unreferenced', () => {
  const annex = '\n## Bijlage 1 Lijst van taken\n\nEen taak.\n';

  it('is silent when the annexes are spoken of together, or by title', () => {
    for (const text of [
      'De bijlagen maken deel uit van deze overeenkomst.',
      'Bijlagen 1 tot en met 3 worden jaarlijks herzien.',
      'De lijst van taken wordt jaarlijks herzien.',
    ]) {
      expectFindings(annexUnreferenced, withArticles(text) + annex);
    }
  });

  it('is silent on an annex that names its article', () => {
    expectFindings(
      annexUnreferenced,
      `${withArticles('Een tekst.')}\n## Bijlage 1 (bij artikel 2)\n\nEen taak.\n`,
    );
  });

  it('does not count a mention in the annex itself', () => {
    expectFindings(
      annexUnreferenced,
      `${withArticles('Een tekst.')}
## Bijlage 1 Taken
   ^^^^^^^^^^^^^^^ information annex-unreferenced

In bijlage 1 staat een taak.
`,
    );
  });
});
