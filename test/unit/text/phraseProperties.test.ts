import assert from 'node:assert/strict';

import fc from 'fast-check';

import { createMatcher, problemsOf } from '#core/text/phrases.js';

import { regionsOf } from './phrasesIn.js';

type Node =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'term' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'all' | 'any' | 'optional'; readonly items: readonly Node[] };
interface Part {
  readonly negative: boolean;
  readonly node: Node;
}

const atom = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'ab', 'a*', '*b', '*a*', 'zes', 'abba') },
    { weight: 1, arbitrary: fc.constant('<termijn>') },
  )
  .map((text): Node => (text === '<termijn>' ? { kind: 'term' } : { kind: 'word', text }));
const { sequence } = fc.letrec<{ sequence: Node; item: Node; gap: Node }>((tie) => ({
  sequence: fc
    .tuple(atom, fc.array(tie('item'), { maxLength: 4 }), atom)
    .map(([first, items, last]): Node => ({ kind: 'all', items: [first, ...items, last] })),
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    atom,
    tie('gap'),
    fc
      .array(fc.oneof(atom, tie('gap'), tie('sequence')), { minLength: 1, maxLength: 3 })
      .map((items): Node => ({ kind: 'any', items })),
    fc
      .array(fc.oneof(atom, tie('gap')), { minLength: 1, maxLength: 3 })
      .map((items): Node => ({ kind: 'optional', items: [{ kind: 'all', items }] })),
  ),
  gap: fc.integer({ min: 1, max: 4 }).map((most): Node => ({ kind: 'gap', most })),
}));
const phrase = fc.oneof(
  { weight: 3, arbitrary: sequence.map((node): Part[] => [{ negative: false, node }]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ negative: fc.boolean(), node: fc.oneof(atom, sequence) }), {
      minLength: 2,
      maxLength: 3,
    }),
  },
);
const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'zes', 'een', 'weken', 'c');
const words = fc.array(fc.record({ word, hyphen: fc.boolean() }), { maxLength: 14 });
type Words = readonly { readonly word: string; readonly hyphen: boolean }[];

function write(node: Node): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'term':
      return '<termijn>';
    case 'gap':
      return `...${String(node.most)}`;
    case 'all':
      return node.items.map(write).join(' ');
    case 'any':
      return `(${node.items.map(write).join(' | ')})`;
    case 'optional':
      return `[${node.items.map(write).join(' | ')}]`;
  }
}

function writePhrase(parts: readonly Part[]): string {
  return parts.map(({ negative, node }) => (negative ? '!' : '') + write(node)).join(' & ');
}

function writeText(text: Words): string {
  return text
    .map(({ word: own, hyphen }) => own + (hyphen ? '-' : ' '))
    .join('')
    .trimEnd();
}

/** What the engine must agree with: tries everything. Gives the ends of `node` from a word on. */
function endsOf(node: Node, text: Words, from: number): Set<number> {
  switch (node.kind) {
    case 'word': {
      const ends = new Set<number>();
      for (let end = from; end < Math.min(from + 4, text.length); end += 1) {
        const read = text
          .slice(from, end + 1)
          .map((own) => own.word)
          .join('');
        if (fits(node.text, read)) ends.add(end + 1);
        if (!text[end]?.hyphen) break;
      }
      return ends;
    }
    case 'term': {
      let end = from;
      while (text[end]?.word === 'zes') end += 1;
      if (end === from && ['een', 'a'].includes(text[from]?.word ?? '')) end += 1;
      const isTerm = end > from && end - from <= 8 && text[end]?.word === 'weken';
      return new Set(isTerm ? [end + 1] : []);
    }
    case 'gap': {
      const most = Math.min(from + node.most, text.length);
      return new Set(Array.from({ length: most - from + 1 }, (_, index) => from + index));
    }
    case 'all':
      return node.items.reduce(
        (ends, item) => new Set([...ends].flatMap((end) => [...endsOf(item, text, end)])),
        new Set([from]),
      );
    case 'any':
    case 'optional': {
      const ends = node.items.flatMap((item) => [...endsOf(item, text, from)]);
      return new Set(node.kind === 'optional' ? [from, ...ends] : ends);
    }
  }
}

