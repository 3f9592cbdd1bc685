import assert from 'node:assert/strict';

import { compileChecklist } from '#core/checklist/compile.js';
import { createMatcher, problemsOf } from '#core/text/phrases.js';
import { lexicon } from '#generated/lexicon.js';
import { Checklist } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';
import { forms } from '#schemas/vocabulary.js';
import type { VagueWording } from '#schemas/lexicon.js';

import { analyzeText } from '../../support/expectFindings.js';

/** A word that settles the one element of the one topic of these tests. */
const anchor = 'ankerwoord';

describe('the wordings that commit nobody', () => {
  it('have each id once', () => {
    const ids = lexicon.wordings.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const wording of lexicon.wordings) {
    describe(wording.id, () => {
      for (const language of languages) {
        it(`has phrases without mistakes, each with an example (${language})`, () => {
          for (const phrase of [
            ...wording.phrases[language],
            ...(wording.unless?.[language] ?? []),
            ...(wording.unlessArticle?.[language] ?? []),
          ]) {
            assert.deepEqual(problemsOf(phrase), [], phrase);
          }
          const unmatched = wording.phrases[language].filter(
            (phrase) =>
              !wording.examples[language].some((sentence) => isMatched(phrase, sentence, language)),
          );
          assert.deepEqual(unmatched, []);
        });

        it(`is found in its examples (${language})`, () => {
          const missed = wording.examples[language].filter(
            (sentence) => !isFound(wording, anchored(sentence), language),
          );
          assert.deepEqual(missed, []);
        });

        it(`is silent in its counterexamples (${language})`, () => {
          const wrong = wording.counterexamples[language].filter((sentence) =>
            isFound(wording, anchored(sentence), language),
          );
          assert.deepEqual(wrong, []);
        });
      }

      it('is silent beside something firm, and where it softens nothing that is asked', () => {
        const [sentence = ''] = wording.examples.nl;
        assert.ok(!isFound(wording, anchored(sentence, ' vóór 1 juli 2027'), 'nl'));
        assert.ok(!isFound(wording, anchored(sentence, ' voor € 5.000'), 'nl'));
        assert.ok(!isFound(wording, `${sentence} Het ${anchor} staat hier.`, 'nl'));
      });

      it('is silent where the same is settled firmly elsewhere', () => {
        const [sentence = ''] = wording.examples.nl;
        const both = `${anchored(sentence)}\n2. Het ${anchor} komt er.`;
        assert.ok(!isFound(wording, both, 'nl'));
      });

      it('is silent in recitals and notes', () => {
        const [sentence = ''] = wording.examples.nl;
        assert.ok(!isFound(wording, `Niets.\n\n## Toelichting\n\n${anchored(sentence)}`, 'nl'));
        assert.ok(
          !isFound(wording, `Het ${anchor} komt er.`, 'nl', `Overwegende: ${anchored(sentence)}`),
        );
      });
    });
  }
});

/** The sentence with a word in it that settles the element. */
function anchored(sentence: string, more = ''): string {
  return `${sentence.replace(/\.$/u, '')} ${anchor}${more}.`;
}

function isMatched(phrase: string, sentence: string, language: Language): boolean {
  const span = { start: 0, end: sentence.length };
  const matcher = createMatcher([{ text: phrase, language }]);
  return matcher.match(sentence, [{ span, prose: [span] }], { language }).length > 0;
}

function isFound(wording: VagueWording, body: string, language: Language, preamble = ''): boolean {
  const topic = wording.onlyAbout?.find((each) => !each.includes('/')) ?? 'access';
  const article = language === 'nl' ? 'Artikel' : 'Article';
  const text = `---\nform: dvo\nlang: ${language}\n---\n\n# Tekst\n\n${preamble}\n\n## ${article} 1 Onderwerp\n\n1. ${body}\n`;
  return analyzeText(text, {}, checklistOn(topic)).findings.some(
    ({ code, topic: about }) => code === 'wording-non-committal' && about === topic,
  );
}

const checklistOn = (id: string) => compileChecklist([layerOn(id)], [], { defects: [], lexicon });

function layerOn(id: string): Checklist {
  const both = (text: string) => ({ nl: text, en: text });
  const phrases = (text: string) => ({ nl: [text], en: [text] });
  const clause = both(`Het ${anchor} komt er.`);
  return Checklist.parse({
    id: 'proef',
    title: both('Proef'),
    revision: 1,
    lastReviewed: '2026-11-22',
    topics: [
      {
        id,
        title: both('onderwerp'),
        levels: Object.fromEntries(forms.map((form) => [form, 'robust'])),
        why: both('Daarom.'),
        sources: [{ ref: 'praktijk', certainty: 'S', kind: 'practice', checked: '2026-11-22' }],
        headings: phrases('onderwerp'),
        terms: phrases(anchor),
        elements: [
          {
            id: 'element',
            title: both('onderdeel'),
            question: both('Wat?'),
            level: 'robust',
            present: phrases(anchor),
            clause,
          },
        ],
        templates: {
          standaard: [{ summary: both('Gewoon.'), heading: both('Onderwerp'), body: clause }],
        },
      },
    ],
  });
}
