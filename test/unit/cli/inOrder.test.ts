import assert from 'node:assert/strict';

import { inOrder } from '#cli/inOrder.js';

/** Lets promises that have settled be seen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Work that a test ends. */
function setUp(items: number, workers: number, most: number) {
  const begun: string[] = [];
  const ends = new Map<number, () => void>();
  const results = inOrder(
    Array.from({ length: items }, (_, index) => index),
    Array.from({ length: workers }, (_, index) => `w${index}`),
    (item, worker) => {
      begun.push(`${item} ${worker}`);
      return new Promise<number>((resolve) => {
        ends.set(item, () => {
          resolve(item);
        });
      });
    },
    most,
  );
  return { begun, results, end: (item: number) => ends.get(item)?.() };
}

describe('work that is given back in order', () => {
  it('is for whoever is free, and comes in the order of the items', async () => {
    const { begun, results, end } = setUp(4, 2, 10);
    const first = results.next();
    await settle();
    assert.deepEqual(begun, ['0 w1', '1 w0']);
    end(1);
    await settle();
    assert.deepEqual(begun, ['0 w1', '1 w0', '2 w0']);
    end(2);
    await settle();
    end(3);
    await settle();
    end(0);
    const rest = [(await first).value];
    for await (const result of results) rest.push(result);
    assert.deepEqual(rest, [0, 1, 2, 3]);
  });

  it('goes no further ahead than it may', async () => {
    const { begun, results, end } = setUp(9, 3, 3);
    const first = results.next();
    await settle();
    for (const item of [1, 2]) end(item);
    await settle();
    assert.equal(begun.length, 3);
    end(0);
    assert.equal((await first).value, 0);
    await settle();
    assert.equal(begun.length, 3);
    const second = results.next();
    await settle();
    assert.equal(begun.length, 4);
    assert.equal((await second).value, 1);
  });

  it('is asked of the one that worked last, so that no other need be started', async () => {
    const workers: string[] = [];
    const results = inOrder(
      [0, 1, 2],
      ['a', 'b'],
      (item, worker) => {
        workers.push(worker);
        return Promise.resolve(item);
      },
      1,
    );
    for await (const result of results) assert.ok(result >= 0);
    assert.deepEqual(workers, ['b', 'b', 'b']);
  });

  it('tells what went wrong in its turn, after what came before', async () => {
    const results = inOrder(
      [0, 1],
      ['a', 'b'],
      async (item) => {
        if (item === 1) throw new Error('wrong');
        await settle();
        return item;
      },
      5,
    );
    assert.equal((await results.next()).value, 0);
    await assert.rejects(results.next(), /wrong/u);
  });
});
