import assert from 'node:assert/strict';

import fc from 'fast-check';

import { waive } from '#core/fixes/waive.js';
import { setInMap } from '#core/fixes/yamlEdit.js';
import type { Draft } from '#core/model/draft.js';
import { readFrontmatter } from '#core/parse/frontmatter.js';

import { applyEdits } from '../../support/applyEdits.js';

const reason =
  'Partijen hebben dit besproken en regelen het bewust niet, omdat daaraan in deze samenwerking geen behoefte is.';

function draftOf(text: string): Draft {
  const { frontmatter } = readFrontmatter(text);
  const empty = { start: 0, end: 0 };
  return {
    source: { uri: 'test:draft.md', version: 1, text },
    language: frontmatter.language ?? 'nl',
    frontmatter,
    title: empty,
    anchor: empty,
    sections: [],
    chapters: [],
    definitions: [],
    references: [],
    ignores: [],
    placeholders: [],
    problems: [],
  };
}

/** Frontmatter lines before and after, without the fences. */
function expectWaiver(before: string, after: string, topic = 'mandate', element?: string): void {
  for (const eol of ['\n', '\r\n']) {
    const text = `---\n${before}\n---\n\n# Titel\n`.replaceAll('\n', eol);
    const edits = waive(draftOf(text), topic, element) ?? assert.fail('no fix');
    const fixed = applyEdits(text, edits);
    const expected = `---\n${after.replaceAll('REASON', `"${reason}"`)}\n---\n\n# Titel\n`;
    assert.equal(fixed.replaceAll('\r\n', '\n'), expected);
    assert.equal(fixed.includes('\r'), eol === '\r\n');
    assert.doesNotMatch(fixed.replaceAll('\r\n', ''), eol === '\n' ? /\r/u : /\n/u);

    const { frontmatter, problems } = readFrontmatter(fixed);
    assert.deepEqual([problems, frontmatter.problems], [[], []]);
    const own = frontmatter.waivers.filter(
      (each) => each.topic === topic && each.element === element,
    );
    assert.deepEqual(
      own.map((each) => each.reason),
      [reason],
    );
  }
}

