import assert from 'node:assert/strict';

import type { Finding } from '#core/checks/finding.js';
import { statuteCitationImpossible } from '#core/checks/statuteCitationImpossible.js';
import { statuteCitationStale } from '#core/checks/statuteCitationStale.js';
import { buildFix } from '#core/fixes/buildFix.js';
import { createMatcher, problemsOf } from '#core/text/phrases.js';
import { staleLaws } from '#generated/staleLaws.js';
import { languages, type Language } from '#schemas/localizedText.js';
import { StaleLaw } from '#schemas/staleLaw.js';

import { applyEdits } from '../../support/applyEdits.js';
import { analyzeText } from '../../support/expectFindings.js';

const options = { checks: [statuteCitationStale, statuteCitationImpossible] };

/** A part of a draft as the only article of a draft for which the rule holds. */
function draftWith(passage: string, { forms }: StaleLaw, language: Language, date = ''): string {
  const form = forms?.[0] ?? 'centrumregeling';
  const heading = language === 'nl' ? 'Artikel 1 Bepaling' : '1. Provision';
  return `---\nform: ${form}\nlang: ${language}\n${date}---\n\n# Stuk\n\n## ${heading}\n\n${passage}\n`;
}

function matches(phrase: string, text: string, language: Language): boolean {
  const span = { start: 0, end: text.length };
  const matcher = createMatcher([{ text: phrase, language }]);
  return matcher.match(text, [{ span, prose: [span] }], { language }).length > 0;
}

function rulesIn(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, args }) =>
    code === 'statute-citation-stale' && 'rule' in args ? args.rule : code,
  );
}

describe('the rules on what is out of date', () => {
  it('are those of S01 to S17', () => {
    const numbers = new Set(staleLaws.items.map(({ id }) => id.slice(0, 3)));
    assert.deepEqual(
      [...numbers],
      Array.from({ length: 17 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`),
    );
  });

  for (const rule of staleLaws.items) {
    describe(rule.id, () => {
      for (const language of languages) {
        it(`finds its examples, alone and once (${language})`, () => {
          for (const passage of rule.examples[language]) {
            const { findings } = analyzeText(draftWith(passage, rule, language), options);
            assert.deepEqual(rulesIn(findings), [rule.id], passage);
            assert.equal(findings[0]?.severity, rule.severity);
          }
        });

        it(`is silent where nothing is wrong (${language})`, () => {
          for (const passage of rule.counterexamples[language]) {
            const { findings } = analyzeText(draftWith(passage, rule, language), options);
            assert.deepEqual(rulesIn(findings), [], passage);
          }
        });

        it(`has an example for each of its phrases (${language})`, () => {
          if (rule.kind === 'citation') return;
          for (const phrase of rule.phrases[language]) {
            assert.ok(
              rule.examples[language].some((text) => matches(phrase, text, language)),
              phrase,
            );
          }
        });

        it(`puts right what it can, and nothing is left to find (${language})`, () => {
          if (rule.kind === 'practice' || rule.right === undefined) return;
          for (const passage of rule.examples[language]) {
            const text = draftWith(passage, rule, language);
            const analysis = analyzeText(text, options);
            const [fix] = analysis.findings[0]?.fixes ?? [];
            const built = fix && buildFix(fix, analysis, language);
            assert.ok(built, passage);
            const after = applyEdits(text, built.edits);
            assert.deepEqual(rulesIn(analyzeText(after, options).findings), [], after);
          }
        });
      }

      it('leaves a draft of an earlier date, and one of another form, alone', () => {
        const [passage = ''] = rule.examples.nl;
        if (rule.since !== undefined) {
          const early = draftWith(passage, rule, 'nl', 'date: 2001-01-01\n');
          assert.deepEqual(rulesIn(analyzeText(early, options).findings), []);
        }
        if (rule.forms) {
          const other = { ...rule, forms: ['convenant' as const] };
          const { findings } = analyzeText(draftWith(passage, other, 'nl'), options);
          assert.deepEqual(rulesIn(findings), []);
        }
      });
    });
  }

  it('are never graver than we are sure', () => {
    const [rule] = staleLaws.items;
    assert.ok(StaleLaw.safeParse(rule).success);
    assert.ok(!StaleLaw.safeParse({ ...rule, certainty: 'G' }).success);
    assert.ok(!StaleLaw.safeParse({ ...rule, certainty: 'S', severity: 'error' }).success);
  });

  it('have phrases without mistakes', () => {
    const lists = [
      staleLaws.historic,
      staleLaws.repealed,
      ...staleLaws.items.flatMap((rule) => [
        rule.with,
        rule.without,
        rule.kind === 'citation' ? undefined : rule.phrases,
        rule.kind === 'name' ? rule.except : undefined,
      ]),
    ];
    for (const phrase of lists.flatMap((list) => [...(list?.nl ?? []), ...(list?.en ?? [])])) {
      assert.deepEqual(problemsOf(phrase), [], phrase);
    }
  });
});
