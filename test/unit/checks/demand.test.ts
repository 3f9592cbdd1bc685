import assert from 'node:assert/strict';

import { demandOfElement, demandOfTopic } from '#core/checks/demand.js';
import { messageOf } from '#core/messages/messageOf.js';
import { Topic, type Source } from '#schemas/checklist.js';
import { forms } from '#schemas/vocabulary.js';

import { miniLayer } from '../../support/miniChecklist.js';

const [mandate] = miniLayer.topics;
assert.ok(mandate);
const [element] = mandate.elements;
assert.ok(element);

function source(ref: string, own: Partial<Source>): Source {
  return { ref, certainty: 'V', kind: 'statute', checked: '2026-11-22', ...own };
}

describe('a demand', () => {
  it('weighs no more than the certainty of its source allows', () => {
    for (const [certainty, severity] of [
      ['V', 'error'],
      ['S', 'warning'],
      ['G', 'information'],
    ] as const) {
      const topic: Topic = { ...mandate, sources: [source('x', { certainty })] };
      assert.equal(demandOfTopic(topic, 'law', 'centrumregeling').severity, severity);
    }
  });

  it('that was wrong too often is a hint, and says so', () => {
    const topic: Topic = { ...mandate, tentative: true };
    const { severity, reason } = demandOfTopic(topic, 'law', 'centrumregeling');
    assert.equal(severity, 'hint');
    const args = { topic: topic.title, reason, almost: false, namedIn: [], open: [] };
    const finding = { code: 'topic-missing', args, severity, span: { start: 0, end: 0 } } as const;
    assert.match(messageOf(finding, 'nl'), /te vaak ongelijk/u);
    assert.match(messageOf(finding, 'en'), /wrong too often/u);
  });

  it('of an element weighs no more than that of its topic', () => {
    const own = { ...element, sources: [source('x', {})] };
    const severity = (topicLevel: 'law' | 'robust' | 'recommended') =>
      demandOfElement(own, 'law', mandate, topicLevel, 'centrumregeling').severity;
    assert.deepEqual(
      [severity('law'), severity('robust'), severity('recommended')],
      ['error', 'warning', 'information'],
    );
  });

  it('rests on a source that holds for the form, and before others on one that is about it', () => {
    const topic = {
      ...mandate,
      sources: [source('a', {}), source('b', { forms: ['centrumregeling'] })],
    };
    assert.equal(demandOfTopic(topic, 'law', 'centrumregeling').reason.source?.ref, 'b');
    assert.equal(demandOfTopic(topic, 'law', 'dvo').reason.source?.ref, 'a');
  });

  it('of the law rests on a statute, when there is one', () => {
    const topic = {
      ...mandate,
      sources: [source('practice', { kind: 'practice' }), source('statute', { certainty: 'S' })],
    };
    assert.equal(demandOfTopic(topic, 'law', 'dvo').reason.source?.ref, 'statute');
    assert.equal(demandOfTopic(topic, 'robust', 'dvo').reason.source?.ref, 'practice');
  });

  it('can be made of every form', () => {
    assert.ok(Topic.safeParse(mandate).success);
    for (const form of forms) {
      assert.equal(demandOfTopic(mandate, 'robust', form).reason.form, form);
    }
  });
});
