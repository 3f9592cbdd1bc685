import assert from 'node:assert/strict';

import { draftOf, textAt } from './draftOf.js';

function termsIn(body: string, frontmatter?: string): readonly (string | undefined)[] {
  const draft = draftOf(`# R\n\n${body}`, frontmatter);
  return draft.definitions.map(({ term }) => textAt(draft, term));
}

describe('definitions', () => {
  const intro = '## Artikel 1 Begrippen\n\nIn deze regeling wordt verstaan onder:\n\n';

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['onderdelen', `${intro}a. hulp: wat helpt;\nb. de wet: de Wmo.\n`, ['hulp', 'wet']],
    ['bullets', `${intro}- **hulp**: wat helpt;\n- *het team*: wie helpt.\n`, ['hulp', 'team']],
    ['emphasis around the colon', `${intro}a. *hulp:* wat helpt.\n`, ['hulp']],
    ['paragraphs', `${intro}Hulp: wat helpt.\n\nTeam: wie helpt.\n`, ['Hulp', 'Team']],
    [
      'lines with bold terms',
      `${intro}**Hulp**: wat helpt.\n**Team**: wie helpt.\n`,
      ['Hulp', 'Team'],
    ],
    ['escaped marks', `${intro}a\\)\thulp: wat helpt;\n`, ['hulp']],
    ['quotation marks', `${intro}a. "hulp": wat helpt;\n`, ['hulp']],
  ];
  for (const [name, body, expected] of cases) {
    it(`are read from ${name}`, () => {
      assert.deepEqual(termsIn(body), expected);
    });
  }

  it('are read in English', () => {
    const body =
      '### 1. Definitions\n\nIn this Agreement:\n\n"**Act**" means the Social Support Act 2015;\n\n“Fund” means the money.\n';
    assert.deepEqual(termsIn(body, 'form: dvo\nlang: en'), ['Act', 'Fund']);
  });

  it('are found by the words of a bare article', () => {
    assert.deepEqual(
      termsIn('## Artikel 1\n\nDeze regeling verstaat onder:\n\na. hulp: wat helpt.\n'),
      ['hulp'],
    );
  });

  it('are not made of every colon', () => {
    assert.deepEqual(termsIn('## Artikel 2 Taken\n\n1. De taken zijn: hulp en zorg.\n'), []);
    assert.deepEqual(termsIn(`${intro}Er gelden twee regels. Ten eerste: hulp gaat voor.\n`), []);
  });

  it('span what they say', () => {
    const draft = draftOf(`# R\n\n${intro}a. hulp: wat\nhelpt;\nb. team: wie helpt.\n`);
    assert.deepEqual(
      draft.definitions.map(({ span }) => textAt(draft, span)),
      ['a. hulp: wat\nhelpt;', 'b. team: wie helpt.'],
    );
  });
});