function fits(pattern: string, read: string): boolean {
  const bare = pattern.replaceAll('*', '');
  if (pattern.startsWith('*'))
    return pattern.endsWith('*') ? read.includes(bare) : read.endsWith(bare);
  return pattern.endsWith('*') ? read.startsWith(bare) : read === bare;
}

function isIn(parts: readonly Part[], text: Words): boolean {
  return parts.every(
    ({ negative, node }) =>
      negative !== text.some((_, start) => endsOf(node, text, start).size > 0),
  );
}

function matchesOf(phrases: readonly string[], texts: readonly string[]): string[][] {
  const matcher = createMatcher(phrases.map((text) => ({ text, language: 'nl' })));
  const { text, regions } = regionsOf(texts);
  const matches = matcher.match(text, regions, { language: 'nl' });
  return phrases.map((_, index) =>
    matches
      .filter((match) => match.phrase === index)
      .map(({ region, span }) => `${String(region)} ${String(span.start)}-${String(span.end)}`),
  );
}

describe('the phrase engine', function () {
  // Many runs on a machine that may be busy.
  this.timeout(20_000);

  it('finds a phrase in a region exactly when trying everything finds it', () => {
    fc.assert(
      fc.property(phrase, fc.array(words, { minLength: 1, maxLength: 3 }), (parts, texts) => {
        const written = writePhrase(parts);
        fc.pre(problemsOf(written).length === 0);
        const [matches = []] = matchesOf([written], texts.map(writeText));
        const regions = new Set(matches.map((match) => Number.parseInt(match, 10)));
        const expected = texts.flatMap((text, index) => (isIn(parts, text) ? [index] : []));
        assert.deepEqual([...regions], expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a phrase the same matches with other phrases beside it', () => {
    const many = fc.array(phrase.map(writePhrase), { minLength: 1, maxLength: 8 });
    const texts = fc.array(words.map(writeText), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(many, texts, (phrases, own) => {
        const together = matchesOf(phrases, own);
        const alone = phrases.map((text) => matchesOf([text], own)[0]);
        assert.deepEqual(together, alone);
      }),
      { numRuns: 300 },
    );
  });

  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...Array.from("ab12*()[]|&!.<>- \n\\'’%€§_~;#/…"),
        '<getal>',
        '...',
        '...4',
        ' & ',
        '&shy;',
        '&amp;',
        '&#160;',
        '\u00ad',
        'één',
        ' weken ',
        ' april ',
        'gemeente ',
        ' artikel ',
        ' per jaar',
        'de Wet ',
        '\ud800',
        '\u0308',
        '𝒜',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });

  it('never throws, and points within what it was given', () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 45 }), end: fc.nat(45) });
    fc.assert(
      fc.property(
        fc.array(odd, { maxLength: 6 }),
        odd,
        fc.array(fc.record({ span, prose: fc.array(span, { maxLength: 4 }) }), { maxLength: 3 }),
        fc.array(odd, { maxLength: 2 }),
        (phrases, text, regions, names) => {
          const matcher = createMatcher(phrases.map((own) => ({ text: own, language: 'nl' })));
          for (const { phrase: id, problem } of matcher.problems) {
            const own = phrases[id] ?? '';
            assert.ok(0 <= problem.span.start && problem.span.start <= problem.span.end);
            assert.ok(problem.span.end <= own.length);
          }
          for (const { span: own } of matcher.match(text, regions, { language: 'nl', names })) {
            assert.ok(0 <= own.start && own.start < own.end && own.end <= text.length);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('finds each typed token in any text without fail', () => {
    const typed = [
      '<getal>',
      '<datum>',
      '<termijn>',
      '<bedrag>',
      '<frequentie>',
      '<artikel>',
      '<wet>',
      '<orgaan>',
      '<gemeente>',
      '<percentage>',
      '<rangtelwoord>',
    ];
    fc.assert(
      fc.property(odd, (text) => {
        const [first] = matchesOf([...typed, 'a'], [text]);
        assert.ok(first);
      }),
      { numRuns: 1000 },
    );
  });
});
