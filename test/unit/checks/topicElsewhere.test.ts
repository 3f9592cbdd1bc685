import { topicDeferredToNowhere } from '#core/checks/topicDeferredToNowhere.js';
import { topicOnlyInRecitalsOrNotes } from '#core/checks/topicOnlyInRecitalsOrNotes.js';

import { expectFindings } from '../../support/expectFindings.js';

describe('topic-only-in-recitals-or-notes', () => {
  it('says that the notes speak of what no article settles', () => {
    expectFindings(
      topicOnlyInRecitalsOrNotes,
      `---
form: centrumregeling
      ^^^^^^^^^^^^^^^ error topic-only-in-recitals-or-notes mandate
---

# Regeling

## Artikel 1 Citeertitel

Deze regeling heet Regeling.

## Toelichting

De mandaatgever staat ondermandaat toe.
`,
    );
  });

  it('is silent when an article settles it as well', () => {
    expectFindings(
      topicOnlyInRecitalsOrNotes,
      `---
form: centrumregeling
---

# Regeling

overwegende dat de mandaatgever ondermandaat toestaat;

## Artikel 1 Mandaat

De mandaatgever verleent mandaat.
`,
    );
  });
});

describe('topic-deferred-to-nowhere', () => {
  const draft = (heading: string, words: string, frontmatter = '') => `---
form: centrumregeling
${frontmatter}---

# Regeling

${heading}

${words}
`;
  const marked =
    '## Artikel 1 Mandaat\n   ^^^^^^^^^^^^^^^^^ warning topic-deferred-to-nowhere mandate';

  it('reports a document that is yet to be made, also when a dossier is named', () => {
    expectFindings(
      topicDeferredToNowhere,
      draft(marked, 'Het mandaat wordt geregeld in een nog op te stellen mandaatregeling.'),
    );
    expectFindings(
      topicDeferredToNowhere,
      draft(
        marked,
        'Het mandaat wordt geregeld in een nog op te stellen mandaatregeling.',
        'dossier: streek\n',
      ),
    );
  });

  it('accepts a document in the dossier, one with a date, and an annex that is there', () => {
    const sentence = 'Het mandaat wordt nader uitgewerkt in het mandaatbesluit.';
    expectFindings(topicDeferredToNowhere, draft(marked, sentence));
    expectFindings(
      topicDeferredToNowhere,
      draft('## Artikel 1 Mandaat', sentence, 'dossier: streek\n'),
    );
    expectFindings(
      topicDeferredToNowhere,
      draft(
        '## Artikel 1 Mandaat',
        'Het mandaat wordt nader uitgewerkt in het mandaatbesluit van 3 maart 2026.',
      ),
    );
    expectFindings(
      topicDeferredToNowhere,
      draft(
        '## Artikel 1 Mandaat',
        'Het mandaat wordt nader uitgewerkt in bijlage 2.\n\n## Bijlage 2 Lijst\n\nDe lijst.',
      ),
    );
  });

  it('reports an annex that is not there', () => {
    expectFindings(
      topicDeferredToNowhere,
      draft(marked, 'Het mandaat wordt nader uitgewerkt in bijlage 2.'),
    );
  });
});
