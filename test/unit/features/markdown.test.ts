import assert from 'node:assert/strict';

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { escapeMarkdown, quote, shortened } from '#core/features/markdown.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The kinds of nodes that a Markdown text holds, and its text. */
function read(markdown: string): { readonly kinds: readonly string[]; readonly text: string } {
  const kinds = new Set<string>();
  let text = '';
  visit(parser.parse(markdown), (node) => {
    kinds.add(node.type);
    if (node.type === 'text') text += node.value.replaceAll('\u2060', '');
  });
  return { kinds: [...kinds].toSorted(), text };
}

/** Text with much of what Markdown could read as markup. */
const dangerous = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '>',
        '`',
        '*',
        '_',
        '~~',
        '#',
        '- ',
        '1. ',
        '2)',
        '|',
        '\\',
        '&amp;',
        'https://a.nl',
        'www.a.nl',
        'a@b.nl',
        '\n',
        '\r\n',
        '    ',
        '\t',
        '---',
        '===',
        '<script>',
        '<!--',
        '-->',
        '${1:x}',
        '[a](command:x)',
        '![](b)',
        ':',
        '[^1]',
        '[ ]',
        'x',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('escapeMarkdown', () => {
  it('lets no link, image, HTML or markup come from a text, and loses none of it', () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        const { kinds, text: shown } = read(escapeMarkdown(text));
        const line = text
          .replaceAll(/[\s\p{Cc}]+/gu, ' ')
          .trim()
          .replaceAll('\u2060', '');
        assert.deepEqual(kinds, line === '' ? ['root'] : ['paragraph', 'root', 'text']);
        assert.equal(shown, line);
      }),
      { numRuns: 500 },
    );
  });

  it('does so in a list and behind other words', () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        const item = read(`- ${escapeMarkdown(text)} x`).kinds;
        assert.deepEqual(item, ['list', 'listItem', 'paragraph', 'root', 'text']);
        assert.deepEqual(read(`Woord: ${quote(text)}.`).kinds, ['paragraph', 'root', 'text']);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves ordinary words as they are', () => {
    const text = 'Awb art. 10:9; vóór 1-7-2026 (100%), "zie" art. 3.2 e.v.';
    assert.equal(escapeMarkdown(text), text);
  });
});

describe('shortened', () => {
  it('cuts to a length, between characters', () => {
    assert.equal(shortened('een  twee\ndrie', 20), 'een twee drie');
    assert.equal(shortened('een twee drie', 9), 'een twee…');
    assert.equal(shortened('aaa😀bbb', 5), 'aaa…');
  });
});
