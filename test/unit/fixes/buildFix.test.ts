import assert from 'node:assert/strict';

import { compileChecklist } from '#core/checklist/compile.js';
import type { Fix } from '#core/checks/finding.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { Checklist } from '#schemas/checklist.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';
import { expectFix, expectFixHolds } from '../../support/expectFix.js';
import { miniLayer } from '../../support/miniChecklist.js';

const incomplete = `---
form: centrumregeling
---

# Regeling

## Artikel 1 Begrippen

Een.

## Artikel 2 Mandaat

1. De mandaatgever verleent mandaat.
2. Zie artikel 1.
`;

describe('buildFix', () => {
  it('holds: each fix of each finding takes its finding away and brings no error', () => {
    for (const text of [
      incomplete,
      incomplete.replace('form: centrumregeling', 'form: dvo'),
      '---\nform: centrumregeling\nwaivers:\n  - topic: mandate\n    reason: ""\n---\n# R\n',
      '---\nform: mandaatbesluit\nlang: en\n---\n\n# Decision\n\nWhereas.\n',
    ]) {
      const analysis = analyzeText(text);
      const fixes = analysis.findings.flatMap((finding) =>
        (finding.fixes ?? []).map((fix) => ({ finding, fix })),
      );
      assert.notEqual(fixes.length, 0);
      for (const { finding, fix } of fixes) expectFixHolds(finding, fix, analysis);
    }
  });

  it('says in the language of the user what it does', () => {
    const analysis = analyzeText(incomplete);
    const titles = (fix: Fix) =>
      (['nl', 'en'] as const).map((language) => buildFix(fix, analysis, language)?.title);

    assert.deepEqual(
      titles({ kind: 'insert-section', topic: 'planning-control', variant: 'standaard' }),
      ['Voeg artikel in over planning en control', 'Insert an article on planning and control'],
    );
    assert.deepEqual(
      titles({ kind: 'complete-clause', topic: 'mandate', elements: ['submandate'] }),
      ['Vul aan: ondermandaat', 'Add: submandate'],
    );
    assert.deepEqual(titles({ kind: 'waive', topic: 'mandate', element: 'submandate' }), [
      'Leg vast waarom dit niet wordt geregeld: ondermandaat',
      'Record why this is left open: submandate',
    ]);
  });

  it('replaces text as it stands', () => {
    const text = '---\nform: centrumregelng\n---\n';
    const span = { start: 10, end: 24 };
    const fix = { kind: 'replace', span, text: 'a$1}\\', safe: true } as const;
    const built = buildFix(fix, analyzeText(text), 'nl') ?? assert.fail();
    assert.equal(applyEdits(text, built.edits), '---\nform: a$1}\\\n---\n');
  });

  it('has no fix for what the checklist does not know', () => {
    const analysis = analyzeText(incomplete);
    for (const fix of [
      { kind: 'insert-section', topic: 'onbekend', variant: 'standaard' },
      { kind: 'insert-section', topic: 'mandate', variant: 'stevig' },
      { kind: 'complete-clause', topic: 'mandate', elements: ['onbekend'] },
      { kind: 'complete-clause', topic: 'mandate', elements: [] },
      { kind: 'complete-clause', topic: 'planning-control', elements: ['indicators'] },
    ] as const) {
      assert.equal(buildFix(fix, analysis, 'nl'), undefined, JSON.stringify(fix));
    }
  });

  describe('with variants', () => {
    const [mandate, ...others] = miniLayer.topics;
    const firm = mandate?.templates.standaard.map((template) => ({
      ...template,
      heading: { nl: 'Mandaat, stevig', en: 'Mandate, firm' },
    }));
    const layer = Checklist.parse({
      ...miniLayer,
      topics: [{ ...mandate, templates: { ...mandate?.templates, stevig: firm } }, ...others],
    });
    const checklist = compileChecklist([layer], []);

    it('records a choice that is not the standard one', () => {
      expectFix(
        { kind: 'insert-section', topic: 'mandate', variant: 'stevig' },
        '---\nform: dvo\n---\n\n# R\n',
        '---\nform: dvo\nchoices:\n  mandate: stevig\n---\n\n# R\n\n## Artikel 1 Mandaat, stevig\n\n1. De mandaatgever verleent de directeur mandaat.\n2. Ondermandaat is toegestaan.\n',
        checklist,
      );
    });

    it('tells them apart by their titles', () => {
      const analysis = analyzeText('---\nform: dvo\n---\n# R\n', {}, checklist);
      const fix = { kind: 'insert-section', topic: 'mandate', variant: 'stevig' } as const;
      assert.deepEqual(
        [buildFix(fix, analysis, 'nl')?.title, buildFix(fix, analysis, 'en')?.title],
        ['Voeg artikel in over mandaat (stevig)', 'Insert an article on mandate (firm)'],
      );
    });

    it('prefers the variant that was chosen, and the standard one otherwise', () => {
      const preferred = (choices: string) =>
        (['standaard', 'stevig'] as const).filter((variant) => {
          const analysis = analyzeText(`---\nform: dvo\n${choices}---\n# R\n`, {}, checklist);
          const fix = { kind: 'insert-section', topic: 'mandate', variant } as const;
          return buildFix(fix, analysis, 'nl')?.preferred;
        });
      assert.deepEqual(preferred(''), ['standaard']);
      assert.deepEqual(preferred('choices: { mandate: stevig }\n'), ['stevig']);
    });
  });
});
