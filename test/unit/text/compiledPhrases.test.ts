import assert from 'node:assert/strict';

import {
  compilePhrases,
  createMatcher,
  type PhraseMatch,
  type PhraseSource,
} from '#core/text/phrases.js';

const text =
  'De colleges verlenen mandaat aan het college van de gemeente Dijkdorp, tot € 50.000 per jaar; ' +
  'ondermandaat is toegestaan. Partijen overleggen op 1 januari 2026 over de begroting.';
const built: readonly PhraseSource[] = [
  'mandaat',
  'mandaat ...8 gemeente',
  '(verlenen | verleent) ...3 mandaat & !ondermandaat',
  '(verlenen | verleent) ...3 mandaat & <bedrag>',
  '*mandaat',
  'overleg* ...6 <datum> [over de begroting]',
].map((phrase) => ({ text: phrase, language: 'nl' }));
const compiled = compilePhrases(built);

function matchesOf(
  phrases: readonly PhraseSource[],
  { isCompiled }: { readonly isCompiled: boolean },
): readonly PhraseMatch[] {
  const span = { start: 0, end: text.length };
  return createMatcher(phrases, isCompiled ? compiled : undefined).match(
    text,
    [{ span, prose: [span] }],
    { language: 'nl', names: ['Dijkdorp'] },
  );
}

function expectTheSame(phrases: readonly PhraseSource[]): void {
  const expected = matchesOf(phrases, { isCompiled: false });
  assert.notEqual(expected.length, 0);
  assert.deepEqual(matchesOf(phrases, { isCompiled: true }), expected);
}

describe('phrases that were compiled beforehand', () => {
  it('match as when they are compiled on the spot', () => {
    expectTheSame(built);
  });

  it('match in another order, and beside others', () => {
    expectTheSame([{ text: 'begroting', language: 'nl' }, ...built.toReversed()]);
  });

  it('do not match when they are not looked for', () => {
    expectTheSame(built.slice(0, 2));
  });

  it('match twice when they are looked for twice', () => {
    expectTheSame([...built, ...built]);
  });

  it('are not taken for the same phrase with another limit', () => {
    expectTheSame(built.map((phrase) => ({ ...phrase, most: 1 })));
  });

  it('are those of their language', () => {
    const span = { start: 0, end: text.length };
    const options = { language: 'en' } as const;
    const matches = createMatcher(built, compiled).match(text, [{ span, prose: [span] }], options);
    assert.deepEqual(matches, []);
  });

  it('leave out what cannot be compiled, which is still reported', () => {
    const phrases = [...built, { text: '(mandaat', language: 'nl' } as const];
    const problems = createMatcher(phrases, compilePhrases(phrases)).problems;
    assert.deepEqual(
      problems.map(({ phrase, problem }) => [phrase, problem.code]),
      [[built.length, 'unclosed']],
    );
  });
});
