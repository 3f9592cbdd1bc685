import { dateImpossible } from '#core/checks/dateImpossible.js';
import { dateOrder } from '#core/checks/dateOrder.js';

import { expectFindings } from '../../support/expectFindings.js';

const head = '---\nform: dvo\n---\n\n# Overeenkomst\n\n';
const article = (text: string) => `${head}## Artikel 1\n\n${text}\n`;

describe('date-impossible', () => {
  it('is silent on days that exist, and on what is no date', () => {
    for (const text of [
      '29 februari 2028, 31 december, 1-7-2026, 2026-02-28 en 29 februari.',
      'Zie artikel 31 juni.',
      'Kenmerk 344328-118402-J, 31-31-2026 en 2026-13-45.',
      'De norm is 30,31 juni of €31 juni.',
      'Clause 32 may be amended.',
    ]) {
      expectFindings(dateImpossible, article(text));
    }
  });

  it('reads English, and the escapes of a word processor', () => {
    expectFindings(
      dateImpossible,
      article(`It ends on June 31, 2027, or on 30 February.
           ^^^^^^^^^^^^^ error date-impossible
                                ^^^^^^^^^^^ error date-impossible`),
    );
    expectFindings(
      dateImpossible,
      article(`d\\.d\\. 31\\-04\\-2026
       ^^^^^^^^^^^^ error date-impossible`),
    );
  });

  it('reads the procedure in the frontmatter, of which the schema knows no keys', () => {
    expectFindings(
      dateImpossible,
      `---
form: dvo
procedure:
  ontwerp: 2026-02-30
           ^^^^^^^^^^ error date-impossible
---

# Overeenkomst
`,
    );
  });
});

describe('date-order', () => {
  it('is silent on terms and calendars that are right', () => {
    for (const text of [
      'Deze overeenkomst geldt van 1 januari 2027 tot en met 31 december 2030.',
      'Deze overeenkomst treedt in werking op 1 juli 2026. De overeenkomst van 4 februari 2019 eindigt op 30 juni 2026.',
      'De opdrachtnemer zendt vóór 15 april een ontwerpbegroting. De raden geven binnen acht weken hun zienswijze. De colleges stellen de begroting vóór 15 juli vast.',
      'De opdrachtnemer zendt vóór 1 november een ontwerpbegroting. De colleges stellen de begroting vóór 1 februari vast.',
      'De opdrachtnemer zendt vóór 1 februari een kaderbrief en vóór 1 mei een ontwerpbegroting. De colleges stellen de begroting vóór 1 juli vast.',
    ]) {
      expectFindings(dateOrder, article(text));
    }
  });

  it('reports an end before the beginning, also in another article', () => {
    expectFindings(
      dateOrder,
      `${head}## Artikel 1

Deze overeenkomst treedt in werking op 1 juli 2027.

## Artikel 2

Deze overeenkomst eindigt op 31 december 2026.
                             ^^^^^^^^^^^^^^^^ warning date-order
`,
    );
    expectFindings(
      dateOrder,
      article(`This agreement runs from 1 January 2028 until 31 December 2027.
                                              ^^^^^^^^^^^^^^^^ warning date-order`),
    );
  });

  it('reads the calendar of an article from its table as well', () => {
    expectFindings(
      dateOrder,
      article(`De begroting kent deze data:

| Datum | Stuk |
|---|---|
| 1 september | ontwerpbegroting |
  ^^^^^^^^^^^ warning date-order

De colleges stellen de begroting uiterlijk 1 juli vast.`),
    );
  });

  it('reports a consent from before the draft', () => {
    expectFindings(
      dateOrder,
      `${head}overwegende dat:

- het ontwerp op 1 september 2026 aan de raden is gezonden;
- de raden toestemming hebben verleend: Dorpwijk op 2 juni 2026 en Voorbeeldstad op 2 november 2026;
                                                    ^^^^^^^^^^^ warning date-order

## Artikel 1

Een bepaling.
`,
    );
  });

  it('compares the steps of the procedure', () => {
    expectFindings(
      dateOrder,
      `---
form: dvo
procedure:
  bekendmaking: 2026-12-20
  toestemming: 2026-08-15
               ^^^^^^^^^^ warning date-order
  ontwerp: 2026-09-01
  vaststelling: 2026-12-01
---

# Overeenkomst
`,
    );
  });
});
