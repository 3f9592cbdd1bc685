import assert from 'node:assert/strict';

import { agreedTerms } from '#core/checklist/agreedTerms.js';
import { termsContradict } from '#core/checks/termsContradict.js';
import { problemsOf } from '#core/text/phrases.js';
import { periodOf } from '#core/text/period.js';
import { languages } from '#schemas/localizedText.js';

import { expectFindings } from '../../support/expectFindings.js';

const draft = (...articles: readonly string[]) =>
  `---\nform: openbaar-lichaam\n---\n\n# Tekst\n\n${articles
    .map((text, index) => `## Artikel ${index + 1}\n\n${text}\n`)
    .join('\n')}`;

describe('terms-contradict', () => {
  it('has phrases without mistakes', () => {
    for (const { phrases, unless } of agreedTerms) {
      for (const language of languages) {
        for (const phrase of [...phrases[language], ...unless[language]]) {
          assert.deepEqual(problemsOf(phrase), [], phrase);
        }
      }
    }
  });

  it('finds two terms for views on the draft budget', () => {
    expectFindings(
      termsContradict,
      draft(
        '1. De raden hebben twaalf weken de tijd voor een zienswijze over de ontwerpbegroting.',
        '1. De zienswijzen over de ontwerpbegroting worden binnen tien weken ingediend.\n                                                         ^^^^^^^^^^ warning terms-contradict planning-control',
      ),
    );
  });

  it('finds two notices of withdrawal, and two durations', () => {
    expectFindings(
      termsContradict,
      draft(
        '1. Een deelnemer kan uittreden met een opzegtermijn van twee jaar.\n2. Deze regeling wordt aangegaan voor de duur van vier jaar.',
        '1. Uittreding kan per 1 januari, met een opzegtermijn van twaalf maanden.\n                                                          ^^^^^^^^^^^^^^ warning terms-contradict withdrawal\n2. Deze regeling heeft een looptijd van vijf jaar.\n                                        ^^^^^^^^^ warning terms-contradict duration',
      ),
    );
  });

  for (const [why, ...articles] of [
    [
      'the same term in other words',
      '1. Een deelnemer kan uittreden met een opzegtermijn van twaalf maanden.',
      '1. Uittreding kan per 1 januari, met een opzegtermijn van één jaar.',
    ],
    [
      'terms that cannot be compared',
      '1. Een deelnemer kan uittreden met een opzegtermijn van drie maanden.',
      '1. Uittreding kan per 1 januari, met een opzegtermijn van twaalf weken.',
    ],
    [
      'a term for something else',
      '1. Een deelnemer kan uittreden met een opzegtermijn van twee jaar.',
      '1. Een lid van het bestuur kan uittreden met een opzegtermijn van een maand.',
    ],
    [
      'a renewal',
      '1. Deze regeling wordt aangegaan voor de duur van vier jaar.',
      '1. Deze regeling wordt telkens verlengd voor een periode van een jaar.',
    ],
  ] as const) {
    it(`is silent on ${why}`, () => {
      expectFindings(termsContradict, draft(...articles));
    });
  }
});

describe('a period', () => {
  it('is as long as its words say', () => {
    assert.deepEqual(periodOf('zes (6) weken', 'nl'), { unit: 'day', count: 42 });
    assert.deepEqual(periodOf('een half jaar', 'nl'), { unit: 'month', count: 6 });
    assert.deepEqual(periodOf('twee kalenderjaren', 'nl'), { unit: 'month', count: 24 });
    assert.deepEqual(periodOf('tien werkdagen', 'nl'), { unit: 'working-day', count: 10 });
    assert.deepEqual(periodOf('ten working days', 'en'), { unit: 'working-day', count: 10 });
  });

  it('is unknown when its words differ', () => {
    assert.equal(periodOf('zes (8) weken', 'nl'), undefined);
    assert.equal(periodOf('enige tijd', 'nl'), undefined);
  });
});
