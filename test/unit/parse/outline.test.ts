import assert from 'node:assert/strict';

import { articlesOf, draftOf, outlineOf, sectionOf, textAt } from './draftOf.js';

describe('articles', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['## Artikel 3', 'article body 3'],
    ['# Artikel 3 Mandaat', 'article body 3 "Mandaat"'],
    ['###### Artikel 3 – Mandaat', 'article body 3 "Mandaat"'],
    ['## Artikel 3. Mandaat', 'article body 3 "Mandaat"'],
    ['## Artikel 3: Mandaat', 'article body 3 "Mandaat"'],
    ['## Artikel 3 [mandaat]', 'article body 3 "mandaat"'],
    ['## ARTIKEL 3 MANDAAT', 'article body 3 "MANDAAT"'],
    ['## Art. 3a Mandaat', 'article body 3a "Mandaat"'],
    ['## Artikel 2.1 Mandaat', 'article body 2.1 "Mandaat"'],
    ['## Artikel IV Mandaat', 'article body IV "Mandaat"'],
    ['### 19', 'article body 19'],
    ['### 3. Mandaat', 'article body 3 "Mandaat"'],
    ['### 4.2 Mandaat', 'article body 4.2 "Mandaat"'],
    ['## § 2 Mandaat', 'article body 2 "Mandaat"'],
    ['## V. Mandaat', 'article body V "Mandaat"'],
    ['## B. Mandaat', 'article body B "Mandaat"'],
    ['## Article 4 – Authority', 'article body 4 "Authority"'],
    ['## Clause 4 Authority', 'article body 4 "Authority"'],
    ['## Section 4: Authority', 'article body 4 "Authority"'],
    ['Artikel 3 Mandaat\n-----------------', 'article body 3 "Mandaat"'],
    ['**Artikel 3**', 'article body 3'],
    ['__Artikel 3 __', 'article body 3'],
    ['**Artikel 3** **Mandaat**', 'article body 3 "Mandaat"'],
    ['<a id="_Toc1"></a>__Artikel 3__', 'article body 3'],
    ['**3. Mandaat**', 'article body 3 "Mandaat"'],
    ['Artikel 5 Mandaat', 'article body 5 "Mandaat"'],
    ['Artikel 5', 'article body 5'],
    ['## [Artikel 3 Mandaat](#a3)', 'article body 3 "Mandaat"'],
    ['## Artikel 3 Mandaat ##', 'article body 3 "Mandaat"'],
  ];
  for (const [heading, expected] of headings) {
    it(`are found under ${JSON.stringify(heading)}`, () => {
      const draft = draftOf(`# Regeling\n\nDe colleges;\n\n${heading}\n\nEr is mandaat.\n`);
      assert.deepEqual(articlesOf(draft), [expected]);
      const { number, numberSpan } = draft.sections.at(-1) ?? {};
      assert.equal(textAt(draft, numberSpan), number);
    });
  }

  const sentences = [
    'Artikel 3 is van overeenkomstige toepassing.',
    'Artikel 3, tweede lid, geldt niet.',
    'Artikel 3 van de wet',
    'Artikel 3 en artikel 4 vervallen',
    'Artikelen 3 tot en met 5',
    '> Artikel 3 Mandaat',
    '- Artikel 3 Mandaat',
    '    Artikel 3 Mandaat',
    '```\n## Artikel 3 Mandaat\n```',
    '<!--\n## Artikel 3 Mandaat\n-->',
  ];
  for (const sentence of sentences) {
    it(`are not made of ${JSON.stringify(sentence)}`, () => {
      const draft = draftOf(`# Regeling\n\n## Artikel 1 Doel\n\nEr is een doel.\n\n${sentence}\n`);
      assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"']);
      const plain = draftOf(`# Regeling\n\n${sentence}\n`);
      assert.deepEqual(articlesOf(plain), []);
    });
  }

  it('without blank lines around their headings are found', () => {
    const draft = draftOf(
      '# Regeling\nDe colleges besluiten:\n\nArtikel 1 Doel\nHet doel is hulp.\nArtikel 2 Taken\n1. De taken zijn twee.\n',
    );
    assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"', 'article body 2 "Taken"']);
  });

  it('take their title from the heading right below a bare one', () => {
    const draft = draftOf(
      '# R\n\n### Artikel 1\n\n#### Doel\n\nHulp.\n\n### Artikel 2\n\nTekst.\n',
    );
    assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"', 'article body 2']);
  });

  it('keep the deeper headings inside them', () => {
    const draft = draftOf('# R\n\n## Artikel 1 Geld\n\nTekst.\n\n### Sleutel\n\nMeer tekst.\n');
    assert.deepEqual(articlesOf(draft), ['article body 1 "Geld"']);
    assert.equal(draft.sections.length, 2);
  });

  it('opened by bold words of a paragraph count when there are no other headings', () => {
    const text = '**Artikel 1.** Het doel is hulp.\n\n**Artikel 2.** De taken zijn twee.\n';
    assert.deepEqual(articlesOf(draftOf(`# R\n\n${text}`)), ['article body 1', 'article body 2']);
    const noted = draftOf(`# R\n\n## Artikel 1 Doel\n\nTekst.\n\n## Toelichting\n\n${text}`);
    assert.deepEqual(articlesOf(noted), ['article body 1 "Doel"']);
  });

  it('have a heading span without marks', () => {
    const draft = draftOf('# R\n\n## Artikel 1 – Doel ##\n\nTekst.\n\n**Artikel 2**\n\nTekst.\n');
    const headings = draft.sections.map(({ heading }) => textAt(draft, heading));
    assert.deepEqual(headings, ['R', 'Artikel 1 – Doel', 'Artikel 2']);
    assert.deepEqual(
      draft.sections.map(({ headingStyle }) => headingStyle),
      ['atx', 'atx', 'bold'],
    );
  });
});

