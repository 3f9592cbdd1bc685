import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Analysis } from '#core/analyze.js';
import type { Fix } from '#core/checks/finding.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { textOf } from '#core/text/span.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';

/** A draft to be written: its articles, which refer to each other by their place in the list. */
interface Plan {
  readonly articles: readonly { readonly refersTo: number; readonly leden: number }[];
  /** Where the article on planning and control stands, before which the mandate belongs. */
  readonly budget: number;
  readonly numbers: 'plain' | 'lettered' | 'by-chapter';
  readonly heading: (number: string, title: string) => string;
  readonly lid: (article: string, number: number, text: string) => string;
  readonly hasNotes: boolean;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  articles: fc.array(fc.record({ refersTo: fc.nat(20), leden: fc.nat(3) }), {
    minLength: 1,
    maxLength: 9,
  }),
  budget: fc.nat(8),
  numbers: fc.constantFrom('plain' as const, 'lettered' as const, 'by-chapter' as const),
  heading: fc.constantFrom(
    (number: string, title: string) => `## Artikel ${number} ${title}`,
    (number: string, title: string) => `### Artikel ${number} – ${title}`,
    (number: string, title: string) => `**Artikel ${number}. ${title}**`,
    (number: string, title: string) => `Artikel ${number} ${title}`,
  ),
  lid: fc.constantFrom(
    (_: string, number: number, text: string) => `${number}. ${text}`,
    (article: string, number: number, text: string) => `${article}.${number} ${text}`,
    (_: string, number: number, text: string) => `(${number}) ${text}`,
  ),
  hasNotes: fc.boolean(),
});

function write({ articles, budget, numbers, heading, lid, hasNotes }: Plan): string {
  const at = budget % articles.length;
  const numberOf = (index: number): string => {
    if (numbers === 'plain') return String(index + 1);
    if (numbers === 'by-chapter') return `${Math.floor(index / 3) + 1}.${(index % 3) + 1}`;
    return `${Math.floor(index / 2) + 1}${index % 2 === 0 ? '' : 'a'}`;
  };
  const titleOf = (index: number) =>
    index === at ? 'Begroting' : `Onderwerp ${names[index] ?? ''}`;
  const body = articles.map(({ refersTo, leden }, index) => {
    const number = numberOf(index);
    const target = numberOf(refersTo % articles.length);
    const text = `Dit volgt uit artikel ${target}, eerste lid, en uit artikel 2 van de Gemeentewet.`;
    const content =
      leden === 0
        ? text
        : Array.from({ length: leden }, (_, each) => lid(number, each + 1, text)).join('\n\n');
    const chapter =
      numbers === 'by-chapter' && index % 3 === 0
        ? `# Hoofdstuk ${index / 3 + 1} Deel ${names[index] ?? ''}\n\n`
        : '';
    return `${chapter}${heading(number, titleOf(index))}\n\n${content}\n`;
  });
  const notes = articles.map(
    (_, index) => `${heading(numberOf(index), titleOf(index))}\n\nOver ${names[index] ?? ''}.\n`,
  );
  const explained = hasNotes ? `\n# Toelichting\n\n${notes.join('\n')}` : '';
  return `---\nform: centrumregeling\n---\n\n# Regeling\n\n${body.join('\n')}${explained}`;
}

const names = ['alfa', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india'];

/** What each reference of a draft points to, by the title of the article. */
function targetsOf({ draft }: Analysis): readonly string[] {
  return draft.references.flatMap(({ target }) => {
    if (target.kind !== 'internal') return [];
    const article = draft.sections.find(
      ({ zone, number }) => zone === 'body' && number === target.article,
    );
    return [article?.title ? textOf(draft.source.text, article.title) : 'nowhere'];
  });
}

const insert: Fix = { kind: 'insert-section', topic: 'mandate', variant: 'standaard' };

function fixed(text: string, fix: Fix): string {
  const built = buildFix(fix, analyzeText(text), 'nl');
  return built ? applyEdits(text, built.edits) : text;
}

describe('fixes, for any draft', () => {
  it('insert-section leaves each reference with the article that it had', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = write(plan);
        const before = targetsOf(analyzeText(text));
        const after = targetsOf(analyzeText(fixed(text, insert)));
        assert.ok(before.length > 0 && !before.includes('nowhere'));
        assert.deepEqual(after, before);
      }),
      { numRuns: 80 },
    );
  });

  it('insert-section adds a section and changes nothing but numbers', () => {
    const withoutNumbers = (text: string) => text.replaceAll(/\d+(?:\.\d+)*[a-z]?\b/gu, '#');
    fc.assert(
      fc.property(plans, (plan) => {
        const text = write(plan);
        const lines = withoutNumbers(text).split('\n');
        const added = withoutNumbers(fixed(text, insert)).split('\n');
        let at = 0;
        for (const line of lines) {
          at = added.indexOf(line, at);
          assert.ok(at >= 0, line);
          at += 1;
        }
        assert.match(fixed(text, insert), /Mandaat/u);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same with CRLF, but for the line ends', () => {
    fc.assert(
      fc.property(
        plans,
        fc.constantFrom<Fix>(
          insert,
          { kind: 'waive', topic: 'mandate' },
          { kind: 'complete-clause', topic: 'planning-control', elements: ['indicators'] },
          { kind: 'renumber-articles' },
        ),
        (plan, fix) => {
          const text = write(plan);
          const crlf = fixed(text.replaceAll('\n', '\r\n'), fix);
          assert.equal(crlf, fixed(text, fix).replaceAll('\n', '\r\n'));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('renumber-articles puts numbers in order and keeps what references point to', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 8 }),
        fc.nat(7),
        (unordered, refersTo) => {
          const numbers = unordered.toSorted((a, b) => a - b);
          const target = numbers[refersTo % numbers.length] ?? 1;
          const body = numbers.map(
            (number, index) =>
              `## Artikel ${number} Onderwerp ${names[index] ?? ''}\n\nZie artikel ${target}.\n`,
          );
          const text = `---\nform: centrumregeling\n---\n\n${body.join('\n')}`;
          const after = analyzeText(fixed(text, { kind: 'renumber-articles' }));
          assert.deepEqual(targetsOf(after), targetsOf(analyzeText(text)));
          const [first = 1] = numbers;
          assert.deepEqual(
            after.draft.sections.flatMap(({ number }) => number ?? []),
            numbers.map((_, index) => String(first + index)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
