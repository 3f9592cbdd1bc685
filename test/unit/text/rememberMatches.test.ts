import assert from 'node:assert/strict';

import fc from 'fast-check';

import { createMatcher, type MatchRegion, type PhraseMatcher } from '#core/text/phrases.js';
import { rememberMatches } from '#core/text/rememberMatches.js';

const matcher = createMatcher(
  ['mandaat', 'mandaat ...3 <gemeente>', '(raad | raden) & !college', '<datum>'].map((text) => ({
    text,
    language: 'nl',
  })),
);

/** One region a line, with what stands between back quotes as no running text. */
function regionsOf(text: string): readonly MatchRegion[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    const code = line.indexOf('`');
    const prose = code < 0 ? [{ start, end }] : [{ start, end: start + code }];
    return { span: { start, end }, prose };
  });
}

/** Counts the regions that are really read. */
function counting(inner: PhraseMatcher) {
  const counts = { regions: 0 };
  const outer: PhraseMatcher = {
    problems: [],
    match(text, regions, options) {
      counts.regions += regions.length;
      return inner.match(text, regions, options);
    },
  };
  return { counts, matcher: outer };
}

const lines = [
  'Het college verleent mandaat aan Dijkdorp.',
  'De raden van de gemeente Waterstad besluiten.',
  'Het mandaat van Dijkdorp `mandaat` eindigt op 1 januari 2026.',
  'De raad en het college.',
  '',
];

describe('a matcher that remembers', () => {
  it('finds what one without memory finds, whatever was read before', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom(...lines), { maxLength: 6 }).map((some) => some.join('\n')),
      { maxLength: 6 },
    );
    const names = fc.constantFrom<readonly string[]>([], ['Dijkdorp']);
    const limits = fc.constantFrom(1, 3);
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, names, limits), { maxLength: 4 }), (sessions) => {
        const remembering = rememberMatches(matcher);
        for (const [versions, own, perRegion] of sessions) {
          for (const text of versions) {
            const options = { language: 'nl', names: own, perRegion } as const;
            const regions = regionsOf(text);
            assert.deepEqual(
              remembering.match(text, regions, options),
              matcher.match(text, regions, options),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads only the region that was changed', () => {
    const { counts, matcher: counted } = counting(matcher);
    const remembering = rememberMatches(counted);
    const text = lines.join('\n');
    remembering.match(text, regionsOf(text), { language: 'nl' });
    assert.equal(counts.regions, lines.length);

    const changed = `Ingevoegd.\n${text.replace('besluiten', 'beslissen')}`;
    remembering.match(changed, regionsOf(changed), { language: 'nl' });
    assert.equal(counts.regions, lines.length + 2);
  });

  it('tells regions apart that differ in what is running text', () => {
    const remembering = rememberMatches(matcher);
    const text = 'Het mandaat.';
    const span = { start: 0, end: text.length };
    const options = { language: 'nl' } as const;
    assert.equal(remembering.match(text, [{ span, prose: [span] }], options).length, 1);
    assert.equal(remembering.match(text, [{ span, prose: [] }], options).length, 0);
  });
});
