import assert from 'node:assert/strict';

import { limits } from '#core/parse/limits.js';
import { readYaml, type YamlProblem } from '#core/parse/yaml.js';
import { problemsOf } from '#core/text/phrases.js';
import { readOwnTexts } from '#lsp/ownTexts.js';
import { mostFindings, reportOf } from '#lsp/report.js';

import { analyzeText } from '../support/expectFindings.js';
import { applyMini, headOf, housing } from '../support/ownChecklist.js';

const { markdown } = limits;

function draft(body: string, yaml = ''): string {
  return `---\nform: dvo\n${yaml}---\n\n# Overeenkomst\n\n${body}\n`;
}

/** With a blank in an article behind it: what comes later is read all the same. */
function before(body: string): string {
  return draft(`${body}\n\n## Artikel 1\n\nOp [datum].`);
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

/** Running text of so many characters, in blocks that are no limit themselves. */
function proseOf(length: number): string {
  const paragraph = `${'woord '.repeat(199)}woord\n\n`;
  return paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

/** A text filled up to so many characters in front of its last article. */
function filledTo(length: number): string {
  const rest = before('').length;
  return before(proseOf(length - rest));
}

/** Frontmatter with a title that makes its YAML so long. */
function longFrontmatter(length: number): string {
  const yaml = 'form: dvo\ntitle: \n'.length;
  return `---\nform: dvo\ntitle: ${'x'.repeat(length - yaml)}\n---\n\n## Artikel 1\n\nOp [datum].\n`;
}

/** Maps in one another. */
function deep(depth: number): string {
  return lines(depth, (index) => `${' '.repeat(index)}k:`);
}

interface Limit {
  readonly name: string;
  readonly most: number;
  /** A text that holds so many of what is limited. */
  readonly text: (count: number) => string;
  readonly code?: 'frontmatter-invalid';
  /** The draft counts as unread, or ends there: nothing is said of the blank behind it. */
  readonly takesTheRest?: true;
}

const ofDrafts: readonly Limit[] = [
  { name: 'characters', most: limits.document, text: filledTo, takesTheRest: true },
  {
    name: 'characters of frontmatter',
    most: limits.frontmatter.length,
    text: longFrontmatter,
    takesTheRest: true,
  },
  {
    name: 'levels in the frontmatter',
    most: limits.frontmatter.depth,
    text: (count) => draft('Op [datum].', deep(count)),
    takesTheRest: true,
  },
  {
    name: 'keys in the frontmatter',
    most: limits.frontmatter.keys,
    text: (count) =>
      draft(
        'Op [datum].',
        lines(count - 1, (index) => `k${index}: 1`),
      ),
    takesTheRest: true,
  },
  {
    name: 'parties',
    most: limits.parties,
    text: (count) =>
      draft('Op [datum].', `parties:\n${lines(count, (index) => `- { name: Gemeente ${index} }`)}`),
    code: 'frontmatter-invalid',
  },
  {
    name: 'waivers',
    most: limits.waivers,
    text: (count) =>
      draft(
        'Op [datum].',
        `waivers:\n${lines(count, () => '- { topic: archive, reason: Elders }')}`,
      ),
    code: 'frontmatter-invalid',
  },
  {
    name: 'lines',
    most: markdown.lines,
    // Of which the frontmatter has none, and what is around has ten; one behind the last line end.
    text: (count) => before('\n'.repeat(count - linesIn(before('')))),
    takesTheRest: true,
  },
  {
    name: 'quotes in one another',
    most: markdown.containers,
    text: (count) => before(`${'>'.repeat(count)} a`),
  },
  {
    name: 'list items in one another',
    most: markdown.containers,
    text: (count) => before(`${'- '.repeat(count)}a`),
  },
  {
    name: 'blanks at the start of a line',
    most: markdown.indent,
    text: (count) => before(`${' '.repeat(count)}a`),
  },
  {
    name: 'delimiters in a block',
    most: markdown.delimiters,
    text: (count) => before('a* '.repeat(count)),
  },
  {
    name: 'characters in a block',
    most: markdown.blockLength,
    text: (count) => before('woord '.repeat(count).slice(0, count - 1) + 'x'),
  },
  {
    name: 'lines in a block',
    most: markdown.blockLines,
    text: (count) => before(lines(count, () => 'Tekst.')),
  },
  {
    name: 'quoted lines',
    most: markdown.quotedLines,
    text: (count) => before(lines(count, () => '> a\n')),
  },
  {
    name: 'headings with a line below them',
    most: markdown.underlines,
    text: (count) => before(lines(count, () => 'a\n-\n')),
  },
];

/** Lines of the Markdown of a draft. */
function linesIn(text: string): number {
  return text.slice(text.indexOf('---\n', 4) + 3).split('\n').length - 1;
}

describe('what a draft may hold', function () {
  this.timeout(20_000);

  for (const { name, most, text, code = 'analysis-incomplete', takesTheRest } of ofDrafts) {
    const found = (count: number) => analyzeText(text(count)).findings.map((each) => each.code);

    it(`${name}: ${most} are read, and nothing is said of them`, () => {
      const codes = found(most);
      assert.ok(!codes.includes(code), codes.slice(0, 20).join());
      assert.ok(codes.includes('placeholder-left'));
    });

    it(`${name}: one more is said, and ${takesTheRest ? 'the rest is not read' : 'the rest stands'}`, () => {
      const codes = found(most + 1);
      assert.equal(codes.filter((each) => each === code).length, 1);
      assert.equal(codes.includes('placeholder-left'), takesTheRest !== true);
    });
  }

  it(`findings: ${mostFindings} are shown, and that there are more is one of its own`, () => {
    const shown = (count: number) => {
      const analysis = analyzeText(draft('Op [datum].'));
      const [finding] = analysis.findings;
      assert.ok(finding);
      const findings = Array.from({ length: count }, () => finding);
      return reportOf({ ...analysis, findings }).findings;
    };
    assert.equal(shown(mostFindings).length, mostFindings);
    assert.ok(!shown(mostFindings).some((each) => each.code === 'analysis-incomplete'));
    const [first, ...others] = shown(mostFindings + 1);
    assert.equal(first?.code, 'analysis-incomplete');
    assert.equal(others.length, mostFindings);
  });
});

describe('what a checklist of a workspace may hold', function () {
  this.timeout(20_000);

  const ofFiles: readonly {
    readonly name: string;
    readonly most: number;
    readonly text: (count: number) => string;
    readonly code: YamlProblem['code'];
  }[] = [
    {
      name: 'characters',
      most: limits.checklist.length,
      text: (count) => `a: ${'x'.repeat(count - 3)}`,
      code: 'too-large',
    },
    {
      name: 'levels',
      most: limits.checklist.depth,
      text: (count) => deep(count),
      code: 'too-deep',
    },
    {
      name: 'keys',
      most: limits.checklist.keys,
      text: (count) => lines(count, (index) => `k${index}: 1`),
      code: 'too-many-keys',
    },
  ];
  for (const { name, most, text, code } of ofFiles) {
    it(`${name}: ${most}, and one more is said`, () => {
      assert.deepEqual(readYaml(text(most), 0).problems, []);
      assert.deepEqual(
        readYaml(text(most + 1), 0).problems.map((problem) => problem.code),
        [code],
      );
    });
  }

  it(`files: ${limits.checklists.files}, and one more is said at that one`, () => {
    const names = Array.from({ length: limits.checklists.files + 1 }, (_, index) => `c${index}`);
    const { files } = applyMini(Object.fromEntries(names.map((name) => [name, headOf(name)])));
    assert.deepEqual(
      files.filter(({ isApplied }) => !isApplied).map(({ uri }) => uri),
      names.slice(-1),
    );
    assert.deepEqual(
      files.at(-1)?.problems.map(({ code }) => code),
      ['checklist-invalid', 'checklist-not-applied'],
    );
  });

  it(`phrases: ${limits.checklists.phrases}, and one more is said at the checklist that has it`, () => {
    const own = 3;
    const perElement = 60;
    const withPhrases = (count: number) => {
      const elements = Array.from({ length: Math.ceil((count - own) / perElement) }, (_, index) => {
        const words = Math.min(perElement, count - own - index * perElement);
        const phrases = Array.from({ length: words }, (_, word) => `huis${index}a${word}`);
        return `      - { id: e${index}, title: iets, present: [${phrases.join(', ')}], clause: 'huis${index}a0.' }`;
      });
      return headOf('regio', `${housing}${elements.join('\n')}\n`);
    };
    const applied = (count: number) => applyMini({ regio: withPhrases(count) }).file('regio');
    assert.ok(applied(limits.checklists.phrases).isApplied);
    const { isApplied, problems } = applied(limits.checklists.phrases + 1);
    assert.ok(!isApplied);
    assert.match(problems[0]?.args.message.nl ?? '', /zinsdelen op 2001/u);
  });

  it(`characters of all: ${limits.checklists.length}, and what is past them is said`, async () => {
    const half = limits.checklists.length / 2;
    const readAll = (...lengths: readonly number[]) =>
      readOwnTexts(
        lengths.map((length) => ({ at: String(length) })),
        (at) => Promise.resolve('x'.repeat(Number(at))),
      );
    const outcome = (texts: Awaited<ReturnType<typeof readAll>>) =>
      texts.map(({ text, unread }) => unread ?? text.length);
    assert.deepEqual(outcome(await readAll(half, half)), [half, half]);
    assert.deepEqual(outcome(await readAll(half, half - 5, 6, 5)), [
      half,
      half - 5,
      'too-much',
      'too-much',
    ]);
  });

  const ofPhrases: readonly (readonly [string, number, (count: number) => string])[] = [
    ['characters', 2_000, (count) => 'x'.repeat(count)],
    ['words', 200, (count) => 'a '.repeat(count).trim()],
    ['brackets in one another', 12, (count) => `${'('.repeat(count)}a${')'.repeat(count)}`],
  ];
  for (const [name, most, text] of ofPhrases) {
    it(`${name} of one phrase: ${most}, and one more is said`, () => {
      assert.deepEqual(problemsOf(text(most)), []);
      assert.equal(problemsOf(text(most + 1))[0]?.code, 'too-complex');
    });
  }
});
