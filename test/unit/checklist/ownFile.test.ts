import assert from 'node:assert/strict';

import { readOwn } from '#core/checklist/ownFile.js';
import { messageOf } from '#core/messages/messageOf.js';
import { languages } from '#schemas/localizedText.js';

import { headOf, housing } from '../../support/ownChecklist.js';

function found(text: string): readonly (readonly [string, string])[] {
  return readOwn(text).problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
}

describe('a checklist file of a workspace', () => {
  it('is read with as little as a jurist has to write', () => {
    const { checklist, problems } = readOwn(headOf('regio', housing));
    assert.deepEqual(problems, []);
    assert.equal(checklist?.topics?.[0]?.id, 'housing');
  });

  it('that is wrong has all its problems at once, each at its key', () => {
    const text = headOf('regio', 'revision: eerste\ntopicz: []\n').replace(
      '2026-11-24',
      '2026-02-30',
    );
    assert.deepEqual(found(text).toSorted(), [
      ['checklist-invalid', '2026-02-30'],
      ['checklist-invalid', 'eerste'],
      ['checklist-invalid', 'topicz'],
    ]);
  });

  it('that lacks a key says so at the key that it lacks it in', () => {
    const text = headOf(
      'regio',
      housing.replace(/ {4}why.*\n/u, '').replace(/ {8}clause.*\n/u, ''),
    );
    assert.deepEqual(found(text), [
      ['checklist-invalid', 'topics'],
      ['checklist-invalid', 'elements'],
    ]);
  });

  it('says which of two ways of writing was meant, and what is wrong in it', () => {
    const text = headOf('regio', housing).replace('regio in woorden', '{ nl: Regio, de: Region }');
    assert.deepEqual(found(text), [['checklist-invalid', 'de']]);
  });

  it('names a form and a level that do not exist', () => {
    const wrong = (from: string, to: string) => found(headOf('regio', housing.replace(from, to)));
    assert.deepEqual(wrong('centrumregeling: robust', 'centrumregeling: streng'), [
      ['checklist-invalid', 'streng'],
    ]);
    assert.equal(wrong('centrumregeling: robust', 'centrumreg: robust').length, 1);
  });

  it('that has a phrase that cannot be read says so at the phrase', () => {
    const text = headOf('regio', housing.replace('huisvesting]', "'(huis', '& x']"));
    assert.deepEqual(found(text), [
      ['checklist-invalid', "'(huis'"],
      ['checklist-invalid', "'& x'"],
    ]);
  });

  it('must give a reason for what it switches off', () => {
    const text = headOf('regio', 'off:\n  - topic: mandate\n  - { topic: x, reason: " " }\n');
    assert.deepEqual(found(text), [
      ['checklist-invalid', 'off'],
      ['checklist-invalid', '" "'],
    ]);
  });

  it('that is no YAML says where', () => {
    const { checklist, problems } = readOwn('id: [x\ntitle: y\n');
    assert.equal(checklist, undefined);
    assert.notEqual(problems.length, 0);
  });

  for (const text of [
    '',
    '# alleen commentaar\n',
    '3\n',
    '- x\n',
    '&a [*a]',
    '\0',
    '__proto__: 1\n',
  ]) {
    it(`is never passed over in silence: ${JSON.stringify(text)}`, () => {
      const { checklist, problems } = readOwn(text);
      assert.equal(checklist, undefined);
      assert.notEqual(problems.length, 0);
    });
  }

  it('has messages in both languages', () => {
    const { problems } = readOwn(headOf('regio', 'revision: x\noff: [{ topic: x }]\n'));
    assert.equal(problems.length, 2);
    for (const problem of problems) {
      assert.notEqual(messageOf(problem, 'nl'), messageOf(problem, 'en'));
      for (const language of languages) assert.match(messageOf(problem, language), /\.$/u);
    }
  });

  it('with more than can be listed lists a hundred', () => {
    const wrong = Array.from({ length: 150 }, (_, index) => `  - { topic: x${index} }`).join('\n');
    assert.equal(readOwn(headOf('regio', `off:\n${wrong}\n`)).problems.length, 100);
  });
});
