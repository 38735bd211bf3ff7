import { expect, it } from 'vitest';
import type { Page, PageRequest } from '../../../src/store/port.ts';
import { later } from './samples.ts';

interface Rows {
  add(id: string, createdAt: Date): Promise<unknown>;
  erase(id: string): Promise<unknown>;
}

export const mapItems =
  <T>(idOf: (item: T) => string) =>
  ({ items, ...rest }: Page<T>): Page<string> => ({ ...rest, items: items.map(idOf) });

/** Newest-first pages by cursor: the same rules for every list. */
export function describePages(list: (page: PageRequest) => Promise<Page<string>>, rows: Rows): void {
  async function readAll(limit: number): Promise<string[]> {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await list({ limit, ...(after !== undefined && { after }) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      ids.push(...page.items);
      after = page.nextCursor;
    } while (after !== undefined && ids.length < 100);
    return ids;
  }

  it('are listed newest first, in pages that neither repeat nor miss one', async () => {
    // Written out of order; three share one millisecond and go by id.
    const ages = { r3: 3, r1: 1, r5a: 5, r2: 2, r5c: 5, r4: 4, r5b: 5 };
    for (const [id, age] of Object.entries(ages)) await rows.add(id, later(age));
    const newestFirst = ['r5c', 'r5b', 'r5a', 'r4', 'r3', 'r2', 'r1'];
    for (const limit of [1, 2, 3, 6, 7, 8]) expect(await readAll(limit)).toEqual(newestFirst);
  });

  it('give no cursor when there is nothing more', async () => {
    expect(await list({ limit: 2 })).toEqual({ items: [] });
    await rows.add('one', later(1));
    await rows.add('two', later(2));
    expect(await list({ limit: 2 })).toEqual({ items: ['two', 'one'] });
  });

  it('go on from a cursor whatever happens before it', async () => {
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) await rows.add(id, later(index));
    const first = await list({ limit: 2 });
    await rows.add('newer', later(100));
    await rows.erase(first.items[1]!);
    expect((await list({ limit: 2, after: first.nextCursor! })).items).toEqual(['b', 'a']);
  });

  it.each([
    '',
    '!',
    'bm90IGpzb24',
    btoa('[]'),
    btoa('["2026-13-01T00:00:00Z","x"]'),
    btoa('[1,"x"]'),
    btoa('{"__proto__":1}'),
    '\ud800',
  ])('refuse %j as a cursor', async (after) => {
    await expect(list({ limit: 2, after })).rejects.toMatchObject({
      name: 'AppError',
      code: 'validation_failed',
      errors: [{ pointer: 'after' }],
    });
  });
}
