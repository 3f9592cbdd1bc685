import { expectFix } from '../../support/expectFix.js';

const complete = { kind: 'complete-clause', topic: 'mandate', elements: ['submandate'] } as const;
const opening = '---\nform: centrumregeling\n---\n\n# Regeling\n\n';
const added = 'Ondermandaat is toegestaan.';

/** The article is silent on submandate. */
function expectCompleted(before: string, after: string): void {
  expectFix(complete, opening + before, opening + after);
}

describe('complete-clause', () => {
  it('adds a lid behind the last one, in the way of the article', () => {
    const slot = '\n\n## Artikel 2 Slot\n\nKlaar.\n';
    const cases = [
      ['1. Mandaatgever is het college.\n2. Twee.', `\n3. ${added}`],
      ['1. Mandaatgever is het college.\n\n2. Twee:\n   a. een;\n   b. twee.', `\n\n3. ${added}`],
      ['1) Mandaatgever is het college.\n2) Twee.', `\n3) ${added}`],
      ['1.1 Mandaatgever is het college.\n\n1.2 Twee.', `\n\n1.3 ${added}`],
      ['(1) Mandaatgever is het college.\n\n(2) Twee.', `\n\n(3) ${added}`],
      ['1\\.\tMandaatgever is het college.\n\n2\\.\tTwee.', `\n\n3\\.\t${added}`],
      ['1 Mandaatgever is het college.\n\n2 Twee.', `\n\n3 ${added}`],
      ['- 1. Mandaatgever is het college.\n- 2. Twee.', `\n- 3. ${added}`],
      ['1. Mandaatgever is het college.\n1. Twee.', `\n1. ${added}`],
      ['1. Mandaatgever is het college.\n2. Twee.\n2a. Tussen.', `\n3. ${added}`],
    ] as const;
    for (const [leden, lid] of cases) {
      expectCompleted(
        `## Artikel 1 Mandaat\n\n${leden}${slot}`,
        `## Artikel 1 Mandaat\n\n${leden}${lid}${slot}`,
      );
    }
  });

  it('comes behind a table or a paragraph at the end', () => {
    const table = '| a | b |\n|---|---|\n| c | d |';
    expectCompleted(
      `## Artikel 3 Mandaat\n\n3.1 Mandaatgever is het college.\n\n3.2 Twee:\n\n${table}\n## Artikel 4 Slot\n\nKlaar.\n`,
      `## Artikel 3 Mandaat\n\n3.1 Mandaatgever is het college.\n\n3.2 Twee:\n\n${table}\n\n3.3 ${added}\n\n## Artikel 4 Slot\n\nKlaar.\n`,
    );
    expectCompleted(
      '## Artikel 1 Mandaat\n\n1. Mandaatgever is het college.\n2. Twee.\n\nDit is het slot.\n',
      `## Artikel 1 Mandaat\n\n1. Mandaatgever is het college.\n2. Twee.\n\nDit is het slot.\n\n3. ${added}\n`,
    );
  });

  it('numbers the only lid where the draft numbers leden, and nowhere else', () => {
    expectCompleted(
      '## Artikel 1 Mandaat\n\nMandaatgever is het college.\n\n## Artikel 2 Slot\n\n1. Klaar.\n2. Zie artikel 1.\n',
      `## Artikel 1 Mandaat\n\n1. Mandaatgever is het college.\n2. ${added}\n\n## Artikel 2 Slot\n\n1. Klaar.\n2. Zie artikel 1.\n`,
    );
    expectCompleted(
      '## Artikel 1 Mandaat\n\nMandaatgever is het college.\n\n## Artikel 2 Slot\n\n2.1 Klaar.\n\n2.2 Af.\n',
      `## Artikel 1 Mandaat\n\n1.1 Mandaatgever is het college.\n\n1.2 ${added}\n\n## Artikel 2 Slot\n\n2.1 Klaar.\n\n2.2 Af.\n`,
    );
    expectCompleted(
      '## Artikel 1 Mandaat\n\nMandaatgever is het college.\n\n## Artikel 2 Slot\n\nKlaar.\n',
      `## Artikel 1 Mandaat\n\nMandaatgever is het college.\n\n${added}\n\n## Artikel 2 Slot\n\nKlaar.\n`,
    );
  });

  it('leaves an article with onderdelen and no leden without numbers', () => {
    const items = 'Mandaatgever is het college voor:\n\na. een;\nb. twee.';
    expectCompleted(
      `## Artikel 1 Mandaat\n\n${items}\n\n## Artikel 2 Slot\n\n1. Klaar.\n2. Af.\n`,
      `## Artikel 1 Mandaat\n\n${items}\n\n${added}\n\n## Artikel 2 Slot\n\n1. Klaar.\n2. Af.\n`,
    );
  });

  it('keeps the heading of the next chapter with what it opens', () => {
    expectCompleted(
      '## Hoofdstuk 1 A\n\n### Artikel 1 Mandaat\n\n1. Mandaatgever is het college.\n2. Twee.\n\n## Hoofdstuk 2 B\n\n### Artikel 2\n\nKlaar.\n',
      `## Hoofdstuk 1 A\n\n### Artikel 1 Mandaat\n\n1. Mandaatgever is het college.\n2. Twee.\n3. ${added}\n\n## Hoofdstuk 2 B\n\n### Artikel 2\n\nKlaar.\n`,
    );
  });

  it('adds several at once, with the parties filled in', () => {
    const parties =
      '---\nform: centrumregeling\nparties:\n  - { name: Gemeente Ledestad, role: centrumgemeente }\n---\n\n# R\n\n';
    expectFix(
      { ...complete, elements: ['mandator', 'submandate'] },
      `${parties}## Artikel 1 Mandaat\n\n1. Een.\n2. Twee.\n`,
      `${parties}## Artikel 1 Mandaat\n\n1. Een.\n2. Twee.\n3. De mandaatgever is het college van Ledestad.\n4. ${added}\n`,
    );
  });
});
