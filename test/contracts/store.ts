import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { describeConcurrency } from './store/concurrency.ts';
import { describeCritiques } from './store/critiques.ts';
import { describeData } from './store/data.ts';
import { describeIdentifiers } from './store/identifiers.ts';
import { describeInterviews } from './store/interviews.ts';
import { describeKeptResponses } from './store/kept-responses.ts';
import { describeLedger } from './store/ledger.ts';
import { makeStoredCritique, type StoreFixture } from './store/samples.ts';
import { describeWalkthroughs } from './store/walkthroughs.ts';
import { describeWording } from './store/wording.ts';

/**
 * What every store keeps to, through the port alone. Each test has tenants of its own, so one store serves
 * them all and nothing has to be emptied in between.
 */
export function describeStore(open: () => Promise<Store>): void {
  const test = {} as StoreFixture;
  beforeAll(async () => {
    test.store = await open();
    // Opens the connections of a pool, so that what is done at the same moment really meets.
    await Promise.all(Array.from({ length: 10 }, () => test.store.ping()));
  });
  afterAll(() => test.store?.close());
  beforeEach(() => {
    test.tenant = test.store.forTenant(`tenant-${randomUUID()}`);
    test.stranger = test.store.forTenant(`tenant-${randomUUID()}`);
  });

  it('answers a ping', async () => {
    await expect(test.store.ping()).resolves.toBeUndefined();
  });

  it('lets nobody act as the tenant of the built-in walkthroughs or as none', () => {
    expect(() => test.store.forTenant('*')).toThrow(TypeError);
    expect(() => test.store.forTenant('')).toThrow(TypeError);
  });

  it('says nothing of the values when a statement fails', async () => {
    const stored = makeStoredCritique({ request: { answer: 'my secret story' } });
    await test.tenant.critiques.insert(stored);
    const error = await test.tenant.critiques.insert(stored).catch((caught: unknown) => caught as Error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toContain('23505');
    const told = [error, (error as Error).cause].map((part) => JSON.stringify(part) + String(part));
    expect(told.join()).not.toMatch(/secret|crt_/);
  });

  describeWalkthroughs(test);
  describeCritiques(test);
  describeInterviews(test);
  describeWording(test);
  describeConcurrency(test);
  describeKeptResponses(test);
  describeLedger(test);
  describeData(test);
  describeIdentifiers(test);
}
