import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';

import { blocksOf } from '#core/parse/blocks.js';
import { blocksIn, readBlocks } from '#core/parse/body.js';
import { guard } from '#core/parse/guard.js';
import { parseMarkdown } from '#core/parse/markdown.js';
import { plainSegment } from '#core/parse/plainSegment.js';
import { createSegmentMemo, type SegmentMemo } from '#core/parse/segmentMemo.js';
import { segmentsOf } from '#core/parse/segments.js';

import { anyChange, changed } from './changes.js';
import { inlineMarkdown } from './inlineMarkdown.js';
import { anyMarkdown } from './markdownAtoms.js';
import { proseMarkdown, tableMarkdown } from './plainMarkdown.js';

/** How often a property is tried; `RUNS=30000` looks further than a test has time for. */
const runs = Number(process.env['RUNS'] ?? 300);
/** A folder with more drafts to read, such as a corpus. */
const { DRAFTS: moreDrafts } = process.env;

/** Reads a text in segments, and checks that it was read as if it were guarded and parsed whole. */
function check(text: string, memo?: SegmentMemo): void {
  // What comes before the Markdown keeps a byte order mark away from it.
  if (text.startsWith('\uFEFF')) return;
  const { segments, problems } = readBlocks(text, { start: 0, end: text.length }, memo);
  const blocks = blocksIn(segments);
  const { text: guarded, cuts } = guard(text);
  const cut = problems.filter(({ code }) => code === 'too-much-markup');
  assert.deepEqual(
    cut.map(({ span, detail }) => [span, detail]),
    cuts.map(({ span, reason }) => [span, reason]),
  );
  const root = parseMarkdown(guarded);
  assert.ok(root);
  assert.deepEqual(blocks, blocksOf(root, text, 0));
}

