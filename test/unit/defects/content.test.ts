import assert from 'node:assert/strict';

import { plainOf } from '#core/fixes/snippet.js';
import { fillTemplate } from '#core/fixes/template.js';
import { createMatcher, problemsOf } from '#core/text/phrases.js';
import { checklists } from '#generated/checklists.js';
import { defects } from '#generated/defects.js';
import { variants } from '#schemas/checklist.js';
import type { Defect } from '#schemas/defect.js';
import { languages, type Language } from '#schemas/localizedText.js';
import { forms, type Form } from '#schemas/vocabulary.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText } from '../../support/expectFindings.js';

describe('the defects', () => {
  for (const defect of defects) {
    describe(defect.id, () => {
      it('has phrases without mistakes', () => {
        for (const language of languages) {
          for (const text of [...defect.phrases[language], ...(defect.unless?.[language] ?? [])]) {
            assert.deepEqual(problemsOf(text), [], text);
          }
        }
      });

      it('has an example for each phrase', () => {
        for (const language of languages) {
          const sentences = defect.examples[language];
          const unmatched = defect.phrases[language].filter((phrase) => {
            const matcher = createMatcher([{ text: phrase, language }]);
            return !sentences.some((sentence) => {
              const span = { start: 0, end: sentence.length };
              const options = { language, names: ['gemeente Dijkdorp'] };
              return matcher.match(sentence, [{ span, prose: [span] }], options).length > 0;
            });
          });
          assert.deepEqual(unmatched, [], language);
        }
      });

      for (const language of languages) {
        it(`is found in its examples (${language})`, () => {
          const missed = defect.examples[language].filter(
            (sentence) => !isFound(defect, sentence, language),
          );
          assert.deepEqual(missed, []);
        });

        it(`is silent in its counterexamples (${language})`, () => {
          const wrong = defect.counterexamples[language].filter((sentence) =>
            isFound(defect, sentence, language),
          );
          assert.deepEqual(wrong, []);
        });
      }

      it('is silent in recitals and notes, and in other forms', () => {
        const [sentence = ''] = defect.examples.nl;
        const other = forms.find((form) => !formsOf(defect).includes(form));
        if (other) assert.ok(!isFound(defect, sentence, 'nl', { form: other }));
        const parts = (['preamble', 'notes'] as const).filter(
          (part) => !defect.zones.some((zone) => zone === part),
        );
        for (const part of parts) {
          assert.ok(!isFound(defect, sentence, 'nl', { part }), part);
        }
      });
    });
  }
});

describe('what the product inserts', () => {
  for (const topic of checklists.flatMap(({ topics }) => topics)) {
    it(`on ${topic.id} holds nothing of the kind`, () => {
      for (const form of forms.filter((each) => topic.levels[each] !== 'n/a')) {
        for (const language of languages) {
          const bodies = [
            ...topic.elements
              .filter(({ applies }) => applies?.forms?.includes(form) ?? true)
              .map(({ clause }) => `1. ${clause[language]}`),
            ...variants.flatMap((variant) =>
              (topic.templates[variant] ?? [])
                .filter((template) => template.forms?.includes(form) ?? true)
                .map(({ body }) => body[language]),
            ),
          ];
          const found = analyzeText(draftOf(form, language, bodies), {}, builtIn)
            .findings.filter(({ code }) => codes.has(code))
            .map(
              ({ code, element, args }) =>
                `${code} ${element ?? ''} ${'words' in args ? args.words : ''}`,
            );
          assert.deepEqual(found, [], `${form} ${language}`);
        }
      }
    });
  }
});

const codes: ReadonlySet<string> = new Set([
  ...defects.map(({ code }) => code),
  'wording-non-committal',
  'allocation-does-not-add-up',
  'allocation-misses-party',
]);

function draftOf(form: Form, language: Language, bodies: readonly string[]): string {
  const parties = [
    {
      name: 'gemeente Waterstad',
      role: 'centrumgemeente',
      organs: [],
      place: { start: 0, end: 0 },
    },
    { name: 'gemeente Dijkdorp', role: 'deelnemer', organs: [], place: { start: 0, end: 0 } },
  ];
  const word = language === 'nl' ? 'Artikel' : 'Article';
  const articles = bodies.map((body, index) => {
    const filled = fillTemplate(body, { language, form, title: 'Regeling', parties });
    return `## ${word} ${index + 1}\n\n${plainOf(filled)}\n`;
  });
  const names = parties.map(({ name }) => `  - name: ${name}`).join('\n');
  return `---\nform: ${form}\nlang: ${language}\nparties:\n${names}\n---\n\n# Regeling\n\n${articles.join('\n')}`;
}

function formsOf({ forms: own }: Defect): readonly Form[] {
  return own ?? forms;
}

/** Whether a defect is found in a draft with one sentence, as an article or elsewhere. */
function isFound(
  defect: Defect,
  sentence: string,
  language: Language,
  {
    form = formsOf(defect)[0] ?? 'convenant',
    part = 'body',
  }: { readonly form?: Form; readonly part?: 'body' | 'preamble' | 'notes' } = {},
): boolean {
  const article = language === 'nl' ? 'Artikel' : 'Article';
  const notes = language === 'nl' ? 'Toelichting' : 'Explanatory notes';
  const text = [
    `---\nform: ${form}\nlang: ${language}\ndomain: [beschermd-wonen]\nparties:\n  - name: gemeente Dijkdorp\n---\n`,
    '# Concept\n',
    ...(part === 'preamble' ? [`${sentence}\n`] : []),
    `## ${article} 1\n`,
    part === 'body' ? `1. ${sentence}\n` : '1. Niets.\n',
    ...(part === 'notes' ? [`## ${notes}\n`, `${sentence}\n`] : []),
  ].join('\n');
  return analyzeText(text, {}, builtIn).findings.some(
    ({ code, element }) => code === defect.code && element === defect.id,
  );
}
