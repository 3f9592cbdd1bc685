import assert from 'node:assert/strict';

import { plainOf } from '#core/fixes/snippet.js';
import { fillTemplate } from '#core/fixes/template.js';
import { variants } from '#schemas/checklist.js';
import { languages, type Language } from '#schemas/localizedText.js';
import { forms, type Form } from '#schemas/vocabulary.js';

import { builtIn } from '../../support/builtIn.js';
import { analyzeText } from '../../support/expectFindings.js';

describe('the templates of the built-in checklists', () => {
  for (const topic of builtIn.topics) {
    it(`settle ${topic.id} for each form that asks for it`, () => {
      for (const form of forms) {
        if (topic.levels[form] === 'n/a') continue;
        for (const variant of variants) {
          const template = topic.templates[variant]?.find(
            (each) => !each.forms || each.forms.includes(form),
          );
          assert.ok(template ?? variant !== 'standaard', `no standard template for ${form}`);
          if (!template) continue;
          for (const language of languages) {
            assert.doesNotMatch(
              template.body[language],
              /^\s*\d+\. \p{Ll}/mu,
              `${form}, ${language}, ${variant}: a numbered lid starts with a capital`,
            );
            const text = draftWith(
              form,
              language,
              template.heading[language],
              template.body[language],
              topic.zones.includes('body'),
            );
            const { coverage, findings } = analyzeText(text, {}, builtIn);
            const own = coverage.find(({ topicId }) => topicId === topic.id);
            const open = own?.elements
              .filter(({ state, level }) => state === 'absent' && level !== 'recommended')
              .map(({ elementId }) => elementId);
            const place = `${form}, ${language}, ${variant}`;
            assert.deepEqual(open, [], place);
            assert.equal(own?.state, 'covered', place);
            const wrong = findings.filter(
              ({ code, severity }) =>
                code === 'placeholder-left' ||
                (severity === 'error' && code.includes('frontmatter')),
            );
            assert.deepEqual(wrong, [], place);
            const grave = findings.filter(
              ({ topic: about, severity }) =>
                about === topic.id && (severity === 'error' || severity === 'warning'),
            );
            if (variant === 'stevig') assert.deepEqual(grave, [], place);
          }
        }
      }
    });
  }
});

/** A draft that is about beschermd wonen and holds nothing but one template. */
function draftWith(
  form: Form,
  language: Language,
  heading: string,
  body: string,
  isArticle: boolean,
): string {
  const parties = [
    {
      name: 'gemeente Waterstad',
      role: 'centrumgemeente',
      organs: [],
      place: { start: 0, end: 0 },
    },
    { name: 'gemeente Dijkdorp', role: 'deelnemer', organs: [], place: { start: 0, end: 0 } },
  ];
  const fill = (text: string) =>
    plainOf(fillTemplate(text, { language, form, title: 'Waterland', parties }));
  const title = isArticle
    ? `## ${language === 'nl' ? 'Artikel' : 'Article'} 1 ${fill(heading)}`
    : `## ${fill(heading)}`;
  return `---
form: ${form}
lang: ${language}
domain: [beschermd-wonen]
parties:
  - { name: gemeente Waterstad, role: centrumgemeente }
  - { name: gemeente Dijkdorp, role: deelnemer }
---

# Waterland

${title}

${fill(body)}
`;
}
