import { expectFix } from '../../support/expectFix.js';

const insert = { kind: 'insert-section', topic: 'mandate', variant: 'standaard' } as const;
const opening = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';

/** The mandate comes before planning and control, which `Begroting` announces. */
function expectInserted(before: string, after: string): void {
  expectFix(insert, opening + before, opening + after);
}

const leden = '1. De mandaatgever verleent de directeur mandaat.\n2. Ondermandaat is toegestaan.';
const dueDate = 'De begroting komt vóór 1 mei.';

describe('insert-section', () => {
  it('writes an article before the next topic, and numbers on what refers to others', () => {
    expectInserted(
      `## Artikel 1 – Begrippen

Begrip: een woord.

## Artikel 2 – Begroting

1. De begroting volgt uit artikel 1.
2. Artikel 2 en artikel 3, eerste lid, gelden.

## Artikel 3 – Slot

De artikelen 1 en 2 en de artikelen 1 tot en met 3 gelden, net als artikel 3 van de Algemene wet bestuursrecht en artikel 2 van de dienstverleningsovereenkomst.
`,
      `## Artikel 1 – Begrippen

Begrip: een woord.

## Artikel 2 – Mandaat

${leden}

## Artikel 3 – Begroting

1. De begroting volgt uit artikel 1.
2. Artikel 3 en artikel 4, eerste lid, gelden.

## Artikel 4 – Slot

De artikelen 1 en 3 en de artikelen 1 tot en met 4 gelden, net als artikel 3 van de Algemene wet bestuursrecht en artikel 2 van de dienstverleningsovereenkomst.
`,
    );
  });

  it('comes into the chapter of its neighbour, and numbers on the explanatory notes', () => {
    expectInserted(
      `## Hoofdstuk 1 Algemeen

### Artikel 1 Begrippen

Een.

## Hoofdstuk 2 Financiën

### Artikel 2 Begroting

${dueDate}

## Hoofdstuk 3 Slot

### Artikel 3 Slot

Artikel 2 geldt.

## Toelichting

### Artikel 2

Over de begroting; zie ook artikel 3.
`,
      `## Hoofdstuk 1 Algemeen

### Artikel 1 Begrippen

Een.

## Hoofdstuk 2 Financiën

### Artikel 2 Mandaat

${leden}

### Artikel 3 Begroting

${dueDate}

## Hoofdstuk 3 Slot

### Artikel 4 Slot

Artikel 3 geldt.

## Toelichting

### Artikel 3

Over de begroting; zie ook artikel 4.
`,
    );
  });

  it('numbers within the chapter where articles are numbered by chapter', () => {
    expectInserted(
      `## Hoofdstuk 1 Algemeen

### Artikel 1.1 Begrippen

Een.

## Hoofdstuk 2 Financiën

### Artikel 2.1 Begroting

${dueDate} Zie artikel 2.1 en artikel 2.2.

### Artikel 2.2 Slot

Artikel 2.1 en artikel 1.1.

## Hoofdstuk 3 Slot

### Artikel 3.1 Slot

Artikel 3.1.
`,
      `## Hoofdstuk 1 Algemeen

### Artikel 1.1 Begrippen

Een.

## Hoofdstuk 2 Financiën

### Artikel 2.1 Mandaat

${leden}

### Artikel 2.2 Begroting

${dueDate} Zie artikel 2.2 en artikel 2.3.

### Artikel 2.3 Slot

Artikel 2.2 en artikel 1.1.

## Hoofdstuk 3 Slot

### Artikel 3.1 Slot

Artikel 3.1.
`,
    );
  });

  it('numbers leden on that repeat the number of their article', () => {
    expectInserted(
      `## 1. Begrippen

1.1 Een.

1.2 Twee.

## 2. Begroting

2.1 ${dueDate}

2.2 Zie artikel 2.1 en artikel 2.
`,
      `## 1. Begrippen

1.1 Een.

1.2 Twee.

## 2. Mandaat

2.1 De mandaatgever verleent de directeur mandaat.

2.2 Ondermandaat is toegestaan.

## 3. Begroting

3.1 ${dueDate}

3.2 Zie artikel 3.1 en artikel 3.
`,
    );
  });

  it('writes bold headings and numbers in brackets where the draft does', () => {
    expectInserted(
      `**Artikel 1 Begrippen**

(1) Een.

(2) Twee.

**Artikel 2 Begroting**

(1) ${dueDate}
`,
      `**Artikel 1 Begrippen**

(1) Een.

(2) Twee.

**Artikel 2 Mandaat**

(1) De mandaatgever verleent de directeur mandaat.

(2) Ondermandaat is toegestaan.

**Artikel 3 Begroting**

(1) ${dueDate}
`,
    );
  });

  it('leaves anchors of headings out, and keeps escapes', () => {
    expectInserted(
      `<a id="_Toc1"></a>__Artikel 1__

Tekst.

<a id="_Toc2"></a>__Artikel 2__

1\\.\tEen\\.

2\\.\tTwee volgt artikel 2\\.
`,
      `<a id="_Toc1"></a>__Artikel 1__

Tekst.

<a id="_Toc2"></a>__Artikel 2__

1\\.\tEen\\.

2\\.\tTwee volgt artikel 2\\.

__Artikel 3 Mandaat__

1\\.\tDe mandaatgever verleent de directeur mandaat.

2\\.\tOndermandaat is toegestaan.
`,
    );
  });

  it('underlines where the draft does, and writes plain lines where it does', () => {
    expectInserted(
      `Artikel 1: Begrippen
--------------------

Een.

Artikel 2: Begroting
--------------------

${dueDate}
`,
      `Artikel 1: Begrippen
--------------------

Een.

Artikel 2: Mandaat
--------------------

${leden}

Artikel 3: Begroting
--------------------

${dueDate}
`,
    );
    expectInserted(
      `Artikel 1 Begrippen\n\nEen.\n\nArtikel 2 Begroting\n\n${dueDate}\n`,
      `Artikel 1 Begrippen\n\nEen.\n\nArtikel 2 Mandaat\n\n${leden}\n\nArtikel 3 Begroting\n\n${dueDate}\n`,
    );
  });

  it('keeps letters behind numbers', () => {
    expectInserted(
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 1a Begroting\n\n${dueDate}\n\n## Artikel 2 Slot\n\nArtikel 1a en artikel 2.\n`,
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 1a Mandaat\n\n${leden}\n\n## Artikel 1b Begroting\n\n${dueDate}\n\n## Artikel 2 Slot\n\nArtikel 1b en artikel 2.\n`,
    );
    expectInserted(
      `## Artikel 1 Begroting\n\n${dueDate}\n\n## Artikel 1a Slot\n\nArtikel 1 en artikel 1a.\n`,
      `## Artikel 1 Mandaat\n\n${leden}\n\n## Artikel 2 Begroting\n\n${dueDate}\n\n## Artikel 2a Slot\n\nArtikel 2 en artikel 2a.\n`,
    );
  });

  it('takes a number that is free', () => {
    expectInserted(
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 3 Begroting\n\n${dueDate} Artikel 3.\n`,
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 2 Mandaat\n\n${leden}\n\n## Artikel 3 Begroting\n\n${dueDate} Artikel 3.\n`,
    );
  });

  it('moves nothing where numbers are Roman, repeated or starting again', () => {
    const cases = [
      ['I', 'II', 'Ia'],
      ['1', '1', '1a'],
      ['2', '1', '2a'],
    ] as const;
    for (const [first, second, fresh] of cases) {
      expectInserted(
        `## Artikel ${first} Begrippen\n\nEen.\n\n## Artikel ${second} Begroting\n\n${dueDate}\n`,
        `## Artikel ${first} Begrippen\n\nEen.\n\n## Artikel ${fresh} Mandaat\n\n${leden}\n\n## Artikel ${second} Begroting\n\n${dueDate}\n`,
      );
    }
  });

  it('writes a part without a number where the draft has parts', () => {
    expectInserted(
      `## Begrippen\n\nEen.\n\n## Begroting\n\n${dueDate}\n`,
      `## Begrippen\n\nEen.\n\n## Mandaat\n\n${leden}\n\n## Begroting\n\n${dueDate}\n`,
    );
  });

  it('stands before what is signed, and before the line across the page', () => {
    expectInserted(
      '## Artikel 1 Begrippen\n\nEen.\n\n---\n\n## Ondertekening\n\nAldus.\n',
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 2 Mandaat\n\n${leden}\n\n---\n\n## Ondertekening\n\nAldus.\n`,
    );
  });

  it('leaves an ignore comment with the article that it is about', () => {
    const comment = '<!-- robuust-ignore planning-control: bewust zo -->';
    expectInserted(
      `## Artikel 1 Begrippen\n\nEen.\n\n${comment}\n## Artikel 2 Begroting\n\nDe begroting.\n`,
      `## Artikel 1 Begrippen\n\nEen.\n\n## Artikel 2 Mandaat\n\n${leden}\n\n${comment}\n## Artikel 3 Begroting\n\nDe begroting.\n`,
    );
  });

  it('puts a blank line where the draft has none, and none at the end of the text', () => {
    expectInserted(
      `## Artikel 1 Begrippen\nEen.\n## Artikel 2 Begroting\n${dueDate}`,
      `## Artikel 1 Begrippen\nEen.\n\n## Artikel 2 Mandaat\n\n${leden}\n\n## Artikel 2 Begroting\n${dueDate}`.replace(
        'Artikel 2 Begroting',
        'Artikel 3 Begroting',
      ),
    );
    expectInserted('Tekst.', `Tekst.\n\n## Artikel 1 Mandaat\n\n${leden}`);
  });

  it('leaves an annex with articles of its own alone', () => {
    expectInserted(
      `## Artikel 1 Begroting\n\n${dueDate}\n\n## Artikel 2 Slot\n\nBijlage 1.\n\n## Bijlage 1 Reglement\n\n### Artikel 1\n\nEen.\n\n### Artikel 2\n\nZie artikel 1.\n`,
      `## Artikel 1 Mandaat\n\n${leden}\n\n## Artikel 2 Begroting\n\n${dueDate}\n\n## Artikel 3 Slot\n\nBijlage 1.\n\n## Bijlage 1 Reglement\n\n### Artikel 1\n\nEen.\n\n### Artikel 2\n\nZie artikel 1.\n`,
    );
  });

  it('writes in the language of the draft and fills in the parties', () => {
    expectFix(
      insert,
      '---\nform: centrumregeling\nlang: en\n---\n\n# Arrangement\n\n### 1. Definitions\n\nOne.\n\n### 2. Budget\n\nThe budget comes before 1 May, see article 2.\n',
      '---\nform: centrumregeling\nlang: en\n---\n\n# Arrangement\n\n### 1. Definitions\n\nOne.\n\n### 2. Mandate\n\n1. The mandator gives the director mandate.\n2. Submandate is allowed.\n\n### 3. Budget\n\nThe budget comes before 1 May, see article 3.\n',
    );
  });
});
