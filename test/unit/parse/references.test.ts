import assert from 'node:assert/strict';

import type { Draft } from '#core/model/draft.js';

import { draftOf, textAt } from './draftOf.js';

const articles = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A draft of nine articles, the last of which has this text. */
function draftWith(sentence: string, { definitions = '', lang = 'nl', clauses = '' } = {}): Draft {
  const label = lang === 'nl' ? 'Artikel ' : '';
  const body = articles
    .map((number) => {
      const own = number === '1' && definitions !== '' ? definitions : 'Tekst.';
      const text = number === '8' && clauses !== '' ? clauses : number === '9' ? sentence : own;
      return `## ${label}${number}${lang === 'nl' ? '' : '.'} ${number === '1' ? 'Begrippen' : 'Iets'}\n\n${text}\n`;
    })
    .join('\n');
  return draftOf(`# Regeling\n\n${body}`, `form: dvo\nlang: ${lang}`);
}

function targetsOf(draft: Draft): readonly string[] {
  return draft.references.map(({ target }) => {
    switch (target.kind) {
      case 'internal':
        return ['own', target.article, target.clause, target.item]
          .filter((part) => part !== undefined)
          .join(' ');
      case 'statute':
        return `law ${target.statute} ${target.article}`;
      case 'document':
        return `document ${target.name} ${target.article}`;
    }
  });
}

/** What is cited of laws: `wgr 1 lid 2-4 b`. */
function citedIn(...args: Parameters<typeof draftWith>): readonly string[] {
  return draftWith(...args).references.flatMap(({ target }) => {
    if (target.kind !== 'statute') return [];
    const { statute, article, clause, lastClause, item } = target;
    const lid = clause && `lid ${clause}${lastClause === undefined ? '' : `-${lastClause}`}`;
    return [[statute, article, lid, item].filter((part) => part !== undefined).join(' ')];
  });
}

const targetsIn = (...args: Parameters<typeof draftWith>) => targetsOf(draftWith(...args));

