import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Limiter, type Limits } from '../../src/services/limits/limits.ts';
import type { Store } from '../../src/store/port.ts';

/** What every tenant is held to, whatever runtime and database are beneath. */
export function describeLimits(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store.close());

  /** A server of its own with a clock that stands still until it is moved. */
  function server(limits: Limits, at = Date.UTC(2026, 10, 21)) {
    const clock = { at };
    const deps = { store, now: () => new Date(clock.at), newId: () => crypto.randomUUID() };
    return { limiter: new Limiter(deps, limits), clock };
  }
  const tenant = () => `tenant-${crypto.randomUUID()}`;
  const allowed = async (draws: Promise<{ allowed: boolean } | undefined>[]) =>
    (await Promise.all(draws)).filter((draw) => draw?.allowed).length;

  describe('turns', () => {
    it('are counted over all servers, and given anew every minute', async () => {
      const id = tenant();
      const servers = [server({ turnsPerMinute: 10 }), server({ turnsPerMinute: 10 })];
      const draws = () => Array.from({ length: 30 }, (_, index) => servers[index % 2]!.limiter.drawTurn(id));
      expect(await allowed(draws())).toBe(10);
      expect(await servers[0]!.limiter.drawTurn(id)).toMatchObject({
        allowed: false,
        remaining: 0,
        resetSeconds: 60,
      });
      for (const { clock } of servers) clock.at += 60_000;
      expect(await allowed(draws())).toBe(10);
      expect(await servers[0]!.limiter.drawTurn(tenant())).toMatchObject({ allowed: true, remaining: 9 });
    });

    it('come back after a clock that was a day ahead has been set right', async () => {
      const id = tenant();
      const { limiter, clock } = server({ turnsPerMinute: 1 }, Date.UTC(2026, 10, 22));
      expect(await allowed([limiter.drawTurn(id), limiter.drawTurn(id)])).toBe(1);
      clock.at -= 86_400_000;
      expect(await allowed([limiter.drawTurn(id), limiter.drawTurn(id)])).toBe(1);
    });
  });

  describe('event streams', () => {
    it('have so many places over all servers, each free again when its stream ends or its server is gone', async () => {
      const id = tenant();
      const [one, other] = [server({ streams: 3 }), server({ streams: 3 })];
      const opened = await Promise.all(
        Array.from({ length: 12 }, (_, index) => [one, other][index % 2]!.limiter.openStream(id)),
      );
      const streams = opened.flatMap((result) => ('end' in result ? [result] : []));
      expect(streams).toHaveLength(3);
      expect(await other.limiter.openStream(id)).toEqual({ full: 3 });
      streams[0]!.end();
      streams[0]!.end();
      // A place is given back behind the end of its stream.
      await vi.waitFor(async () => expect(await other.limiter.openStream(id)).toHaveProperty('end'));
      expect(await one.limiter.openStream(id)).toEqual({ full: 3 });
      one.clock.at += 301_000;
      expect(await one.limiter.openStream(id)).toHaveProperty('end');
    });
  });

  describe('requests', () => {
    it('are counted by each server, and what is set for a tenant takes the place of what is configured', async () => {
      const { limiter } = server({ requestsPerMinute: 5, turnsPerMinute: 5 });
      const [usual, generous, unlimited] = [tenant(), tenant(), tenant()];
      const createdAt = new Date(0);
      await store.tenants.put({ id: generous, limits: { requestsPerMinute: 8 }, createdAt });
      await store.tenants.put({
        id: unlimited,
        limits: { requestsPerMinute: null, turnsPerMinute: 0 },
        createdAt,
      });
      const draws = (id: string) => Array.from({ length: 20 }, () => limiter.drawRequest(id));
      expect(await allowed(draws(usual))).toBe(5);
      expect(await allowed(draws(generous))).toBe(8);
      expect(await limiter.drawRequest(unlimited)).toBeUndefined();
      expect(await limiter.drawTurn(unlimited)).toMatchObject({ allowed: false, limit: 0 });
    });
  });
}
