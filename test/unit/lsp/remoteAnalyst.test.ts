import assert from 'node:assert/strict';

import { CancellationTokenSource } from 'vscode-languageserver';

import type { Analyst, Outcome } from '#lsp/analyst.js';
import type { Report, Subject } from '#lsp/questions.js';
import { superseded } from '#lsp/cancellation.js';
import { createRemoteAnalyst } from '#lsp/remoteAnalyst.js';

import { createFakeClock, createFakeThreads, type FakeThread } from './fakeThread.js';

const options = { severity: {}, today: '2026-11-22' };
const report: Report = { isDraft: true, findings: [], failures: [] };

function subjectOf(text: string, uri = 'test:a.md', version = 1): Subject {
  return { source: { uri, version, text }, options };
}

function setUp(fallback?: ReturnType<typeof createFakeThreads>) {
  const clock = createFakeClock();
  const threads = createFakeThreads();
  const analyst = createRemoteAnalyst(
    {
      clock,
      start: threads.start,
      ...(fallback && { fallback: fallback.start }),
      budget: { cpu: 2_000, cpuPerUnit: 0.001, wall: 10_000 },
      log: () => undefined,
    },
    superseded,
  );
  const thread = (index: number): FakeThread => {
    const found = threads.started[index];
    assert.ok(found, `No thread ${index}`);
    return found;
  };
  return { clock, analyst, thread, threads: threads.started };
}

function ask(analyst: Analyst, subject: Subject, urgent = true): Promise<Outcome<Report>> {
  return analyst.ask('report', undefined, subject, { urgent });
}

