import assert from 'node:assert/strict';

import { messageOf } from '#core/messages/messageOf.js';

import { applyMini, headOf, housing } from '../../support/ownChecklist.js';

/** Messages are judged by their Dutch. */
function messages(applied: ReturnType<typeof applyMini>, name: string): string {
  return applied
    .file(name)
    .problems.map((problem) => messageOf(problem, 'nl'))
    .join('\n');
}

describe('checklists of a workspace', () => {
  it('add topics behind the built-in ones, complete with what was left out', () => {
    const { checklist, file } = applyMini({ 'a.yaml': headOf('regio', housing) });
    assert.deepEqual(file('a.yaml').problems, []);
    assert.equal(file('a.yaml').isApplied, true);
    const topic = checklist.topic('housing');
    assert.equal(topic?.levels.centrumregeling, 'robust');
    assert.equal(topic.levels.dvo, 'n/a');
    assert.deepEqual(topic.headings.nl, ['woningen per gemeente']);
    assert.deepEqual(topic.sources[0], {
      ref: 'regio in woorden',
      certainty: 'S',
      kind: 'own',
      checked: '2026-11-24',
    });
    const [template] = topic.templates.standaard;
    assert.equal(template?.heading.nl, 'Woningen per gemeente');
    assert.equal(template.body.nl, 'Elke gemeente stelt jaarlijks ${1:tien} woningen beschikbaar.');
    assert.equal(template.body.en, template.body.nl);
    assert.equal(checklist.layerOf('housing')?.id, 'regio');
    assert.deepEqual(
      checklist.profile('centrumregeling')?.chapters.map(({ topics }) => topics),
      [['housing'], ['mandate', 'planning-control']],
    );
  });

  it('put a topic behind the one that they name', () => {
    const text = headOf('regio', housing.replace('    why', '    after: mandate\n    why'));
    const { checklist } = applyMini({ 'a.yaml': text });
    assert.deepEqual(
      checklist.profile('centrumregeling')?.chapters.map(({ topics }) => topics),
      [['mandate', 'housing', 'planning-control']],
    );
  });

  it('make an article of the clauses, with tab stops of their own', () => {
    const second = `      - id: term
        title: termijn
        present: [binnen <termijn>]
        clause: 'Dit gebeurt binnen \${1:zes weken}.'
`;
    const { checklist } = applyMini({ 'a.yaml': headOf('regio', housing + second) });
    assert.equal(
      checklist.topic('housing')?.templates.standaard[0]?.body.nl,
      '1. Elke gemeente stelt jaarlijks ${1:tien} woningen beschikbaar.\n2. Dit gebeurt binnen ${2:zes weken}.',
    );
  });

  it('change levels, of forms and of elements, and clauses, and say that they ask it', () => {
    const { checklist, file } = applyMini({
      'a.yaml': headOf(
        'regio',
        `changes:
  - topic: planning-control
    reason: De raden vroegen erom.
    levels: { mandaatbesluit: recommended }
    elements: [{ id: indicators, level: robust }]
    templates: { licht: [{ body: Er is een begroting. }] }
`,
      ),
    });
    assert.deepEqual(file('a.yaml').problems, []);
    const topic = checklist.topic('planning-control');
    assert.equal(topic?.levels.mandaatbesluit, 'recommended');
    assert.equal(topic.levels.dvo, 'robust');
    assert.deepEqual(topic.sources[0]?.forms, ['mandaatbesluit']);
    assert.equal(topic.sources[0].note?.nl, 'De raden vroegen erom.');
    const element = checklist.element('planning-control', 'indicators');
    assert.equal(element?.level, 'robust');
    assert.equal(element.sources[0]?.kind, 'own');
    assert.equal(topic.templates.licht?.[0]?.heading.nl, 'Planning en control');
    assert.ok(topic.templates.standaard.length > 0);
  });

  it('switch off a topic or an element, with who and why', () => {
    const { checklist, switchedOff, file } = applyMini({
      'a.yaml': headOf(
        'regio',
        `off:
  - { topic: planning-control, reason: In de DVO., by: college, date: 2026-10-01 }
  - { topic: planning-control, element: indicators, reason: Later. }
`,
      ),
    });
    assert.deepEqual(file('a.yaml').problems, []);
    assert.equal(checklist.topic('planning-control')?.levels.centrumregeling, 'n/a');
    assert.deepEqual(checklist.element('planning-control', 'indicators')?.applies?.forms, []);
    assert.deepEqual(
      switchedOff.map(({ reason, by }) => [reason, by]),
      [
        ['In de DVO.', 'college'],
        ['Later.', undefined],
      ],
    );
  });

  it('may not ask what the law asks, but say so', () => {
    const applied = applyMini({
      'a.yaml': headOf(
        'regio',
        `changes:
  - topic: mandate
    reason: Zo besloten.
    levels: { centrumregeling: recommended, dvo: n/a }
off:
  - { topic: mandate, element: submandate, reason: Elders. }
`,
      ),
    });
    assert.deepEqual(applied.found('a.yaml'), [
      ['checklist-doubtful', 'recommended'],
      ['checklist-doubtful', 'n/a'],
      ['checklist-doubtful', 'submandate'],
    ]);
    assert.equal(applied.file('a.yaml').isApplied, true);
    assert.deepEqual(applied.switchedOff[0]?.forms, ['dvo']);
  });

  it('name all that they have wrong at once, at the keys, and are then left out as a whole', () => {
    const applied = applyMini({
      'a.yaml': headOf(
        'regio',
        `${housing.replace('id: housing', 'id: mandate')}  - id: second
    title: tweede
    levels: robust
    why: Daarom.
    terms: [tweede]
    elements:
      - { id: one, title: een, present: [tweede], clause: De tweede. }
      - { id: one, title: een, present: [tweede], clause: De tweede. }
changes:
  - { topic: mandat, reason: x, levels: { dvo: law } }
  - { topic: planning-control, reason: x, elements: [{ id: budget-drafd, level: law }] }
  - { topic: planning-control, reason: x }
off:
  - { topic: unknown, reason: x }
  - { topic: mandate, element: nothing, reason: x }
  - { topic: mandate, reason: x }
  - { topic: mandate, reason: x }
`,
      ),
      'b.yaml': headOf('gemeente', housing),
    });
    assert.deepEqual(
      applied
        .found('a.yaml')
        .filter(([code]) => code === 'checklist-invalid')
        .map(([, text]) => text)
        .toSorted(),
      [
        'budget-drafd',
        'mandat',
        'mandate',
        'mandate',
        'nothing',
        'one',
        'planning-control',
        'planning-control',
        'unknown',
      ],
    );
    assert.match(messages(applied, 'a.yaml'), /Bedoelt u ‘mandate’\?/u);
    assert.match(messages(applied, 'a.yaml'), /Bedoelt u ‘budget-draft’\?/u);
    assert.deepEqual(applied.found('a.yaml').at(-1), ['checklist-not-applied', 'regio']);
    assert.equal(applied.checklist.topic('planning-control')?.levels.centrumregeling, 'robust');
    assert.equal(applied.checklist.topic('mandate')?.levels.centrumregeling, 'law');
    assert.deepEqual(applied.switchedOff, []);
    assert.deepEqual(applied.checklist.leftOut, ['a.yaml']);
    // What is right in another file holds.
    assert.equal(applied.file('b.yaml').isApplied, true);
    assert.ok(applied.checklist.topic('housing'));
  });

  it('are stacked behind what they build on, else by the order of the files', () => {
    const level = (id: string, asked: string, base: string) =>
      headOf(
        id,
        `extends: ${base}\nchanges: [{ topic: planning-control, reason: x, levels: { dvo: ${asked} } }]\n`,
      );
    const asked = (files: Readonly<Record<string, string>>) =>
      applyMini(files).checklist.topic('planning-control')?.levels.dvo;
    assert.equal(
      asked({
        'a.yaml': level('gemeente', 'recommended', 'regio'),
        'b.yaml': level('regio', 'law', 'mini'),
      }),
      'recommended',
    );
    assert.equal(
      asked({
        'a.yaml': level('gemeente', 'recommended', '[mini]'),
        'b.yaml': level('regio', 'law', '[mini]'),
      }),
      'law',
    );
  });

  it('can change a topic of the checklist that they build on', () => {
    const off = headOf('gemeente', 'extends: [regio]\noff: [{ topic: housing, reason: Geen. }]\n');
    const { checklist, file } = applyMini({ 'a.yaml': off, 'b.yaml': headOf('regio', housing) });
    assert.deepEqual(file('a.yaml').problems, []);
    assert.equal(checklist.topic('housing')?.levels.centrumregeling, 'n/a');
  });

  it('that build on one another, on themselves or on nothing are left out, and say why', () => {
    const applied = applyMini({
      'a.yaml': headOf('a', 'extends: [b]\n'),
      'b.yaml': headOf('b', 'extends: [mini, c]\n'),
      'c.yaml': headOf('c', 'extends: a\n'),
      'd.yaml': headOf('d', 'extends: d\n'),
      'e.yaml': headOf('e', 'extends: miny\n'),
      'f.yaml': headOf('f', 'extends: a\n'),
      'g.yaml': headOf('g', 'extends: h\n'),
      'h.yaml': headOf('h', 'revision: x\n'),
      'i.yaml': headOf('i', 'extends: ../../etc\n'),
      'j.yaml': headOf('j', housing),
    });
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
      assert.equal(applied.file(`${name}.yaml`).isApplied, false, name);
      assert.equal(applied.found(`${name}.yaml`).length, 2, name);
    }
    assert.deepEqual(applied.found('b.yaml')[0], ['checklist-invalid', 'c']);
    assert.match(messages(applied, 'a.yaml'), /bouwt voort op ‘b’, en die weer op deze/u);
    assert.match(messages(applied, 'e.yaml'), /geen checklist ‘miny’. Bedoelt u ‘mini’\?/u);
    assert.match(messages(applied, 'f.yaml'), /‘a’.*heeft fouten/u);
    assert.match(messages(applied, 'g.yaml'), /‘h’.*heeft fouten/u);
    assert.equal(applied.file('j.yaml').isApplied, true);
  });

  it('have names of their own', () => {
    const applied = applyMini({
      'a.yaml': headOf('mini'),
      'b.yaml': headOf('regio', housing),
      'c.yaml': headOf('regio'),
    });
    assert.deepEqual(
      ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => applied.file(name).isApplied),
      [false, true, false],
    );
    assert.deepEqual(applied.found('c.yaml')[0], ['checklist-invalid', 'regio']);
  });

  it('warn of a clause or an example that their own phrases do not find', () => {
    const text = headOf(
      'regio',
      `${housing.replace('stelt jaarlijks', 'geeft')}        examples: { nl: [De gemeenten stellen twee woningen beschikbaar., Niets.] }
        counterexamples: { nl: [Zij stelt woningen beschikbaar.] }
`,
    );
    const applied = applyMini({ 'a.yaml': text });
    assert.deepEqual(applied.found('a.yaml'), [
      ['checklist-doubtful', "'Elke gemeente geeft ${1:tien} woningen beschikbaar.'"],
      ['checklist-doubtful', 'Niets.'],
      ['checklist-doubtful', 'Zij stelt woningen beschikbaar.'],
    ]);
    assert.equal(applied.file('a.yaml').isApplied, true);
  });

  it('warn of a clause of their own that leaves open what the topic asks', () => {
    const templates = `    templates:
      licht: [{ body: Elke gemeente doet haar best voor woningen. }]
      standaard: [{ body: '1. Elke gemeente stelt zes woningen beschikbaar.' }]
`;
    const applied = applyMini({ 'a.yaml': headOf('regio', housing + templates) });
    assert.deepEqual(applied.found('a.yaml'), [
      ['checklist-doubtful', 'Elke gemeente doet haar best voor woningen.'],
    ]);
    assert.match(messages(applied, 'a.yaml'), /niet gevonden: aantal woningen\./u);
    assert.equal(
      applied.checklist.topic('housing')?.templates.licht?.[0]?.heading.nl,
      'Woningen per gemeente',
    );
  });

  it('limit what holds for some drafts to topics of their own', () => {
    const applies = 'applies: { domains: [jeugd], mentions: [jeugdhulp] }\n';
    const applied = applyMini({
      'a.yaml': headOf('a', applies + housing),
      'b.yaml': headOf('b', `${applies}off: [{ topic: mandate, reason: x }]\n`),
    });
    assert.equal(applied.file('a.yaml').isApplied, true);
    assert.deepEqual(applied.found('b.yaml')[0], ['checklist-invalid', 'applies']);
  });

  it('with ten thousand phrases are refused soon, and clearly', () => {
    const elements = Array.from(
      { length: 40 },
      (_, e) =>
        `      - { id: e${e}, title: x, clause: woord, present: [${Array.from({ length: 50 }, (__, p) => `woord${e}x${p}`).join(', ')}] }`,
    ).join('\n');
    const topics = Array.from(
      { length: 5 },
      (_, t) =>
        `  - id: t${t}\n    title: onderwerp\n    levels: robust\n    why: x\n    terms: [woord]\n    elements:\n${elements}`,
    ).join('\n');
    const start = performance.now();
    const applied = applyMini({
      'a.yaml': headOf('a', `topics:\n${topics}\n`),
      'b.yaml': headOf('b', housing),
    });
    assert.ok(performance.now() - start < 3_000, `${performance.now() - start} ms`);
    assert.deepEqual(applied.found('a.yaml'), [
      ['checklist-invalid', 'topics'],
      ['checklist-not-applied', 'a'],
    ]);
    assert.match(messages(applied, 'a.yaml'), /10005/u);
    assert.equal(applied.file('b.yaml').isApplied, true);
  });

  it('more than fifty of them say that they are not read', () => {
    const files = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`${index + 100}.yaml`, headOf(`x${index}`)]),
    );
    const applied = applyMini(files);
    assert.equal(applied.file('149.yaml').isApplied, true);
    assert.match(messages(applied, '150.yaml'), /meer dan 50/u);
  });

  it('that are cut off, or have lines doubled or taken out, never make it throw', () => {
    const whole = headOf(
      'regio',
      `${housing}changes:\n  - topic: mandate\n    reason: x\n    levels: { dvo: n/a }\n`,
    );
    const lines = whole.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
      const variants = [
        lines.slice(0, at).join('\n'),
        lines.toSpliced(at, 1).join('\n'),
        lines.toSpliced(at, 0, lines[at] ?? '').join('\n'),
        lines.with(at, (lines[at] ?? '').slice(0, 12)).join('\n'),
        lines.with(at, `${(lines[at] ?? '').split(':')[0] ?? ''}: [{ x: 1 }]`).join('\n'),
      ];
      for (const text of variants) {
        const applied = applyMini({ 'a.yaml': text, 'b.yaml': headOf('b') });
        const { isApplied, problems } = applied.file('a.yaml');
        assert.equal(isApplied, !problems.some(({ code }) => code === 'checklist-invalid'), text);
        for (const { span } of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, text);
        }
        assert.equal(applied.file('b.yaml').isApplied, true);
      }
    }
  });

  it('none leave everything as it is', () => {
    const { layers, switchedOff } = applyMini({});
    assert.deepEqual(
      layers.map(({ id }) => id),
      ['mini'],
    );
    assert.deepEqual(switchedOff, []);
  });
});