describe('a table of contents', () => {
  it('with page numbers gives no articles', () => {
    const draft = draftOf(
      '# R\n\n**Inhoud**\n\nArtikel 1 Doel ........ 2\n\nArtikel 2 Taken ....... 3\n\nArtikel 1 Doel\n\nHulp.\n\nArtikel 2 Taken\n\nTwee.\n',
    );
    assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"', 'article body 2 "Taken"']);
  });

  it('of bare lines gives no articles', () => {
    const draft = draftOf(
      '# R\n\nArtikel 1 Doel\nArtikel 2 Taken\n\nArtikel 1 Doel\n\nHulp.\n\nArtikel 2 Taken\n\nTwee.\n',
    );
    assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"', 'article body 2 "Taken"']);
  });

  it('of links gives no articles', () => {
    const draft = draftOf(
      '# R\n\n- [Artikel 1](#a1)\n- [Artikel 2](#a2)\n\n## Artikel 1\n\nHulp.\n',
    );
    assert.deepEqual(articlesOf(draft), ['article body 1']);
  });
});

describe('chapters', () => {
  it('stand above articles, with a part of their own for their heading', () => {
    const draft = draftOf(
      '# R\n\n## Hoofdstuk 1 Algemeen\n\n### Artikel 1\n\nA.\n\n## HOOFDSTUK II. – GELD\n\n### Artikel 2\n\nB.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "R"',
      'part body',
      'article body 1',
      'part body',
      'article body 2',
    ]);
    assert.deepEqual(
      draft.chapters.map(({ number, title }) => [number, textAt(draft, title)]),
      [
        ['1', 'Algemeen'],
        ['II', 'GELD'],
      ],
    );
    assert.deepEqual(
      draft.sections.map(({ chapter }) => chapter),
      [undefined, 0, 0, 1, 1],
    );
    assert.equal(draft.chapters[0]?.span.end, draft.chapters[1]?.span.start);
  });

  it('are what is numbered otherwise than the articles', () => {
    const roman = draftOf(
      '# R\n\n### I\n\n#### Begrippen\n\n### Artikel 1\n\nA.\n\n### II\n\n### 2\n\nB.\n',
    );
    assert.deepEqual(articlesOf(roman), ['article body 1', 'article body 2']);
    assert.deepEqual(
      roman.chapters.map(({ title }) => textAt(roman, title)),
      ['Begrippen', undefined],
    );
    const dotted = draftOf('# R\n\n## 3. Taken\n\n### 3.1 Toegang\n\nA.\n\n### 3.2 Inkoop\n\nB.\n');
    assert.deepEqual(articlesOf(dotted), [
      'article body 3.1 "Toegang"',
      'article body 3.2 "Inkoop"',
    ]);
    const paragraphs = draftOf('# R\n\n## § 1 Algemeen\n\n### Artikel 1\n\nA.\n');
    assert.deepEqual(
      paragraphs.chapters.map(({ number }) => number),
      ['1'],
    );
    const part = draftOf(
      '# A\n\n## Part 1 – General\n\n### 1. Definitions\n\nX.\n',
      'form: dvo\nlang: en',
    );
    assert.deepEqual(
      part.chapters.map(({ number, title }) => [number, textAt(part, title)]),
      [['1', 'General']],
    );
  });

  it('lie in one another, and end with the body', () => {
    const draft = draftOf(
      '# R\n\n**Deel 1**\n\n**Hoofdstuk 1**\n\n**Artikel 1**\n\nA.\n\n**Hoofdstuk 2**\n\n**Artikel 2**\n\nB.\n\n**Bijlage 1**\n\nC.\n',
    );
    const [deel, eerste, tweede] = draft.chapters;
    const annex = sectionOf(draft, 'annex').span.start;
    assert.deepEqual(
      [deel?.span.end, eerste?.span.end, tweede?.span.end],
      [annex, tweede?.span.start, annex],
    );
  });

  it('are articles in a draft that has nothing below them', () => {
    const draft = draftOf('# R\n\n## Hoofdstuk 1 Doel\n\nA.\n\n## Hoofdstuk 2 Geld\n\nB.\n');
    assert.deepEqual(articlesOf(draft), ['article body 1 "Doel"', 'article body 2 "Geld"']);
  });

  it('with text of their own give the part their heading', () => {
    const draft = draftOf('# R\n\n## Hoofdstuk 1 Doel\n\nTekst.\n\n### Artikel 1\n\nA.\n');
    assert.deepEqual(outlineOf(draft), ['preamble "R"', 'part body "Doel"', 'article body 1']);
  });
});

