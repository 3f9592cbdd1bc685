import assert from 'node:assert/strict';

import { ownCompletionsAt } from '#core/features/ownCompletions.js';
import { ownHoverAt } from '#core/features/ownHover.js';
import { plainOf } from '#core/fixes/snippet.js';
import { ownKeyTexts } from '#core/messages/features/ownChecklist.js';
import { OwnChecklist } from '#schemas/ownChecklist.js';
import { forms } from '#schemas/vocabulary.js';
import { toJSONSchema } from 'zod';

import { readMarked } from '../../support/marked.js';
import { miniChecklist } from '../../support/miniChecklist.js';

function offered(marked: string): readonly string[] {
  const { text, cursor = 0 } = readMarked(marked);
  return ownCompletionsAt(text, cursor, miniChecklist, 'nl').map(({ label }) => label);
}

function hover(marked: string) {
  const { text, cursor = 0 } = readMarked(marked);
  const found = ownHoverAt(text, cursor, miniChecklist, 'nl');
  return found && { on: text.slice(found.span.start, found.span.end), markdown: found.markdown };
}

describe('completion in a checklist of a workspace', () => {
  it('offers the keys that are not there yet', () => {
    const keys = offered('id: x\ntitle: x\n<|>');
    assert.ok(keys.includes('topics') && keys.includes('off'));
    assert.ok(!keys.includes('id') && !keys.includes('topics.*.id'));
    assert.deepEqual(offered('off:\n  - topic: mandate\n    <|>'), [
      'element',
      'reason',
      'by',
      'date',
    ]);
    assert.ok(offered('topics:\n  - id: x\n    elements:\n      - cl<|>').includes('clause'));
  });

  it('offers topics, their elements, forms and levels where they belong', () => {
    const topics = ['mandate', 'planning-control'];
    assert.deepEqual(offered('off:\n  - topic: <|>'), topics);
    assert.deepEqual(offered('changes: [{ topic: <|>'), topics);
    assert.deepEqual(offered('off:\n  - topic: mandate\n    element: <|>'), [
      'mandator',
      'submandate',
    ]);
    assert.deepEqual(offered('changes:\n  - topic: planning-control\n    elements: [{ id: <|>'), [
      'budget-draft',
      'indicators',
    ]);
    assert.deepEqual(offered('changes:\n  - topic: x\n    levels:\n      <|>'), forms);
    assert.ok(offered('topics:\n  - id: x\n    levels: { convenant: <|>').includes('robust'));
    assert.deepEqual(offered('extends: [<|>'), ['mini']);
    assert.deepEqual(offered('extends:\n  - <|>'), ['mini']);
  });

  it('replaces the word that is being typed', () => {
    const { text, cursor = 0 } = readMarked('off:\n  - topic: man<|>date2\n');
    const [first] = ownCompletionsAt(text, cursor, miniChecklist, 'nl');
    assert.ok(first);
    const { span, snippet } = first.edit;
    assert.equal(
      text.slice(0, span.start) + plainOf(snippet) + text.slice(span.end),
      'off:\n  - topic: mandate\n',
    );
  });

  it('offers nothing in texts and comments', () => {
    assert.deepEqual(offered('title: <|>'), []);
    assert.deepEqual(offered('# <|>'), []);
    assert.deepEqual(offered('off:\n  - reason: <|>'), []);
  });
});

describe('hover in a checklist of a workspace', () => {
  it('says what a key means', () => {
    assert.deepEqual(hover('id: x\no<|>ff: []\n'), {
      on: 'off',
      markdown: '**off**: Wat u niet vraagt, met de reden.',
    });
    assert.match(
      hover('off:\n  - topic: mandate\n    rea<|>son: x\n')?.markdown ?? '',
      /Waarom u het niet vraagt/u,
    );
    assert.match(
      hover('topics:\n  - id: x\n    levels: { d<|>vo: law }\n')?.markdown ?? '',
      /dienstverleningsovereenkomst/u,
    );
  });

  it('says what a topic, an element and a level are', () => {
    const topic = hover('off:\n  - topic: man<|>date\n');
    assert.equal(topic?.on, 'mandate');
    assert.match(
      topic.markdown,
      /\*\*mandate\*\*: mandaat\n\nWaarom: Zonder mandaat.*`submandate`/su,
    );
    assert.match(
      hover('off:\n  - topic: mandate\n    element: sub<|>mandate\n')?.markdown ?? '',
      /ondermandaat/u,
    );
    assert.match(
      hover('changes: [{ topic: mandate, levels: { dvo: rob<|>ust } }]\n')?.markdown ?? '',
      /nodig voor robuuste afspraken/u,
    );
  });

  it('says nothing of what it does not know', () => {
    assert.equal(hover('title: Re<|>gio\n'), undefined);
    assert.equal(hover('unknown<|>: x\n'), undefined);
    assert.equal(hover('<|>'), undefined);
    assert.equal(hover('[<|>'), undefined);
  });
});

describe('the texts on the keys of a checklist of a workspace', () => {
  const known = pathsIn(toJSONSchema(OwnChecklist, { io: 'input' }));

  it('are about keys that there are', () => {
    for (const key of Object.keys(ownKeyTexts)) assert.ok(known.has(key), key);
  });

  it('leave out none that a writer needs first', () => {
    for (const key of known) {
      const isNear = !key.includes('.') || /^(?:changes|off)\.\*\.[a-z]+$/u.test(key);
      if (isNear) assert.ok(key in ownKeyTexts, key);
    }
  });
});

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function pathsIn(root: unknown): ReadonlySet<string> {
  const { $defs = {} } = root as Schema;
  const found = new Set<string>();
  visit(root as Schema, '');
  return found;

  function visit(schema: Schema, path: string): void {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined && $defs[name]) visit($defs[name], path);
    for (const each of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) visit(each, path);
    if (schema.items) visit(schema.items, `${path}.*`);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      const below = path === '' ? key : `${path}.${key}`;
      found.add(below);
      visit(value, below);
    }
  }
}
