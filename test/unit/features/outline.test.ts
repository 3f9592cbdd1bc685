import assert from 'node:assert/strict';

import fc from 'fast-check';

import { foldsOf, mostClauses, outlineOf, type OutlineItem } from '#core/features/outline.js';
import { parseDraft } from '#core/parse/parseDraft.js';
import { isWithin, textOf } from '#core/text/span.js';

const draftOf = (text: string) =>
  parseDraft({ uri: 'test:draft.md', version: 1, text: `---\nform: dvo\n---\n${text}` });

function lines(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, name, children }) => [
    `${indent}${kind} ${name}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('outlineOf', () => {
  it('names leden as long as they are few enough to be looked up', () => {
    const kindsOf = (count: number) => {
      const articles = Array.from({ length: count / 10 }, (_, article) => {
        const leden = Array.from({ length: 10 }, (_, lid) => `${lid + 1}. De raad besluit.\n`);
        return `## Artikel ${article + 1}\n\n${leden.join('')}\n`;
      });
      const outline = outlineOf(draftOf(`# Regeling\n\n${articles.join('')}`));
      return outline.flatMap(({ kind, children }) => [kind, ...children.map((each) => each.kind)]);
    };
    assert.equal(kindsOf(mostClauses).filter((kind) => kind === 'clause').length, mostClauses);
    assert.deepEqual(new Set(kindsOf(mostClauses + 10)), new Set(['section']));
  });

  it('has chapters, articles and leden, nested', () => {
    const text = `
# Regeling

Partijen.

## Hoofdstuk 1 Algemeen

Dit hoofdstuk gaat vooraf.

### Artikel 1 *Begrippen*

Een woord.

### Artikel 2

1. De centrumgemeente voert de taken uit die de deelnemers haar bij deze regeling hebben opgedragen.
2. Twee.

## Hoofdstuk 2 Slot

### **Artikel 3 Slot**

Klaar.

## Ondertekening

Aldus.
`;
    assert.deepEqual(lines(outlineOf(draftOf(text))), [
      'section Aanhef',
      'chapter Hoofdstuk 1 Algemeen',
      '  section Dit hoofdstuk gaat vooraf.',
      '  section Artikel 1 Begrippen',
      '  section Artikel 2',
      '    clause 1. De centrumgemeente voert de taken uit die de deelnemers…',
      '    clause 2. Twee.',
      'chapter Hoofdstuk 2 Slot',
      '  section Artikel 3 Slot',
      'section Ondertekening',
    ]);
  });

  it('names what has no name, and keeps selections inside', () => {
    const block = fc.constantFrom(
      '## Artikel 1',
      '##',
      '## **',
      '**Artikel 2**',
      '### Hoofdstuk 1',
      '1. a',
      '2.',
      '(1) b',
      '   ',
      'Artikel 3',
      '| a |\n|---|',
      '<!-- c -->',
      '# Bijlage',
      '## Toelichting',
      '---',
      'Tekst.',
      '\u00A0',
      'Kop\n---',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const draft = draftOf(blocks.join('\n\n'));
        const check = (item: OutlineItem) => {
          assert.notEqual(item.name.trim(), '');
          assert.ok(isWithin(item.selection, item.span), item.name);
          assert.ok(item.span.end <= draft.source.text.length);
          item.children.forEach(check);
        };
        outlineOf(draft).forEach(check);
      }),
      { numRuns: 300 },
    );
  });
});

describe('foldsOf', () => {
  it('folds the frontmatter, chapters, sections and comments of more than a line', () => {
    const draft = draftOf(`
# Regeling

<!-- een -->

<!--
twee
-->

## Hoofdstuk 1 A

### Artikel 1

Tekst.

### Artikel 2
`);
    const folds = foldsOf(draft).map(({ kind, span }) => {
      const [first, ...rest] = textOf(draft.source.text, span).split('\n');
      return `${kind} ${first ?? ''} … ${rest.at(-1) ?? ''}`;
    });
    assert.deepEqual(folds, [
      'region --- … ---',
      'region # Regeling … -->',
      'comment <!-- … -->',
      'region ## Hoofdstuk 1 A … ### Artikel 2',
      'region ### Artikel 1 … Tekst.',
    ]);
  });
});