/** Lets promises that have settled be seen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the remote analyst', () => {
  it('sends a text once and asks about it as often as needed', async () => {
    const { analyst, thread } = setUp();
    const first = ask(analyst, subjectOf('x'));
    thread(0).say({ kind: 'ready' });
    thread(0).answer(report as never);
    assert.deepEqual(await first, { kind: 'answered', answer: report });

    const second = ask(analyst, subjectOf('x'));
    thread(0).answer(report as never);
    await second;
    assert.deepEqual(
      thread(0).posted.map(({ kind }) => kind),
      ['hold', 'run', 'run'],
    );
    void ask(analyst, subjectOf('xy', 'test:a.md', 2));
    assert.deepEqual(
      thread(0).posted.map(({ kind }) => kind),
      ['hold', 'run', 'run', 'hold', 'run'],
    );
  });

  it('sends a text again when its settings have changed', () => {
    const { analyst, thread } = setUp();
    void ask(analyst, subjectOf('x'));
    thread(0).say({ kind: 'ready' });
    thread(0).answer(report as never);
    void ask(analyst, { ...subjectOf('x'), options: { ...options, severity: { a: 'off' } } });
    assert.deepEqual(
      thread(0).posted.map(({ kind }) => kind),
      ['hold', 'run', 'hold', 'run'],
    );
  });

  it('asks one question at a time, urgent ones first', () => {
    const { analyst, thread } = setUp();
    void ask(analyst, subjectOf('a', 'test:a.md'), false);
    void ask(analyst, subjectOf('b', 'test:b.md'), true);
    thread(0).say({ kind: 'ready' });
    assert.equal(thread(0).lastRun().uri, 'test:b.md');
    thread(0).answer(report as never);
    assert.equal(thread(0).lastRun().uri, 'test:a.md');
  });

  it('interrupts what is not urgent for what is, and takes it up again', async () => {
    const { analyst, thread } = setUp();
    const background = ask(analyst, subjectOf('a', 'test:a.md'), false);
    thread(0).say({ kind: 'ready' });
    const { id } = thread(0).lastRun();
    const urgent = ask(analyst, subjectOf('b', 'test:b.md'), true);
    assert.deepEqual(thread(0).posted.at(-1), { kind: 'cancel', id });

    thread(0).say({ kind: 'cancelled', id });
    assert.equal(thread(0).lastRun().uri, 'test:b.md');
    thread(0).answer(report as never);
    assert.equal((await urgent).kind, 'answered');
    assert.equal(thread(0).lastRun().uri, 'test:a.md');
    thread(0).answer(report as never);
    assert.equal((await background).kind, 'answered');
  });

  it('ends a question that is cancelled in an error, whether it waits or runs', async () => {
    const { analyst, thread } = setUp();
    const running = new CancellationTokenSource();
    const waiting = new CancellationTokenSource();
    const first = analyst.ask('report', undefined, subjectOf('a'), {
      token: running.token,
      urgent: true,
    });
    const second = analyst.ask('report', undefined, subjectOf('b', 'test:b.md'), {
      token: waiting.token,
      urgent: true,
    });
    thread(0).say({ kind: 'ready' });
    const { id } = thread(0).lastRun();
    waiting.cancel();
    running.cancel();
    const superseded = { code: -32802, data: { retriggerRequest: true } };
    await assert.rejects(first, superseded);
    await assert.rejects(second, superseded);
    assert.deepEqual(thread(0).posted.at(-1), { kind: 'cancel', id });

    thread(0).say({ kind: 'cancelled', id });
    const third = ask(analyst, subjectOf('a'));
    thread(0).answer(report as never);
    assert.equal((await third).kind, 'answered');
  });

  it('ends a thread that uses too much processor time, and starts another for what waits', async () => {
    const { analyst, thread, threads, clock } = setUp();
    const hanging = ask(analyst, subjectOf('hangs'));
    const alsoHanging = ask(analyst, subjectOf('hangs'));
    const waiting = ask(analyst, subjectOf('fine', 'test:b.md'));
    thread(0).say({ kind: 'ready' });
    clock.use(1_999);
    clock.advance(100);
    await settle();
    assert.equal(thread(0).isTerminated(), false);

    clock.use(2);
    clock.advance(100);
    assert.deepEqual(await hanging, { kind: 'stopped', why: 'budget' });
    assert.deepEqual(await alsoHanging, { kind: 'stopped', why: 'budget' });
    assert.equal(thread(0).isTerminated(), true);
    assert.equal(threads.length, 2);
    thread(1).say({ kind: 'ready' });
    assert.equal(thread(1).lastRun().uri, 'test:b.md');
    thread(1).answer(report as never);
    assert.equal((await waiting).kind, 'answered');
  });

  describe('when one check is to blame', () => {
    const urgent = true;
    /** Asks about a text, and has the thread that is asked spend its time on a check. */
    function stuck(set: ReturnType<typeof setUp>, subject: Subject, check: string, took = 2_100) {
      const answer = set.analyst.ask('report', undefined, subject, { urgent });
      const thread = started(set);
      thread.say({ kind: 'step', id: thread.lastRun().id, check });
      set.clock.use(took);
      set.clock.advance(100);
      return answer;
    }
    /** The last thread, which is ready. */
    function started({ threads }: ReturnType<typeof setUp>): FakeThread {
      const last = threads.at(-1);
      assert.ok(last);
      last.say({ kind: 'ready' });
      return last;
    }
    const without = ({ posted }: FakeThread) =>
      posted.flatMap((message) => (message.kind === 'hold' ? [message.without] : []));

    it('asks again without it', async () => {
      const set = setUp();
      const answer = stuck(set, subjectOf('slow'), 'a');
      assert.deepEqual(without(set.thread(0)), [[]]);
      assert.equal(set.thread(0).isTerminated(), true);
      const thread = started(set);
      assert.deepEqual(without(thread), [['a']]);
      thread.answer(report as never);
      assert.deepEqual(await answer, { kind: 'answered', answer: report });
    });

    it('leaves out the check that took most, also when it is over', async () => {
      const set = setUp();
      const answer = ask(set.analyst, subjectOf('slow'));
      const { id } = started(set).lastRun();
      for (const [check, took] of [
        ['a', 300],
        ['b', 1_600],
        ['c', 200],
      ] as const) {
        set.thread(0).say({ kind: 'step', id, check });
        set.clock.use(took);
      }
      set.clock.advance(100);
      assert.deepEqual(without(started(set)), [['b']]);
      set.thread(1).answer(report as never);
      assert.equal((await answer).kind, 'answered');
    });

    it('stops the whole when most was spent before the checks or after them', async () => {
      const set = setUp();
      const reading = ask(set.analyst, subjectOf('slow'));
      const thread = started(set);
      set.clock.use(1_900);
      thread.say({ kind: 'step', id: thread.lastRun().id, check: 'a' });
      set.clock.use(200);
      set.clock.advance(100);
      assert.deepEqual(await reading, { kind: 'stopped', why: 'budget' });

      const answering = ask(set.analyst, subjectOf('slow to answer'));
      const next = started(set);
      for (const check of ['a', undefined]) {
        next.say({ kind: 'step', id: next.lastRun().id, check });
      }
      set.clock.use(2_100);
      set.clock.advance(100);
      assert.deepEqual(await answering, { kind: 'stopped', why: 'budget' });
    });

    it('leaves out the check in which a thread ended', async () => {
      const set = setUp();
      const answer = ask(set.analyst, subjectOf('large'));
      const thread = started(set);
      thread.say({ kind: 'step', id: thread.lastRun().id, check: 'a' });
      thread.crash();
      assert.deepEqual(without(started(set)), [['a']]);
      set.thread(1).answer(report as never);
      assert.equal((await answer).kind, 'answered');
    });

    it('blames no check of the question before', async () => {
      const set = setUp();
      const source = new CancellationTokenSource();
      const first = set.analyst.ask('report', undefined, subjectOf('a'), {
        token: source.token,
        urgent,
      });
      const thread = started(set);
      const { id } = thread.lastRun();
      thread.say({ kind: 'step', id, check: 'a' });
      source.cancel();
      await assert.rejects(first);
      thread.say({ kind: 'cancelled', id });
      const second = ask(set.analyst, subjectOf('b'));
      thread.crash();
      assert.deepEqual(await second, { kind: 'stopped', why: 'crashed' });
    });

    it('leaves out three, and then stops the whole', async () => {
      const set = setUp();
      const answer = stuck(set, subjectOf('slow'), 'a');
      for (const check of ['b', 'c', 'd']) {
        const thread = started(set);
        thread.say({ kind: 'step', id: thread.lastRun().id, check });
        set.clock.use(2_100);
        set.clock.advance(100);
      }
      assert.deepEqual(await answer, { kind: 'stopped', why: 'budget' });
      assert.deepEqual(set.threads.flatMap(without), [[], ['a'], ['a', 'b'], ['a', 'b', 'c']]);
    });

    it('leaves it out of other versions for a while, and of other drafts not at all', async () => {
      const set = setUp();
      const answer = stuck(set, subjectOf('slow'), 'a');
      const thread = started(set);
      thread.answer(report as never);
      await answer;
      const next = async (text: string, uri: string, version: number) => {
        const asked = ask(set.analyst, subjectOf(text, uri, version));
        thread.answer(report as never);
        await asked;
        return without(thread).at(-1);
      };
      assert.deepEqual(await next('slow still', 'test:a.md', 2), ['a']);
      assert.deepEqual(await next('slow', 'test:b.md', 1), []);
      set.clock.advance(61_000);
      assert.deepEqual(await next('slow no more', 'test:a.md', 3), []);
      assert.deepEqual(await next('slow', 'test:a.md', 4), ['a']);
      set.analyst.forget('test:a.md');
      assert.deepEqual(await next('slow', 'test:a.md', 5), []);
    });

    it('asks nothing again that nobody waits for', async () => {
      const set = setUp();
      const source = new CancellationTokenSource();
      const answer = set.analyst.ask('report', undefined, subjectOf('slow'), {
        token: source.token,
        urgent,
      });
      const thread = started(set);
      thread.say({ kind: 'step', id: thread.lastRun().id, check: 'a' });
      source.cancel();
      await assert.rejects(answer);
      set.clock.use(2_100);
      set.clock.advance(100);
      assert.equal(set.threads.length, 1);
      void ask(set.analyst, subjectOf('slow', 'test:a.md', 2));
      assert.deepEqual(without(started(set)), [['a']]);
    });
  });

  it('gives a long text more time', async () => {
    const { analyst, thread, clock } = setUp();
    const answer = ask(analyst, subjectOf('x'.repeat(1_000_000)));
    thread(0).say({ kind: 'ready' });
    clock.use(2_999);
    clock.advance(100);
    await settle();
    assert.equal(thread(0).isTerminated(), false);

    clock.use(2);
    clock.advance(100);
    assert.deepEqual(await answer, { kind: 'stopped', why: 'budget' });
  });

  it('does not count the time that a thread needs to start', async () => {
    const { analyst, thread, clock } = setUp();
    const answer = ask(analyst, subjectOf('x'));
    clock.use(5_000);
    clock.advance(5_000);
    thread(0).say({ kind: 'ready' });
    clock.advance(100);
    thread(0).answer(report as never);
    assert.equal((await answer).kind, 'answered');
  });

  it('ends a thread that takes too long without using the processor', async () => {
    const { analyst, thread, clock } = setUp();
    const answer = ask(analyst, subjectOf('x'));
    thread(0).say({ kind: 'ready' });
    clock.advance(10_100);
    assert.deepEqual(await answer, { kind: 'stopped', why: 'budget' });
  });

  it('does not count the time that the machine slept', async () => {
    const { analyst, thread, clock } = setUp();
    const answer = ask(analyst, subjectOf('x'));
    thread(0).say({ kind: 'ready' });
    clock.sleep(3_600_000);
    clock.advance(1_000);
    thread(0).answer(report as never);
    assert.equal((await answer).kind, 'answered');
  });

  it('leaves a text that was stopped alone for a while, and after three times for good', async () => {
    const { analyst, threads, clock } = setUp();
    const hang = async () => {
      const answer = ask(analyst, subjectOf('hangs'));
      threads.at(-1)?.say({ kind: 'ready' });
      clock.use(3_000);
      clock.advance(100);
      assert.equal((await answer).kind, 'stopped');
    };
    await hang();
    assert.equal((await ask(analyst, subjectOf('hangs'))).kind, 'stopped');
    assert.equal(threads.length, 1);

    for (const count of [2, 3]) {
      clock.advance(11_000);
      await hang();
      assert.equal(threads.length, count);
    }
    clock.advance(1_000_000);
    assert.equal((await ask(analyst, subjectOf('hangs'))).kind, 'stopped');
    assert.equal(threads.length, 3);

    const changed = ask(analyst, subjectOf('hangs no more', 'test:a.md', 2));
    threads.at(-1)?.say({ kind: 'ready' });
    threads.at(-1)?.answer(report as never);
    assert.equal((await changed).kind, 'answered');
  });

  it('shows a thread that crashes as such, and goes on with another', async () => {
    const { analyst, thread } = setUp();
    const broken = ask(analyst, subjectOf('breaks'));
    const waiting = ask(analyst, subjectOf('fine', 'test:b.md'));
    thread(0).say({ kind: 'ready' });
    thread(0).crash();
    assert.deepEqual(await broken, { kind: 'stopped', why: 'crashed' });
    thread(1).say({ kind: 'ready' });
    thread(1).answer(report as never);
    assert.equal((await waiting).kind, 'answered');
  });

  it('answers when threads cannot be started at all', async () => {
    const { analyst, threads } = setUp();
    const answers = [ask(analyst, subjectOf('a')), ask(analyst, subjectOf('b', 'test:b.md'))];
    threads[0]?.crash();
    threads[1]?.crash();
    assert.deepEqual(await Promise.all(answers), [
      { kind: 'stopped', why: 'crashed' },
      { kind: 'stopped', why: 'crashed' },
    ]);
    assert.equal(threads.length, 2);
  });

  it('answers when a thread never gets ready', async () => {
    const { analyst, clock } = setUp();
    const answer = ask(analyst, subjectOf('a'));
    clock.advance(15_100);
    assert.deepEqual(await answer, { kind: 'stopped', why: 'crashed' });
  });

  it('falls back when a thread ends before it was ready, and stays there', async () => {
    const fallback = createFakeThreads();
    const { analyst, thread, threads, clock } = setUp(fallback);
    const answer = ask(analyst, subjectOf('a'));
    thread(0).crash();
    fallback.started[0]?.say({ kind: 'ready' });
    fallback.started[0]?.answer(report as never);
    assert.equal((await answer).kind, 'answered');

    const hanging = ask(analyst, subjectOf('hangs', 'test:a.md', 2));
    clock.use(3_000);
    clock.advance(100);
    assert.equal((await hanging).kind, 'stopped');
    void ask(analyst, subjectOf('b', 'test:b.md'));
    assert.equal(threads.length, 1);
    assert.equal(fallback.started.length, 2);
  });

  it('ignores what a thread says that was ended', async () => {
    const { analyst, thread, clock } = setUp();
    const hanging = ask(analyst, subjectOf('hangs'));
    thread(0).say({ kind: 'ready' });
    clock.use(3_000);
    clock.advance(100);
    await hanging;
    void ask(analyst, subjectOf('other', 'test:b.md'));
    thread(0).answer(report as never);
    thread(0).crash();
    assert.equal(thread(1).isTerminated(), false);
  });

  it('tells a fault of ours from a text that cannot be read', async () => {
    const { analyst, thread } = setUp();
    const failed = ask(analyst, subjectOf('a'));
    thread(0).say({ kind: 'ready' });
    thread(0).say({ kind: 'failed', id: thread(0).lastRun().id, trace: 'TypeError' });
    assert.deepEqual(await failed, { kind: 'stopped', why: 'failed' });
    assert.equal(thread(0).isTerminated(), false);
  });

  it('drops the texts that were asked about longest ago', () => {
    const { analyst, thread } = setUp();
    void ask(analyst, subjectOf('x', 'test:0.md'));
    thread(0).say({ kind: 'ready' });
    for (let index = 1; index <= 16; index++) {
      thread(0).answer(report as never);
      void ask(analyst, subjectOf('x', `test:${index}.md`));
    }
    const forgotten = thread(0).posted.filter(({ kind }) => kind === 'forget');
    assert.deepEqual(forgotten, [{ kind: 'forget', uri: 'test:0.md' }]);
  });

  it('refuses what is asked after its end', async () => {
    const { analyst, thread } = setUp();
    const waiting = ask(analyst, subjectOf('a'));
    thread(0).say({ kind: 'ready' });
    analyst.end();
    assert.equal(thread(0).isTerminated(), true);
    await assert.rejects(ask(analyst, subjectOf('a')), { code: -32802 });
    await assert.rejects(waiting, { code: -32802 });
  });
});
