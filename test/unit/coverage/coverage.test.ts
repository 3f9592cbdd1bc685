import assert from 'node:assert/strict';

import { messageOf } from '#core/messages/messageOf.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText } from '../../support/expectFindings.js';

const articles =
  '## Artikel 1 Archief\n\nDe archiefbescheiden berusten bij het openbaar lichaam.\n';

function stateOf(topic: string, frontmatter: string, text = articles) {
  const { coverage } = analyzeText(
    `---\nform: openbaar-lichaam\n${frontmatter}---\n\n# Regeling\n\n${text}`,
    {},
    builtIn,
  );
  return coverage.find(({ topicId }) => topicId === topic)?.state;
}

function elementOf(topic: string, element: string, text: string) {
  const { coverage } = analyzeText(text, {}, builtIn);
  return coverage
    .find(({ topicId }) => topicId === topic)
    ?.elements.find(({ elementId }) => elementId === element)?.state;
}

describe('a layer', () => {
  it('holds for the domains that it names', () => {
    assert.equal(stateOf('procurement', 'domain: jeugd\n'), 'missing');
    assert.equal(stateOf('access', 'domain: jeugd\n'), 'not-applicable');
    assert.equal(stateOf('access', 'domain: [beschermd-wonen]\n'), 'missing');
  });

  it('holds, in a draft without a domain, by what the text mentions', () => {
    assert.equal(stateOf('procurement', ''), 'not-applicable');
    assert.equal(stateOf('planning-control', ''), 'missing');
    const text = `${articles}\n## Artikel 2 Taak\n\nHet lichaam voert beschermd wonen uit.\n`;
    assert.equal(stateOf('procurement', '', text), 'missing');
    assert.equal(stateOf('access', '', text), 'missing');
  });

  it('does not hold for another domain, whatever the text mentions', () => {
    const text = `${articles}\n## Artikel 2 Taak\n\nHet lichaam voert beschermd wonen uit.\n`;
    assert.equal(stateOf('access', 'domain: algemeen\n', text), 'not-applicable');
  });
});

describe('an element', () => {
  const decision = (opening: string) => `---
form: mandaatbesluit
---

# Mandaatbesluit

${opening}

besluit:

## Artikel 1 Mandaat

Het college verleent de directeur mandaat.
`;

  it('can be settled in the opening only when it says so', () => {
    const consent = 'gezien de instemming van het college van de gemeente Waterstad;';
    assert.equal(elementOf('mandate', 'consent', decision(consent)), 'present');
    assert.equal(elementOf('mandate', 'consent', decision('gelet op de wet;')), 'absent');
    const submandate = 'overwegende dat ondermandaat aan de directeur is toegestaan;';
    assert.equal(elementOf('mandate', 'submandate', decision(submandate)), 'absent');
  });
});

describe('a demand of the law', () => {
  const levelIn = (frontmatter: string) =>
    analyzeText(
      `---\nform: openbaar-lichaam\n${frontmatter}---\n\n# Regeling\n\n${articles}`,
      {},
      builtIn,
    ).coverage.find(({ topicId }) => topicId === 'monitoring-evaluation')?.level;

  it('is none yet for a draft from before the law', () => {
    assert.equal(levelIn(''), 'law');
    assert.equal(levelIn('date: 2026-01-01\n'), 'law');
    assert.equal(levelIn('date: 2021-01-01\n'), 'robust');
  });
});

describe('a list of definitions', () => {
  it('settles the article with definitions, whatever its words', () => {
    const text = `---
form: dvo
---

# Overeenkomst

## Artikel 1 Begrippen

**Loket**: de plaats waar inwoners zich melden;
**Team**: de medewerkers van de centrumgemeente;
**Regio**: het gebied van de gemeenten.
`;
    assert.equal(elementOf('definitions', 'definition-article', text), 'present');
  });
});

describe('an element whose absence proves nothing', () => {
  it('is counted and never reported', () => {
    const text =
      '---\nform: centrumregeling\n---\n\n# R\n\n## Artikel 1 Rechtsvorm\n\nEen regeling.\n';
    const { findings } = analyzeText(text, {}, builtIn);
    assert.equal(elementOf('legal-form-fit', 'no-delegation-in-centrum', text), 'absent');
    const reported = findings.map(({ element }) => element);
    assert.ok(!reported.includes('no-delegation-in-centrum'));
    assert.ok(reported.includes('wgr-article-cited'));
  });
});

