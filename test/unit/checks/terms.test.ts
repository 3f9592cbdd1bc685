import { termDefinedTwice } from '#core/checks/termDefinedTwice.js';
import { termsInconsistent } from '#core/checks/termsInconsistent.js';
import { termUndefined } from '#core/checks/termUndefined.js';
import { termUnused } from '#core/checks/termUnused.js';

import { expectFindings } from '../../support/expectFindings.js';

const head = '---\nform: dvo\n---\n\n# Overeenkomst\n\n';
const english = '---\nform: dvo\nlang: en\n---\n\n# Agreement\n\n';

/** A draft with one definition and an article that may use it. */
function withTerm(term: string, text: string): string {
  return `${head}## Artikel 1 Begrippen

In deze overeenkomst wordt verstaan onder:

a. ${term}: een begrip.

## Artikel 2

${text}
`;
}

describe('term-unused', () => {
  it('takes inflections, compounds and hyphens for use', () => {
    for (const [term, text] of [
      ['deelnemer', 'De deelnemers betalen.'],
      ['taak', 'De taken blijven lokaal.'],
      ['regionaal budget', 'Dit komt ten laste van het regionale budget.'],
      ['mandaat', 'De ambtenaar is gemandateerd.'],
      ['contingent', 'De contingentwoningen zijn verdeeld.'],
      ['Kernset', 'De KERNSET geldt.'],
      ['organisatie', 'De organisaties werken samen.'],
      ['beschermingsmaatregel', 'De beschermings-maatregelen gelden.'],
      ['Planbureau (PB)', 'Het PB rekent.'],
      ['Stuurgroep Beschermd Wonen', 'De stuurgroep vergadert.'],
    ] as const) {
      expectFindings(termUnused, withTerm(term, text));
    }
  });

  it('reports a term that only another unused definition uses', () => {
    expectFindings(
      termUnused,
      `${head}## Artikel 1 Begrippen

Ketenpartner: een organisatie waarmee de kerngemeente samenwerkt.
^^^^^^^^^^^^ information term-unused

Kerngemeente: de gemeente Voorbeeldstad.
^^^^^^^^^^^^ information term-unused

Cliënt: een inwoner van de regio.

Regio: de gemeenten samen.

## Artikel 2

De cliënt krijgt hulp.
`,
    );
  });

  it('reads English', () => {
    expectFindings(
      termUnused,
      `${english}## 1. Definitions

In this Agreement:

"**Working Day**" means any day other than a Sunday;

"**Dividend**" means any saving.
   ^^^^^^^^ information term-unused

## 2. Delivery

The party replies within ten Working Days.
`,
    );
  });
});

describe('term-defined-twice', () => {
  const definitions = (intro: string, ...terms: readonly string[]) =>
    `${intro}\n\n${terms.map((term) => `- ${term}: een begrip;`).join('\n')}\n\n`;
  const whole = 'In deze overeenkomst wordt verstaan onder:';

  it('is silent on terms that only look alike', () => {
    expectFindings(
      termDefinedTwice,
      `${head}## Artikel 1 Begrippen\n\n${definitions(whole, 'gemeente', 'gemeenten', 'deelnemende gemeente')}`,
    );
  });

  it('is silent on a definition for one article', () => {
    expectFindings(
      termDefinedTwice,
      `${head}## Artikel 1 Begrippen

${definitions(whole, 'dienst')}## Artikel 2 Begrippen over geld

${definitions('In dit artikel wordt verstaan onder:', 'dienst')}`,
    );
  });

  it('reports the second, in another article as well', () => {
    expectFindings(
      termDefinedTwice,
      `${head}## Artikel 1 Begrippen

${definitions(whole, 'dienst')}## Artikel 2 Andere begrippen

Onder de volgende begrippen wordt verstaan:

- Dienst: een ander begrip.
  ^^^^^^ warning term-defined-twice
`,
    );
  });
});

