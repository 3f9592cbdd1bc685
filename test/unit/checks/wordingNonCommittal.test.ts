import { wordingNonCommittal } from '#core/checks/wordingNonCommittal.js';

import { builtIn } from '../../support/builtIn.js';
import { expectFindings } from '../../support/expectFindings.js';

const draft = (...leden: readonly string[]) =>
  `---\nform: centrumregeling\n---\n\n# Tekst\n\n## Artikel 1 Begroting\n\n${leden.join('\n')}\n`;

const bare = (...leden: readonly string[]) => draft(...leden).replace(' Begroting', '');

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

  it('reports an open item on the list that it stands in', () => {
    expectFindings(
      wordingNonCommittal,
      bare(
        '1. De centrumgemeente voert voor de deelnemers de volgende taken uit:',
        '   a. de inkoop van beschermd wonen;',
        '   b. alles wat daarmee samenhangt.',
        '            ^^^^^^^^^^^^^^^^^^^^^^ information wording-non-committal scope-tasks/joint-tasks-list',
      ),
      {},
      builtIn,
    );
  });

  it('reads an article without a heading where its words are about what is asked', () => {
    expectFindings(
      wordingNonCommittal,
      bare(
        '1. De ontwerpbegroting gaat vóór 15 april naar de colleges.',
        '2. De begroting wordt in de rapportage tijdig toegelicht.',
        '                                       ^^^^^^ warning wording-non-committal planning-control',
        '3. De vergaderzaal wordt tijdig gereserveerd.',
      ),
      {},
      builtIn,
    );
  });

  it('reads an intention in an article on what is asked, and not what is done if needed', () => {
    expectFindings(
      wordingNonCommittal,
      draft(
        '1. De ontwerpbegroting gaat vóór 15 april naar de colleges.',
        '2. De gemeenten hebben het voornemen de begroting te bewaken.',
        '                ^^^^^^^^^^^^^^^^^^^^ warning wording-non-committal planning-control',
        '3. De begroting wordt zo nodig toegelicht.',
      ),
      {},
      builtIn,
    );
  });

  it('finds what is asked in an article on something else, when no article is on it', () => {
    expectFindings(
      wordingNonCommittal,
      bare(
        '1. Overschrijdingen worden met de meeste spoed gemeld.',
        '                           ^^^^^^^^^^^^^^^^^^^ warning wording-non-committal planning-control/deviations-threshold',
      ),
      {},
      builtIn,
    );
  });
});
