import assert from 'node:assert/strict';

import { allChecks } from '#core/checks/registry.js';
import { serveAnalyst } from '#lsp/analysisServer.js';
import type { FromAnalysis, ToAnalysis } from '#lsp/analyst.js';
import { createPortPair } from '#lsp/port.js';
import type { Report, Subject } from '#lsp/questions.js';
import { superseded } from '#lsp/cancellation.js';
import { createRemoteAnalyst } from '#lsp/remoteAnalyst.js';

import { miniBuiltIn, miniChecklist } from '../../support/miniChecklist.js';
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
  const analyst = createRemoteAnalyst(
    {
      clock,
      start() {
        const [front, back] = createPortPair<ToAnalysis, FromAnalysis>(clock.turn);
        void clock.turn().then(() => {
          serveAnalyst(back, miniBuiltIn, clock);
        });
        return front;
      },
      budget: { cpu: Infinity, cpuPerUnit: 0, wall: 4_000 },
      log: () => undefined,
    },
    superseded,
  );
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

  it('reads the next version of a draft as it would read the first', async () => {
    const next: Subject = {
      ...draft,
      source: {
        ...draft.source,
        version: 2,
        text: `${draft.source.text}\n## Artikel 1\n\n[datum]\n`,
      },
    };
    const terms = { urgent: true };
    const { analyst } = setUp();
    const before = await analyst.ask('report', undefined, draft, terms);
    const after = await analyst.ask('report', undefined, next, terms);
    assert.notDeepEqual(after, before);
    assert.deepEqual(after, await setUp().analyst.ask('report', undefined, next, terms));
  });

  it('tells of each check before it begins, and runs none that is left out', async () => {
    const clock = createFakeClock();
    const [front, back] = createPortPair<ToAnalysis, FromAnalysis>(clock.turn);
    serveAnalyst(back, miniBuiltIn, clock);
    const said: FromAnalysis[] = [];
    const answered = new Promise<void>((resolve) => {
      front.listen(
        (message) => {
          said.push(message);
          if (message.kind === 'answer') resolve();
        },
        () => undefined,
      );
    });
    const { uri } = draft.source;
    front.post({ kind: 'hold', subject: draft, without: ['topic-missing'] });
    front.post({ kind: 'run', id: 7, question: 'report', params: undefined, uri });
    await answered;

    const steps = said.flatMap((message) => (message.kind === 'step' ? [message] : []));
    const ids = allChecks.map(({ id }) => id).filter((id) => id !== 'topic-missing');
    assert.deepEqual(
      steps.map(({ check }) => check),
      [...ids, undefined],
    );
    assert.ok(steps.every(({ id }) => id === 7));
    const { findings } = (said.at(-1) as { readonly answer: Report }).answer;
    assert.ok(findings.some(({ code }) => code === 'check-failed'));
    assert.ok(!findings.some(({ code }) => code === 'topic-missing'));
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
    const uri = 'test:.robuust/a.yaml';
    const asked = { uri, own: [{ uri, text: '' }] };
    const outcome = await analyst.askGeneral('checklistProblems', asked, { urgent: true });
    assert.ok(outcome.kind === 'answered');
    assert.equal(outcome.answer[0]?.code, 'checklist-invalid');
  });

  it('reads a draft with the checklists of its workspace, each set of them anew', async () => {
    const { analyst } = setUp();
    const off = (topic: string) => [
      {
        uri: 'test:.robuust/a.yaml',
        text: `id: eigen\ntitle: Eigen\nlastReviewed: 2026-11-24\noff:\n  - { topic: ${topic}, reason: Elders. }\n`,
      },
    ];
    const missing = async (own: Subject['own']) => {
      const outcome = await analyst.ask('report', undefined, { ...draft, own }, { urgent: true });
      assert.ok(outcome.kind === 'answered');
      return outcome.answer.findings.flatMap(({ code, topic }) =>
        code === 'topic-missing' ? [topic] : [],
      );
    };
    assert.deepEqual(await missing(undefined), ['mandate', 'planning-control']);
    assert.deepEqual(await missing(off('mandate')), ['planning-control']);
    assert.deepEqual(await missing(off('planning-control')), ['mandate']);
    assert.deepEqual(await missing(off('no-such-topic')), ['mandate', 'planning-control']);
    assert.deepEqual(await missing([]), ['mandate', 'planning-control']);
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

  it('says in it whether the day counts: a waiver can end', async () => {
    const { analyst } = setUp();
    const waivers = (until: string) =>
      `waivers:\n  - topic: mandate\n    reason: Elders geregeld.\n${until}`;
    for (const [until, isDated] of [
      ['', false],
      ['    until: 2027-01-01\n', true],
    ] as const) {
      const text = `---\nform: centrumregeling\n${waivers(until)}---\n\n# Regeling\n`;
      const source = { uri: `test:${isDated}.md`, version: 1, text };
      const outcome = await analyst.ask(
        'account',
        undefined,
        { ...draft, source },
        { urgent: true },
      );
      assert.ok(outcome.kind === 'answered');
      assert.equal(outcome.answer.isDated, isDated);
    }
  });
});
