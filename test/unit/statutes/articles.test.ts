import assert from 'node:assert/strict';

import { articleOf } from '#core/statutes/articles.js';
import { statutes } from '#generated/statutes.js';

/** `present 5 2025-02-12`, `absent`, `absent since …`, `unknown`. */
function knownOf(statute: string, number: string): string {
  const known = articleOf(statute, number);
  switch (known.kind) {
    case 'present':
      return `present ${known.article.clauses} ${known.read.version}`;
    case 'absent':
      return known.before ? `absent, was in ${known.before.version}` : 'absent';
    case 'unknown':
      return 'unknown';
  }
}

describe('articleOf', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['wgr', '1', 'present 5 2025-02-12'],
    ['wgr', '34b', 'present 0 2025-02-12'],
    ['wgr', '27', 'absent'],
    ['wgr', '800', 'absent'],
    // Other articles of the act name it, so that the text that we read may lack it by mistake.
    ['wgr', '45c', 'unknown'],
    ['awb', '10:4', 'present 2 2026-01-01'],
    ['awb', '10.4', 'present 2 2026-01-01'],
    ['awb', '10:24', 'absent'],
    ['awb', '3:42', 'unknown'],
    ['awb', '10.1.1', 'unknown'],
    ['awb', '7', 'unknown'],
    ['gemeentewet', '171', 'present 2 2026-10-01'],
    ['gemeentewet', '155', 'present 2 2026-06-04'],
    ['gemeentewet', '161', 'absent'],
    ['gemeentewet', '172a', 'unknown'],
    ['gemeentewet', '25', 'unknown'],
    ['wmo2015', '2.1.2', 'present 7 2026-07-01'],
    ['wmo2015', '2.5.5', 'present 2 2026-07-01'],
    ['wmo2015', '1.1.1', 'present 2 2026-01-01'],
    ['wmo2015', '2.7.1', 'absent'],
    ['wmo2015', '4.1.1', 'unknown'],
    ['jeugdwet', '2.8', 'absent, was in 2025-01-01'],
    ['jeugdwet', '2.7a', 'present 3 2026-01-01'],
    ['avg', '26', 'unknown'],
    ['Mededingingswet', '4b', 'unknown'],
    ['', '1', 'unknown'],
    ['wgr', 'IV', 'unknown'],
  ];
  for (const [statute, number, expected] of cases) {
    it(`knows of ${statute} ${number}: ${expected}`, () => {
      assert.equal(knownOf(statute, number), expected);
    });
  }
});

describe('the table of laws', () => {
  for (const { id, text, otherVersions = [] } of statutes) {
    const articles = [text, ...otherVersions].flatMap((each) => each?.articles ?? []);

    it(`${id} says of each article what it is about, as a phrase`, () => {
      for (const { number, subject } of articles) {
        for (const words of [subject.nl, subject.en]) {
          assert.doesNotMatch(words, /\.$|\s{2}|\bart\.|\bamvb\b/u, number);
        }
      }
    });

    it(`${id} gives onderdelen of leden that exist`, () => {
      for (const { number, clauses, items = {} } of articles) {
        for (const lid of Object.keys(items)) {
          assert.ok(
            clauses === 0 ? lid === '0' : Number(lid) >= 1 && Number(lid) <= clauses,
            number,
          );
        }
      }
    });
  }
});
