import { expectFix } from '../../support/expectFix.js';

const insert = { kind: 'insert-section', topic: 'mandate', variant: 'standaard' } as const;

function frontmatter(...lines: readonly string[]): string {
  return ['---', 'form: centrumregeling', ...lines, '---', ''].join('\n');
}

describe('insert-section', () => {
  it('writes an article before the next topic, and numbers on', () => {
    expectFix(
      insert,
      `${frontmatter()}
# Regeling

## Artikel 1 – Begrippen

Begrip: een woord.

## Artikel 2 – Begroting

1. De begroting volgt uit artikel 1.
2. Artikel 2 en artikel 3, eerste lid, gelden.

## Artikel 3 – Slot

De artikelen 1 en 2 en de artikelen 1 tot en met 3 gelden, net als artikel 3 van de Algemene wet bestuursrecht.
`,
      `${frontmatter()}
# Regeling

## Artikel 1 – Begrippen

Begrip: een woord.

## Artikel 2 – Mandaat

1. De mandaatgever verleent de directeur mandaat.
2. Ondermandaat is toegestaan.

## Artikel 3 – Begroting

1. De begroting volgt uit artikel 1.
2. Artikel 3 en artikel 4, eerste lid, gelden.

## Artikel 4 – Slot

De artikelen 1 en 3 en de artikelen 1 tot en met 4 gelden, net als artikel 3 van de Algemene wet bestuursrecht.
`,
    );
  });
});