describe('what stands around the articles', () => {
  it('is opened by a preamble, whatever headings that has', () => {
    const draft = draftOf(
      '# Regeling\n\n**Partijen**\n\n1. gemeente A;\n\n## Overwegende dat\n\n- er hulp nodig is;\n\n**BESLUITEN:**\n\n## Artikel 1\n\nA.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "Regeling"',
      'preamble "Partijen"',
      'preamble "Overwegende dat"',
      'article body 1',
    ]);
    assert.equal(textAt(draft, draft.title), 'Regeling');
  });

  const signings = [
    'Aldus vastgesteld in de vergadering van 1 juli 2026.',
    'Aldus overeengekomen en in drievoud opgemaakt,',
    '**Aldus besloten** door het college,',
    '**Ondertekening**',
    '## Ondertekening',
    'Ondertekend te Voorbeeldstad op … juli 2026',
    'Getekend te Voorbeeldstad,',
    'Voorbeeldstad,\n1 juli 2026',
    'De\nMinister van Verkeer,\nA. Voorbeeld',
    'Signed in triplicate:',
    'Thus agreed on 1 July 2026',
    'IN WITNESS WHEREOF the parties have signed',
    'Signatures',
  ];
  for (const signing of signings) {
    it(`ends in signatures from ${JSON.stringify(signing)} on`, () => {
      const draft = draftOf(
        `# R\n\n## Artikel 1\n\nA.\n\n${signing}\n\nDe secretaris,\n\n## Bijlage 1 Lijst\n\nB.\n`,
      );
      const kinds = draft.sections.map(({ kind }) => kind);
      assert.deepEqual(kinds, ['preamble', 'article', 'signatures', 'annex']);
    });
  }

  it('leaves a formula of signature in an article alone', () => {
    const draft = draftOf(
      "# R\n\n## Artikel 1 Ondertekening\n\nDe formule luidt: 'Aldus vastgesteld'.\n\n> Aldus vastgesteld namens het college\n\n## Artikel 2\n\nB.\n",
    );
    assert.deepEqual(articlesOf(draft), ['article body 1 "Ondertekening"', 'article body 2']);
  });

  it('has annexes and notes, with what looks like articles in them', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 1 Doel\n\nA.\n\n## Bijlage A – Tarieven\n\n### Artikel 1\n\nB.\n\n## Toelichting\n\n### Algemeen\n\nC.\n\n### Artikel 1 Doel\n\nD.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "R"',
      'article body 1 "Doel"',
      'annex A "Tarieven"',
      'annex',
      'notes "Toelichting"',
      'notes "Algemeen"',
      'notes "Doel"',
    ]);
  });

  it('reads annexes and notes by other names', () => {
    const draft = draftOf(
      '# A\n\n### 1. Scope\n\nA.\n\n### Schedule 2 – Targets\n\nB.\n\n### Annex C\n\nC.\n\n*Explanatory note.* This explains.\n',
      'form: dvo\nlang: en',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "A"',
      'article body 1 "Scope"',
      'annex 2 "Targets"',
      'annex C',
      'notes "Explanatory note"',
    ]);
  });

  it('comes back to the articles after notes between them', () => {
    const draft = draftOf(
      '# R\n\n## Artikel 1\n\nA.\n\n### Toelichting\n\nUitleg.\n\n## Artikel 2\n\nB.\n\n*Toelichting.* Uitleg.\n\n## Artikel 3\n\nC.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "R"',
      'article body 1',
      'notes "Toelichting"',
      'article body 2',
      'notes "Toelichting"',
      'article body 3',
    ]);
  });

  it('reads a second regulation behind the signatures of the first', () => {
    const draft = draftOf(
      '# Besluit\n\n### 1\n\nA.\n\nAldus vastgesteld op 1 juli 2026.\n\n#### Regeling\n\nGelet op de wet;\n\n### Artikel 1\n\nB.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "Besluit"',
      'article body 1',
      'signatures',
      'preamble "Regeling"',
      'article body 1',
    ]);
  });

  it('has parts where headings have no number', () => {
    const draft = draftOf(
      '# Convenant\n\n## Partijen\n\nA en B.\n\n## Looptijd\n\nVier jaar.\n\n### Verlenging\n\nEen jaar.\n',
    );
    assert.deepEqual(outlineOf(draft), [
      'preamble "Convenant"',
      'preamble "Partijen"',
      'part body "Looptijd"',
      'part body "Verlenging"',
    ]);
    const mixed = draftOf('# R\n\n## Artikel 1\n\nA.\n\n## Slot\n\nB.\n');
    assert.deepEqual(outlineOf(mixed), ['preamble "R"', 'article body 1', 'part body "Slot"']);
  });

  it('has a body below a decision in bold, and signatures without a heading', () => {
    for (const decision of ['**BESLUITEN:**', '**B E S L U I T :**', 'besluit:']) {
      for (const closing of [
        'Waterstad, 14 mei 2026,\n\nde secretaris',
        'Vastgesteld door burgemeester en wethouders van:\n\nWaterstad',
      ]) {
        const draft = draftOf(
          `# Mandaatbesluit\n\nHet college;\n\n${decision}\n\n**I.** mandaat te verlenen;\n\n**II.** te bepalen dat dit geldt.\n\n${closing}\n`,
        );
        const kinds = draft.sections.map(({ kind, zone }) => `${kind} ${zone}`);
        const body = kinds.filter((kind) => kind === 'part body');
        assert.ok(body.length > 0, decision);
        assert.equal(kinds.at(-1), 'signatures signatures', closing);
      }
    }
    const article = draftOf(
      '# Regeling\n\n## Artikel 1\n\nDeze regeling eindigt op 31 december 2026.\n',
    );
    assert.ok(article.sections.every(({ kind }) => kind !== 'signatures'));
  });

  it('has a body without any heading once the parties agree', () => {
    const draft = draftOf(
      '# Convenant\n\nDe gemeenten komen het volgende overeen:\n\n1. Zij werken samen.\n',
    );
    assert.deepEqual(
      draft.sections.map(({ kind }) => kind),
      ['preamble', 'part'],
    );
  });
});

describe('the title', () => {
  it('is the main heading, else that of the frontmatter, else the form', () => {
    const bold = draftOf('**Regeling hulp**\n\nconcept\n\n**Artikel 1**\n\nA.\n');
    assert.equal(textAt(bold, bold.title), 'Regeling hulp');
    const given = draftOf('## Artikel 1\n\nA.\n', 'form: dvo\ntitle: Hulp samen');
    assert.equal(textAt(given, given.title), 'Hulp samen');
    const none = draftOf('## Artikel 1\n\nA.\n', 'form: dvo');
    assert.equal(textAt(none, none.title), 'dvo');
    assert.equal(textAt(none, none.anchor), 'dvo');
  });
});