describe('what is said in passing', () => {
  const agreement = (frontmatter: string, text: string) =>
    `---\nform: dvo\n${frontmatter}---\n\n# Overeenkomst\n\n${text}`;
  const mandateIn = (text: string) => {
    const { coverage, findings } = analyzeText(text, {}, builtIn);
    return {
      state: coverage.find(({ topicId }) => topicId === 'mandate')?.state,
      codes: new Set(findings.filter(({ topic }) => topic === 'mandate').map(({ code }) => code)),
    };
  };
  const stateIn = (text: string) => mandateIn(text).state;

  const words =
    'De mandaatgever beslist op bezwaar. Het mandaat omvat niet het beslissen op bezwaar, en ondermandaat geldt daarvoor niet.\n';

  it('under the heading of another topic is no clause on this one', () => {
    assert.deepEqual(mandateIn(agreement('', `## Artikel 1\n\n${words}`)), {
      state: 'incomplete',
      codes: new Set(['element-missing']),
    });
    assert.deepEqual(mandateIn(agreement('', `## Artikel 1 Bezwaar\n\n${words}`)), {
      state: 'incomplete',
      codes: new Set(['topic-missing']),
    });
  });

  it('leaves a topic to a document of its own, when that follows from the text', () => {
    const text =
      '## Artikel 1 Rangorde\n\nDe bevoegdheden en het mandaat volgen uit het mandaatbesluit.\n';
    assert.equal(stateIn(agreement('dossier: streek\n', text)), 'deferred');
  });
});

describe('a topic that is only named', () => {
  const draft = (tasks: string) =>
    analyzeText(
      `---
form: centrumregeling
domain: beschermd-wonen
---

# Regeling

## Artikel 1 Taken

De centrumgemeente voert de volgende taken uit: ${tasks}.
`,
      {},
      builtIn,
    );
  const procurement = (tasks: string) => {
    const { coverage, findings } = draft(tasks);
    const own = coverage.find(({ topicId }) => topicId === 'procurement');
    return {
      state: own?.state,
      codes: findings.filter(({ topic }) => topic === 'procurement').map(({ code }) => code),
    };
  };

  it('is incomplete, with one finding that says where it is named', () => {
    assert.deepEqual(procurement('beleid, inkoop en toegang'), {
      state: 'incomplete',
      codes: ['topic-missing'],
    });
    const finding = draft('beleid, inkoop en toegang').findings.find(
      ({ topic }) => topic === 'procurement',
    );
    assert.equal(
      finding && messageOf(finding, 'nl').split('. ')[0],
      'Inkoop en contractering: wel genoemd in artikel 1 Taken, maar nergens uitgewerkt',
    );
  });

  it('is missing when nothing names it', () => {
    assert.deepEqual(procurement('registratie'), { state: 'missing', codes: ['topic-missing'] });
  });
});

describe('a topic that is the whole of a form', () => {
  const text = (form: string) =>
    `---\nform: ${form}\n---\n\n# Stuk\n\n## Artikel 1 Mandaat\n\nHet college verleent mandaat aan het college van Waterstad.\n\n## Artikel 2 Aanwijzingen\n\nHet college kan per geval of in het algemeen instructies geven.\n`;
  const isInstructed = (form: string) => elementOf('mandate', 'instructions', text(form));

  it('is settled by any of its articles', () => {
    assert.equal(isInstructed('mandaatbesluit'), 'present');
  });
});

describe('an annex', () => {
  const text = (heading: string) =>
    `---\nform: centrumregeling\n---\n\n# Regeling\n\n## Artikel 1 Mandaat\n\nDe colleges verlenen mandaat aan het college van Waterstad.\n\n## Artikel 2 Duur\n\nOnbepaald.\n\n## ${heading}\n\n| Besluit | Grens |\n|---|---|\n| maatwerkvoorziening | ten hoogste € 25.000 per besluit |\n`;
  const ceiling = (heading: string) => elementOf('mandate', 'financial-ceiling', text(heading));

  it('settles what the article leaves to it that it belongs to', () => {
    assert.equal(ceiling('Bijlage I, behorende bij artikel 1'), 'present');
    assert.equal(ceiling('Bijlage I, behorende bij artikel 2'), 'absent');
  });
});

describe('signatures', () => {
  it('are there when the draft has them, whatever their words', () => {
    assert.equal(stateOf('signatures', ''), 'missing');
    const signed = `${articles}\nWaterstad, 1 december 2026,\n\nA. de Boer\n`;
    assert.notEqual(stateOf('signatures', '', signed), 'missing');
  });
});

describe('the evidence of an element', () => {
  it('names the same words once', () => {
    const { coverage } = analyzeText(
      '---\nform: centrumregeling\n---\n\n# Regeling\n\n## Artikel 1 Slot\n\nDeze regeling treedt in werking met ingang van 1 januari 2027.\n',
      {},
      builtIn,
    );
    const starts = coverage.flatMap(({ elements }) =>
      elements.map(({ evidence }) => evidence.map(({ span }) => span.start)),
    );
    assert.ok(starts.some(({ length }) => length > 1));
    for (const each of starts) assert.equal(new Set(each).size, each.length);
  });
});
