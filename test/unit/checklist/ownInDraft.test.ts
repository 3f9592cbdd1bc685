import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { OwnTopic } from '#schemas/ownChecklist.js';
import { explain } from '#core/features/explain.js';
import { hoverAt } from '#core/features/hover.js';
import { newDraft } from '#core/features/newDraft.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { messageOf } from '#core/messages/messageOf.js';
import { applyOwn } from '#core/checklist/applyOwn.js';
import { compileChecklist } from '#core/checklist/compile.js';
import { checklists } from '#generated/checklists.js';
import { formProfiles } from '#generated/formProfiles.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';
import { applyMini, headOf, housing } from '../../support/ownChecklist.js';

const opening = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';
const complete = `${opening}## Artikel 1 Mandaat

De mandaatgever verleent mandaat. Ondermandaat is uitgesloten.

## Artikel 2 Planning en control

De ontwerpbegroting komt vóór 15 april.

## Artikel 3 Citeertitel

Zo heet deze regeling.
`;

function read(text: string, files: Readonly<Record<string, string>>) {
  return analyzeText(text, {}, applyMini(files).checklist);
}

describe('a checklist of a workspace, in a draft,', () => {
  it('asks its topic in its own name, and the fix settles it in its place', () => {
    const analysis = read(complete, { 'a.yaml': headOf('regio', housing) });
    const finding = analysis.findings.find(({ topic }) => topic === 'housing');
    assert.ok(finding);
    assert.equal(finding.severity, 'warning');
    assert.equal(
      messageOf(finding, 'nl'),
      'Geen artikel gevonden over woningen per gemeente. Nodig volgens de eigen checklist ‘regio in woorden’, voor een centrumregeling.',
    );
    assert.match(messageOf(finding, 'en'), /Needed according to your own checklist ‘regio/u);

    const [fix] = finding.fixes ?? [];
    const built = fix && buildFix(fix, analysis, 'nl');
    assert.ok(built);
    const after = applyEdits(complete, built.edits);
    assert.match(after, /Woningen per gemeente\n\nElke gemeente stelt jaarlijks tien woningen/u);
    const again = read(after, { 'a.yaml': headOf('regio', housing) });
    assert.ok(!again.findings.some(({ topic }) => topic === 'housing'));
  });

  it('is part of a new draft', () => {
    const { checklist } = applyMini({ 'a.yaml': headOf('regio', housing) });
    const text = newDraft(
      {
        form: 'centrumregeling',
        language: 'nl',
        title: '',
        date: '',
        domain: [],
        variant: 'standaard',
        parties: [],
      },
      checklist,
    );
    assert.match(
      text,
      /## Hoofdstuk 1 Overige onderwerpen\n\n### Artikel 1 Woningen per gemeente/u,
    );
  });

  it('that changes a level says that it asks so, and why', () => {
    const change = headOf(
      'regio',
      'changes: [{ topic: planning-control, reason: De raden vroegen erom., elements: [{ id: indicators, level: robust }] }]\n',
    );
    const finding = read(complete, { 'a.yaml': change }).findings.find(
      ({ element }) => element === 'indicators',
    );
    assert.ok(finding);
    assert.equal(finding.severity, 'warning');
    assert.match(messageOf(finding, 'nl'), /Nodig volgens de eigen checklist ‘regio in woorden’/u);
    const hover = hoverAt(read(complete, { 'a.yaml': change }), complete.indexOf('Planning'), 'nl');
    assert.match(
      hover?.markdown ?? '',
      /Bron: eigen checklist ‘regio in woorden’, beoordeeld op 24-11-2026\. De raden vroegen erom\./u,
    );
  });

  it('that switches a topic off says by whom and why, where one looks', () => {
    const off = headOf(
      'regio',
      'off: [{ topic: mandate, reason: Staat in het <b>besluit</b>., by: colleges, date: 2026-10-01 }, { topic: planning-control, element: indicators, reason: Later. }]\n',
    );
    const bare = read(opening, { 'a.yaml': off });
    assert.ok(!bare.findings.some(({ topic }) => topic === 'mandate'));
    assert.equal(
      bare.coverage.find(({ topicId }) => topicId === 'mandate')?.state,
      'not-applicable',
    );
    const line =
      /\*\*Mandaat: uitgezet\*\* door de eigen checklist ‘regio in woorden’ \(colleges, 01-10-2026\): Staat in het \\<b\\>/u;
    assert.match(explain(bare, 'nl'), line);
    assert.match(explain(bare, 'en'), /\*\*Mandate: switched off\*\* by your own checklist/u);
    assert.match(hoverAt(bare, opening.indexOf('centrum'), 'nl')?.markdown ?? '', line);

    const full = read(complete, { 'a.yaml': off });
    assert.match(hoverAt(full, complete.indexOf('Mandaat\n'), 'nl')?.markdown ?? '', line);
    const planning = hoverAt(full, complete.indexOf('Planning'), 'nl')?.markdown ?? '';
    assert.doesNotMatch(planning, line);
    assert.match(planning, /\*\*Planning en control, indicatoren: uitgezet\*\*/u);
    assert.doesNotMatch(planning, /indicatoren: niet gevonden/u);
  });

  it('that has errors does not hold, and the explanation says so', () => {
    const wrong = headOf('regio', 'off: [{ topic: mandat, reason: x }]\n');
    const analysis = read(opening, { 'a.yaml': wrong });
    assert.ok(analysis.findings.some(({ topic }) => topic === 'mandate'));
    assert.match(explain(analysis, 'nl'), /Niet toegepast, omdat er fouten in staan: `a\.yaml`/u);
    assert.match(explain(analysis, 'en'), /Not applied, because of errors: `a\.yaml`/u);
  });

  it('leaves a waiver of what it switches off known', () => {
    const waived = complete.replace(
      'form: centrumregeling\n',
      'form: centrumregeling\nwaivers:\n  - { topic: mandate, reason: Elders. }\n',
    );
    const off = headOf('regio', 'off: [{ topic: mandate, reason: Elders. }]\n');
    const codes = read(waived, { 'a.yaml': off }).findings.map(({ code }) => code);
    assert.ok(!codes.includes('waiver-unknown'));
  });
});

