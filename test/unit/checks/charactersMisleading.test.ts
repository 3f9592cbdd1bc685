import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Finding } from '#core/checks/finding.js';
import { charactersMisleading } from '#core/checks/charactersMisleading.js';
import { messageOf } from '#core/messages/messageOf.js';
import { limits } from '#core/parse/limits.js';
import { misleadingIn } from '#core/text/misleading.js';

import { analyzeText, expectFindings } from '../../support/expectFindings.js';
import { expectFixHolds } from '../../support/expectFix.js';

const head = '---\nform: dvo\n---\n\n# Overeenkomst\n\n';

/** What is expected in a line of text: a part of it, and how severe that is. */
type Expected = readonly [part: string, severity: 'warning' | 'information'];

function expectIn(line: string, ...expected: readonly Expected[]): void {
  const marks = expected.map(([part, severity]) => {
    const start = line.indexOf(part);
    assert.ok(start >= 0, part);
    return `${' '.repeat(start)}${'^'.repeat(part.length)} ${severity} characters-misleading`;
  });
  expectFindings(charactersMisleading, [head + line, ...marks, ''].join('\n'));
}

function findingsIn(text: string): readonly Finding[] {
  return analyzeText(text, { checks: [charactersMisleading] }).findings;
}

describe('characters-misleading', () => {
  it('reports what turns the direction of reading, once a line, with its words', () => {
    expectIn('De prijs is \u202E000.1\u202C euro, en \u2066dat\u2069 is vast.', [
      '\u202E000.1\u202C euro, en \u2066dat\u2069',
      'warning',
    ]);
    const [finding] = findingsIn(`${head}Een \u202Edak\u202C en \u2067dat\u2069.\n`);
    assert.ok(finding);
    assert.match(messageOf(finding, 'nl'), /U\+202E, U\+202C, U\+2067 en U\+2069/u);
  });

  for (const code of ['061C', '200F', '202A', '202B', '202C', '202D', '202E', '2066', '2069']) {
    it(`reports U+${code}`, () => {
      const character = String.fromCodePoint(Number.parseInt(code, 16));
      expectIn(`Een ${character}woord.`, [`${character}woord.`, 'warning']);
    });
  }

  it('leaves marks of direction alone where letters are read from the right, but no override', () => {
    expectIn('Het woord \u2067\u0634\u0643\u0631\u0627\u2069 betekent dank.\u200F');
    expectIn('Het woord \u2067\u0634\u0643\u0631\u2069 of \u202Edak.', ['\u202Edak.', 'warning']);
  });

  it('reports what is invisible inside a word, and not between words', () => {
    for (const character of ['\u200B', '\u200E', '\u2060', '\uFEFF', '\u200B\u200B']) {
      expectIn(`Het man${character}daat.`, [`man${character}daat.`, 'information']);
      expectIn(`Het ${character}mandaat${character} (1${character}) en/${character}of\u200B.`);
    }
    expectIn(
      'Sub\u200Bmandaat: 10\u200B00, a\u00AD\u200Bb.',
      ['Sub\u200Bmandaat:', 'information'],
      ['10\u200B00,', 'information'],
      ['a\u00AD\u200Bb.', 'information'],
    );
  });

  it('reports what is left of a character that was lost', () => {
    expectIn('De be\uFFFDindiging.', ['be\uFFFDindiging.', 'information']);
    expectIn('De be\uD800indiging.', ['be\uD800indiging.', 'information']);
  });

  it('reports words in which a letter of another script looks like one of ours', () => {
    expectIn('Het mand\u0430at.', ['mand\u0430at', 'warning']);
    expectIn('De r\u03BFl van de \u0410BC.', ['r\u03BFl', 'warning'], ['\u0410BC', 'warning']);
    expectIn('De r\u00AD\u03BFl.', ['r\u00AD\u03BFl', 'warning']);
  });

  it('is silent on what word processors, emoji and other scripts have use for', () => {
    expectIn('Euro\u00A01.000, artikel\u202F3, e\u2011mail, uit\u00ADvoering, e\u0301\u00E9n.');
    expectIn(
      '\u{1F469}\u200D\u{1F467} \u2764\uFE0F \u{1F3F3}\uFE0F\u200D\u{1F308} Auf\u200Clage, na\u00EFef.',
    );
    expectIn(
      '\u0418\u0432\u0430\u043D, \u0421\u0421\u0421\u0420, \u039F\u03C5\u03C4\u03B9\u03C2, 5 \u03BCg, k\u03A9, \u0394t, \u03B3GT, \u03B1-onderzoek.',
    );
    expectFindings(charactersMisleading, `\uFEFF${head}Tekst.\n`);
  });

  it('looks at the frontmatter as well', () => {
    const found = findingsIn('---\nform: dvo\ntitle: Overeen\u200Bkomst\n---\n');
    assert.deepEqual(
      found.map(({ span }) => span),
      [{ start: 21, end: 34 }],
    );
  });

  it('is silent in what is no text, which has a finding of its own', () => {
    assert.deepEqual(findingsIn(`${head}a\0b \u202E\n`), []);
  });

  it(`reports ${limits.problems} of a kind, and says how many more there are`, () => {
    const text = (count: number) => `${head}${'Een w\u200Boord.\n\n'.repeat(count)}`;
    const at = findingsIn(text(limits.problems));
    assert.equal(at.length, limits.problems);
    assert.doesNotMatch(at.map((each) => messageOf(each, 'nl')).join(), /nog vaker/u);
    const past = findingsIn(`${text(limits.problems + 3)}\u202Ea\n`);
    assert.equal(past.length, limits.problems + 1);
    const told = past.filter((each) =>
      messageOf(each, 'nl').includes('nog vaker voor (aantal: 3)'),
    );
    assert.deepEqual(told, past.slice(limits.problems - 1, limits.problems));
  });

  it('has a fix that takes out those characters and nothing else', () => {
    const fixed = (text: string) => {
      const analysis = analyzeText(text);
      const finding = analysis.findings.find(({ code }) => code === 'characters-misleading');
      const fix = finding?.fixes?.[0];
      assert.ok(finding && fix);
      return expectFixHolds(finding, fix, analysis);
    };
    assert.equal(
      fixed(`${head}De prijs is \u202E000.1\u202C euro; \u200Bklaar.\n`),
      `${head}De prijs is 000.1 euro; \u200Bklaar.\n`,
    );
    assert.equal(fixed(`${head}Het man\u200Bdaat\u200B.\n`), `${head}Het mandaat\u200B.\n`);
    assert.equal(fixed(`${head}Het m\u0430ndaat, \u0430.\n`), `${head}Het mandaat, \u0430.\n`);
  });

  it('has no fix for what was lost, and none without a look for what changes how it reads', () => {
    const safe = (line: string) =>
      findingsIn(head + line).map(({ fixes = [] }) =>
        fixes.map((fix) => 'safe' in fix && fix.safe),
      );
    assert.deepEqual(safe('De be\uFFFDindiging.'), [[]]);
    assert.deepEqual(safe('\u202Edak'), [[false]]);
    assert.deepEqual(safe('d\u0430k'), [[false]]);
    assert.deepEqual(safe('d\u200Bak'), [[true]]);
  });

  it('has fixes that hold, for any mixture', () => {
    const pieces = fc.constantFrom(
      'dak',
      'a',
      ' ',
      '\n',
      '\n\n',
      '\u200B',
      '\u202E',
      '\u2066',
      '\u0430',
      '\u03BF',
      '\u0439',
      '\u0634',
      '\uFEFF',
      '\u200E',
      '**',
      '1',
      '\u00AD',
      '\uFFFD',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (body) => {
        const text = `${head}${body.join('')}\n`;
        const analysis = analyzeText(text);
        for (const finding of analysis.findings) {
          if (finding.code !== 'characters-misleading') continue;
          for (const fix of finding.fixes ?? []) expectFixHolds(finding, fix, analysis);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('costs in proportion to the text, however much of it misleads', () => {
    for (const piece of [
      '\u202E',
      'a\u202E',
      'a\u200B',
      '\uFFFD',
      '\uFFFDa',
      '\u0430',
      'a\u0430',
      '\u0430 ',
      'a\uFEFF',
    ]) {
      const groups = misleadingIn(piece.repeat(200_000 / piece.length));
      assert.ok(groups.every(({ span }) => span.start < span.end));
    }
  });
});