const longMarkdown = fc
  .array(fc.oneof(anyMarkdown, proseMarkdown, inlineMarkdown, tableMarkdown), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join('\n'));

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe('Markdown in segments', function () {
  this.timeout(runs * 100 + 20_000);

  const folders = [
    'samples',
    'test',
    'docs',
    'server/src/core/checks',
    ...(moreDrafts === undefined ? [] : [moreDrafts]),
  ];
  for (const file of folders.flatMap(markdownIn)) {
    it(`is read as a whole: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      check(text);
      check(text.slice(text.indexOf('\n---', 3) + 4));
    });
  }

  const nasty: Readonly<Record<string, string>> = {
    'a link whose label is defined further on':
      'Zie [a] en [B  c].\n\nTekst.\n\n[a]: /x\n[b c]: /y\n',
    'a label that is defined before': '[a]: /x\n\nZie [a], [tekst][a], [a][] en ![a].\n',
    'a label that is not defined, or as something else': 'Zie [a], [^b].\n\n[^a]: x\n\n[b]: y\n',
    'a label defined in a quote and in a list':
      '[a] [b] [^c]\n\n> [a]: /x\n\n- [b]: /y\n\n  [^c]: z\n',
    'a label over two lines of a quote': '> [a\n> b]\n\n[a b]: /x\n',
    'a label with brackets that are escaped': '[a\\]b] \\[c]\n\n[a\\]b]: /x\n\n[c]: /y\n',
    'a definition with a title on the next line': '[a]: /x\n"titel"\n\n[a]\n',
    'what is no definition': 'Tekst\n[a]: /x\n\n[a]\n\n[b]:\n\n[b]\n',
    'a label that only looks like that of a footnote': '[b]: /x\n     [^a]: /y\n\nZie [^a].\n',
    'a footnote of several paragraphs': 'A[^1].\n\n[^1]: Een.\n\n    Twee.\n\n        code\n\nB.\n',
    'a footnote with a list, that is not defined': 'A[^1].\n\n[^2]: - a\n\n      - b\n\nC\n',
    'raw HTML of script': '<script>\n\n# A\n\n</script>\n\n# B\n',
    'raw HTML of pre': '<pre>\n\n# A</style> b\n\n# B\n',
    'a comment': '<!-- a\n\n# A\n\n- b\n--> c\n\n# B\n',
    'a comment that is indented': '  <!-- a\n\n# B\n\n--> c\n\n   <pre>\n\n# D\n\n</pre>\n',
    'a fence that is indented': '   ```\n\n# A\n\n```\n\n# B\n\n    ```\n\n# C\n',
    'a comment that is empty': '<!-->\n\n# A\n\n<!--->\n\n# B\n\n-->\n\n# C\n',
    'a comment that is never closed': '# A\n\n<!-- a\n\n# B\n\n- c\n',
    'an instruction': '<?php\n\n# A\n\n?>\n\n# B\n',
    'a declaration': '<!DOCTYPE\n\n# A\n\n>\n\n# B\n',
    'CDATA that is hardly closed': '<![CDATA[\n\n[a]]]>\n\n# B\n\n]]]]>\n\n# C\n\n]]>\n\n# D\n',
    CDATA: '<![CDATA[\n\n# A\n\n]]>\n\n# B\n',
    'raw HTML up to a blank line': '<div>\n# A\n</div>\n# B\n\n# C\n',
    'a tag on a line of its own': '<b>\n# A\n\n# B\n\nTekst\n<b>\n# C\n',
    'raw HTML in a list': '- <!-- a\n\n  b\n\n# C\n\n- <pre>\n\nd\n',
    'a fence': '```md\n\n# A\n\n~~~\n\n```\n\n# B\n',
    'a longer fence': '````\n\n```\n\n# A\n\n`````\n\n# B\n',
    'a fence that is never closed': '# A\n\n~~~\n\n# B\n\n- c\n',
    'a fence in a list': '- ```\n\n  a\n\nb\n\n```\n\n# C\n\n```\n',
    'a fence in a quote': '> ```\n\n# A\n\n> ```\n> b\n',
    'fences that open where another closes': '```\n\n```\n```\n\n```\n```\n\n# A\n\n```\n',
    'lazy continuation': '> a\nb\n\n- c\nd\n  - e\nf\n\n> - g\nh\n',
    'a heading by a line below': 'A\n===\n\nB\nC\n---\n\n- D\n  ---\n\n===\n\n---\n',
    'a heading without blank lines': 'a\n# B\nc\n## D ##\n- e\n# F\n1. g\n#h\n####### i\n#\n',
    'a list over blank lines': '1. a\n\n2. b\n\n\n3. c\n\nd\n\n4. e\n',
    'a list that becomes another': '- a\n\n* b\n\n1. c\n\n1) d\n',
    'nested lists': '1. a\n   - b\n     1. c\n\n        d\n\n   - e\n\n  f\n2. g\n',
    'a list that cannot interrupt': 'a\n2. b\n\nc\n1. d\n\ne\n- f\n   2. g\n',
    'items within an item that interrupts': 'a\n- 2. b\n\nc\n- - d\n\ne\n\n- 2. f\n',
    'code in an item': '-     a\n\n1.      b\n\n- c\n\n      d\n',
    'numbers that are too long': '123456789. a\n\n1234567890. b\n',
    'empty items': '-\n\n  a\n\n- \n- b\n\n1.\n\n2. c\n-\n# D\n',
    tasks: '- [ ] a\n- [x]  b\n- [ ]\n\n[ ] c\n',
    'thematic breaks': '---\n\na\n\n***\n\n- b\n\n- - -\n\n___\n',
    quotes: '> a\n\n> b\n>\n> - c\n>\n>   d\n\n>e\n',
    'a table behind a paragraph': 'a\n| b | c |\n|---|---|\n| `d` | [e](f) |\n# G\n',
    'a table whose lines are indented otherwise':
      '- a\n\n  | b |\nxx|-|\n\n- a\n\n  | b |\n -|-|\n\n  | c |\n|-|\n\n- d\n\n  | e |\n  |-|\n | f |\n\n    | g |\n    |-|\n',
    'a table of another width than its head': '|a|b\n|-|\n\n|c|\n|-|-|\n\n|d|e|\n|-|-\n',
    'a table of one column': 'a\n:-\nb\n\nc\n\n| d\n|-\n| e\n',
    'a table that ends': '| a |\n|---|\n| b |\n\n| c |\n> d\n',
    tabs: '\ta\n\n-\tb\n\n\tc\n\n1.\td\n\t- e\n#\tF\n',
    'indented code': '    a\n\n    b\n\nc\n    d\n\n1. e\n\n       f\n\n        g\n',
    'indented code before a container': '    a\n\n[^1]: 2. b\n\n \tc\n\n> 2. d\n',
    entities: '# A&#64;b.nl\n\na&#64;b.nl &amp; &nbsp; &lt;b&gt;\n',
    escapes: '\\# a\n\n\\- b\n\n1\\. c\n\n\\[a]\n\n[a]: x\n',
    'trailing blanks': '# A  \n\nb  \nc \n\n1. d  \n \n \t\ne\\\nf\n',
    'frontmatter of its own': '---\na: b\n\nc\n---\n\n# D\n\n---\n\ne\n\n---\n',
    'frontmatter that is never closed': '---\n\na\n1) b\n\n- c\n',
    'a byte order mark in the middle': 'a\n\n\uFEFFb\n\n\uFEFF# C\n',
    'links that other markup takes over':
      '[a `b](c)`\n\n[a <!-- ](b) -->\n\n`a [b`](c)\n\n[a [b](c)](d)\n\n![a [b](c)](d)\n\n[a][b](c)\n\n[b]: /x\n',
    'inlines in headings, items, quotes and cells':
      '# [a](b) `c`\n\n1. [^1] <!-- d -->\n   [e][b]\n\n> [a](b)\n> `c`\n\n| [a](b) | `c` |\n|---|---|\n| [^1] | d <!-- e --> |\n\n[^1]: [a](b)\n[b]: /x "y"\n',
    'comments of one line':
      '<!-- a -->\n\nb\n<!-- c -->\n\n- <!-- d -->\n\n  <!-- e -->\n\n<!-- f --> g\n\n  <!-- h -->\n\ni <!-- j --> k <!--->\n',
    'definitions next to each other':
      '[^1]: a\n[^2]: b [c]\n[c]: /x\n\n[^3]: d\n\n[c]: /x\n[e]: /y "z"\n[^4]: [e]\n\n[^1] [^2] [^3] [^4] [c] [e]\n',
    addresses: 'a https://a.nl b\n\n# www.a.nl\n\na@b.nl\n\nxmpp:a@b.nl/c\n',
    'characters that are no text': '# A\0\n\n[\0a]\n\n[\0a]: /x\n',
  };
  for (const [name, text] of Object.entries(nasty)) {
    it(`is read as a whole: ${name}`, () => {
      for (const lineEnd of ['\n', '\r\n', '\r']) check(text.replaceAll('\n', lineEnd));
    });
  }

  it('is read as a whole, whatever is in it', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        check(text);
      }),
      { numRuns: runs },
    );
  });

  it('is read as a whole, when most of it is plain', () => {
    fc.assert(
      fc.property(fc.oneof(proseMarkdown, tableMarkdown), (text) => {
        check(text);
      }),
      { numRuns: runs },
    );
  });

  it('is read as a whole, with simple inlines and what is nearly that', () => {
    fc.assert(
      fc.property(inlineMarkdown, (text) => {
        check(text);
      }),
      { numRuns: runs },
    );
  });

  it('is read as a whole after edits, of which the readings are kept', () => {
    fc.assert(
      fc.property(
        longMarkdown,
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        (first, changes) => {
          const memo = createSegmentMemo();
          let text = first;
          check(text, memo);
          for (const change of changes) {
            text = changed(text, change);
            check(text, memo);
          }
        },
      ),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

/** An agreement of so many articles, each of them a segment. */
function articles(count: number, of = (number: number) => `De deelnemers overleggen ${number}.`) {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return `## Artikel ${number} – Overleg\n\n1. ${of(number)}\n2. Zij leggen dat vast.\n\n`;
  }).join('');
}

describe('a memo of segments', () => {
  function read(memo: SegmentMemo, text: string) {
    return blocksIn(readBlocks(text, { start: 0, end: text.length }, memo).segments);
  }

  it('has one segment read when a letter is typed in one article', () => {
    const memo = createSegmentMemo();
    const before = articles(20);
    read(memo, before);
    assert.deepEqual(memo.counts, { parsed: 20, reused: 0 });
    read(memo, before.replace('overleggen 7', 'overleggenn 7'));
    assert.deepEqual(memo.counts, { parsed: 1, reused: 19 });
  });

  it('has nothing read when articles only move', () => {
    const memo = createSegmentMemo();
    const text = articles(20);
    read(memo, text);
    read(
      memo,
      text.slice(text.indexOf('## Artikel 11')) + text.slice(0, text.indexOf('## Artikel 11')),
    );
    assert.deepEqual(memo.counts, { parsed: 0, reused: 20 });
  });

  it('has those segments read again that use a label of which the definition comes or goes', () => {
    const memo = createSegmentMemo();
    const text = articles(20, (number) =>
      number < 4 ? `Zie [plan] van [datum].` : `Lid ${number}.`,
    );
    read(memo, text);
    read(memo, `${text}[plan]: https://a.example\n`);
    assert.deepEqual(memo.counts, { parsed: 4, reused: 17 });
    read(memo, `${text}[plan]: https://a.example/b\n`);
    assert.deepEqual(memo.counts, { parsed: 1, reused: 20 });
    read(memo, text);
    assert.deepEqual(memo.counts, { parsed: 0, reused: 20 });
  });

  it('forgets what the last two readings did not use', () => {
    const memo = createSegmentMemo();
    for (const text of ['A\n', 'B\n', 'A\n']) read(memo, text);
    assert.deepEqual(memo.counts, { parsed: 1, reused: 0 });
    read(memo, 'A\n');
    assert.deepEqual(memo.counts, { parsed: 0, reused: 1 });
  });

  it('is of no influence on what is read', () => {
    const memo = createSegmentMemo();
    const text = articles(3);
    read(memo, `Vooraf.\n\n${text}`);
    assert.deepEqual(read(memo, text), read(createSegmentMemo(), text));
  });
});

describe('a segment of plain prose', () => {
  const elsewhere = { links: new Set(['bw']), footnotes: new Set(['1']) };
  const plain: Readonly<Record<string, string>> = {
    links: '## [Artikel 7](#artikel-7)\n\n- Zie [lid **2**](#lid), [bijlage](b.md) en [BW][bw].\n',
    'code and comments': 'Zie `code`. <!-- a -->\n\n1. a\n\n   <!-- b -->\n\n| `c` |\n|---|\n',
    footnotes: 'Zie de polis[^1] en [^2].\n',
    definitions: '[^2]: Zie [BW][bw] en [^1].\n\n[a]: https://a.nl/b?c=d "E"\n',
    'a quote': '> **Let op.** Zie [a](b)\n> en `c`.\n>\n> Verder.\n',
    addresses: 'Zie https://a.nl/b?c=d, www.a.nl of a.b@c.nl.\n\n| a | b@c.nl |\n|---|---|\n',
    tags: '1. De <naam van de gemeente> betaalt.<sup>a</sup>\n',
    'escapes of brackets': '*\\[opm.\\]* \\_\\_\n',
    'a fence': '```json\n{ "a": [1] }\n```\n',
  };
  for (const [name, text] of Object.entries(plain)) {
    it(`may hold ${name}`, () => {
      assert.ok(plainSegment(text, elsewhere));
    });
  }

  const drafts = markdownIn('samples').filter((file) => /volledig|regeling|besluit/u.test(file));
  for (const file of drafts) {
    it(`is most of ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      const body = text.slice(text.indexOf('\n---\n', 3) + 4);
      const plain = segmentsOf(body)
        .filter(({ start, end }) => plainSegment(body.slice(start, end)))
        .reduce((length, { start, end }) => length + end - start, 0);
      assert.ok(plain > 0.8 * body.length, `${plain} of ${body.length}`);
    });
  }
});
