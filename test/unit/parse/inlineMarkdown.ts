import * as fc from 'fast-check';

import { anyInline } from './inlineAtoms.js';
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
  '[^2]: ---',
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

const inlineLine = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...indents)),
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...markers, '# ', '## ')),
    fc.array(anyInline, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '', ' ', ' tekst', ' #'),
  )
  .map(([indent, marker, parts, end]) => indent + marker + parts.join('') + end);

/** Lines with inlines in them, and definitions of labels that some of them use. */
export const inlineMarkdown = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: inlineLine },
        { weight: 3, arbitrary: fc.constantFrom(...definitions) },
        { weight: 1, arbitrary: fc.constantFrom(...nearMisses) },
        { weight: 2, arbitrary: proseLine },
      ),
      fc.constantFrom(...lineEnds, '\n\n', '\n\n'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''));
