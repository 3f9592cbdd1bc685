import assert from 'node:assert/strict';

import fc from 'fast-check';

import { coverageOf, explain, insertableTopics, newDraft } from '#core/features/report.js';
import { messageOf } from '#core/messages/messageOf.js';
import { languages } from '#schemas/localizedText.js';
import { CoverageResult, InsertableResult, type NewDraftParams } from '#schemas/protocol.js';
import { forms } from '#schemas/vocabulary.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText } from '../../support/expectFindings.js';
import { miniChecklist } from '../../support/miniChecklist.js';

const incomplete =
  '---\nform: centrumregeling\n---\n\n# R\n\n## Artikel 1 Mandaat\n\nMandaatgever is het college.\n';

describe('coverageOf', () => {
  it('gives each topic with its state, its place and what was found', () => {
    const { topics, ...rest } = coverageOf(analyzeText(incomplete), 'nl');
    assert.deepEqual(rest, { state: 'checked', form: 'centrumregeling' });
    assert.deepEqual(topics[0], {
      id: 'mandate',
      title: 'mandaat',
      level: 'law',
      state: 'incomplete',
      present: 1,
      asked: 2,
      offset: incomplete.indexOf('Artikel 1'),
    });
    assert.equal(topics[1]?.offset, undefined);
    assert.ok(CoverageResult.safeParse({ ...rest, topics }).success);
  });

  it('does not count as settled what is left to a document that nobody can find', () => {
    const left = (where: string) =>
      analyzeText(
        `---\nform: centrumregeling\n---\n\n# R\n\n## Artikel 1 Mandaat\n\nHet mandaat wordt nader uitgewerkt in ${where}.\n`,
      );
    const stateOf = (where: string) => coverageOf(left(where), 'nl').topics[0]?.state;
    assert.equal(stateOf('het mandaatbesluit van 3 november 2026'), 'deferred');
    assert.equal(stateOf('een mandaatbesluit'), 'missing');
    assert.equal(insertableTopics(left('een mandaatbesluit'), 'nl').topics[0]?.missing, true);
    assert.match(explain(left('een mandaatbesluit'), 'nl'), /niet gevonden\*\* \(2\): mandaat/u);
  });

  it('never says checked of what was not', () => {
    assert.equal(coverageOf(analyzeText('# Geen concept\n'), 'nl').state, 'not-a-draft');
    assert.equal(coverageOf(analyzeText('---\nform: iets\n---\n'), 'nl').state, 'unknown');
  });
});

describe('insertableTopics', () => {
  it('gives those that are missing first, with their variants', () => {
    const result = insertableTopics(analyzeText(incomplete), 'en');
    assert.ok(InsertableResult.safeParse(result).success);
    assert.deepEqual(
      result.topics.map(({ id, missing, variants }) => [id, missing, variants.length]),
      [
        ['planning-control', true, 1],
        ['mandate', false, 1],
      ],
    );
  });
});

describe('explain', () => {
  it('says what is in force, what ran and what came out of it', () => {
    const text = explain(analyzeText(incomplete), 'nl');
    assert.match(text, /\*\*centrumregeling\*\* \(Wgr art\. 8 lid 4\)/u);
    assert.match(text, /Proef \(`mini`\): herziening 1, beoordeeld op 22-11-2026, 2 onderwerpen/u);
    assert.match(text, /\*\*onvolledig\*\* \(1\): mandaat/u);
    assert.match(text, /\*\*niet gevonden\*\* \(1\): planning en control/u);
    assert.match(text, /Uitgevoerd: .*`topic-missing`/u);
    assert.match(text, /Meldingen: 1 fouten/u);
  });

  it('says why nothing is shown', () => {
    assert.match(explain(analyzeText('# Notitie\n'), 'nl'), /geen sleutel `form`/u);
    const unknown = explain(analyzeText('---\nform: "[x](y)"\n---\n'), 'en');
    assert.match(unknown, /The form is not known: ‘\\\[x\\\]\(y\)’/u);
  });

  it('says which check failed', () => {
    const broken = { id: 'broken', codes: [], run: () => assert.fail('broken') };
    const text = explain(analyzeText(incomplete, { checks: [broken] }), 'en');
    assert.match(text, /\*\*Failed: broken\.\*\*/u);
    assert.match(text, /No check ran\./u);
  });
});

const params: NewDraftParams = {
  form: 'centrumregeling',
  title: 'Centrumregeling A',
  language: 'nl',
  variant: 'standaard',
  domain: [],
  parties: [
    { name: 'Gemeente Ledestad', role: 'centrumgemeente' },
    { name: 'gemeente Broekwaard', role: 'deelnemer' },
  ],
  date: '2026-11-25',
};

describe('newDraft', () => {
  it('has the frontmatter, the opening, chapters with articles, and the closing', () => {
    assert.equal(
      newDraft(params, miniChecklist),
      `---
title: Centrumregeling A
form: centrumregeling
lang: nl
date: 2026-11-25
status: concept
parties:
  - name: Gemeente Ledestad
    role: centrumgemeente
  - name: gemeente Broekwaard
    role: deelnemer
---

De colleges van Ledestad en Broekwaard;

## Hoofdstuk 1 Mandaat en sturing

### Artikel 1 Mandaat

1. De mandaatgever verleent de directeur mandaat.
2. Ondermandaat is toegestaan.

### Artikel 2 Planning en control

1. De ontwerpbegroting komt vóór 15 april.
2. De begroting bevat indicatoren.

Aldus vastgesteld.
`,
    );
  });

  it('leaves open what only the parties know, and nothing else, for each form and language', () => {
    for (const form of forms) {
      for (const language of languages) {
        for (const parties of [params.parties, []]) {
          const domain = ['beschermd-wonen', 'maatschappelijke-opvang'];
          const text = newDraft({ ...params, form, language, parties, domain }, builtIn);
          const { findings, failures } = analyzeText(text, {}, builtIn);
          const [blanks, others] = [true, false].map((isBlank) =>
            findings.filter(({ code }) => (code === 'placeholder-left') === isBlank),
          );
          const grave = (others ?? []).filter(
            ({ severity }) => severity === 'error' || severity === 'warning',
          );
          assert.notDeepEqual(blanks, [], `${form} ${language}: dates of the parties are made up`);
          assert.deepEqual(failures, []);
          assert.deepEqual(
            grave.map((each) => messageOf(each, 'nl')),
            [],
            `${form} ${language}`,
          );
        }
      }
    }
  });

  it('keeps whatever is typed as title, name or role', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (title, name) => {
        const role = 'centrumgemeente';
        const text = newDraft({ ...params, title, parties: [{ name, role }] }, miniChecklist);
        const { frontmatter, problems } = analyzeText(text).draft;
        const oneLine = (value: string) => value.replaceAll(/\s+/gu, ' ').trim();
        fc.pre(oneLine(name) !== '' && !/\p{Cc}/u.test(title + name));
        assert.deepEqual(problems, []);
        assert.equal(frontmatter.title, oneLine(title) || 'Centrumregeling');
        assert.equal(frontmatter.parties[0]?.name, oneLine(name));
      }),
    );
  });
});
