import assert from 'node:assert/strict';

import type { TopicPlace } from '#core/coverage/hits.js';
import { densest } from '#core/coverage/placing.js';
import { noWords } from '#core/coverage/sectionEvidence.js';

/** A section with so many terms, and one word for each of some elements. */
function placeOf(section: number, terms: number, elements: readonly number[]): TopicPlace {
  const found = { phrase: 0, passage: 0, start: 0, end: 1 };
  return {
    at: { section, start: 0, region: 0, passages: [] },
    words: {
      ...noWords,
      terms: Array.from({ length: terms }, () => found),
      elements: new Map(
        elements.map((element) => [element, [{ ...found, scope: 'draft', strong: false }]]),
      ),
    },
  };
}

describe('the section that comes nearest', () => {
  const isAsked = (element: number) => element < 10;
  const sectionOf = (...places: readonly TopicPlace[]) => densest(places, isAsked)?.at.section;

  it('is the one that settles most of what is asked', () => {
    assert.equal(sectionOf(placeOf(1, 5, [10, 11]), placeOf(2, 0, [3])), 2);
  });

  it('is, of those that settle as much, the one with most words, and of these the first', () => {
    assert.equal(sectionOf(placeOf(1, 1, [3]), placeOf(2, 2, [4]), placeOf(3, 2, [5])), 2);
  });

  it('is none without words', () => {
    assert.equal(sectionOf(placeOf(1, 0, [])), undefined);
  });
});
