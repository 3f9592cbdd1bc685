import assert from 'node:assert/strict';

import fc from 'fast-check';

import { bareName, municipalitiesOf, type Setting } from '#core/fixes/parties.js';
import { plainOf } from '#core/fixes/snippet.js';
import { fillTemplate, templateOf, variantsOf } from '#core/fixes/template.js';
import { Topic } from '#schemas/checklist.js';

import { miniLayer } from '../../support/miniChecklist.js';

function setting(...parties: readonly (readonly [string, string?])[]): Setting {
  return {
    language: 'nl',
    form: 'centrumregeling',
    title: 'Regeling A',
    parties: parties.map(([name, role]) => ({ name, role, organs: [] })),
  };
}

const three = setting(
  ['Gemeente Ledestad', 'centrumgemeente'],
  ['gemeente Broekwaard', 'deelnemer'],
  ['college van burgemeester en wethouders van Zijpendam', 'Deelnemer'],
);

describe('bareName', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Ledestad', 'Ledestad'],
    ['Gemeente Ledestad', 'Ledestad'],
    ['de gemeente  Ledestad ', 'Ledestad'],
    ['het college van burgemeester en wethouders van de gemeente Ledestad', 'Ledestad'],
    ['College van B&W van Ledestad', 'Ledestad'],
    ['de burgemeester van Ledestad', 'Ledestad'],
    ['Municipality of Noordkerk', 'Noordkerk'],
    ['the Executive of the Municipality of Noordkerk', 'Noordkerk'],
    ['De Bilt', 'De Bilt'],
    ['gemeente De Bilt', 'De Bilt'],
    ['Gemeentewerken Rivierenland', 'Gemeentewerken Rivierenland'],
  ];
  for (const [name, bare] of cases)
    it(`${name} → ${bare}`, () => {
      assert.equal(bareName(name), bare);
    });
});

describe('municipalitiesOf', () => {
  it('takes who acts for the others apart, and leaves other partners out', () => {
    const { all, centre, participants } = municipalitiesOf(
      setting(['A', 'deelnemer'], ['B', 'gastgemeente'], ['C', 'woningcorporatie'], ['D']),
    );
    assert.deepEqual([all, centre, participants], [['A', 'B', 'D'], ['B'], ['A', 'D']]);
  });

  it('names a municipality once that stands in two roles', () => {
    const { all, centre, participants } = municipalitiesOf(
      setting(['gemeente A', 'opdrachtgever'], ['gemeente A', 'opdrachtnemer'], ['B', 'client']),
    );
    assert.deepEqual([all, centre, participants], [['A', 'B'], ['A'], ['B']]);
  });
});

describe('fillTemplate', () => {
  const fill = (template: string, of: Setting) => plainOf(fillTemplate(template, of));

  it('fills in names, enumerated in the language of the draft', () => {
    assert.equal(
      fill('De colleges van {{parties}}; {{centre}}; {{participants}}.', three),
      'De colleges van Ledestad, Broekwaard en Zijpendam; Ledestad; Broekwaard en Zijpendam.',
    );
    assert.equal(
      fill('the municipalities of {{parties}}', { ...three, language: 'en' }),
      'the municipalities of Ledestad, Broekwaard and Zijpendam',
    );
  });

  it('puts the noun before the names in the right number', () => {
    const two = setting(['A', 'centrumgemeente'], ['B', 'deelnemer']);
    assert.equal(fill('de gemeenten {{participants}}', two), 'de gemeente B');
    assert.equal(
      fill('the municipalities of {{participants}}', { ...two, language: 'en' }),
      'the municipality of B',
    );
  });

  it('has a wording for what is not known', () => {
    const none = setting();
    assert.equal(fill('de gemeente {{centre}} en', none), 'de centrumgemeente en');
    assert.equal(
      fill('de burgemeester van {{centre}}', none),
      'de burgemeester van de centrumgemeente',
    );
    assert.equal(
      fill('elk van de gemeenten {{parties}}', none),
      'elk van de deelnemende gemeenten',
    );
    assert.equal(
      fill('the municipality of {{centre}}', { ...none, language: 'en', form: 'dvo' }),
      'the contracted municipality',
    );
    assert.doesNotMatch(fill('{{centre}} {{parties}} {{participants}} {{organs}}', none), /[[{]/u);
  });

  it('repeats a line for each party', () => {
    assert.equal(
      fill(
        '| {{party}} | {{party}}, ${1:1 mei} |\nklaar',
        setting(['A|B', 'centrumgemeente'], ['C']),
      ),
      '| A\\|B | A\\|B, 1 mei |\n| C | C, 1 mei |\nklaar',
    );
    assert.equal(fill('- {{participant}}', three), '- Broekwaard\n- Zijpendam');
  });

  it('names the organs that take part', () => {
    const of = {
      ...three,
      parties: [{ name: 'A', role: undefined, organs: ['burgemeester', 'college'] as const }],
    };
    assert.equal(fill('De {{organs}}', of), 'De colleges en burgemeesters');
    assert.equal(fill('De {{organs}}', three), 'De colleges');
  });

  it('gives a name back as it stands, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (raw) => {
        const name = bareName(raw);
        fc.pre(name !== '');
        const of = { ...setting([name, 'centrumgemeente']), title: raw };
        assert.equal(fill('x {{centre}} y', of), `x ${name} y`);
        assert.equal(fill('${1:x {{centre}}} y', of), `x ${name} y`);
        assert.equal(fill('${1|{{centre}},b|} y', of), `${name} y`);
      }),
    );
  });
});

describe('templateOf', () => {
  const topic = miniLayer.topics[0] ?? assert.fail();
  const standard = topic.templates.standaard[0] ?? assert.fail();
  const own = Topic.parse({
    ...topic,
    templates: {
      standaard: [{ ...standard, forms: ['dvo'], heading: { nl: 'Voor dvo', en: 'x' } }, standard],
      stevig: [{ ...standard, forms: ['convenant'] }],
    },
  });

  it('is the first that is meant for the form', () => {
    assert.equal(templateOf(own, 'standaard', 'dvo')?.heading.nl, 'Voor dvo');
    assert.equal(templateOf(own, 'standaard', 'convenant')?.heading.nl, 'Mandaat');
    assert.equal(templateOf(own, 'stevig', 'dvo'), undefined);
    assert.equal(templateOf(own, 'licht', 'dvo'), undefined);
  });

  it('decides which variants there are', () => {
    assert.deepEqual(variantsOf(own, 'dvo'), ['standaard']);
    assert.deepEqual(variantsOf(own, 'convenant'), ['standaard', 'stevig']);
  });
});
