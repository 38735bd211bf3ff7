import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Reservation, SpendingLimits } from '../../../src/store/port.ts';
import { count, later, noon, type StoreFixture } from './samples.ts';

const makeEntry = (overrides: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: randomUUID(),
  subjectId: 'int_one',
  purpose: 'bridge',
  attempt: 1,
  operation: 'text',
  provider: 'anthropic',
  model: 'some-model',
  startedAt: noon.getTime(),
  durationMs: 812.4,
  firstTextMs: 300.6,
  outcome: 'complete',
  usage: { inputTokens: 100, outputTokens: 20, cacheReadTokens: 3000, cacheWriteTokens: 50 },
  usageSource: 'reported',
  priceTableVersion: '2026-11-21',
  costMicroUsd: 1000,
  upstreamRequestId: 'req_1',
  ...overrides,
});
const makeReservation = (overrides: Partial<Reservation> = {}): Reservation => ({
  id: randomUUID(),
  subjectId: 'int_one',
  amountMicroUsd: 300,
  expiresAt: later(60_000),
  ...overrides,
});
const limits = (overrides: Partial<SpendingLimits> = {}): SpendingLimits => ({
  subjectMicroUsd: 1_000_000,
  dayMicroUsd: 1_000_000,
  dayStart: noon,
  ...overrides,
});

