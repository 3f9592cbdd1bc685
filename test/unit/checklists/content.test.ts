import assert from 'node:assert/strict';

import { phraseOf } from '#core/checklist/compile.js';
import { plainOf } from '#core/fixes/snippet.js';
import { fillTemplate } from '#core/fixes/template.js';
import { createMatcher, problemsOf } from '#core/text/phrases.js';
import { checklists } from '#generated/checklists.js';
import { variants, type Element, type Topic } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';

const topics: readonly Topic[] = checklists.flatMap((checklist) => checklist.topics);

describe('the built-in checklists', () => {
  it('have topics, each id once', () => {
    const ids = topics.map(({ id }) => id);
    assert.ok(ids.length > 0);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const topic of topics) {
    describe(topic.id, () => {
      it('has phrases without mistakes', () => {
        for (const { place, text } of phrasesOf(topic)) {
          assert.deepEqual(problemsOf(text), [], `${place}: ${text}`);
        }
      });

      it('has an example for each phrase of an element', () => {
        const unmatched = topic.elements.flatMap((element) =>
          languages.flatMap((language) =>
            element.present[language]
              .map(phraseOf)
              .filter((phrase) => {
                const sentences = sentencesOf(element, language);
                return !sentences.some((sentence) => isMatched(phrase, sentence, language));
              })
              .map((phrase) => `${element.id} (${language}): ${phrase}`),
          ),
        );
        assert.deepEqual(unmatched, []);
      });

      it('has clauses and examples that settle their element', () => {
        const unsettled = topic.elements.flatMap((element) =>
          languages.flatMap((language) =>
            sentencesOf(element, language)
              .filter(
                (sentence) =>
                  !hasOneOf(element.present[language].map(phraseOf), sentence, language),
              )
              .map((sentence) => `${element.id} (${language}): ${sentence}`),
          ),
        );
        assert.deepEqual(unsettled, []);
        for (const element of topic.elements) {
          for (const language of languages) {
            for (const { phrases, title } of element.needs ?? []) {
              assert.ok(
                hasOneOf(phrases[language], clauseOf(element, language), language),
                `${element.id} (${language}): the clause lacks ${title[language]}`,
              );
            }
          }
        }
      });

      it('is not taken in by its counterexamples', () => {
        for (const { id, present, counterexamples } of topic.elements) {
          for (const language of languages) {
            for (const sentence of counterexamples[language]) {
              const hit = present[language]
                .map(phraseOf)
                .find((phrase) => isMatched(phrase, sentence, language));
              assert.equal(hit, undefined, `${id} (${language}): ${sentence}`);
            }
          }
        }
      });

      it('leaves no blanks in what it inserts', () => {
        const texts = [
          ...topic.elements.map(({ clause }) => clause),
          ...variants.flatMap((variant) =>
            (topic.templates[variant] ?? []).map(({ body }) => body),
          ),
        ];
        for (const text of texts) {
          for (const language of languages) {
            assert.doesNotMatch(plainOf(fill(text[language])), /\[|\]|…|\.{3}|__|\{\{/u);
          }
        }
      });
    });
  }

  it('keep phrases that say little to the clause on their topic', () => {
    const others = (topic: Topic, language: Language) =>
      topics
        .filter(({ id }) => id !== topic.id)
        .flatMap(({ elements }) => elements.map((element) => clauseOf(element, language)));
    const wide = topics.flatMap((topic) =>
      languages.flatMap((language) => {
        const sentences = others(topic, language);
        return topic.elements.flatMap(({ id, scope, present }) =>
          present[language].flatMap((evidence) => {
            const own = typeof evidence === 'string' ? undefined : evidence.scope;
            if ((own ?? scope) === 'clause') return [];
            const phrase = phraseOf(evidence);
            const hits = sentences.filter((sentence) => isMatched(phrase, sentence, language));
            return hits.length > sentences.length * 0.04
              ? [
                  `${topic.id}/${id} (${language}): ${phrase}: ${hits.length} of ${sentences.length}`,
                ]
              : [];
          }),
        );
      }),
    );
    assert.deepEqual(wide, []);
  });
});

function phrasesOf(topic: Topic): readonly { readonly place: string; readonly text: string }[] {
  return languages.flatMap((language) => [
    ...topic.headings[language].map((text) => ({ place: `${topic.id} headings`, text })),
    ...topic.terms[language].map((text) => ({ place: `${topic.id} terms`, text })),
    ...(topic.deferrals?.[language] ?? []).map((text) => ({
      place: `${topic.id} deferrals`,
      text,
    })),
    ...(topic.condition?.phrases[language] ?? []).map((text) => ({
      place: `${topic.id} condition`,
      text,
    })),
    ...topic.elements.flatMap(({ id, present, needs }) => [
      ...present[language].map((evidence) => ({
        place: `${topic.id}/${id}`,
        text: phraseOf(evidence),
      })),
      ...(needs ?? []).flatMap(({ phrases }) =>
        phrases[language].map((text) => ({ place: `${topic.id}/${id} needs`, text })),
      ),
    ]),
  ]);
}

function sentencesOf(element: Element, language: Language): readonly string[] {
  return [clauseOf(element, language), ...element.examples[language]];
}

function clauseOf({ clause }: Element, language: Language): string {
  return plainOf(fill(clause[language]));
}

function fill(template: string): string {
  const party = (name: string, role: string) => ({
    name,
    role,
    organs: [],
    place: { start: 0, end: 0 },
  });
  return fillTemplate(template, {
    language: 'nl',
    form: 'centrumregeling',
    title: 'Centrumregeling Waterland',
    parties: [
      party('gemeente Waterstad', 'centrumgemeente'),
      party('gemeente Dijkdorp', 'deelnemer'),
    ],
  });
}

function isMatched(phrase: string, sentence: string, language: Language): boolean {
  return hasOneOf([phrase], sentence, language);
}

function hasOneOf(phrases: readonly string[], sentence: string, language: Language): boolean {
  const span = { start: 0, end: sentence.length };
  const matcher = createMatcher(phrases.map((text) => ({ text, language })));
  return matcher.match(sentence, [{ span, prose: [span] }], { language }).length > 0;
}
