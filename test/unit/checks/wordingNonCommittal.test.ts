import { wordingNonCommittal } from '#core/checks/wordingNonCommittal.js';

import { expectFindings } from '../../support/expectFindings.js';

const draft = (...leden: readonly string[]) =>
  `---\nform: centrumregeling\n---\n\n# Tekst\n\n## Artikel 1 Begroting\n\n${leden.join('\n')}\n`;

describe('wording-non-committal', () => {
  it('stands on the words, also when the element lacks something', () => {
    expectFindings(
      wordingNonCommittal,
      draft(
        '1. De begroting wordt zo spoedig mogelijk opgesteld. De rapportage volgt elk kwartaal.',
        '                      ^^^^^^^^^^^^^^^^^^^ warning wording-non-committal planning-control/budget-draft',
      ),
    );
  });

  it('reads each onderdeel by itself, and what an article leaves open as a whole', () => {
    expectFindings(
      wordingNonCommittal,
      draft(
        '1. De centrumgemeente:',
        '   a. stelt de begroting op;',
        '   b. informeert de raden zo spoedig mogelijk.',
        '                          ^^^^^^^^^^^^^^^^^^^ warning wording-non-committal planning-control',
      ),
    );
  });

  it('weighs a step more in the topics that count most', () => {
    expectFindings(
      wordingNonCommittal,
      draft(
        '1. De begroting wordt desgewenst opgesteld.',
        '                      ^^^^^^^^^^ warning wording-non-committal planning-control/budget-draft',
      ),
    );
  });

  it('is silent on what is only recommended', () => {
    expectFindings(wordingNonCommittal, draft('1. De indicatoren worden tijdig gekozen.'));
  });
});
