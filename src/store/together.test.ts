import { describe, expect, it, vi } from 'vitest';
import { StoreError } from './database.ts';
import { together } from './together.ts';

describe('what is done together', () => {
  it('begins at once, takes what has come meanwhile in one go, and gives everybody their own result', async () => {
    const gate = Promise.withResolvers<void>();
    const run = vi.fn(async (items: readonly number[]) => {
      await gate.promise;
      return items.map((item) => item * 10);
    });
    const ask = together(run, 4);
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].map(ask);
    expect(run.mock.calls).toEqual([[[1]]]);
    gate.resolve();
    expect(await Promise.all(asked)).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
    expect(run.mock.calls).toEqual([[[1]], [[2, 3, 4, 5]], [[6, 7]], [[8]]]);
    expect(await ask(9)).toBe(90);
  });

  it('is tried one by one when the database refuses it, so that a fault is only its own', async () => {
    const run = async (items: readonly number[]) => {
      await Promise.resolve();
      if (items.includes(3)) throw new StoreError('23505');
      return items.map((item) => item * 10);
    };
    const ask = together(run, 8);
    const settled = await Promise.allSettled([1, 2, 3, 4].map(ask));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('is not tried again when there is no database', async () => {
    const run = vi.fn(async () => {
      await Promise.resolve();
      throw new TypeError('gone');
    });
    const ask = together(run, 8);
    const settled = await Promise.allSettled([1, 2, 3].map(ask));
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    expect(run).toHaveBeenCalledTimes(2);
  });
});