describe('waive', () => {
  it('makes the key', () => {
    expectWaiver('form: dvo', 'form: dvo\nwaivers:\n  - topic: mandate\n    reason: REASON');
  });

  it('names the element', () => {
    expectWaiver(
      'form: dvo',
      'form: dvo\nwaivers:\n  - topic: mandate\n    element: submandate\n    reason: REASON',
      'mandate',
      'submandate',
    );
  });

  it('adds to a list, in its own indentation, and leaves comments alone', () => {
    expectWaiver(
      'waivers:\n- topic: a # eerst\n  reason: b # dan\n# los\nform: dvo',
      'waivers:\n- topic: a # eerst\n  reason: b # dan\n- topic: mandate\n  reason: REASON\n# los\nform: dvo',
    );
    expectWaiver(
      'form: dvo\nwaivers:\n    - topic: a\n      reason: >\n        lange\n        reden\n\n',
      'form: dvo\nwaivers:\n    - topic: a\n      reason: >\n        lange\n        reden\n    - topic: mandate\n      reason: REASON\n\n',
    );
  });

  it('fills a key without a value', () => {
    const list = 'waivers:\n  - topic: mandate\n    reason: REASON\nform: dvo';
    expectWaiver('waivers:\nform: dvo', list);
    expectWaiver('waivers: []\nform: dvo', list);
    expectWaiver('waivers: ~\nform: dvo', list);
    expectWaiver(
      'waivers: # nog geen\nform: dvo',
      'waivers: # nog geen\n  - topic: mandate\n    reason: REASON\nform: dvo',
    );
    expectWaiver(
      'waivers: [] # nog geen\nform: dvo',
      'waivers:  # nog geen\n  - topic: mandate\n    reason: REASON\nform: dvo',
    );
  });

  it('adds to a list in brackets', () => {
    expectWaiver(
      'waivers: [{ topic: a, reason: b }]\nform: dvo',
      'waivers: [{ topic: a, reason: b }, { topic: mandate, reason: REASON }]\nform: dvo',
    );
    expectWaiver(
      'waivers: [\n  { topic: a, reason: "b]" }, # waarom\n]\nform: dvo',
      'waivers: [\n  { topic: a, reason: "b]" }, { topic: mandate, reason: REASON } # waarom\n]\nform: dvo',
    );
  });

  it('gives a reason to a waiver that has none', () => {
    expectWaiver(
      'form: dvo\nwaivers:\n  - topic: mandate\n    reason: ""\n    by: college',
      'form: dvo\nwaivers:\n  - topic: mandate\n    reason: REASON\n    by: college',
    );
    expectWaiver(
      'form: dvo\nwaivers:\n  - reason:\n    topic: mandate',
      'form: dvo\nwaivers:\n  - reason: REASON\n    topic: mandate',
    );
    expectWaiver(
      'form: dvo\nwaivers:\n  -\n  - topic: mandate # x\n    by: college # y',
      'form: dvo\nwaivers:\n  -\n  - topic: mandate # x\n    by: college # y\n    reason: REASON',
    );
    expectWaiver(
      'form: dvo\nwaivers: [{ topic: mandate, }]',
      'form: dvo\nwaivers: [{ topic: mandate, reason: REASON }]',
    );
  });

  it('writes the reason in the language of the draft', () => {
    const text = '---\nform: dvo\nlang: en\n---\n';
    const fixed = applyEdits(text, waive(draftOf(text), 'mandate', undefined) ?? assert.fail());
    assert.match(fixed, /reason: "The parties /u);
  });

  it('has nothing to offer where it cannot be sure of the place', () => {
    for (const text of [
      '---\nform: dvo\n',
      '---\nform: dvo\nparties: [\n---\n',
      '---\nform: dvo\nwaivers: geen\n---\n',
      '---\nform: dvo\nwaivers: { mandate: nee }\n---\n',
      '---\n{ form: dvo }\n---\n',
      '---\nform: dvo\nwaivers:\n  - topic: mandate\n    reason: goed\n---\n',
    ]) {
      assert.equal(waive(draftOf(text), 'mandate', undefined), undefined, text);
    }
  });

  it('adds one waiver and changes nothing else, whatever keys there are', () => {
    const line = fc.constantFrom(
      'title: "a: b"',
      'date: 2026-07-01',
      '# waivers: []',
      '',
      'domain: [wmo]',
      'term: { from: 2026-01-01, indefinite: true }',
      'waivers:\n  - topic: a\n    reason: b',
      'waivers: []',
      'version: |\n  1\n  2',
    );
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (each) => each.split(':')[0] }), (lines) => {
        const text = `---\n${['form: dvo', ...lines].join('\n')}\n---\n`;
        const fixed = applyEdits(text, waive(draftOf(text), 'x', undefined) ?? assert.fail());
        const before = readFrontmatter(text).frontmatter;
        const { frontmatter, problems } = readFrontmatter(fixed);
        assert.deepEqual(problems, []);
        assert.equal(frontmatter.waivers.length, before.waivers.length + 1);
        for (const [path, { text: value }] of before.places) {
          if (value === undefined || path === 'waivers') continue;
          assert.equal(frontmatter.places.get(path)?.text, value, path);
        }
      }),
    );
  });
});

describe('setInMap', () => {
  const set = (before: string) => {
    const text = `---\n${before}\n---\n`;
    const { frontmatter } = readFrontmatter(text);
    const edits = setInMap(text, frontmatter, 'choices', 'mandate', 'stevig');
    return edits && applyEdits(text, edits).slice(4, -5);
  };

  it('makes the key, adds to it, or replaces a value', () => {
    assert.equal(set('form: dvo'), 'form: dvo\nchoices:\n  mandate: stevig');
    assert.equal(set('form: dvo\nchoices:'), 'form: dvo\nchoices:\n  mandate: stevig');
    assert.equal(
      set('choices:\n    a: licht # b\nform: dvo'),
      'choices:\n    a: licht # b\n    mandate: stevig\nform: dvo',
    );
    assert.equal(set('form: dvo\nchoices: {}'), 'form: dvo\nchoices: { mandate: stevig }');
    assert.equal(
      set('form: dvo\nchoices: { a: licht }'),
      'form: dvo\nchoices: { a: licht, mandate: stevig }',
    );
    assert.equal(
      set('form: dvo\nchoices:\n  mandate: licht # x'),
      'form: dvo\nchoices:\n  mandate: stevig # x',
    );
    assert.equal(set('form: dvo\nchoices: [a]'), undefined);
  });
});
