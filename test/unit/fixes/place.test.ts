import assert from 'node:assert/strict';

import { compileChecklist } from '#core/checklist/compile.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { Checklist, type Topic } from '#schemas/checklist.js';
import { FormProfiles } from '#schemas/formProfile.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';
import { miniLayer } from '../../support/miniChecklist.js';

/** A topic that its heading places, with an id that is a word of that heading. */
function topic(id: string, own: Partial<Topic> = {}): unknown {
  const [mandate] = miniLayer.topics;
  const text = (word: string) => ({ nl: word, en: word });
  return {
    ...mandate,
    id,
    title: text(id),
    levels: Object.fromEntries(
      Object.keys(mandate?.levels ?? {}).map((form) => [form, 'robust'] as const),
    ),
    condition: undefined,
    deferrals: undefined,
    headings: { nl: [id], en: [id] },
    terms: { nl: [id], en: [id] },
    elements: [
      {
        id: 'own',
        title: text(id),
        question: text(`${id}?`),
        level: 'robust',
        present: { nl: [`${id}punt`], en: [`${id}point`] },
        clause: text(`${id}punt`),
      },
    ],
    templates: {
      standaard: [{ summary: text(id), heading: text(`Over ${id}`), body: text(`1. ${id}punt.`) }],
    },
    ...own,
  };
}

const layer = Checklist.parse({
  ...miniLayer,
  topics: [
    ...['doel', 'taken', 'mandaat', 'bezwaar', 'budget', 'duur', 'slot'].map((id) => topic(id)),
    topic('partijen', { zones: ['preamble'] }),
    topic('tekenen', { zones: ['signatures'] }),
  ],
});

function chapter(title: string, ...topics: readonly string[]) {
  return { title: { nl: title, en: title }, topics };
}

const both = { nl: 'x', en: 'x' };
const profiles = FormProfiles.parse({
  forms: [
    {
      form: 'centrumregeling',
      title: both,
      basis: both,
      preamble: both,
      chapters: [
        chapter('Algemeen', 'partijen', 'doel'),
        chapter('Taken', 'taken', 'mandaat', 'bezwaar'),
        chapter('Geld', 'budget'),
        chapter('Slot', 'duur', 'slot', 'tekenen'),
      ],
      closing: both,
    },
  ],
});
const checklist = compileChecklist([layer], profiles.forms);

/** Inserts a topic in a draft with these lines, and gives the headings of what then stands there. */
function headingsAfter(topicId: string, ...lines: readonly string[]): readonly string[] {
  const text = `---\nform: centrumregeling\n---\n\n# Regeling\n\n${lines.join('\n\n')}\n`;
  const fix = { kind: 'insert-section', topic: topicId, variant: 'standaard' } as const;
  const built = buildFix(fix, analyzeText(text, {}, checklist), 'nl') ?? assert.fail('no fix');
  return applyEdits(text, built.edits)
    .split('\n')
    .filter((line) => /^#{2,} /u.test(line))
    .map((line) => line.replace(/^#+ (?:Artikel )?/u, ''));
}

describe('placeOf', () => {
  it('is behind the nearest topic before it in the customary order', () => {
    assert.deepEqual(
      headingsAfter('mandaat', '## Artikel 1 Doel', 'a.', '## Artikel 2 Budget', 'b.'),
      ['1 Doel', '2 Over mandaat', '3 Budget'],
    );
  });

  it('is before the first topic behind it, when none stands before it', () => {
    assert.deepEqual(
      headingsAfter(
        'doel',
        '## Artikel 1 Iets',
        'a.',
        '## Artikel 2 Budget',
        'b.',
        '## Artikel 3 Duur',
        'c.',
      ),
      ['1 Iets', '2 Over doel', '3 Budget', '4 Duur'],
    );
  });

  it('is behind all articles beside each other on that topic', () => {
    assert.deepEqual(
      headingsAfter(
        'bezwaar',
        '## Artikel 1 Mandaat',
        'mandaatpunt.',
        '## Artikel 2 Mandaat, uitoefening',
        'mandaatpunt.',
        '## Artikel 3 Slot',
        'c.',
        '## Artikel 4 Mandaat, einde',
        'd.',
      ),
      ['1 Mandaat', '2 Mandaat, uitoefening', '3 Over bezwaar', '4 Slot', '5 Mandaat, einde'],
    );
  });

  it('is in the chapter of topics that customarily share one with it', () => {
    assert.deepEqual(
      headingsAfter(
        'taken',
        '## Hoofdstuk 1 A',
        '### Artikel 1 Doel',
        'a.',
        '## Hoofdstuk 2 B',
        '### Artikel 2 Bezwaar',
        'b.',
      ),
      ['Hoofdstuk 1 A', '1 Doel', 'Hoofdstuk 2 B', '2 Over taken', '3 Bezwaar'],
    );
    assert.deepEqual(
      headingsAfter(
        'budget',
        '## Hoofdstuk 1 A',
        '### Artikel 1 Doel',
        'a.',
        '## Hoofdstuk 2 B',
        '### Artikel 2 Duur',
        'b.',
      ),
      ['Hoofdstuk 1 A', '1 Doel', '2 Over budget', 'Hoofdstuk 2 B', '3 Duur'],
    );
  });

  it('is at the end of the body, when none is placed', () => {
    assert.deepEqual(
      headingsAfter(
        'mandaat',
        '## Artikel 1 Iets',
        'a.',
        '## Ondertekening',
        'b.',
        '## Toelichting',
        'c.',
      ),
      ['1 Iets', '2 Over mandaat', 'Ondertekening', 'Toelichting'],
    );
  });

  it('is where the topic can be settled: in the opening, or at the end', () => {
    const lines = ['De ondergetekenden.', '## Artikel 1 Doel', 'a.'];
    assert.deepEqual(headingsAfter('tekenen', ...lines), ['1 Doel', 'Over tekenen']);
    const text = `---\nform: centrumregeling\n---\n\n# Regeling\n\n${lines.join('\n\n')}\n`;
    const fix = { kind: 'insert-section', topic: 'partijen', variant: 'standaard' } as const;
    const built = buildFix(fix, analyzeText(text, {}, checklist), 'nl') ?? assert.fail();
    assert.equal(
      applyEdits(text, built.edits),
      text.replace('# Regeling\n', '# Regeling\n\n1. partijenpunt.\n'),
    );
  });
});
