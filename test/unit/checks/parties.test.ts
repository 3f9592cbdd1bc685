import { partyMissing } from '#core/checks/partyMissing.js';
import { titleMismatch } from '#core/checks/titleMismatch.js';

import { expectFindings } from '../../support/expectFindings.js';

/** A draft of three parties, the first lines of which are marked when need be. */
function withParties(text: string, form = 'convenant'): string {
  return `---
form: ${form}
parties:
  - { name: Gemeente Voorbeeldstad, role: centrumgemeente }
  - { name: "college van burgemeester en wethouders van Dorpwijk" }
  - { name: "Stichting Opstap (lokaal)", role: mandaathouder }
---

# Tekst

${text}
`;
}

describe('party-missing', () => {
  const article = '## Artikel 1\n\nVoorbeeldstad, Dorpwijk en Opstap werken samen.\n\n';

  it('knows parties by their bare names, with emphasis and in other forms', () => {
    expectFindings(
      partyMissing,
      withParties(
        '1. de gemeente **Voorbeeldstad**;\n2. het college van Dorpwijk;\n3. Opstap;\n\n## Artikel 1\n\nX.',
      ),
    );
  });

  it('is silent when the text names no party at all', () => {
    expectFindings(partyMissing, withParties('## Artikel 1\n\nPartijen werken samen.'));
  });

  it('is silent on signatures without names, and on a place alone', () => {
    expectFindings(
      partyMissing,
      withParties(`${article}## Ondertekening\n\nde burgemeester,\n\nde directeur,`),
    );
    expectFindings(
      partyMissing,
      withParties(`${article}## Ondertekening\n\nGetekend te Voorbeeldstad,\n\nde burgemeester,`),
    );
  });

  it('reports who lacks at signatures without a heading, at the last block', () => {
    expectFindings(
      partyMissing,
      withParties(`${article}Aldus overeengekomen en in drievoud opgemaakt,

Voorbeeldstad, de burgemeester

Dorpwijk, de burgemeester
^^^^^^^^^^^^^^^^^^^^^^^^^ warning party-missing`),
    );
  });

  it('does not ask a signature of who takes a mandate', () => {
    expectFindings(
      partyMissing,
      withParties(
        `${article}## Ondertekening\n\nVoorbeeldstad, de burgemeester\n\nDorpwijk, de burgemeester`,
        'mandaatbesluit',
      ),
    );
    expectFindings(
      partyMissing,
      withParties(
        `${article}## Ondertekening\n\nDorpwijk, de burgemeester\n\nOpstap, de directeur`,
        'mandaatbesluit',
      ),
    );
  });

  it('reports a municipality that signs up in the opening words only', () => {
    expectFindings(
      partyMissing,
      withParties(`1. de gemeente Elders, vertegenwoordigd door haar burgemeester;
               ^^^^^^ warning party-missing
2. de gemeente Voorbeeldstad, vertegenwoordigd door haar burgemeester;

overwegende dat de gemeenten Voorbeeldstad, Dorpwijk en Heuvelrug eerder samenwerkten;

${article}`),
    );
  });
});

describe('title-mismatch', () => {
  const cited = (title: string, name: string) =>
    `---\nform: dvo\n---\n\n# ${title}\n\n## Artikel 1\n\nDeze overeenkomst wordt aangehaald als: ${name}.\n`;

  it('lets a citeertitel be shorter, abbreviated, or of another year', () => {
    const title = 'Dienstverleningsovereenkomst beschermd wonen en opvang Streek 2027';
    for (const name of [
      title,
      'Dienstverleningsovereenkomst Streek',
      'DVO BW en opvang Streek',
      'Dienstverleningsovereenkomst beschermd wonen en opvang Streek 2028',
      'Overeenkomst beschermd wonen Streek 2027',
      '[citeertitel]',
    ]) {
      expectFindings(titleMismatch, cited(title, name));
    }
  });

  it('is silent on the title of another document', () => {
    expectFindings(
      titleMismatch,
      '---\nform: dvo\n---\n\n# Overeenkomst Streek\n\n## Artikel 1\n\nDe bijlage kan worden aangehaald als Tarieven Heuvelland.\n',
    );
  });

  it('points out another kind together with another year', () => {
    expectFindings(
      titleMismatch,
      `---
form: dvo
---

# Gemeenschappelijke regeling Zorg Streek

## Artikel 1

This arrangement may be cited as Regeling Zorg Streek 2027.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ information title-mismatch
`,
    );
  });
});
