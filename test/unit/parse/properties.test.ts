import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import type { Draft, Item } from '#core/model/draft.js';
import type { Span } from '#core/text/span.js';

import { draftFrom, textAt } from './draftOf.js';

const sample = `---
form: centrumregeling
title: Regeling hulp
parties:
  - name: gemeente A
    role: centrumgemeente
  - { name: gemeente B, role: deelnemer }
waivers:
  - topic: archive
    reason: elders geregeld
---

# Regeling hulp

Inhoud

Artikel 1 ..... 2

De colleges, gelet op artikel 8 van de Wgr;

**Overwegende dat**

- hulp nodig is;

besluiten:

## Hoofdstuk 1 Algemeen

### Artikel 1 Begrippen

In deze regeling wordt verstaan onder:

a. hulp: wat helpt;
b. **team**: wie helpt.

### Artikel 2

1. Het team helpt, bedoeld in artikel 1, onder b.
2. Het team:
   a. zoekt;
   b. vindt [datum].

<!-- robuust-ignore element-missing: volgt -->

| Wie | Deel |
|---|---:|
| A | 60% |

3. Zie de artikelen 2.3.3 en 2.3.5 van de wet[^1].

[^1]: Noot met [een adres](https://a.example).

**Artikel 3**

3.1 Er is mandaat.
3.2 Er is geen mandaat.

Aldus vastgesteld op … 2026,

## Bijlage 1 – Lijst

- x
  - y

## Toelichting

### Artikel 1

Uitleg.
`;

/** Markdown-like noise: pieces of drafts, in any order. */
const pieces = fc.constantFrom(
  '# ',
  '## ',
  '### ',
  'Artikel ',
  '1',
  '2',
  '3.1',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '1. ',
  '2. ',
  'a. ',
  '(1) ',
  '**',
  '__',
  '*',
  '[',
  ']',
  '(',
  ')',
  '`',
  '```\n',
  '<!-- ',
  ' -->',
  '<b>',
  '|',
  '|---|\n',
  '…',
  '____',
  'PM',
  ': ',
  '---\n',
  'Hoofdstuk I',
  'Bijlage A',
  'Toelichting',
  'Aldus vastgesteld',
  'van de wet',
  'lid 2',
  'wordt verstaan onder:',
  '\t',
  '    ',
  '\r\n',
  '\r',
  '\\',
  '[^1]',
  '[^1]: ',
  'é',
  '𝒜',
  '\0',
  '\u00A0',
  '<invullen>',
  'robuust-ignore x: y',
  'https://a.example',
  'a@b.example',
);
const noise = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const mutated = fc
  .tuple(fc.nat(sample.length), fc.nat(80), noise)
  .map(([at, length, inserted]) => sample.slice(0, at) + inserted + sample.slice(at + length));

function itemSpans(items: readonly Item[]): readonly Span[] {
  return items.flatMap(({ span, items: inner }) => [span, ...itemSpans(inner)]);
}

function spansOf(draft: Draft): readonly (Span | undefined)[] {
  const { frontmatter, sections, chapters, definitions, references } = draft;
  return [
    draft.title,
    draft.anchor,
    frontmatter.span,
    frontmatter.yaml,
    ...[...frontmatter.places.values()].flatMap(({ key, value }) => [key, value]),
    ...frontmatter.problems.map(({ span }) => span),
    ...draft.problems.map(({ span }) => span),
    ...sections.flatMap(({ span, heading, title, numberSpan, clauses, passages }) => [
      span,
      heading,
      title,
      numberSpan,
      ...clauses.flatMap((clause) => [clause.span, clause.numberSpan, ...itemSpans(clause.items)]),
      ...passages.flatMap((passage) => [passage.span, ...passage.prose]),
    ]),
    ...chapters.flatMap(({ span, heading, title }) => [span, heading, title]),
    ...definitions.flatMap(({ span, term }) => [span, term]),
    ...references.flatMap(({ span, numberSpan }) => [span, numberSpan]),
    ...draft.ignores.map(({ span }) => span),
    ...draft.placeholders,
  ];
}