export function describeLedger(test: StoreFixture): void {
  describe('the ledger', () => {
    it('books what comes at once for many tenants, releases what was set aside, and lets a fault be its own', async () => {
      const double = makeEntry();
      await test.tenant.ledger.book([double]);
      const held = Array.from({ length: 12 }, () => makeReservation({ amountMicroUsd: 10 }));
      for (const one of held) expect(await test.tenant.ledger.reserve(one, limits(), noon)).toBe('ok');
      const booked = await Promise.allSettled([
        ...held.map(({ id }) => test.tenant.ledger.book([makeEntry({ costMicroUsd: 1 })], id)),
        test.tenant.ledger.book([double]),
        ...held.map(() =>
          test.stranger.ledger.book([makeEntry({ costMicroUsd: 2 }), makeEntry({ costMicroUsd: 3 })]),
        ),
      ]);
      expect(booked.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      expect(booked[12]!.status).toBe('rejected');
      expect(await test.tenant.ledger.totals({})).toMatchObject([{ attempts: 13, costMicroUsd: 1012 }]);
      expect(await test.stranger.ledger.totals({})).toMatchObject([{ attempts: 24, costMicroUsd: 60 }]);
      // Nothing is held any more, and the hours know of all of it.
      const whole = makeReservation({ amountMicroUsd: 100 });
      const upTo = (dayMicroUsd: number) => test.tenant.ledger.reserve(whole, limits({ dayMicroUsd }), noon);
      expect(await upTo(1111)).toBe('spent');
      expect(await upTo(1112)).toBe('ok');
    });

    it('sets aside for many at once no more than there is, for each tenant', async () => {
      const ask = (ledger: typeof test.tenant.ledger) =>
        ledger.reserve(makeReservation({ amountMicroUsd: 100 }), limits({ dayMicroUsd: 550 }), noon);
      const asked = await Promise.all(
        Array.from({ length: 20 }, (_, index) => ask((index % 2 === 0 ? test.tenant : test.stranger).ledger)),
      );
      const granted = (parity: number) => asked.filter((one, index) => index % 2 === parity && one === 'ok');
      expect([granted(0).length, granted(1).length]).toEqual([5, 5]);
    });

    it('adds up attempts by model, since a time, for a subject and a tenant', async () => {
      await test.tenant.ledger.book([
        makeEntry(),
        makeEntry({ attempt: 2, outcome: 'aborted', costMicroUsd: 7, usageSource: 'estimated' }),
        makeEntry({ startedAt: noon.getTime() - 1, costMicroUsd: 40 }),
      ]);
      const local = { provider: 'openai-compatible', model: 'llama', costMicroUsd: undefined };
      await test.tenant.ledger.book([makeEntry({ ...local, subjectId: 'crt_two' })]);
      await test.stranger.ledger.book([makeEntry({ costMicroUsd: 5 })]);
      await test.tenant.ledger.book([]);

      const tokens = (of: number) => ({
        inputTokens: 100 * of,
        outputTokens: 20 * of,
        cacheReadTokens: 3000 * of,
        cacheWriteTokens: 50 * of,
      });
      const anthropic = {
        model: 'anthropic:some-model',
        failed: 1,
        unpriced: 0,
        unpricedTokens: 0,
        estimated: 1,
      };
      const llama = {
        model: 'openai-compatible:llama',
        attempts: 1,
        failed: 0,
        unpriced: 1,
        unpricedTokens: 3170,
        estimated: 0,
        costMicroUsd: 0,
        ...tokens(1),
      };
      expect(await test.tenant.ledger.totals({})).toEqual([
        { ...anthropic, attempts: 3, costMicroUsd: 1047, ...tokens(3) },
        llama,
      ]);
      expect(await test.tenant.ledger.totals({ since: noon })).toEqual([
        { ...anthropic, attempts: 2, costMicroUsd: 1007, ...tokens(2) },
        llama,
      ]);
      expect(await test.tenant.ledger.totals({ subjectId: 'crt_two' })).toEqual([llama]);
      expect(await test.tenant.ledger.totals({ subjectId: 'int_none' })).toEqual([]);
    });

    it('keeps one row for one attempt', async () => {
      const entry = makeEntry();
      await test.tenant.ledger.book([entry]);
      await expect(test.tenant.ledger.book([makeEntry(), entry])).rejects.toThrow('23505');
      expect((await test.tenant.ledger.totals({}))[0]?.attempts).toBe(1);
    });
  });

  describe('a budget', () => {
    it('counts what is booked and what is set aside, per subject and per day', async () => {
      const { ledger } = test.tenant;
      await ledger.book([makeEntry({ costMicroUsd: 500 }), makeEntry({ startedAt: noon.getTime() - 1 })]);
      const day = limits({ dayMicroUsd: 1000 });
      expect(await ledger.reserve(makeReservation({ subjectId: 'int_two' }), day, noon)).toBe('ok');
      expect(await ledger.reserve(makeReservation({ amountMicroUsd: 201 }), day, noon)).toBe('spent');
      expect(await ledger.reserve(makeReservation({ amountMicroUsd: 200 }), day, noon)).toBe('ok');

      // All days of int_one: 500 and 1000 booked, 200 set aside.
      const subject = (subjectMicroUsd: number) => limits({ subjectMicroUsd });
      expect(await ledger.reserve(makeReservation(), subject(1999), noon)).toBe('spent');
      expect(await ledger.reserve(makeReservation(), subject(2000), noon)).toBe('ok');
      expect(await test.stranger.ledger.reserve(makeReservation(), day, noon)).toBe('ok');
    });

    it('gets back what was set aside when the call is booked, or when that has expired', async () => {
      const { ledger } = test.tenant;
      const tight = limits({ dayMicroUsd: 300 });
      const first = makeReservation();
      expect(await ledger.reserve(first, tight, noon)).toBe('ok');
      expect(await ledger.reserve(makeReservation(), tight, noon)).toBe('spent');
      await test.stranger.ledger.book([], first.id);
      expect(await ledger.reserve(makeReservation(), tight, noon)).toBe('spent');
      await ledger.book([], first.id);
      expect(await ledger.reserve(makeReservation(), tight, noon)).toBe('ok');
      expect(await ledger.reserve(makeReservation(), tight, later(59_999))).toBe('spent');
      expect(await ledger.reserve(makeReservation(), tight, later(60_000))).toBe('ok');
    });

    it('is never overdrawn by a hundred calls at the same moment', async () => {
      const results = await Promise.all(
        Array.from({ length: 100 }, () =>
          test.tenant.ledger.reserve(makeReservation(), limits({ dayMicroUsd: 3199 }), noon),
        ),
      );
      expect(count(results)).toEqual({ ok: 10, spent: 90 });
    });

    it('of tokens is never overdrawn either, and counts what is booked', async () => {
      const reserve = (dayTokens: number | undefined) =>
        test.tenant.ledger.reserve(
          { ...makeReservation(), amountMicroUsd: 0, tokens: 300 },
          { ...limits({}), dayTokens },
          noon,
        );
      expect(count(await Promise.all(Array.from({ length: 100 }, () => reserve(3199))))).toEqual({
        ok: 10,
        spent: 90,
      });
      expect(await reserve(3300)).toBe('ok');
      expect(await reserve(3300)).toBe('spent');
      expect(await reserve(undefined)).toBe('ok');
    });

    it('of tokens without a price holds for a subject and a day, and leaves what has a price alone', async () => {
      const { ledger } = test.tenant;
      const unpriced = makeEntry({ provider: 'openai-compatible', costMicroUsd: undefined });
      // 3,170 tokens each; those with a price do not count, those of yesterday only for the subject.
      await ledger.book([makeEntry(), unpriced]);
      await ledger.book([{ ...unpriced, id: randomUUID(), startedAt: noon.getTime() - 1 }]);
      const reserve = (subjectId: string, subject: number, day: number) =>
        ledger.reserve(
          { ...makeReservation({ subjectId }), amountMicroUsd: 0, tokens: 300 },
          limits({ unpricedTokens: { subject, day } }),
          noon,
        );
      expect(await reserve('int_one', 6_639, 1e9)).toBe('spent');
      expect(await reserve('int_one', 6_640, 1e9)).toBe('ok');
      expect(await reserve('int_two', 300, 3_769)).toBe('spent');
      expect(await reserve('int_two', 300, 3_770)).toBe('ok');
      expect(await ledger.reserve(makeReservation({ tokens: 9_000 }), limits(), noon)).toBe('ok');
      expect(await reserve('int_three', 300, 4_070)).toBe('ok');
      const many = await Promise.all(Array.from({ length: 100 }, () => reserve('int_four', 3_199, 1e9)));
      expect(count(many)).toEqual({ ok: 10, spent: 90 });
    });
  });
}
