import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readCorpus, type CorpusDocument } from '../../evaluate/corpus.js';
import { macroOf, scoresOf, sumOf } from '../../evaluate/counts.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { printJson, printTable } from '../../evaluate/print.js';
import { printReliability } from '../../evaluate/reliability.js';
import { miniChecklist } from '../../support/miniChecklist.js';

const text = `---
form: centrumregeling
---

# Regeling

## Artikel 1 Mandaat

De mandaatgever verleent de directeur mandaat op [datum].
`;

function document(labels: Partial<CorpusDocument>): CorpusDocument {
  return {
    name: 'a.md',
    file: 'a.md',
    form: 'centrumregeling',
    lang: 'nl',
    topics: {},
    elements: {},
    defects: [],
    text,
    ...labels,
  };
}

describe('evaluate', () => {
  it('counts what is found against what a reader saw', () => {
    const { topics, disagreements, byForm } = evaluate(
      [
        document({
          topics: { mandate: 'present', 'planning-control': 'partial', parties: 'unsure' },
        }),
      ],
      miniChecklist,
    );
    assert.deepEqual(Object.fromEntries(topics), {
      mandate: { tp: 1, fp: 0, fn: 0, tn: 0 },
      'planning-control': { tp: 0, fp: 0, fn: 1, tn: 0 },
    });
    assert.deepEqual(byForm.get('centrumregeling'), { tp: 1, fp: 0, fn: 1, tn: 0 });
    assert.deepEqual(
      disagreements.map(({ file, line, id, predicted }) => [file, line, id, predicted]),
      [['a.md', 2, 'planning-control', 'missing']],
    );
  });

  it('takes an id with alternatives as found when one of them is', () => {
    const { topics } = evaluate(
      [document({ topics: { 'planning-control|mandate': 'present' } })],
      miniChecklist,
    );
    assert.deepEqual(topics.get('planning-control|mandate'), { tp: 1, fp: 0, fn: 0, tn: 0 });
  });

  it('counts elements that are asked, and quotes the words that counted', () => {
    const labels = { mandator: 'absent', submandate: 'absent', unheard: 'present' } as const;
    const { elements, disagreements } = evaluate(
      [document({ elements: { mandate: labels } })],
      miniChecklist,
    );
    assert.deepEqual(Object.fromEntries(elements), {
      'mandate/mandator': { tp: 0, fp: 1, fn: 0, tn: 0 },
      'mandate/submandate': { tp: 0, fp: 0, fn: 0, tn: 1 },
    });
    assert.deepEqual(disagreements[0]?.words, ['mandaatgever', 'verleent de directeur mandaat']);
    assert.equal(disagreements[0].line, 9);
  });

  it('looks for seeded defects on their lines', () => {
    const { defects } = evaluate(
      [
        document({
          defects: [
            { kind: 'placeholder', where: 'op [datum]', description: '' },
            { kind: 'broken-reference', where: 'De mandaatgever', description: '' },
            { kind: 'dossier-inconsistency', where: 'Mandaat', description: '' },
          ],
        }),
      ],
      miniChecklist,
    );
    assert.deepEqual(
      defects.map(({ outcome }) => outcome),
      ['found', 'missed', 'not-asked'],
    );
  });

  it('tells errors that a label speaks against from those that no label knows', () => {
    const errorsWith = (labels: Partial<CorpusDocument>) =>
      evaluate([document(labels)], miniChecklist).errors.filter(({ code }) =>
        code.startsWith('element-missing'),
      );
    assert.deepEqual(
      errorsWith({ elements: { mandate: { submandate: 'present' } } }).map(
        ({ verdict }) => verdict,
      ),
      ['false'],
    );
    assert.deepEqual(errorsWith({ elements: { mandate: { submandate: 'absent' } } }), []);
    assert.deepEqual(
      errorsWith({}).map(({ verdict }) => verdict),
      ['unlabelled'],
    );
  });

  it('names what it could not compare', () => {
    const plain = document({ name: 'b.md', text: '# Notulen\n', topics: { mandate: 'present' } });
    assert.deepEqual(evaluate([plain], miniChecklist).skipped, ['b.md']);
  });

  it('prints for people, for programs and for the docs', () => {
    const evaluation = evaluate([document({ topics: { mandate: 'present' } })], miniChecklist);
    assert.match(printTable(evaluation), /^mandate +1 +0 +0 +0 +1\.00 +1\.00 +1\.00$/mu);
    const json = JSON.parse(printJson(evaluation)) as { topics: { mandate: { f1: number } } };
    assert.equal(json.topics.mandate.f1, 1);
    assert.match(printReliability(evaluation), /^\| `mandate` \| 1 \| 0 \| 0 \| 0 \|/mu);
  });
});

describe('readCorpus', () => {
  it('reads a folder with labels, and the folders in it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    try {
      assert.throws(() => readCorpus(folder), /no labels\.json/u);
      mkdirSync(path.join(folder, 'drafts'));
      writeFileSync(path.join(folder, 'drafts/a.md'), text);
      const labels = { documents: [{ file: 'a.md', form: 'dvo', topics: { mandate: 'partial' } }] };
      writeFileSync(path.join(folder, 'drafts/labels.json'), JSON.stringify(labels));
      assert.deepEqual(
        readCorpus(folder).map(({ name, topics }) => [name, topics]),
        [['drafts/a.md', { mandate: 'partial' }]],
      );
      writeFileSync(path.join(folder, 'drafts/labels.json'), '{"documents": [{}]}');
      assert.throws(() => readCorpus(folder), /documents\[0\]\.file/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('scores', () => {
  it('are undefined when there is nothing to measure by', () => {
    assert.deepEqual(scoresOf({ tp: 0, fp: 0, fn: 0, tn: 3 }), {
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
  });

  it('weigh every rule the same in the macro average, every answer in the micro average', () => {
    const often = { tp: 8, fp: 0, fn: 0, tn: 0 };
    const never = { tp: 0, fp: 0, fn: 2, tn: 0 };
    assert.equal(macroOf([often, never]).f1, 0.5);
    assert.equal(scoresOf(sumOf([often, never])).recall, 0.8);
  });
});
