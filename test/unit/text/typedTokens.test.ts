import assert from 'node:assert/strict';

import { found } from './phrasesIn.js';

/** Per type: texts that are one as a whole, and texts in which there is none. */
const table: Readonly<Record<string, { readonly is: string[]; readonly isNot: string[] }>> = {
  getal: {
    is: [
      '5',
      '250.000',
      '1,5',
      'één',
      'twee',
      'vierentwintig',
      'tweeëntwintig',
      'honderd',
      'honderdvijftig',
      'tweehonderd',
      'duizend',
      'anderhalf',
      'honderd twintig',
      '5 miljoen',
      'one',
      'twelve',
      'twenty-one',
      'two hundred and fifty',
    ],
    isNot: ['een', 'a', '10:4', '24c', 'eenheid', 'tweede', 'tweetal', 'en', 'mandaat'],
  },
  rangtelwoord: {
    is: [
      'eerste',
      'Tweede',
      'derde',
      'achtste',
      'dertiende',
      'twintigste',
      'eenentwintigste',
      '1e',
      '2de',
      '1ste',
      'first',
      'twelfth',
      '3rd',
      'twenty-first',
    ],
    isNot: ['een', '1', 'eersteklas', 'einde', 'waarde'],
  },
  datum: {
    is: [
      '15 april',
      '15 april 2027',
      '1 Mei 2027',
      '1e januari',
      '1-7-2022',
      '01/07/2022',
      '1.7.2022',
      '2027-01-01',
      '1\\-7\\-2022',
      'januari 2027',
      '15 April',
      'April 15, 2027',
      '15th of April 2027',
      '1 jan. 2027',
    ],
    isNot: ['april', '2027', '32 april', '15 mandaten', '1-13-2022', '1 7 2022', 'mei jl.'],
  },
  termijn: {
    is: [
      'zes weken',
      '6 weken',
      'zes (6) weken',
      'een week',
      'één jaar',
      'a month',
      'een half jaar',
      'anderhalf jaar',
      'twee hele jaren',
      'vier volle kalenderjaren',
      'tien werkdagen',
      'dertig kalenderdagen',
      'twee kwartalen',
      '24 uur',
      'six weeks',
      'ten working days',
      'thirty calendar days',
      'one year',
      '3 business days',
    ],
    isNot: ['weken', 'de week', 'zes mandaten', 'jaarlijks', 'eerste week'],
  },
  bedrag: {
    is: [
      '€ 250.000',
      '€250',
      '€ 12,50',
      '€ 5 miljoen',
      'EUR 5',
      '250.000 euro',
      'vijf miljoen euro',
      "3 euro's",
      'five million euros',
      'EUR 250,000',
      '&euro; 5',
    ],
    isNot: ['5', 'euro', '€', 'de euro', 'vijf miljoen'],
  },
  percentage: {
    is: ['5%', '5 %', '2,5%', '5 procent', 'vijf procent', 'ten per cent', '10 percent'],
    isNot: ['5', '%', 'procent', 'per cent'],
  },
  frequentie: {
    is: [
      'jaarlijks',
      'jaarlijkse',
      'halfjaarlijks',
      'half-jaarlijks',
      'maandelijks',
      'wekelijks',
      'driemaandelijks',
      'vierjaarlijkse',
      'elk kwartaal',
      'ieder kwartaal',
      'per kwartaal',
      'elk jaar',
      'iedere maand',
      'per half jaar',
      'elk halfjaar',
      'elke twee jaar',
      'elk tweede jaar',
      'per kalenderjaar',
      'tweemaal per jaar',
      'twee keer per jaar',
      'eens per vier jaar',
      'eenmaal in de vier jaar',
      'eens in de raadsperiode',
      '4x per jaar',
      'om de twee jaar',
      'om het jaar',
      'kwartaalbasis',
      'annually',
      'annual',
      'yearly',
      'quarterly',
      'semi-annually',
      'half-yearly',
      'six-monthly',
      'every year',
      'every two years',
      'every other year',
      'each quarter',
      'per annum',
      'twice a year',
      'three times a year',
      'once every four years',
      'once per quarter',
    ],
    isNot: [
      'dagelijks bestuur',
      'jaar',
      'kwartaal',
      'per uur',
      'per brief',
      'om de tafel',
      'twee jaar',
      'elk college',
      'jaarrekening',
      'een keer',
    ],
  },
  artikel: {
    is: [
      'artikel 3',
      'art. 10:4',
      'Artikel 24c',
      'article 3',
      'section 171',
      'clause 4',
      '§ 2',
      'artikelen 2.3.3',
    ],
    isNot: ['artikel', 'dit artikel', 'artikel mandaat', '3', 'lid 3'],
  },
  wet: {
    is: [
      'Wgr',
      'Awb',
      'Gemeentewet',
      'Wmo',
      'Wmo 2015',
      'Jeugdwet',
      'AVG',
      'GDPR',
      'de wet',
      'de Wgr',
      'Wet maatschappelijke ondersteuning 2015',
      'Algemene wet bestuursrecht',
      'de Wet gemeenschappelijke regelingen',
      'Financiële-verhoudingswet',
      'Social Support Act 2015',
      'the Joint Arrangements Act',
      'Municipalities Act',
      'GALA',
      'General Administrative Law Act',
      'Local Government Act',
      'de Wet',
    ],
    isNot: [
      'wet',
      'wetten',
      'Wet- en regelgeving',
      'Wet en regelgeving',
      'act',
      'to act',
      'wettelijk',
      '2015',
    ],
  },
  orgaan: {
    is: [
      'college',
      'het college',
      'colleges',
      'college van burgemeester en wethouders',
      'de colleges van B&W',
      'burgemeester',
      'burgemeesters',
      'de raad',
      'raden',
      'gemeenteraad',
      'gemeenteraden',
      'portefeuillehoudersoverleg',
      'bestuurlijk overleg',
      'stuurgroep',
      'algemeen bestuur',
      'dagelijks bestuur',
      'the executive',
      'mayors',
      'municipal council',
      'councils',
      'board',
      'steering committee',
    ],
    isNot: ['bestuur', 'collegelid', 'beraad', 'de directeur', 'overleg'],
  },
  gemeente: {
    is: [
      'gemeente Delft',
      'de gemeente Delft',
      'de gemeenten',
      'gemeenten',
      'de gemeente',
      'municipality of Delft',
      'the municipalities',
      'Den Haag',
      'gemeente Den Haag',
      "'s-Hertogenbosch",
      'Best',
      'Súdwest-Fryslân',
    ],
    isNot: ['gemeente', 'best', 'Delft', 'gemeentelijk', 'Haag'],
  },
};
const names = ['Gemeente Den Haag', "'s-Hertogenbosch", 'Best', 'Súdwest-Fryslân'];

