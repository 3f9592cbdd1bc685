import { allocationDoesNotAddUp } from '#core/checks/allocationDoesNotAddUp.js';
import { allocationMissesParty } from '#core/checks/allocationMissesParty.js';

import { expectFindings } from '../../support/expectFindings.js';

const parties = (...names: readonly string[]) =>
  names.map((name) => `  - { name: "${name}", role: deelnemer }`).join('\n');
const three = parties('gemeente Waterstad', 'college van Dijkdorp', 'Meerveld, als deelnemer');

const draft = (text: string, of = three) =>
  `---\nform: samenwerkingsovereenkomst\nparties:\n${of}\n---\n\n# Tekst\n\n## Artikel 1 Verdeling\n\n${text}\n`;

const shares = (...values: readonly string[]) =>
  ['Waterstad', 'Dijkdorp', 'Meerveld']
    .map((name, index) => `| ${name} | ${values[index] ?? ''} |`)
    .join('\n');

describe('allocation-does-not-add-up', () => {
  for (const [why, text] of [
    ['rounded shares', `| Gemeente | Aandeel |\n|---|---|\n${shares('33,3%', '33,3%', '33,3%')}`],
    ['shares that make a hundred', `| | % |\n|---|---|\n${shares('50', '30', '20')}`],
    ['figures that are no shares', `| Gemeente | Groei |\n|---|---|\n${shares('5%', '6%', '7%')}`],
    [
      'shares that are not near',
      `| Gemeente | Aandeel |\n|---|---|\n${shares('50%', '60%', '70%')}`,
    ],
    [
      'amounts in euros that were rounded',
      `| Gemeente | Bijdrage |\n|---|---|\n${shares('€ 333', '€ 333', '€ 333')}\n| Totaal | € 1.000 |`,
    ],
    [
      'a total of averages',
      `| Gemeente | Gemiddelde prijs |\n|---|---|\n${shares('10', '20', '30')}\n| Totaal | 70 |`,
    ],
    [
      'subtotals',
      '| Post | Bedrag |\n|---|---|\n| Zorg | 10 |\n| Subtotaal | 10 |\n| Overig | 5 |\n| Totaal | 15 |',
    ],
    [
      'a column with words',
      `| Gemeente | Aantal |\n|---|---|\n${shares('10', 'n.v.t.', '30')}\n| Totaal | 50 |`,
    ],
    [
      'a total that is right',
      `| Gemeente | Fte |\n|---|---|\n${shares('1,5', '–', '2,25')}\n| **Totaal** | **3,75** |`,
    ],
    [
      'a rise, and no share',
      'In Waterstad stijgt het aantal met 60 procent en in Dijkdorp met 45 procent.',
    ],
    [
      'a percentage without a party',
      'De kosten, met 15 procent overhead, dragen Waterstad voor 50 procent en Dijkdorp voor 40 procent.',
    ],
  ] as const) {
    it(`is silent on ${why}`, () => {
      expectFindings(allocationDoesNotAddUp, draft(text));
    });
  }

  it('reads English marks, and a list of items', () => {
    expectFindings(
      allocationDoesNotAddUp,
      `---\nform: samenwerkingsovereenkomst\nlang: en\nparties:\n${parties('Municipality of Waterstad', 'Municipality of Dijkdorp')}\n---\n\n# Text\n\n## Article 1 Shares\n
| Municipality | Population | Share |
|---|---|---|
| Waterstad | 71,200 | 55% |
| Dijkdorp | 34,900 | 43% |
                      ^^^ warning allocation-does-not-add-up budget-allocation
`,
    );
    expectFindings(
      allocationDoesNotAddUp,
      draft(
        '1. De kosten worden verdeeld: Waterstad 60%, Dijkdorp 25% en Meerveld 20%.\n                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning allocation-does-not-add-up budget-allocation',
      ),
    );
  });

  it('knows a total by other words', () => {
    expectFindings(
      allocationDoesNotAddUp,
      draft(
        `| Gemeente | Bijdrage |\n|---|---|\n${shares('€ 500', '€ 300', '€ 217')}\n| **Samen** | **€ 1.000** |\n              ^^^^^^^^^^^ warning allocation-does-not-add-up`,
      ),
    );
  });

  it('does not excuse whole percentages or whole numbers', () => {
    expectFindings(
      allocationDoesNotAddUp,
      draft(
        `| Gemeente | Aandeel |\n|---|---|\n| Waterstad | 33% |\n| Dijkdorp | 33% |\n| Meerveld | 33% |\n             ^^^ warning allocation-does-not-add-up budget-allocation`,
      ),
    );
    expectFindings(
      allocationDoesNotAddUp,
      draft(
        `| Gemeente | Woningen |\n|---|---|\n${shares('10', '20', '30')}\n| Totaal | 61 |\n           ^^ warning allocation-does-not-add-up`,
      ),
    );
  });
});

describe('allocation-misses-party', () => {
  it('reads names with and without what stands around them', () => {
    expectFindings(
      allocationMissesParty,
      draft(
        '| Partij | Bijdrage |\n|---|---|\n| gemeente Waterstad | € 10 |\n| Dijkdorp | € 10 |\n| Meerveld | € 10 |',
      ),
    );
  });

  it('reads a sentence', () => {
    expectFindings(
      allocationMissesParty,
      draft(
        'De kosten worden verdeeld: Waterstad 60% en Dijkdorp 40%.\n                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning allocation-misses-party budget-allocation',
      ),
    );
  });

  for (const [why, text, of] of [
    [
      'a table on something else',
      '| Gemeente | Woningen |\n|---|---|\n| Waterstad | 10 |\n| Dijkdorp | 20 |',
      three,
    ],
    [
      'a row for the others',
      '| Gemeente | Aandeel |\n|---|---|\n| Waterstad | 50% |\n| Dijkdorp | 30% |\n| Overige | 20% |',
      three,
    ],
    [
      'a centre that receives',
      '| Gemeente | Aandeel |\n|---|---|\n| Waterstad | 50% |\n| Dijkdorp | 50% |',
      `${parties('Waterstad', 'Dijkdorp')}\n  - { name: Meerveld, role: centrumgemeente }`,
    ],
    [
      'partners',
      '| Gemeente | Aandeel |\n|---|---|\n| Waterstad | 50% |\n| Dijkdorp | 50% |',
      `${parties('Waterstad', 'Dijkdorp')}\n  - { name: Stichting Kompas, role: zorgaanbieder }`,
    ],
  ] as const) {
    it(`is silent on ${why}`, () => {
      expectFindings(allocationMissesParty, draft(text, of));
    });
  }
});
