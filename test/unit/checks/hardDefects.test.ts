import assert from 'node:assert/strict';

import type { Form } from '#schemas/vocabulary.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText } from '../../support/expectFindings.js';

interface HardDefect {
  readonly number: string;
  /** The code, and what it is about when the code has more defects than one. */
  readonly is: readonly [code: string, element?: string];
  readonly form: Form;
  readonly wrong: string;
  readonly right: string;
  /** A form for which the same wrong words are no defect. */
  readonly rightFor?: Form;
}

/** The hard defects of the specification, by its numbers: each found, and each rightly not found. */
const hardDefects: readonly HardDefect[] = [
  {
    number: 'X-H01',
    is: ['clause-unlawful', 'mandate-in-contract'],
    form: 'samenwerkingsovereenkomst',
    wrong: 'Partijen verlenen met deze overeenkomst mandaat aan het college van Waterstad.',
    right: 'Ieder college neemt een eigen mandaatbesluit, dat aan deze overeenkomst is gehecht.',
    rightFor: 'mandaatbesluit',
  },
  {
    number: 'X-H02',
    is: ['clause-unlawful', 'delegation-in-centrum'],
    form: 'centrumregeling',
    wrong:
      'De colleges dragen hun bevoegdheden voor de toegang over aan het college van Waterstad.',
    right: 'De colleges mandateren hun bevoegdheden voor de toegang aan het college van Waterstad.',
    rightFor: 'openbaar-lichaam',
  },
  {
    number: 'X-H03',
    is: ['clause-unlawful', 'mandate-can-clause'],
    form: 'centrumregeling',
    wrong: 'De colleges kunnen hun bevoegdheden aan het college van Waterstad mandateren.',
    right: 'De colleges mandateren de bevoegdheden in bijlage 1 aan het college van Waterstad.',
  },
  {
    number: 'X-H04',
    is: ['clause-unlawful', 'all-powers-mandated'],
    form: 'mandaatbesluit',
    wrong: 'Het college verleent mandaat voor alle besluiten die nodig zijn voor de opvang.',
    right: 'Het college verleent mandaat voor besluiten op grond van artikel 2.3.5 van de wet.',
  },
  {
    number: 'X-H05',
    is: ['clause-unlawful', 'mandate-to-meeting'],
    form: 'centrumregeling',
    wrong: 'De colleges verlenen mandaat aan de stuurgroep beschermd wonen.',
    right: 'De colleges verlenen mandaat aan het college van Waterstad.',
  },
  {
    number: 'X-H06',
    is: ['clause-unlawful', 'objection-same-decider'],
    form: 'mandaatbesluit',
    wrong:
      'Het mandaat omvat alle besluiten over de toegang, met inbegrip van beslissingen op bezwaar.',
    right: 'Het mandaat omvat de besluiten over de toegang, maar niet het beslissen op bezwaar.',
  },
  {
    number: 'X-H07',
    is: ['clause-unlawful', 'revocation-restricted'],
    form: 'centrumregeling',
    wrong: 'Het mandaat kan alleen met instemming van de centrumgemeente worden ingetrokken.',
    right: 'Ieder college kan zijn mandaat te allen tijde intrekken.',
  },
  {
    number: 'X-H08',
    is: ['clause-unlawful', 'exit-needs-consent'],
    form: 'openbaar-lichaam',
    wrong: 'Uittreding behoeft de goedkeuring van het algemeen bestuur.',
    right: 'Een college treedt uit na toestemming van de eigen raad.',
  },
  {
    number: 'X-H09',
    is: ['clause-unlawful', 'own-scope-extension'],
    form: 'openbaar-lichaam',
    wrong: 'Het algemeen bestuur kan besluiten tot uitbreiding van de overgedragen taken.',
    right: 'Uitbreiding van de overgedragen taken vergt een wijziging van deze regeling.',
    rightFor: 'samenwerkingsovereenkomst',
  },
  {
    number: 'X-H10',
    is: ['clause-unlawful', 'council-in-operational-organisation'],
    form: 'bedrijfsvoeringsorganisatie',
    wrong: 'De raden en de colleges nemen deel aan deze regeling.',
    right: 'De colleges nemen deel aan deze regeling.',
    rightFor: 'openbaar-lichaam',
  },
  {
    number: 'X-H11',
    is: ['clause-unlawful', 'budget-adopted-by-executive-board'],
    form: 'openbaar-lichaam',
    wrong: 'Het dagelijks bestuur stelt ieder jaar de begroting vast.',
    right: 'Het algemeen bestuur stelt ieder jaar de begroting vast.',
  },
  {
    number: 'X-H12',
    is: ['clause-unlawful', 'region-binding'],
    form: 'convenant',
    wrong: 'Alleen inwoners van de regio kunnen gebruik maken van de maatschappelijke opvang.',
    right: 'Iedere ingezetene van Nederland kan zich voor opvang melden.',
  },
  {
    number: 'X-H13',
    is: ['clause-unsound', 'pending-bill-as-law'],
    form: 'samenwerkingsovereenkomst',
    wrong: 'Het woonplaatsbeginsel voor beschermd wonen geldt met ingang van 1 januari 2026.',
    right: 'Zodra het woonplaatsbeginsel in werking treedt, overleggen partijen over de gevolgen.',
  },
  {
    number: 'X-H14',
    is: ['clause-unlawful', 'private-court-in-arrangement'],
    form: 'centrumregeling',
    wrong: 'Geschillen worden uitsluitend voorgelegd aan de rechtbank Den Haag.',
    right: 'Geschillen worden, onverminderd artikel 28 van de wet, eerst in overleg besproken.',
    rightFor: 'samenwerkingsovereenkomst',
  },
  {
    number: 'X-H15',
    is: ['placeholder-left'],
    form: 'convenant',
    wrong: 'De gemeente [naam invullen] voert het secretariaat.',
    right: 'De gemeente Waterstad voert het secretariaat.',
  },
  {
    number: 'X-H16',
    is: ['reference-broken'],
    form: 'convenant',
    wrong: 'De kosten worden verdeeld zoals bepaald in artikel 7.',
    right: 'De kosten worden verdeeld zoals bepaald in artikel 1, eerste lid.',
  },
  {
    number: 'X-H17',
    is: ['deferred-without-decider'],
    form: 'dvo',
    wrong: 'De opdrachtnemer ontvangt een nader overeen te komen bedrag.',
    right: 'De opdrachtnemer ontvangt een door het algemeen bestuur nader te bepalen bedrag.',
  },
];