describe('references to the draft itself', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Zie artikel 3.', ['own 3']],
    ['Zie de artikelen 3, 4 en 5.', ['own 3', 'own 4', 'own 5']],
    ['Zie artikel 6 tot en met 9.', ['own 6', 'own 9']],
    ['Zie art. 4 lid 2 sub b.', ['own 4 2 b']],
    ['Zie artikel 4, tweede lid, onder b.', ['own 4 2 b']],
    ['Zie artikel 4, eerste en tweede lid.', ['own 4 1']],
    ['Zie de artikelen 2, eerste lid, 3, tweede lid, en 4.', ['own 2 1', 'own 3 2', 'own 4']],
    ['Artikel 3 is van overeenkomstige toepassing.', ['own 3']],
    ['Artikel 3 is van toepassing, artikel 4 van kracht.', ['own 3', 'own 4']],
    ['Zie artikel 3 van deze regeling.', ['own 3']],
    ['Zie artikel 3 van dit besluit.', ['own 3']],
    ['Zie artikel 14a.', ['own 14a']],
    ['Zie artikel **5**.', ['own 5']],
    ['Zie artikel 5 en de daarin genoemde termijn.', ['own 5']],
    ['Zie artikel 5, en uiterlijk 1 juli.', ['own 5']],
    ['Zie artikel 5 en 10 dagen daarna.', ['own 5']],
    ['Zie artikel 5\nvan deze overeenkomst.', ['own 5']],
    ['| A | B |\n|---|---|\n| artikel 2 | x |', ['own 2']],
  ];
  for (const [sentence, expected] of cases) {
    it(`are found in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(targetsIn(sentence), expected);
    });
  }

  it('have the span of the citation and of the number', () => {
    const draft = draftWith('Zie de artikelen 3, eerste lid, en 4.');
    const spans = draft.references.map(({ span, numberSpan }) => [
      textAt(draft, span),
      textAt(draft, numberSpan),
    ]);
    assert.deepEqual(spans, [
      ['artikelen 3, eerste lid', '3'],
      ['4', '4'],
    ]);
  });

  it('take 8.2 for a lid where leden are numbered so, and then only the 8 for the article', () => {
    const draft = draftWith('Zie artikel 8.2.', { clauses: '8.1 Een.\n\n8.2 Twee.' });
    assert.deepEqual(targetsOf(draft), ['own 8 2']);
    assert.equal(textAt(draft, draft.references[0]?.numberSpan), '8');
    assert.deepEqual(targetsIn('Zie artikel 8.2.'), ['law  8.2']);
  });

  it('are found in English', () => {
    assert.deepEqual(targetsIn('See Clause 4 and Clauses 5 and 6.', { lang: 'en' }), [
      'own 4',
      'own 5',
      'own 6',
    ]);
    assert.deepEqual(targetsIn('See Clause 4 of this Agreement.', { lang: 'en' }), ['own 4']);
  });

  it('are found where articles have Roman numbers', () => {
    const draft = draftOf(
      '# R\n\n## I. Doel\n\nZie onderdeel II en onderdeel a.\n\n## II. Geld\n\nB.\n',
    );
    assert.deepEqual(targetsOf(draft), ['own II']);
  });

  it('are headings in the notes, and lines of a table of contents', () => {
    const draft = draftOf(
      '# R\n\nArtikel 1 Doel ..... 2\n\n## Artikel 1 Doel\n\nA.\n\n## Toelichting\n\n### Artikel 1 Doel\n\nB.\n',
    );
    assert.deepEqual(targetsOf(draft), ['own 1', 'own 1']);
  });
});

describe('references to a law', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Zie artikel 10:4, tweede lid, van de Algemene wet bestuursrecht.', ['law awb 10:4']],
    ['Zie artikel 3 van de Gemeentewet.', ['law gemeentewet 3']],
    [
      'Zie de artikelen 3, eerste lid, onder d, en 5 van de Gemeentewet.',
      ['law gemeentewet 3', 'law gemeentewet 5'],
    ],
    ['Zie art. 3 Gemeentewet.', ['law gemeentewet 3']],
    ['Zie artikel 3, tweede lid, Awb.', ['law awb 3']],
    ['Zie artikel 3 Wmo 2015.', ['law wmo2015 3']],
    ['Zie Wgr 8 lid 4.', ['law wgr 8']],
    ['Zie Wgr art. 8.', ['law wgr 8']],
    ['Zie 10:3 Awb.', ['law awb 10:3']],
    ['Zie artikel 3 van Boek 3 van het Burgerlijk Wetboek.', ['law bw 3']],
    ['Zie artikel 5 of artikel 6 van de Wgr.', ['law wgr 5', 'law wgr 6']],
    ['Zie artikel 3 van de Wet langdurige zorg.', ['law Wet 3']],
    ['Zie artikel 3 Mededingingswet.', ['law Mededingingswet 3']],
    ['Zie artikel 3, eerste lid, Postwet.', ['law Postwet 3']],
    ['Zie artikel 3 van de AVG.', ['law avg 3']],
    ['Zie de artikelen 3, 4 en Bijlage 1 van de Wgr.', ['law wgr 3', 'law wgr 4']],
    ['Zie artikel 3 en de daarop berustende bepalingen van de Wgr.', ['law wgr 3']],
    ['De Wgr geldt. Zie artikel 3 van die wet.', ['law wgr 3']],
    ['Zie artikel 3 van de wet.', ['law wet 3']],
    ['Zie artikel 2.3.5.', ['law  2.3.5']],
    ['Zie artikel 1\\.1\\.1 Wmo 2015\\.', ['law wmo2015 1.1.1']],
    ['De Wmo 2015 en de Archiefwet 1995 gelden.', []],
  ];
  for (const [sentence, expected] of cases) {
    it(`are found in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(targetsIn(sentence), expected);
    });
  }

  it('have the lid and the onderdeel that are named', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['Zie artikel 1, tweede lid, van de Wgr.', ['wgr 1 lid 2']],
      ['Zie art. 8 lid 4 Wgr.', ['wgr 8 lid 4']],
      ['Zie Wgr 8 lid 4.', ['wgr 8 lid 4']],
      ['Zie artikel 160, eerste lid, onder d, van de Gemeentewet.', ['gemeentewet 160 lid 1 d']],
      [
        'Zie artikel 1, tweede tot en met vierde lid, van de Wet gemeenschappelijke regelingen.',
        ['wgr 1 lid 2-4'],
      ],
      ['Zie artikel 1, leden 2 en 3, Wgr.', ['wgr 1 lid 2-3']],
      ['Zie het vierde lid van artikel 8 van de Wgr.', ['wgr 8 lid 4']],
      ['Zie het eerste lid, onder d, van artikel 160 Gemeentewet.', ['gemeentewet 160 lid 1 d']],
      ['Zie het tweede lid of artikel 8 van de Wgr.', ['wgr 8']],
      ['Zie de artikelen 1 en 8, vierde lid, Wgr.', ['wgr 1', 'wgr 8 lid 4']],
      [
        'De Wgr geldt. Zie artikel 8, derde lid, van die wet en artikel 10:3 Awb.',
        ['wgr 8 lid 3', 'awb 10:3'],
      ],
    ];
    for (const [sentence, expected] of cases) {
      assert.deepEqual(citedIn(sentence), expected, sentence);
    }
    const english: readonly (readonly [string, readonly string[]])[] = [
      ['See article 8(4) of the Joint Arrangements Act.', ['wgr 8 lid 4']],
      ['See section 171, first paragraph, of the Municipalities Act.', ['gemeentewet 171 lid 1']],
      ['See the second paragraph of article 1 of the Joint Arrangements Act.', ['wgr 1 lid 2']],
    ];
    for (const [sentence, expected] of english) {
      assert.deepEqual(citedIn(sentence, { lang: 'en' }), expected, sentence);
    }
  });

  it('are of the law that was named last, also when it is not in the table', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['De Wgr geldt, en de Wet langdurige zorg. Zie artikel 42 van die wet.', ['Wet 42']],
      ['De Wgr geldt, en de Provinciewet. Zie artikel 42 van die wet.', ['Provinciewet 42']],
      ['De Provinciewet geldt, en de Wgr. Zie artikel 8 van die wet.', ['wgr 8']],
    ];
    for (const [sentence, expected] of cases) {
      assert.deepEqual(citedIn(sentence), expected, sentence);
    }
  });

  it('say whether they name the law themselves', () => {
    const { references } = draftOf(
      '# R\n\nGelet op artikel 8 Wgr en artikel 9;\n\n## Artikel 1\n\nA.\n',
    );
    const guessed = references.map(({ target }) => target.kind === 'statute' && target.guessed);
    assert.deepEqual(guessed, [false, true]);
  });

  it('are no chapters, titles and divisions of a law', () => {
    assert.deepEqual(targetsIn('Volgens afdeling 10.1.1 Awb en titel 4.1 Awb.'), []);
  });

  it('follow what the draft itself calls a law', () => {
    const definitions =
      'In deze regeling wordt verstaan onder:\n\na. wet: de Wet maatschappelijke ondersteuning 2015.';
    assert.deepEqual(targetsIn('Zie artikel 3 van de wet.', { definitions }), ['law wmo2015 3']);
  });

  it('are found in English', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['See section 171 of the Municipalities Act.', ['law gemeentewet 171']],
      ['See section 3(1) of that Act.', ['law  3']],
      ['See Article 26 GDPR and Clause 2.', ['law avg 26', 'own 2']],
      ['See section 5.', ['law  5']],
    ];
    for (const [sentence, expected] of cases) {
      assert.deepEqual(targetsIn(sentence, { lang: 'en' }), expected, sentence);
    }
  });

  it('are what a recital cites without saying of what', () => {
    const draft = draftOf('# R\n\nGelet op artikel 8;\n\n## Artikel 8\n\nA.\n');
    assert.deepEqual(targetsOf(draft), ['law  8']);
  });
});