/** What holds of every draft, whatever is in it. */
function checkDraft(draft: Draft): void {
  const { text } = draft.source;
  for (const span of spansOf(draft)) {
    if (!span) continue;
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      JSON.stringify(span),
    );
  }
  if (!draft.frontmatter.isDraft) return;

  const { sections } = draft;
  let at = draft.frontmatter.span?.end ?? 0;
  for (const [index, section] of sections.entries()) {
    assert.equal(section.index, index);
    assert.equal(section.span.start, at, 'sections leave no gap');
    at = section.span.end;
    const inside = [
      section.heading,
      ...section.clauses.map(({ span }) => span),
      ...section.passages.map(({ span }) => span),
    ];
    for (const span of inside) {
      assert.ok(
        !span || (span.start >= section.span.start && span.end <= section.span.end),
        'lies in its section',
      );
    }
    assert.ok(section.chapter === undefined || draft.chapters[section.chapter]);
    for (const [position, passage] of section.passages.entries()) {
      const next = section.passages[position + 1];
      assert.ok(!next || next.span.start >= passage.span.start, 'passages are in order');
      assert.ok(passage.clause === undefined || section.clauses[passage.clause]);
    }
  }
  assert.equal(at, text.length, 'sections end with the text');
  assert.ok(sections.length > 0);
  for (const { section } of draft.ignores) assert.ok(sections[section]);
}

describe('every text', () => {
  it('is read without a throw, when it is anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        checkDraft(draftFrom(text));
        checkDraft(draftFrom(`---\nform: dvo\n---\n${text}`));
        checkDraft(draftFrom(`---\nform: dvo\n${text}`));
      }),
      { numRuns: 100 },
    );
  });

  it('is read without a throw, when it looks like Markdown', () => {
    fc.assert(
      fc.property(noise, (text) => {
        checkDraft(draftFrom(`---\nform: dvo\n---\n${text}`));
      }),
      { numRuns: 300 },
    );
  });

  it('is read without a throw, when it is a draft in the middle of an edit', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        checkDraft(draftFrom(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe('line ends', () => {
  /** What was read, in words and not in offsets. */
  function structureOf(draft: Draft): unknown {
    const plain = (span: Span | undefined) =>
      textAt(draft, span)?.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    return {
      sections: draft.sections.map(({ kind, zone, number, title, clauses, passages, chapter }) => ({
        kind,
        zone,
        number,
        chapter,
        title: plain(title),
        clauses: clauses.map(({ number: lid, style, items }) => [
          lid,
          style,
          itemSpans(items).map(plain),
        ]),
        passages: passages.map(({ kind: what, prose }) => [what, prose.map(plain)]),
      })),
      definitions: draft.definitions.map(({ term }) => plain(term)),
      references: draft.references.map(({ span, target }) => [plain(span), target]),
      placeholders: draft.placeholders.map(plain),
      ignores: draft.ignores.map(({ code, section }) => [code, section]),
      parties: draft.frontmatter.parties.map(({ name, role }) => [name, role]),
      problems: draft.problems.map(({ code }) => code),
    };
  }

  it('of any kind give the same draft', () => {
    const expected = structureOf(draftFrom(sample));
    assert.deepEqual(structureOf(draftFrom(sample.replaceAll('\n', '\r\n'))), expected);
    assert.deepEqual(structureOf(draftFrom(sample.replaceAll('\n', '\r'))), expected);
    assert.deepEqual(structureOf(draftFrom(`\uFEFF${sample}`)), expected);
  });

  it('of any kind give the same draft, whatever is in it', () => {
    const lines = noise.map((text) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    fc.assert(
      fc.property(lines, (text) => {
        const body = `---\nform: dvo\n---\n${text}`;
        assert.deepEqual(
          structureOf(draftFrom(body.replaceAll('\n', '\r\n'))),
          structureOf(draftFrom(body)),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('limits', () => {
  it('cut a text that is too large down to its headings, and say so', () => {
    const draft = draftFrom(
      `---\nform: dvo\n---\n\n# R\n\n${'## Artikel 1\n\nTekst [datum].\n\n'.repeat(40_000)}`,
    );
    assert.deepEqual(
      draft.problems.map(({ code }) => code),
      ['too-large'],
    );
    assert.ok(draft.sections.length > 30_000 && draft.sections.length < 40_001);
    assert.deepEqual(draft.placeholders, []);
    checkDraft(draft);
  });

  it('cut too much markup, and say where', () => {
    const draft = draftFrom(
      `---\nform: dvo\n---\n\n# R\n\n${'[__'.repeat(2000)}\n\n## Artikel 1\n\nA.\n`,
    );
    assert.deepEqual(
      draft.problems.map(({ code }) => code),
      ['too-much-markup'],
    );
    assert.equal(draft.sections.at(-1)?.number, '1');
  });

  it('say that a text has characters that are no text', () => {
    const draft = draftFrom('---\nform: dvo\n---\n\n# R\0\n\n## Artikel 1\n\nA.\n');
    assert.deepEqual(
      draft.problems.map(({ code }) => code),
      ['not-text'],
    );
    assert.equal(draft.sections.length, 2);
  });
});