describe('the hard defects', () => {
  it('are those of X-H01 to X-H17', () => {
    assert.deepEqual(
      hardDefects.map(({ number }) => number),
      Array.from({ length: 17 }, (_, index) => `X-H${String(index + 1).padStart(2, '0')}`),
    );
  });

  for (const { number, is, form, wrong, right, rightFor } of hardDefects) {
    const about = is[1] ?? is[0];
    it(`${number} ${about} is found, and silent where nothing is wrong`, () => {
      assert.equal(count(form, wrong, is), 1, wrong);
      assert.equal(count(form, right, is), 0, right);
      if (rightFor) assert.equal(count(rightFor, wrong, is), 0, rightFor);
      if (is[1]) assert.equal(count(form, wrong, is, 'Toelichting'), 0, 'in the notes');
    });
  }
});

/** How often a defect is found in a draft with a passage, as an article or in a part of its own. */
function count(
  form: Form,
  passage: string,
  [code, element]: HardDefect['is'],
  heading = 'Artikel 3 Bepaling',
): number {
  const articles = ['Artikel 1 Doel', 'Artikel 2 Duur'].map(
    (title) => `## ${title}\n\n1. Dit artikel doet hier niet ter zake.\n\n`,
  );
  const text = `---\nform: ${form}\ndomain: beschermd-wonen\n---\n\n# Stuk\n\n${articles.join('')}## ${heading}\n\n1. ${passage}\n`;
  const { findings } = analyzeText(text, {}, builtIn);
  return findings.filter((found) => found.code === code && (!element || found.element === element))
    .length;
}