for (const [type, { is, isNot }] of Object.entries(table)) {
  describe(`<${type}>`, () => {
    for (const text of is) {
      it(`is ${text}`, () => {
        const languages = text.startsWith('ten ') ? (['en'] as const) : (['nl', 'en'] as const);
        for (const language of languages) {
          const own = `tegen ${text} blijkt`;
          assert.deepEqual(found(`tegen <${type}> blijkt`, own, { language, names }), [own]);
        }
      });
    }
    for (const text of isNot) {
      it(`is not ${text}`, () => {
        assert.deepEqual(found(`<${type}>`, `x ${text} x`, { names }), []);
      });
    }
  });
}

describe('a typed token', () => {
  it('is as long as it can be', () => {
    assert.deepEqual(found('<termijn>', 'binnen een half jaar na'), ['een half jaar']);
    assert.deepEqual(found('<datum>', 'op 15 april 2027 en'), ['15 april 2027']);
    assert.deepEqual(found('<orgaan>', 'het college van burgemeester en wethouders is'), [
      'het college van burgemeester en wethouders',
    ]);
    assert.deepEqual(found('<frequentie>', 'twee keer per jaar'), ['twee keer per jaar']);
  });

  it('may begin later where the words before it are asked for', () => {
    assert.deepEqual(found('een <termijn>', 'een half jaar, een zes weken'), ['een zes weken']);
    assert.deepEqual(found('het <orgaan>', 'het college'), ['het college']);
    assert.deepEqual(found('college van <orgaan>', 'college van burgemeester en wethouders'), [
      'college van burgemeester en wethouders',
    ]);
  });

  it('counts its words in a gap, and lets a gap follow it', () => {
    assert.deepEqual(found('binnen ...2 dagen', 'binnen zes volle dagen'), [
      'binnen zes volle dagen',
    ]);
    assert.deepEqual(found('<termijn> ...1 ontvangst', 'zes weken na ontvangst'), [
      'zes weken na ontvangst',
    ]);
    assert.deepEqual(found('<termijn> ...1 ontvangst', 'zes weken na de ontvangst'), []);
  });

  it('lists articles, and takes as many as the phrase leaves', () => {
    const text = 'de artikelen 2.3.3, 2.3.5 en 7 tot en met 9 Wmo';
    assert.deepEqual(found('<artikel> <wet>', text), [
      'artikelen 2.3.3, 2.3.5 en 7 tot en met 9 Wmo',
    ]);
    assert.deepEqual(found('<artikel> en 7', text), ['artikelen 2.3.3, 2.3.5 en 7']);
  });

  it('does not take the number after a figure with it', () => {
    assert.deepEqual(found('<getal> zes', 'artikel 5 zes weken'), ['5 zes']);
    assert.deepEqual(found('<getal> euro', '5 miljoen euro'), ['5 miljoen euro']);
  });

  it('does not go over the border of a table cell', () => {
    assert.deepEqual(found('<bedrag>', '| 56 | € |'), []);
    assert.deepEqual(found('<gemeente>', '| gemeente | Aandeel |'), []);
    assert.deepEqual(found('<datum>', 'apr | 1'), []);
  });

  it('takes "ten" for a number in English only', () => {
    assert.deepEqual(found('<getal>', 'ten minste', { language: 'nl' }), []);
    assert.deepEqual(found('<getal>', 'ten members', { language: 'en' }), ['ten']);
  });

  it('stays within its region', () => {
    assert.deepEqual(found('<termijn>', ['zes', 'weken']), []);
    assert.deepEqual(found('<datum>', ['op 15', 'april 2027']), ['april 2027']);
  });

  it('leaves the rest of a name of several words', () => {
    assert.deepEqual(found('<gemeente> verleent', 'de gemeente De Ronde Venen verleent'), [
      'de gemeente De Ronde Venen verleent',
    ]);
    assert.deepEqual(found('<gemeente> ...1 college', 'gemeente Delft. Het college'), [
      'gemeente Delft. Het college',
    ]);
  });
});
