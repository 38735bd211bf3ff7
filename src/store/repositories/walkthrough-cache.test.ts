import { describe, expect, it } from 'vitest';
import { makeWalkthrough } from '../../../test/support/factories.ts';
import type { StoredWalkthrough } from '../port.ts';
import { BUILTIN_TENANT } from '../schema.ts';
import { WalkthroughCache } from './walkthrough-cache.ts';

const row = (id: string, source: StoredWalkthrough['source']): StoredWalkthrough => ({
  walkthrough: makeWalkthrough({ id }),
  source,
});

function counted(rows: Record<string, StoredWalkthrough[]>) {
  const loads: string[] = [];
  const load = async (tenantId: string) => {
    loads.push(tenantId);
    return rows[tenantId] ?? [];
  };
  return { load, loads };
}
const ids = (list: readonly StoredWalkthrough[]) =>
  list.map(({ walkthrough, source }) => `${walkthrough.id} ${source}`);

describe('the remembered catalogue', () => {
  it('is read once for everybody, with what is a tenant’s own behind it', async () => {
    const { load, loads } = counted({
      [BUILTIN_TENANT]: [row('a', 'builtin'), row('b', 'builtin')],
      acme: [row('b', 'imported'), row('c', 'imported')],
    });
    const cache = new WalkthroughCache(load, Number.POSITIVE_INFINITY);
    const first = await cache.list('acme');
    expect(ids(first)).toEqual(['a builtin', 'b builtin', 'c imported']);
    expect(ids(await cache.list('zenith'))).toEqual(['a builtin', 'b builtin']);
    expect(await cache.list('acme')).toBe(first);
    expect(loads).toEqual([BUILTIN_TENANT, 'acme', 'zenith']);
  });

  it('is read again when it was told of a change, and when a reading failed', async () => {
    const rows: Record<string, StoredWalkthrough[]> = {};
    let isBroken = true;
    const cache = new WalkthroughCache(async (tenantId) => {
      if (isBroken) throw new Error('no database');
      return rows[tenantId] ?? [];
    }, Number.POSITIVE_INFINITY);
    await expect(cache.list('acme')).rejects.toThrow('no database');
    isBroken = false;
    expect(await cache.list('acme')).toEqual([]);
    rows.acme = [row('c', 'imported')];
    expect(await cache.list('acme')).toEqual([]);
    cache.forget('acme');
    expect(ids(await cache.list('acme'))).toEqual(['c imported']);
  });

  it('is believed for no longer than it may be', async () => {
    const { load, loads } = counted({});
    const cache = new WalkthroughCache(load, 0);
    await cache.list('acme');
    await cache.list('acme');
    expect(loads).toHaveLength(4);
  });
});
