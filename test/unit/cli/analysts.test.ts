import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';

import type { Analyst } from '#lsp/analyst.js';
import { createAnalysts, jobsFor } from '#cli/analysts.js';

import { createFakeClock, createFakeThreads } from '../lsp/fakeThread.js';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function setUp(count: number) {
  const clock = createFakeClock();
  const threads = createFakeThreads();
  const analysts = createAnalysts(count, {
    clock,
    start: threads.start,
    budget: { cpu: 2_000, cpuPerUnit: 0, wall: 10_000 },
    log: () => undefined,
  });
  const outcomes: string[] = [];
  const ask = (index: number) => {
    const analyst: Analyst | undefined = analysts[index];
    assert.ok(analyst);
    const source = { uri: `test:${index}.md`, version: 0, text: `${index}` };
    const subject = { source, options: { severity: {}, today: '2026-11-25' } };
    void analyst.ask('report', undefined, subject, { urgent: true }).then(({ kind }) => {
      outcomes.push(`${index} ${kind}`);
    });
  };
  /** Time passes on the wall, and with it processor time, in small steps. */
  const pass = (wall: number, cpu: number) => {
    for (let step = 0; step < 100; step++) {
      clock.use(cpu / 100);
      clock.advance(wall / 100);
    }
  };
  return { clock, analysts, threads: threads.started, outcomes, ask, pass };
}

describe('analysts that work side by side', () => {
  it('each have the budget of one, though the clock counts them all', async () => {
    const { threads, outcomes, ask, pass } = setUp(2);
    for (const index of [0, 1]) ask(index);
    for (const thread of threads) thread.say({ kind: 'ready' });
    pass(1_900, 3_800);
    await settle();
    assert.deepEqual(outcomes, []);
    pass(300, 600);
    await settle();
    assert.deepEqual(outcomes, ['0 stopped', '1 stopped']);
  });

  it('are not charged for who has nothing to do', async () => {
    const { threads, outcomes, ask, pass } = setUp(3);
    for (const index of [0, 1, 2]) ask(index);
    for (const thread of threads) thread.say({ kind: 'ready' });
    threads[1]?.answer({} as never);
    threads[2]?.crash();
    await settle();
    assert.deepEqual(outcomes, ['1 answered', '2 stopped']);
    pass(2_100, 2_100);
    await settle();
    assert.deepEqual(outcomes, ['1 answered', '2 stopped', '0 stopped']);
  });

  it('are not charged for what was used before they were asked', async () => {
    const { threads, outcomes, ask, pass } = setUp(2);
    ask(0);
    threads[0]?.say({ kind: 'ready' });
    pass(1_500, 1_500);
    ask(1);
    threads[1]?.say({ kind: 'ready' });
    pass(800, 1_600);
    await settle();
    assert.deepEqual(outcomes, ['0 stopped']);
  });

  it('may take longer on the wall when there are more of them than cores', async () => {
    const { threads, outcomes, ask, pass } = setUp(2 * availableParallelism());
    ask(0);
    threads[0]?.say({ kind: 'ready' });
    pass(19_000, 1_000);
    await settle();
    assert.deepEqual(outcomes, []);
    pass(2_000, 100);
    await settle();
    assert.deepEqual(outcomes, ['0 stopped']);
  });

  it('start no thread before they are asked something', () => {
    const { threads, ask } = setUp(4);
    assert.equal(threads.length, 0);
    ask(2);
    assert.equal(threads.length, 1);
  });

  it('are one for a few files, and never more than files', () => {
    assert.equal(jobsFor(0, undefined), 1);
    assert.equal(jobsFor(3, undefined), 1);
    assert.equal(jobsFor(1_000, undefined), Math.min(8, availableParallelism()));
    assert.equal(jobsFor(3, 8), 3);
    assert.equal(jobsFor(0, 8), 1);
    assert.equal(jobsFor(1_000, 5), 5);
  });
});