describe('term-undefined', () => {
  it('knows bodies by the words that regions make for them', () => {
    expectFindings(
      termUndefined,
      `${head}## Artikel 1 Begroting

De begroting gaat naar de regiotafel.
                          ^^^^^^^^^^ warning term-undefined
De regiocommissie ziet daarop toe.
   ^^^^^^^^^^^^^^ warning term-undefined
`,
    );
  });

  it('is silent when something says what the body is', () => {
    for (const text of [
      'Er is een stuurgroep. De stuurgroep beslist.',
      'Partijen stellen een stuurgroep in. De stuurgroep beslist.',
      'De stuurgroep beslist. De stuurgroep bestaat uit vier wethouders.',
      'De stuurgroep komt elk kwartaal bijeen.',
      'De stuurgroep van de regio beslist.',
    ]) {
      expectFindings(termUndefined, `${head}## Artikel 1\n\n${text}\n`);
    }
    expectFindings(termUndefined, `${head}## Artikel 1 Stuurgroep\n\nDe stuurgroep beslist.\n`);
  });

  it('is silent when the terms may be in another document', () => {
    const text = '## Artikel 1\n\nDe stuurgroep beslist.\n';
    expectFindings(termUndefined, head.replace('dvo\n', 'dvo\ndossier: streek\n') + text);
    expectFindings(
      termUndefined,
      `${head}De begrippen uit de centrumregeling hebben dezelfde betekenis.\n\n${text}`.replace(
        '## Artikel 1\n\n',
        '## Artikel 1\n\nDe begrippen uit de centrumregeling hebben dezelfde betekenis. ',
      ),
    );
  });

  it('is silent on what recitals and notes alone speak of', () => {
    expectFindings(
      termUndefined,
      `${head}overwegende dat de stuurgroep dit wil;\n\n## Artikel 1\n\nEen tekst.\n`,
    );
  });

  it('reads capitals as a name in English', () => {
    expectFindings(
      termUndefined,
      `${english}## 1. Minutes

The Review Board receives a copy.
    ^^^^^^^^^^^^ warning term-undefined

## 2. Steering

There is a Steering Group of two members. The Steering Group decides.
`,
    );
  });
});

describe('terms-inconsistent', () => {
  const text = (...sentences: readonly string[]) =>
    `${head}${sentences.map((each, index) => `## Artikel ${index + 1}\n\n${each}\n\n`).join('')}`;

  it('is silent when both words are defined, or named together', () => {
    expectFindings(
      termsInconsistent,
      text('De centrumgemeente is tevens gastgemeente.', 'De gastgemeente betaalt.'),
    );
    expectFindings(
      termsInconsistent,
      `${head}## Artikel 1 Begrippen

- gastgemeente: de gemeente A;
- centrumgemeente: de gemeente B.

## Artikel 2

De gastgemeente betaalt.
`,
    );
  });

  it('does not count the name of another document', () => {
    expectFindings(
      termsInconsistent,
      text('De gastgemeente betaalt.', 'De Regeling centrumgemeente 2011 vervalt.'),
    );
  });

  it('reports the word that is used least', () => {
    expectFindings(
      termsInconsistent,
      `${head}## Artikel 1

De regiogemeenten betalen.

## Artikel 2

De partnergemeenten krijgen bericht.
   ^^^^^^^^^^^^^^^^ information terms-inconsistent

## Artikel 3

De regiogemeenten beslissen.
`,
    );
  });

  it('reports a body that decides in the article that sets up another', () => {
    expectFindings(
      termsInconsistent,
      `${head}## Artikel 1

1. Er is een bestuurlijk overleg van vier wethouders.
2. De stuurgroep besluit over het jaarplan.
      ^^^^^^^^^^ information terms-inconsistent
`,
    );
  });

  it('is silent on two bodies that are both set up', () => {
    expectFindings(
      termsInconsistent,
      text('Er is een bestuurlijk overleg. Er is een stuurgroep. De stuurgroep besluit.'),
    );
  });
});
