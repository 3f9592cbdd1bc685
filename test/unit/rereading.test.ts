import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import fc from 'fast-check';

import { analyze, runToEnd, type AnalyzeOptions } from '#core/analyze.js';
import { rememberingChecklist, type CompiledChecklist } from '#core/checklist/compile.js';
import { createDraftMemory } from '#core/draftMemory.js';

import { builtIn } from '../support/builtIn.js';

/** How often edits are tried; `RUNS=30000` looks further than a test has time for. */
const runs = Number(process.env['RUNS'] ?? 300) / 50;

const samples = [
  'samples/centrumregeling-onvolledig.md',
  'samples/mandaatbesluit-onvolledig.md',
  'samples/cooperation-agreement.md',
].map((file) => readFileSync(file, 'utf8'));

const pieces = [
  ' mandaat ',
  '\n',
  '\n\n',
  '## Artikel 3\n\n',
  '- ',
  '1. De raad wordt geïnformeerd vóór 1 april.\n',
  '| a | b |\n|---|---|\n| 40% | 50% |\n',
  '[tekst]: x\n',
  '```\n',
  '<!--',
  '**',
  'bijlage 2 ',
];

/** Where, of how much is taken out, and what comes in its place. */
const edit = fc.record({
  // Without the bias of fast-check for small numbers: an edit before the form ends all.
  at: fc.noBias(fc.integer({ min: 100, max: 9_999 })),
  length: fc.constantFrom(0, 0, 1, 3, 40, 400),
  piece: fc.constantFrom(...pieces, ''),
});

function outcomeOf(text: string, checklist: CompiledChecklist, options: AnalyzeOptions) {
  const source = { uri: 'test:draft.md', version: 1, text };
  const { draft, coverage, findings } = runToEnd(analyze(source, checklist, options));
  return { draft, coverage, findings };
}

describe('a draft that is read again', function () {
  this.timeout(runs * 5_000);

  for (const [index, sample] of samples.entries()) {
    it(`gives what it gives to who reads it for the first time, after any edits: sample ${index + 1}`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          const memory = createDraftMemory();
          const remembering = rememberingChecklist(builtIn);
          let text = sample;
          for (const { at, length, piece } of edits) {
            const start = Math.floor((at / 10_000) * text.length);
            text = text.slice(0, start) + piece + text.slice(start + length);
            assert.deepEqual(
              outcomeOf(text, remembering, { memory }),
              outcomeOf(text, builtIn, {}),
            );
          }
        }),
        { numRuns: runs },
      );
    });
  }

  const agreement = `---
form: centrumregeling
status: concept
date: 2026-01-01
---

# Centrumregeling

De colleges besluiten:

## Artikel 1 – Doel

Het doel staat in artikel 2.1 en wordt uitgewerkt in artikel 3.

## Artikel 2 – Mandaat

Het college verleent de directeur mandaat. De directeur kan ondermandaat verlenen.

## Artikel 3 – Bijdragen

| Gemeente | Bijdrage |
|---|---:|
| Dijkdorp | 40 |
| Waterstad | 50 |
| Totaal | 100 |

## Artikel 4 – Opzegging

Opzegging geschiedt zo spoedig mogelijk.
`;

  /** What reaches further than the section in which it stands. */
  const versions: Readonly<Record<string, (text: string) => string>> = {
    'another form': (text) => text.replace('form: centrumregeling', 'form: mandaatbesluit'),
    'another date': (text) => text.replace('2026-01-01', '2020-01-01'),
    'a waiver': (text) =>
      text.replace('status:', 'waivers:\n  - topic: mandate\n    reason: elders\nstatus:'),
    'a table that moves': (text) => text.replace('Het doel', 'Het gezamenlijke doel'),
    'leden that are numbered with their article': (text) =>
      text.replace('Opzegging geschiedt', '4.1 Opzegging geschiedt'),
    'an article that becomes an annex': (text) => text.replace('## Artikel 3 –', '## Bijlage 3 –'),
    'an article that speaks of another topic as well': (text) =>
      text.replace('Het doel staat', 'De colleges verlenen mandaat. Het doel staat'),
    'an article less': (text) => text.replace(/## Artikel 2[^]*(?=## Artikel 3)/u, ''),
  };
  for (const [name, change] of Object.entries(versions)) {
    it(`gives what a first reading gives after ${name}, and back`, () => {
      const memory = createDraftMemory();
      const remembering = rememberingChecklist(builtIn);
      assert.notEqual(change(agreement), agreement);
      for (const text of [agreement, change(agreement), agreement]) {
        assert.deepEqual(outcomeOf(text, remembering, { memory }), outcomeOf(text, builtIn, {}));
      }
    });
  }

  it('costs the article in which a letter was typed', () => {
    const memory = createDraftMemory();
    const remembering = rememberingChecklist(builtIn);
    const [sample = ''] = samples;
    outcomeOf(sample, remembering, { memory });
    assert.ok(memory.segments.counts.parsed > 10);
    assert.ok(memory.coverage.evidence.count > 10);

    const at = sample.indexOf('doet het onderzoek');
    outcomeOf(`${sample.slice(0, at)}x${sample.slice(at)}`, remembering, { memory });
    assert.equal(memory.segments.counts.parsed, 1);
    assert.equal(memory.coverage.evidence.count, 1);
  });

  it('works out the topics whose own words changed', () => {
    const memory = createDraftMemory();
    const remembering = rememberingChecklist(builtIn);
    const text = agreement.replace('Opzegging', 'De colleges overleggen.\n\nOpzegging');
    const workedOut = (version: string) => {
      outcomeOf(version, remembering, { memory });
      return [memory.coverage.evidence.count, memory.coverage.topics.count] as const;
    };
    workedOut(text);
    assert.deepEqual(workedOut(text.replace('overleggen', 'overleggenn')), [1, 0]);
    const [sections, topics] = workedOut(text.replace('kan ondermandaat', 'kan veel ondermandaat'));
    // The article that was changed back is remembered.
    assert.equal(sections, 1);
    assert.ok(topics > 0 && topics < 10, `${topics} topics`);
  });

  it('keeps no text of the versions that are gone', () => {
    const memory = createDraftMemory();
    const remembering = rememberingChecklist(builtIn);
    const [sample = ''] = samples;
    // A character that takes two bytes, so that each version takes a megabyte.
    let text = `${sample}\n${'Een toelichting van niemendal. '.repeat(16_000)}\u2014\n`;
    const heap = () => {
      collectGarbage();
      return memoryUsage().heapUsed;
    };
    const type = (times: number) => {
      for (let index = 0; index < times; index += 1) {
        const at = text.indexOf(' ', Math.floor((sample.length * index) / times));
        text = `${text.slice(0, at)} samenwerkingsvraagstuk${index}${text.slice(at)}`;
        outcomeOf(text, remembering, { memory });
      }
    };
    type(10);
    const before = heap();
    type(40);
    assert.ok(heap() - before < 15_000_000, `grew by ${heap() - before} bytes`);
  });
});

const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();