describe('the sample of a checklist of a workspace', () => {
  const sample = (name: string) => readFileSync(`samples/eigen-checklist/${name}`, 'utf8');
  const source = { uri: 'regio.yaml', text: sample('.robuust/regio.yaml') };
  const applied = applyOwn(checklists, formProfiles, [source]);

  it('has nothing wrong', () => {
    assert.deepEqual(
      applied.files.map(({ isApplied, problems }) => [isApplied, problems]),
      [[true, []]],
    );
  });

  it('asks its topic of the draft beside it, and its fix settles it', () => {
    const { layers, profiles, switchedOff } = applied;
    const checklist = compileChecklist(layers, profiles, undefined, { switchedOff, leftOut: [] });
    const text = sample('convenant-uitstroom.md');
    const { findings } = analyzeText(text, {}, checklist);
    const topics = findings.map(({ topic }) => topic);
    assert.ok(topics.includes('woningen-per-gemeente'));
    assert.ok(!topics.includes('procurement') && !topics.includes('contract-management'));

    const analysis = analyzeText(text, {}, checklist);
    const finding = findings.find(({ topic }) => topic === 'woningen-per-gemeente');
    const [fix] = finding?.fixes ?? [];
    const built = fix && buildFix(fix, analysis, 'nl');
    assert.ok(built);
    const after = applyEdits(text, built.edits);
    // Behind the article on what comes before it by custom.
    assert.match(after, /wijkteam\.\n\n## Artikel 3 – Woningen per gemeente\n\n1\. Elke gemeente/u);
    const again = analyzeText(after, {}, checklist).findings;
    assert.ok(!again.some(({ topic }) => topic === 'woningen-per-gemeente'));
    assert.ok(again.length < findings.length);
  });
});

describe('the guide to a checklist of a workspace', () => {
  const guide = readFileSync('docs/eigen-checklist.md', 'utf8');
  const examples = [...guide.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gmu)]
    .map(([, margin = '', text = '']) => text.replaceAll(new RegExp(`^${margin}`, 'gmu'), ''))
    .filter((text) => !text.startsWith('sources:'));

  it('has examples', () => {
    assert.ok(examples.length >= 3);
  });

  for (const [index, text] of examples.entries()) {
    it(`has an example ${index + 1} that can be used as it stands`, () => {
      const whole = text.startsWith('id:') ? text : headOf('voorbeeld', text);
      const { files } = applyOwn(checklists, formProfiles, [{ uri: 'a.yaml', text: whole }]);
      assert.deepEqual(files[0]?.problems, []);
    });
  }
});

describe('a topic of a built-in checklist', () => {
  it('can be copied into one of a workspace', () => {
    for (const topic of checklists.flatMap(({ topics }) => topics)) {
      assert.deepEqual(OwnTopic.safeParse(topic).error?.issues ?? [], [], topic.id);
    }
  });
});
