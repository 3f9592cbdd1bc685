import assert from 'node:assert/strict';

import type { FrontmatterProblem } from '#core/model/draft.js';

import { draftFrom, draftOf, textAt } from './draftOf.js';

/** `kind path "value" → suggestion` of each problem. */
function problemsOf(frontmatter: string): readonly string[] {
  const draft = draftOf('# R\n', frontmatter);
  return draft.frontmatter.problems.map((problem: FrontmatterProblem) => {
    const { kind, path, value, suggestion, span } = problem;
    assert.ok(span.start >= 4 && span.end <= 4 + frontmatter.length + 1, 'span lies in the YAML');
    return `${kind} ${path} ${JSON.stringify(value)}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
  });
}

describe('a file', () => {
  it('is a draft when its frontmatter has a form', () => {
    assert.equal(draftFrom('---\nform: dvo\n---\n').frontmatter.isDraft, true);
    assert.equal(draftFrom('\uFEFF---\r\nform: dvo\r\n---\r\n').frontmatter.isDraft, true);
    assert.equal(draftFrom('---\n"form": dvo\n...\n').frontmatter.isDraft, true);
    assert.equal(draftFrom('---\n{form: dvo, title: x}\n---\n').frontmatter.isDraft, true);
    assert.equal(draftFrom('---\nform:\n---\n').frontmatter.isDraft, true);
  });

  const others = [
    '',
    '# Notulen\n\n## Artikel 1\n\n[datum]\n',
    '---\ntitle: Notulen\n---\n\n## Artikel 1\n',
    '---\nnaam:\n  form: dvo\n---\n',
    '---\nplatform: x\n---\n',
    ' ---\nform: dvo\n---\n',
    '\n---\nform: dvo\n---\n',
    '---\n\nForm: dvo\n\n---\n',
    '---\nEen tekst zonder form: dvo\n\nMeer.\n',
    '----\nform: dvo\n----\n',
  ];
  for (const text of others) {
    it(`is none when it reads ${JSON.stringify(text)}`, () => {
      const draft = draftFrom(text);
      assert.equal(draft.frontmatter.isDraft, false);
      assert.deepEqual([draft.sections, draft.problems, draft.frontmatter.problems], [[], [], []]);
    });
  }
});

describe('the frontmatter', () => {
  it('is read', () => {
    const { frontmatter, language } = draftOf(
      '# R\n',
      [
        'form: Centrumregeling',
        'title: "Hulp samen"',
        'lang: en-GB',
        'date: 2026-07-01',
        'status: concept',
        'domain: [beschermd-wonen, wmo]',
        'dossier: d1',
        'checklists: governance',
        'parties:',
        '  - { name: gemeente A, role: centrumgemeente, organs: [raad, college], share: "46,2%" }',
        '  - name: gemeente B',
        'waivers:',
        '  - { topic: archive, reason: elders, by: x, date: 2026-01-01, until: 2027-01-01 }',
        'choices:',
        '  mandate: licht',
        'author: iemand',
      ].join('\n'),
    );
    assert.equal(language, 'en');
    const { closed, isDraft, form, title, date, status, domain, dossier, checklists } = frontmatter;
    const { parties, waivers, choices, problems } = frontmatter;
    const rest = { closed, isDraft, form, title, date, status, domain, dossier, checklists };
    assert.equal(frontmatter.language, 'en');
    assert.deepEqual(problems, []);
    assert.deepEqual(rest, {
      closed: true,
      isDraft: true,
      form: 'centrumregeling',
      title: 'Hulp samen',
      date: '2026-07-01',
      status: 'concept',
      domain: ['beschermd-wonen', 'wmo'],
      dossier: 'd1',
      checklists: ['governance'],
    });
    assert.deepEqual(
      parties.map(({ name, role, organs }) => [name, role, organs]),
      [
        ['gemeente A', 'centrumgemeente', ['raad', 'college']],
        ['gemeente B', undefined, []],
      ],
    );
    assert.deepEqual(
      waivers.map(({ topic, reason, until }) => [topic, reason, until]),
      [['archive', 'elders', '2027-01-01']],
    );
    assert.deepEqual([...choices], [['mandate', 'licht']]);
  });

  it('says where keys and values stand', () => {
    const draft = draftOf(
      '# R\n',
      'form: "dvo"\ntitle:\nparties:\n  - name: A\n    role: deelnemer',
    );
    const { places } = draft.frontmatter;
    const at = (path: string) => {
      const place = places.get(path);
      return [textAt(draft, place?.key), textAt(draft, place?.value), place?.text];
    };
    assert.deepEqual(at('form'), ['form', '"dvo"', 'dvo']);
    assert.deepEqual(at('title'), ['title', '', '']);
    assert.deepEqual(at('parties.0.role'), ['role', 'deelnemer', 'deelnemer']);
    const title = places.get('title');
    assert.equal(title?.value.start, (title?.key.end ?? 0) + 1);
  });

  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ['form: centrumregelng', ['unknown-value form "centrumregelng" → centrumregeling']],
    [
      'form: dienstverleningsovereenkomst',
      ['unknown-value form "dienstverleningsovereenkomst" → dvo'],
    ],
    ['form: huurcontract', ['unknown-value form "huurcontract"']],
    ['form:', ['unknown-value form ""']],
    ['form: [dvo]', ['unknown-value form ""']],
    ['form: dvo\nlang: de', ['unknown-value lang "de"']],
    ['form: dvo\nstatus: concpt', ['unknown-value status "concpt" → concept']],
    ['form: dvo\ndomain: [wmo, jeugdd]', ['unknown-value domain.1 "jeugdd" → jeugd']],
    ['form: dvo\ndate: 2026-02-30', ['invalid-date date "2026-02-30"']],
    ['form: dvo\ndate: 1 juli 2026', ['invalid-date date "1 juli 2026" → 2026-07-01']],
    [
      'form: dvo\nterm: {from: 2026-13-01, until: 31-12-2029}',
      ['invalid-date term.from "2026-13-01"', 'invalid-date term.until "31-12-2029" → 2029-12-31'],
    ],
    ['form: dvo\ntitle: {a: b}', ['wrong-type title "title"']],
    ['form: dvo\nparties: A', ['wrong-type parties "parties"']],
    ['form: dvo\nparties: [gemeente A]', ['wrong-type parties.0 "gemeente A"']],
    ['form: dvo\nparties: [{role: deelnemer}]', ['missing-key parties.0.name "name"']],
    [
      'form: dvo\nparties: [{name: A, role: centrumgemeent}]',
      ['unknown-role parties.0.role "centrumgemeent" → centrumgemeente'],
    ],
    ['form: dvo\nparties: [{name: A, role: vriend}]', ['unknown-role parties.0.role "vriend"']],
    [
      'form: dvo\nparties: [{name: A, organs: [raadd]}]',
      ['unknown-value parties.0.organs.0 "raadd" → raad'],
    ],
    [
      'form: dvo\nparties: [{nam: A}]',
      ['misspelt-key parties.0.nam "nam" → name', 'missing-key parties.0.name "name"'],
    ],
    ['form: dvo\nwaivers: [{reason: x}]', ['missing-key waivers.0.topic "topic"']],
    ['form: dvo\nchoices: {mandate: zwaar}', ['unknown-value choices.mandate "zwaar"']],
    ['form: dvo\ntitel: x', ['misspelt-key titel "titel" → title']],
    ['form: dvo\nauthor: x\ntags: [a]\nlayout: y', []],
    ['form: dvo\ntitle: a\ntitle: b', ['duplicate-key title "title"']],
    ['form: dvo\ntitle: &a x\ndossier: *a', ['not-allowed dossier "alias"']],
    ['form: dvo\ntitle: !foo x', ['not-allowed title "tag"']],
  ];
  for (const [frontmatter, expected] of mistakes) {
    it(`finds what is wrong in ${JSON.stringify(frontmatter)}`, () => {
      assert.deepEqual(problemsOf(frontmatter), expected);
    });
  }

  it('accepts every word for a role, with company and capitals', () => {
    for (const role of [
      'Centrumgemeente',
      'gemeente, coördinerend',
      'zorgaanbieder',
      'host municipality',
      "clients' organisation",
      'cliëntenorganisatie',
    ]) {
      assert.deepEqual(problemsOf(`form: dvo\nparties: [{name: A, role: "${role}"}]`), [], role);
    }
  });

  it('finds a party that stands twice, but for in two roles', () => {
    const twice = (a: string, b: string) => problemsOf(`form: dvo\nparties:\n  - ${a}\n  - ${b}`);
    const found = ['party-twice parties.1.name "De Gemeente Oud-Ede"'];
    assert.deepEqual(twice('{name: Oud-Ede}', '{name: De Gemeente Oud-Ede}'), found);
    assert.deepEqual(
      twice('{name: Oud-Ede, role: deelnemer}', '{name: De Gemeente Oud-Ede, role: regiogemeente}'),
      found,
    );
    assert.deepEqual(
      twice(
        '{name: Oud-Ede, role: opdrachtgever}',
        '{name: De Gemeente Oud-Ede, role: opdrachtnemer}',
      ),
      [],
    );
    assert.deepEqual(twice('{name: Oud-Ede}', '{name: Ede}'), []);
  });

  it('that is broken gives what can be read, and the draft below it', () => {
    const draft = draftOf('# R\n\n## Artikel 1\n\nA.\n', 'form: dvo\ntitle: "open\nlang: en');
    assert.equal(draft.frontmatter.form, 'dvo');
    assert.deepEqual([...new Set(draft.problems.map(({ code }) => code))], ['frontmatter-yaml']);
    assert.equal(draft.sections.length, 2);
    const nested = draftOf('# R\n', 'titel: x\n  form: y\nform: convenant');
    assert.equal(nested.frontmatter.form, 'convenant');
  });

  it('without a closing fence ends where its keys end', () => {
    for (const body of [
      '\n# R\n\n## Artikel 1\n\nA.\n',
      '# R\n\n## Artikel 1\n\nA.\n',
      '\n# R\n\nDe colleges;\n\n## Artikel 1\n\nA.\n\n---\n\nB.\n',
    ]) {
      const draft = draftFrom(`---\nform: dvo\nparties:\n  - name: A\n${body}`);
      assert.equal(draft.frontmatter.closed, false);
      assert.equal(draft.frontmatter.parties[0]?.name, 'A');
      assert.deepEqual(
        draft.problems.map(({ code }) => code),
        ['frontmatter-unclosed'],
      );
      assert.deepEqual(
        draft.sections.map(({ kind }) => kind),
        ['preamble', 'article'],
      );
    }
  });

  it('with a blank line and a comment in it is closed by its fence', () => {
    const draft = draftFrom(
      '---\n# wie\nform: dvo\n\n# wat\ntitle: x\n\nparties:\n- name: A\n---\n\n# R\n',
    );
    assert.equal(draft.frontmatter.closed, true);
    assert.equal(draft.frontmatter.title, 'x');
    assert.deepEqual(draft.problems, []);
  });

  it('that is too large still says that this is a draft', () => {
    const draft = draftOf('# R\n', `form: dvo\ntitle: ${'x'.repeat(300_000)}`);
    assert.equal(draft.frontmatter.form, 'dvo');
    assert.deepEqual(
      draft.problems.map(({ code }) => code),
      ['too-large'],
    );
    const many = draftOf('# R\n', `form: dvo\nparties:\n${'- name: A\n'.repeat(401)}`);
    assert.ok(
      many.frontmatter.problems.some(
        ({ kind, path }) => kind === 'too-large' && path === 'parties',
      ),
    );
  });
});
