import { StoreError } from './database.ts';

/**
 * Does together what is asked for while something is under way: under load one statement, and one commit, does the work
 * of many callers; without load nobody waits for anybody. What the database refuses together is tried one by one, so
 * that a fault is only its own caller's.
 *
 * @param run gives a result for each item, in their order; what it throws is everybody's
 * @param most how many items it takes at once: a power of two, as are all smaller numbers of them, so that there are few
 *   different statements
 */
export function together<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  interface Asked {
    item: Item;
    resolve(result: Result): void;
    reject(error: unknown): void;
  }
  let waiting: Asked[] = [];
  let isRunning = false;

  async function settle(asked: readonly Asked[]): Promise<void> {
    try {
      const results = await run(asked.map(({ item }) => item));
      for (const [index, { resolve }] of asked.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (asked.length > 1 && error instanceof StoreError) for (const one of asked) await settle([one]);
      else for (const { reject } of asked) reject(error);
    }
  }

  async function work(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const count = Math.min(most, 2 ** Math.floor(Math.log2(waiting.length)));
      const asked = waiting.slice(0, count);
      waiting = waiting.slice(count);
      await settle(asked);
    }
    isRunning = false;
  }

  return (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.push({ item, resolve, reject });
    if (!isRunning) void work();
    return promise;
  };
}
