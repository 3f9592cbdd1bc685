import assert from 'node:assert/strict';

import { languages } from '#schemas/localizedText.js';
import { validateChecklist } from '#core/checklist/validate.js';

const valid = `id: gemeente-voorbeeldstad
title: { nl: Voorbeeldstad, en: Voorbeeldstad }
revision: 1
lastReviewed: 2026-11-22
topics: []
`;

const topic = `
  - id: privacy
    title: { nl: privacy, en: privacy }
    levels: { convenant: robust }
    why: { nl: Daarom., en: Because. }
    sources: [{ ref: AVG art. 26, certainty: V, kind: statute, checked: 2026-11-22 }]
    headings: { nl: ['(privacy'], en: [privacy] }
    terms: { nl: [privacy], en: [privacy] }
    elements: []
`;

function found(text: string): readonly (readonly [string, string])[] {
  return validateChecklist(text).map(({ code, span }) => [code, text.slice(span.start, span.end)]);
}

describe('a checklist of a workspace', () => {
  it('that is valid says at its id that it is not applied yet', () => {
    assert.deepEqual(found(valid), [['checklist-not-applied', 'gemeente-voorbeeldstad']]);
  });

  it('that is wrong has all its problems at once, each at its key', () => {
    const text = valid
      .replace('revision: 1', 'revision: eerste')
      .replace('lastReviewed: 2026-11-22', 'lastReviewed: 2026-02-30')
      .replace('topics: []', 'topics: []\ntopicz: []');
    assert.deepEqual(found(text), [
      ['checklist-invalid', 'eerste'],
      ['checklist-invalid', '2026-02-30'],
      ['checklist-invalid', 'topicz'],
    ]);
  });

  it('that lacks a key says so at the key that it lacks it in', () => {
    const text = valid.replace('topics: []', `topics:${topic}`);
    const places = found(text).map(([, place]) => place);
    assert.ok(places.includes('elements') || places.some((place) => place.startsWith('[')));
    assert.ok(
      places.every((place) => !place.includes('\n')),
      places.join(' | '),
    );
  });

  it('that is no YAML says where', () => {
    const [problem, ...others] = validateChecklist('id: [x\ntitle: y\n');
    assert.equal(problem?.code, 'checklist-invalid');
    assert.ok(others.every(({ code }) => code === 'checklist-invalid'));
  });

  for (const text of ['', '# alleen commentaar\n', '3\n', '- x\n', '&a [*a]', '\0']) {
    it(`is never passed over in silence: ${JSON.stringify(text)}`, () => {
      const problems = validateChecklist(text);
      assert.notEqual(problems.length, 0);
      assert.ok(problems.every(({ code }) => code === 'checklist-invalid'));
    });
  }

  it('has messages in both languages', () => {
    for (const { message } of validateChecklist(valid.replace('revision: 1', 'revision: x'))) {
      assert.notEqual(message.nl, message.en);
      for (const language of languages) assert.match(message[language], /\.$/u);
    }
  });
});
