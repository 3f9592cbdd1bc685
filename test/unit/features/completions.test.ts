import assert from 'node:assert/strict';

import { completionsAt, type Completion } from '#core/features/completions.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';
import { readMarked } from '../../support/marked.js';

function complete(marked: string): { text: string; items: readonly Completion[] } {
  const { text, cursor = 0 } = readMarked(marked);
  const items = completionsAt(analyzeText(text), cursor, 'nl');
  for (const { edit } of items) assert.ok(edit.span.start <= cursor && cursor <= edit.span.end);
  return { text, items: items.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1)) };
}

const labels = (marked: string) => complete(marked).items.map(({ label }) => label);

/** The text after taking the first completion. */
function first(marked: string): string {
  const { text, items } = complete(marked);
  const [item] = items;
  assert.ok(item);
  const edits = [item.edit, ...item.additional];
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.span.start - b.span.start),
  );
}

const opening = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';
const mandate =
  '## Artikel 2 Mandaat\n\n1. De mandaatgever verleent de directeur mandaat.\n2. Ondermandaat is toegestaan.';

describe('completionsAt', () => {
  it('offers the articles that are missing first, then what the article lacks, then the others', () => {
    const { items } = complete(
      `${opening}## Artikel 1 Begroting\n\nDe begroting komt vóór 1 mei.\n\n<|>`,
    );
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['Artikel over mandaat', 'ontbreekt in dit stuk'],
        ['Lid over indicatoren', 'planning en control: volgend lid'],
        ['Artikel over planning en control', 'artikel invoegen'],
      ],
    );
  });

  it('writes an article where it is typed, and numbers on', () => {
    const before = `${opening}## Artikel 1 Begrippen\n\nZie artikel 2.\n\n`;
    const after = '\n\n## Artikel 2 Slot\n\nArtikel 2.\n';
    const expected = `${before}${mandate}${after}`
      .replace('Zie artikel 2', 'Zie artikel 3')
      .replace('Artikel 2 Slot\n\nArtikel 2', 'Artikel 3 Slot\n\nArtikel 3');
    for (const typed of ['', 'man', '## Mandaat', '## Artikel 2 Man']) {
      assert.equal(first(`${before}${typed}<|>${after}`), expected, typed);
    }
  });

  it('offers the leden that an article lacks at its end', () => {
    const article = `${opening}## Artikel 1 Mandaat\n\n1. De mandaatgever verleent mandaat.\n`;
    for (const typed of ['', '2. ', '2. onder']) {
      assert.equal(
        first(`${article}${typed}<|>\n\n## Artikel 2 Slot\n`),
        `${article}2. Ondermandaat is toegestaan.\n\n## Artikel 2 Slot\n`,
      );
    }
  });

  it('offers articles on the blank line between two, below the leden that are lacking', () => {
    const article = `${opening}## Artikel 1 Begrippen\n\nZie artikel 2.\n`;
    const after = '\n## Artikel 2 Slot\n';
    assert.equal(
      first(`${article}<|>${after}`),
      `${article}\n${mandate}\n${after}`
        .replace('Zie artikel 2', 'Zie artikel 3')
        .replace('Artikel 2 Slot', 'Artikel 3 Slot'),
    );
    const underHeading = labels(`${opening}## Artikel 1 Begroting\n<|>`);
    assert.deepEqual(
      underHeading.filter((label) => label.startsWith('Artikel')),
      [],
    );
    assert.deepEqual(
      complete(`${opening}## Artikel 1 Begroting\n\nDe begroting komt vóór 1 mei.\n<|>`)
        .items.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1))
        .map(({ label }) => label),
      ['Lid over indicatoren', 'Artikel over mandaat', 'Artikel over planning en control'],
    );
  });

  it('offers nothing in the middle of a text', () => {
    assert.deepEqual(labels(`${opening}## Artikel 1 Mandaat\n\n<|>\n\nMeer.\n`), []);
    assert.deepEqual(labels(`${opening}Partijen.\n\n<|>\n\nOverwegende.\n\n## Artikel 1\n`), []);
    assert.deepEqual(labels(`${opening}## Artikel 1\n\nDit is een zin, met <|>\n`), []);
    assert.deepEqual(labels(`${opening}## Bijlage 1\n\n<|>`), []);
    assert.deepEqual(labels('---\ntitle: x\n---\n\n<|>'), []);
  });

  it('offers the keys of the frontmatter that are not there yet', () => {
    const keys = labels('---\nform: dvo\ntitle: A\n<|>\nstatus: concept\n---\n');
    assert.ok(keys.includes('parties') && keys.includes('waivers'));
    assert.ok(!keys.includes('form') && !keys.includes('title') && !keys.includes('status'));
    const inside = (line: string) => labels(`---\nform: dvo\n${line}\n---\n`);
    assert.deepEqual(inside('parties:\n  - name: A\n    <|>'), ['role', 'organs', 'share']);
    assert.deepEqual(inside('parties:\n  - { name: A, <|> }'), ['role', 'organs', 'share']);
    assert.deepEqual(inside('parties:\n- name: A\n- <|>\n'), ['name', 'role', 'organs', 'share']);
    assert.deepEqual(inside('waivers:\n- topic: a\n  <|>\n  by: b'), [
      'element',
      'reason',
      'date',
      'until',
    ]);
    assert.deepEqual(inside('term: { from: 2026-01-01, <|> }'), ['until', 'indefinite']);
    assert.deepEqual(inside('choices:\n  <|>'), ['mandate', 'planning-control']);
  });

  it('offers the values of a key', () => {
    const values = (line: string) => labels(`---\nform: dvo\n${line}\n---\n`);
    assert.deepEqual(labels('---\nform: <|>\n---\n').slice(0, 2), [
      'convenant',
      'samenwerkingsovereenkomst',
    ]);
    assert.deepEqual(values('lang: <|>'), ['nl', 'en']);
    assert.deepEqual(values('status: con<|>').slice(0, 1), ['concept']);
    assert.deepEqual(values('domain: [wmo, <|>]').slice(0, 1), ['beschermd-wonen']);
    assert.deepEqual(values('domain:\n  - w<|>').slice(0, 1), ['beschermd-wonen']);
    assert.deepEqual(values('parties:\n  - name: A\n    organs: [co<|>]'), [
      'raad',
      'college',
      'burgemeester',
    ]);
    assert.deepEqual(values('parties:\n  - name: A\n    role: <|>').slice(0, 2), [
      'centrumgemeente',
      'deelnemer',
    ]);
    assert.deepEqual(values('lang: en\nparties:\n  - { name: A, role: <|> }').slice(0, 2), [
      'centre municipality',
      'participant',
    ]);
    assert.deepEqual(values('waivers:\n  - topic: <|>'), ['mandate', 'planning-control']);
    assert.deepEqual(values('waivers:\n  - topic: mandate\n    element: <|>'), [
      'mandator',
      'submandate',
    ]);
    assert.deepEqual(values('choices:\n  mandate: <|>'), ['standaard']);
    assert.deepEqual(values('checklists: [<|>]'), ['mini']);
    assert.deepEqual(values('title: <|>'), []);
    assert.deepEqual(values('# form: <|>'), []);
  });

  it('replaces the word at the cursor', () => {
    assert.equal(first('---\nform: cen<|>trum\n---\n'), '---\nform: convenant\n---\n');
    assert.equal(first('---\nform: dvo\nti<|>t: A\n---\n'), '---\nform: dvo\ntitle: A\n---\n');
  });
});
