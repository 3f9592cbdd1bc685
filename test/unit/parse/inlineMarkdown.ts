import * as fc from 'fast-check';

import { anyInline, simpleInline } from './inlineAtoms.js';
import { indents, lineEnds, markers, proseLine } from './plainMarkdown.js';

/** Lines that define labels and are read without the parser. */
const definitions = [
  '[^1]: Zie bijlage 3.',
  '[^2]: Zie [tekst][bw] en [^1].',
  '[^2]: Zie `a` | b',
  '[bw]: x',
  '[bw]: https://wetten.nl/BWBR1 "Burgerlijk | Wetboek"',
  '[^1]: `a` b',
];

/** What is nearly that, or makes that something else. */
const nearMisses = [
  '[^2]: - a',
  '[^2]: # a',
  '[^2]: <!-- c -->',
  '[^2]: <b>',
  '[^2]: <b> a',
  '[^2]: a@b.nl',
  '[^2]: ---',
  '[^2]: > a',
  '[^2]: \ta',
  '[^2]: [^1]: a',
  '[a&amp;]: b',
  '[^2]:',
  '[^2]:a',
  '[^2]:     a',
  '[^a b]: c',
  '[tekst]: x',
  '[bw]: x "a',
  '[bw]: x a',
  '[bw]: <x>',
  '[bw]:',
  '[^1]: [bw]: x',
  '"titel"',
  '    verder',
  '> [bw]: x',
  '- [^1]: x',
];

const inlineLine = (inline: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...indents)),
      fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...markers, '# ', '## ')),
      fc.array(inline, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '', ' ', ' tekst', ' #'),
    )
    .map(([indent, marker, parts, end]) => indent + marker + parts.join('') + end);

/** Lines of their own, in which all is simple. */
const simpleLine = fc.oneof(
  { weight: 3, arbitrary: inlineLine(simpleInline) },
  { weight: 1, arbitrary: fc.constantFrom('tekst', '1. lid', '- lid', '# Kop', '> a') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...indents), fc.constantFrom('<!-- c -->', '`d`', '[a](b)', '[^1]'))
      .map((parts) => parts.join('')),
  },
);

/** Lines of which most are quoted. */
const quote = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant('> ') },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '>',
            '',
            '> - ',
            '> > ',
            '>  ',
            ' > ',
            '- > ',
            '> 2. ',
            '> # ',
          ),
        },
      ),
      fc.oneof(
        { weight: 12, arbitrary: anyInline },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '',
            '\n>',
            '---',
            '===',
            '|-|',
            '    a',
            '[^1]: a',
            '- a',
            '\t',
          ),
        },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((quoted) => quoted.map((parts) => parts.join('')).join('\n'));

/** Fences, most of them whole. */
const fence = fc
  .tuple(
    fc.constantFrom('```', '```', '```', '```json', '``` json', '````', ' ```', '~~~', '```a`'),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anyInline },
        { weight: 1, arbitrary: fc.constantFrom('', '  a', '{"b": 1}', '~~~', '# a', '- a') },
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('```', '```', '```', '``` ', '````', '   ```', '    ```', ''),
  )
  .map(([first, body, last]) => [first, ...body, last].join('\n'));

const simpleText = fc.array(fc.tuple(simpleLine, fc.constantFrom(...lineEnds)), { maxLength: 6 });

const mixedText = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 8, arbitrary: inlineLine(anyInline) },
      { weight: 3, arbitrary: fc.constantFrom(...definitions) },
      { weight: 1, arbitrary: fc.constantFrom(...nearMisses) },
      { weight: 2, arbitrary: proseLine },
      { weight: 2, arbitrary: quote },
      { weight: 1, arbitrary: fence },
    ),
    fc.constantFrom(...lineEnds, '\n\n', '\n\n'),
  ),
  { maxLength: 8 },
);

/** What defines the labels that are used, or one of them. */
const ends = ['', '\n\n[^1]: a\n\n[bw]: x\n', '\n\n[^1]: a\n', '\n\n[bw]: x\n'];

/** Lines with inlines in them, and definitions of labels that some of them use. */
export const inlineMarkdown = fc
  .tuple(fc.oneof(simpleText, mixedText), fc.constantFrom(...ends))
  .map(([text, end]) => text.flat().join('') + end);