describe('references to another document', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Zie artikel 5 van de centrumregeling.', ['document centrumregeling 5']],
    ['Zie artikel 5 van het mandaatbesluit.', ['document mandaatbesluit 5']],
    ['Zie artikel 5 van de overeenkomst van 1 juli 2020.', ['document overeenkomst 5']],
    ['Zie artikel 5 van de Regeling hulp.', ['document Regeling 5']],
    ['Zie artikel 5 van die regeling.', ['document regeling 5']],
    ['Zie artikel 5 van bijlage 1.', ['document bijlage 5']],
  ];
  for (const [sentence, expected] of cases) {
    it(`are found in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(targetsIn(sentence), expected);
    });
  }

  it('are what an annex with articles of its own cites without saying of what', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 1\n\nA.\n\n## Bijlage 1\n\n### Artikel 1\n\nZie artikel 1.\n',
    );
    assert.deepEqual(targetsOf(draft), ['document bijlage 1']);
  });
});

describe('no references', () => {
  it('stand in code, comments, addresses and headings of articles', () => {
    assert.deepEqual(
      targetsIn(
        '`artikel 3` <!-- artikel 4 --> [x](https://a.example/artikel-5)\n\n```\nartikel 6\n```',
      ),
      [],
    );
  });

  it('are years, amounts and annexes', () => {
    assert.deepEqual(targetsIn('Zie bijlage 3, in 2026, voor 3 procent, lid 2.'), []);
  });
});
