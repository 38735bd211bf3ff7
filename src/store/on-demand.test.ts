import { expect, it, vi } from 'vitest';
import { openOnDemand } from './on-demand.ts';
import type { Store } from './port.ts';

const fakeStore = () => ({
  get: vi.fn(async (id: string) => ({ id })),
  forTenant: vi.fn((tenantId: string) => ({
    quotas: { draw: async (quota: string) => `${tenantId} ${quota}` },
  })),
  ping: vi.fn(async () => {}),
  close: vi.fn(async () => {}),
});

it('is opened once, by whatever is asked of it first, and passes on what is asked and what is answered', async () => {
  const real = fakeStore();
  const open = vi.fn(async () => ({ ...real, keys: real }) as unknown as Store);
  const store = openOnDemand(open);
  const { quotas } = store.forTenant('acme');
  expect(open).not.toHaveBeenCalled();
  const answers = await Promise.all([
    store.keys.get('k1'),
    quotas.draw('turns', new Date(0), 1),
    store.ping(),
  ]);
  expect(answers).toEqual([{ id: 'k1' }, 'acme turns', undefined]);
  expect(open).toHaveBeenCalledTimes(1);
  await store.close();
  expect(real.close).toHaveBeenCalledTimes(1);
});

it('is not opened to be closed', async () => {
  const open = vi.fn();
  await openOnDemand(open).close();
  expect(open).not.toHaveBeenCalled();
});

it('hands on why it cannot be opened', async () => {
  const store = openOnDemand(async () => {
    throw new Error('no such server');
  });
  await expect(store.tenants.list()).rejects.toThrow('no such server');
});

it('gives parts that an async function can return', async () => {
  const real = fakeStore();
  const store = openOnDemand(async () => ({ ...real, keys: real }) as unknown as Store);
  const keys = await (async () => store.keys)();
  expect(await keys.get('k1')).toEqual({ id: 'k1' });
});
