import fc from 'fast-check';

/** What has a meaning somewhere in Markdown, YAML or a draft, or in none of them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  ',
      '\t',
      '\ufeff',
      '\0',
      '\u2028',
      '😀',
      '\ud83d',
      '\u202e',
    ],
    ...[
      '---\n',
      '# ',
      '## Artikel 2 ',
      '**Artikel 3**\n',
      '1. ',
      'a. ',
      '- ',
      '> ',
      '| a | b |\n|---|---|\n',
    ],
    ...[
      '[datum]',
      '…',
      '____',
      '```\n',
      '<!-- robuust-ignore x: y -->',
      '<b>',
      '[^1]',
      '](',
      '`',
      '\\',
    ],
    ...[
      'form: dvo\n',
      'parties:\n',
      'waivers:\n',
      '  - { name: x }\n',
      ': ',
      '? ',
      '&a ',
      '*a',
      '!!x ',
      '|\n',
    ],
    ...[
      'artikel 1, eerste lid',
      'van de Awb',
      '31 februari 2026',
      '€ 1.000',
      '60%',
      'mandaat',
      'Bijlage A\n',
    ],
    ...[
      'topics:\n',
      'off:\n',
      'extends: [x]\n',
      '<termijn>',
      '...8 ',
      '(a | b)',
      '{',
      '}',
      '[',
      '__proto__: 1\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** A change somewhere: places are parts of the length, so that a change means the same when others go. */
const mutation = fc.record({
  at: fc.nat(9_999),
  length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2_000)),
  insert: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
  /** Puts what was taken away back so many times. */
  times: fc.constantFrom(0, 0, 0, 1, 2, 30),
});

/** One of these texts, changed in a few places. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: 6 }))
    .map(([text, mutations]) =>
      mutations.reduce((before, { at, length, insert, times }) => {
        const start = Math.floor((at / 10_000) * (before.length + 1));
        const taken = before.slice(start, start + length);
        return before.slice(0, start) + insert + taken.repeat(times) + before.slice(start + length);
      }, text),
    );
}
