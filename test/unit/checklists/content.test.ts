import assert from 'node:assert/strict';

import { phraseOf } from '#core/checklist/collectPhrases.js';
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
            assert.doesNotMatch(plainOf(fill(text[language], language)), /\[|\]|…|\.{3}|__|\{\{/u);
          }
        }
      });
    });
  }

  for (const language of languages) {
    it(`keep phrases that say little to the clause on their topic (${language})`, () => {
      const sentences = topics.flatMap((topic) =>
        topic.elements.flatMap((element) =>
          sentencesOf(element, language).map((text) => ({ topic, text })),
        ),
      );
      const evidences = topics.flatMap((topic) =>
        topic.elements.flatMap(({ id, scope, present }) =>
          present[language]
            .filter(
              (each) => ((typeof each === 'string' ? undefined : each.scope) ?? scope) === 'draft',
            )
            .map((each) => ({ topic, id, phrase: phraseOf(each) })),
        ),
      );
      const hits = new Map<number, Set<number>>();
      for (const { phrase, region } of matchesOf(
        evidences.map(({ phrase }) => phrase),
        sentences.map(({ text }) => text),
        language,
      )) {
        if (evidences[phrase]?.topic === sentences[region]?.topic) continue;
        hits.set(phrase, (hits.get(phrase) ?? new Set()).add(region));
      }
      const wide = evidences.flatMap(({ topic, id, phrase }, index) => {
        const others = sentences.filter((sentence) => sentence.topic !== topic).length;
        const count = hits.get(index)?.size ?? 0;
        return count > others * 0.04 ? [`${topic.id}/${id}: ${phrase}: ${count} of ${others}`] : [];
      });
      assert.deepEqual(wide, []);
    });
  }
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
  return plainOf(fill(clause[language], language));
}

function fill(template: string, language: Language): string {
  const party = (name: string, role: string) => ({
    name,
    role,
    organs: [],
    place: { start: 0, end: 0 },
  });
  return fillTemplate(template, {
    language,
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
  return matchesOf(phrases, [sentence], language).length > 0;
}

/** Each sentence is a region of its own. */
function matchesOf(phrases: readonly string[], sentences: readonly string[], language: Language) {
  let end = -1;
  const regions = sentences.map((sentence) => {
    const span = { start: end + 1, end: end + 1 + sentence.length };
    end = span.end;
    return { span, prose: [span] };
  });
  const matcher = createMatcher(phrases.map((text) => ({ text, language })));
  return matcher.match(sentences.join('\n'), regions, { language, perRegion: 1 });
}
