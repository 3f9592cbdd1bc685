import * as fc from 'fast-check';

/** Starts of lines: indentation, and what opens a container or a leaf. */
const openings = [
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '    ',
  '      ',
  '\t',
  ' \t',
  '- ',
  '-   ',
  '-     ',
  '-\t',
  '* ',
  '+ ',
  '-',
  '1. ',
  '1.  ',
  '2. ',
  '3. ',
  '1) ',
  '2) ',
  '10. ',
  '1.',
  '123456789. ',
  '1234567890. ',
  'a. ',
  '3.1 ',
  '> ',
  '>',
  '# ',
  '## ',
  '#',
  '###### ',
  '####### ',
  '[^a]: ',
  '[^1]: ',
  '[a]: ',
  '[datum]: ',
  '[^x y]: ',
  '\uFEFF',
  '\u00A0',
];

/** Whole lines, most of which begin, end or separate something. */
const lines = [
  '---',
  '--- ',
  '***',
  '- - -',
  '___',
  '===',
  '--',
  ':-',
  '-:',
  '```',
  '````',
  '```md',
  '~~~',
  '~~~~',
  '<!-- a',
  '-->',
  '<!-- a --> b',
  '<!-->',
  '<script>',
  '</script>',
  '<pre>a',
  'b</pre>',
  '<?php',
  '?>',
  '<!DOCTYPE',
  '>',
  '<![CDATA[',
  ']]>',
  '<div>',
  '</div>',
  '<b>',
  '<b> c',
  '| a | b |',
  '|---|---|',
  '| [a] | `b` |',
  '|-|',
  'a | b',
  '"titel"',
  '/adres "titel',
  '# Kop #',
  '## Artikel 1 – Doel',
  '### **Kop**',
  '**Artikel 2**',
  '[a',
  'b]: /x',
  '____',
  '[a]:',
];

const inlines = [
  'tekst',
  'Het team helpt.',
  '**vet**',
  '*a*',
  '__b__',
  '**',
  '_',
  '`code`',
  '`',
  '``',
  '[a]',
  '[b]',
  '[datum]',
  '[A ]',
  '[a][b]',
  '[a][]',
  '[tekst](x)',
  '[tekst](x "y")',
  '![a](x)',
  '![a]',
  '[^a]',
  '[^1]',
  '![^a]',
  '[^x y]',
  '[ ] ',
  '[x] ',
  '[x]  a',
  '[',
  ']',
  '](',
  '[a\\]b]',
  '\\[a]',
  '\\',
  '\\\\',
  '<b>',
  '<!-- c -->',
  '<',
  'https://a.example',
  'www.a.example',
  'a@b.example',
  'a&#64;b.example',
  'mailto:a@b.nl',
  '&amp;',
  '&',
  '&nbsp;',
  '|',
  '~~weg~~',
  ':',
  ';',
  '#',
  ' #',
  '!',
  '…',
  '____',
  '\0',
  '\t',
  '  ',
  ' ',
  '\u2028',
  '𝒜',
  '::',
  'a. ',
  '1. ',
  '- ',
  '> ',
];

const ends = [
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n \n',
  '\n\t\n',
  '  \n',
  '\\\n',
  '\n\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '',
];

const written = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...openings), { maxLength: 3 }),
        fc.array(fc.constantFrom(...inlines), { maxLength: 3 }),
      )
      .map((parts) => parts.flat().join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...openings), fc.constantFrom(...lines))
      .map(([opening, line]) => opening + line),
  },
  { weight: 1, arbitrary: fc.constantFrom(...lines) },
);

/** Markdown in which anything may stand next to anything. */
export const anyMarkdown = fc
  .array(fc.tuple(written, fc.constantFrom(...ends)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

const proseOpenings = [
  '',
  '',
  '',
  '1. ',
  '2. ',
  '- ',
  '* ',
  '1) ',
  '  ',
  '   ',
  '   - ',
  '   1. ',
  '     ',
  'a. ',
  '# ',
];
const proseInlines = [
  'tekst',
  ' en ',
  '**vet**',
  '[datum]',
  '…',
  '1',
  '. ',
  '#',
  '- ',
  ' ',
  '[a]',
  '____',
  '---',
  '***',
  '1\\.',
  '\\.\t',
  'a\\)\t',
  '\\-',
  'D&C; ',
  'P&C',
  'www\\.a',
];
const proseEnds = ['\n', '\n', '\n\n', '\n\n', ' \n', '\n  \n', '\r\n'];

/** Lists and paragraphs, of which most are plain. */
export const proseMarkdown = fc
  .array(
    fc.tuple(
      fc.constantFrom(...proseOpenings),
      fc.constantFrom(...proseOpenings.slice(0, 9)),
      fc
        .array(fc.constantFrom(...proseInlines), { minLength: 0, maxLength: 3 })
        .map((own) => own.join('')),
      fc.constantFrom(...proseEnds),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join(''));

const tableLines = [
  '| a | b |',
  '|---|---|',
  '|-|',
  '| :-: | --: | ',
  '| c |',
  '|c|d',
  '||',
  '|  | [datum] |  ',
  '| **e** | f | g |',
  '|',
  'a | b',
  '---|---',
  'tekst',
  '- | a |',
  '  | a |',
  '- tekst',
  '  | a | b |',
  '  |---|---|',
  '   |-|',
  '  | a\\.\t|',
  '',
  '## Kop',
  '1. lid',
  '---',
  '***',
];

/** Tables, whole and broken. */
export const tableMarkdown = fc
  .array(
    fc.tuple(fc.constantFrom(...tableLines), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '')),
    {
      maxLength: 9,
    },
  )
  .map((parts) => parts.flat().join(''));

/** A change of a text: what stands between two places, as shares of its length, is replaced. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly inserted: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  inserted: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...openings, ...lines, ...inlines, ...ends),
    fc
      .tuple(fc.constantFrom(...ends), fc.constantFrom(...lines), fc.constantFrom(...ends))
      .map((parts) => parts.join('')),
  ),
});

export function changed(text: string, { at, length, inserted }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + length);
}
