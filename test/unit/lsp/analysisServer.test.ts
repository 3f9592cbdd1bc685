import assert from 'node:assert/strict';

import { serveAnalyst } from '#lsp/analysisServer.js';
import type { FromAnalysis, ToAnalysis } from '#lsp/analyst.js';
import { createPortPair } from '#lsp/port.js';
import type { Report, Subject } from '#lsp/questions.js';
import { createRemoteAnalyst } from '#lsp/remoteAnalyst.js';

import { miniChecklist } from '../../support/miniChecklist.js';
import { createFakeClock } from './fakeThread.js';

const options = { severity: {}, today: '2026-11-22' };
const draft: Subject = {
  source: { uri: 'test:a.md', version: 1, text: '---\nform: centrumregeling\n---\n\n# Regeling\n' },
  options,
};
const notes: Subject = {
  source: { uri: 'test:b.md', version: 1, text: '# Notities\n\n## Artikel 1 – Mandaat\n' },
  options,
};

/** A front and an analysis within one thread, as in a browser that has no workers of workers. */
function setUp() {
  const clock = createFakeClock();
  const analyst = createRemoteAnalyst({
    clock,
    start() {
      const [front, back] = createPortPair<ToAnalysis, FromAnalysis>(clock.turn);
      void clock.turn().then(() => {
        serveAnalyst(back, miniChecklist, clock);
      });
      return front;
    },
    budget: { cpu: Infinity, wall: 4_000 },
    log: () => undefined,
  });
  return { analyst, clock };
}

describe('the analysis', () => {
  it('answers about the text that it holds', async () => {
    const { analyst } = setUp();
    const outcome = await analyst.ask('report', undefined, draft, { urgent: true });
    assert.ok(outcome.kind === 'answered');
    const { isDraft, findings }: Report = outcome.answer;
    assert.equal(isDraft, true);
    assert.ok(findings.some(({ code, topic }) => code === 'topic-missing' && topic === 'mandate'));
  });

  it('has nothing to show of a file that is no draft', async () => {
    const { analyst } = setUp();
    const terms = { urgent: true };
    const report = await analyst.ask('report', undefined, notes, terms);
    assert.deepEqual(report, {
      kind: 'answered',
      answer: { isDraft: false, findings: [], failures: [] },
    });
    const nothing = { kind: 'answered', answer: [] };
    assert.deepEqual(await analyst.ask('outline', undefined, notes, terms), nothing);
    assert.deepEqual(await analyst.ask('folds', undefined, notes, terms), nothing);
    assert.deepEqual(await analyst.ask('links', undefined, notes, terms), nothing);
    const place = { offset: 3, language: 'nl' } as const;
    assert.deepEqual(await analyst.ask('completions', place, notes, terms), nothing);
    assert.deepEqual(await analyst.ask('hover', place, notes, terms), {
      kind: 'answered',
      answer: undefined,
    });
  });

  it('answers what is asked without a draft', async () => {
    const { analyst } = setUp();
    const outcome = await analyst.askGeneral('checklistProblems', { text: '' }, { urgent: true });
    assert.ok(outcome.kind === 'answered');
    assert.equal(outcome.answer[0]?.code, 'checklist-invalid');
  });

  it('works fixes out for a place, and only those', async () => {
    const { analyst } = setUp();
    const at = draft.source.text.indexOf('centrumregeling');
    const ask = (start: number) =>
      analyst.ask('fixes', { span: { start, end: start }, language: 'nl' }, draft, {
        urgent: true,
      });
    const here = await ask(at);
    assert.ok(here.kind === 'answered');
    assert.notEqual(here.answer.length, 0);
    for (const { fix, findings } of here.answer) {
      assert.notEqual(fix.title, '');
      assert.ok(findings.length > 0 && findings.every(({ span }) => span.start === at));
    }
    assert.deepEqual(await ask(draft.source.text.length), { kind: 'answered', answer: [] });
  });

  it('gives an account of every topic, for the command line', async () => {
    const { analyst } = setUp();
    const outcome = await analyst.ask('account', undefined, draft, { urgent: true });
    assert.ok(outcome.kind === 'answered');
    assert.equal(outcome.answer.form, 'centrumregeling');
    assert.deepEqual(
      outcome.answer.coverage.map(({ topic }) => topic),
      miniChecklist.topics.map(({ id }) => id),
    );
  });
});
