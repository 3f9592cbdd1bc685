import * as fc from 'fast-check';

import { anyInline } from './inlineAtoms.js';

export const indents = ['', '', '', '', '  ', '   ', '    ', '     ', '      '];
export const markers = [
  '',
  '',
  '',
  '1. ',
  '2. ',
  '1. ',
  '- ',
  '* ',
  '1) ',
  '1.  ',
  '-   ',
  '-     ',
  'a. ',
  '10. ',
];
const words = [
  'tekst',
  'tekst',
  'Het team.',
  '**vet**',
  '[datum]',
  '[a]',
  '…',
  '1',
  'P&C',
  '1\\.',
  'a\\)\tb',
  '\\-',
];
const doubtful = [
  '',
  '# Kop',
  '## Kop #',
  '---',
  '***',
  '____',
  '1.',
  '-',
  '#',
  '===',
  ':-',
  'www\\.a',
  'D&C;',
  '- [ ] x',
  '1.\tx',
];
export const lineEnds = ['\n', '\n', '\n', '\n\n', '\n\n', ' \n', '\n  \n', '\r\n'];

export const proseLine = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...indents),
        fc.constantFrom(...markers),
        fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom(...markers)),
        fc.constantFrom(...words),
        fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...words)),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constant('## Artikel 1 – Doel') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...indents), fc.constantFrom(...doubtful))
      .map((parts) => parts.join('')),
  },
);

/** Lists, headings and paragraphs, most of which are plain. */
export const proseMarkdown = fc
  .array(fc.tuple(proseLine, fc.constantFrom(...lineEnds)), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

const cell = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' a ', ' a ', ' b', '[datum] ', ' **c**', '  ', 'd\\.\t'),
  },
  { weight: 1, arbitrary: anyInline },
);
const closing = fc.constantFrom('|', '|', '|', '|', '| ', '');
const row = (cells: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(cells, closing).map(([own, end]) => `|${own.join('|')}${end}`);
const delimiters = ['-', ' :-: ', ' --- '];
const headed = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.tuple(
      row(fc.array(cell, { minLength: width, maxLength: width })),
      row(fc.constant(delimiters.slice(0, width))),
      fc.array(row(fc.array(cell, { minLength: 1, maxLength: 3 })), { maxLength: 3 }),
    ),
  );
const table = fc
  .tuple(
    fc.constantFrom('', '', 'tekst\n', 'tekst\n\n', '- lid\n', '- lid\n\n', '1. lid\n\n'),
    fc.constantFrom('', '', '  ', '   '),
    headed,
    fc.constantFrom('\n', '\n\n', '\ntekst\n', '\n# Kop\n', '\n- lid\n', '\n\n2. lid\n', ''),
  )
  .map(([before, indent, [head, under, body], after]) => {
    const lines = [head, under, ...body].map((line) => indent + line);
    return before + lines.join('\n') + after;
  });

/** Tables, whole and broken, with what may be around them. */
export const tableMarkdown = fc
  .array(table, { minLength: 1, maxLength: 2 })
  .map((tables) => tables.join('\n'));
