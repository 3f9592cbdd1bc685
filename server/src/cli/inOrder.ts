/**
 * Has workers do items, whoever is free taking the next, and gives the results in the order of the
 * items whatever is done first.
 *
 * @param most - items that are under way, or done and not yet taken
 */
export async function* inOrder<Item, Worker, Result>(
  items: Iterable<Item>,
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<Result>,
  most: number,
): AsyncGenerator<Result, void, undefined> {
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const started: Promise<Result>[] = [];

  for (const item of items) {
    const result = start(item);
    // What goes wrong is told to who takes the result, and not before.
    result.catch(() => undefined);
    started.push(result);
    if (started.length >= most) yield* takeFirst();
  }
  while (started.length > 0) yield* takeFirst();

  async function* takeFirst() {
    const first = started.shift();
    if (first) yield await first;
  }

  async function start(item: Item): Promise<Result> {
    const worker = await take();
    try {
      return await work(item, worker);
    } finally {
      give(worker);
    }
  }

  /** The one that was free last: who has not been needed yet need not be started. */
  function take(): Worker | Promise<Worker> {
    return (
      free.pop() ??
      new Promise((resolve) => {
        waiting.push(resolve);
      })
    );
  }

  function give(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  }
}
