import { describe, expect, it } from 'vitest';
import { later, makeInterview, makeRecord, type StoreFixture, WEIRD_TEXT } from './samples.ts';

export function describeKeptResponses(test: StoreFixture): void {
  describe('kept responses', () => {
    it('come back exactly as they went in', async () => {
      for (const response of [{ text: WEIRD_TEXT }, 'text', 0, false, [], null]) {
        const record = makeRecord({ response });
        await test.tenant.interviews.create(makeInterview(), record);
        expect(await test.tenant.idempotency.get(record.scope, record.key)).toEqual(record);
      }
    });

    it('belong to one tenant and one operation', async () => {
      const record = makeRecord({ key: 'same' });
      const elsewhere = { ...record, scope: 'POST /v1/critiques' };
      expect(await test.tenant.interviews.create(makeInterview(), record)).toBe('ok');
      expect(await test.stranger.idempotency.get(record.scope, record.key)).toBeUndefined();
      expect(await test.stranger.interviews.create(makeInterview(), record)).toBe('ok');
      expect(await test.tenant.interviews.create(makeInterview(), elsewhere)).toBe('ok');
    });

    it('are forgotten when older than asked for, per tenant', async () => {
      const records = [0, 1000, 2000].map((age) => makeRecord({ createdAt: later(age) }));
      for (const record of records) {
        await test.tenant.interviews.create(makeInterview(), record);
        await test.stranger.interviews.create(makeInterview(), record);
      }
      expect(await test.tenant.idempotency.purge(later(1000))).toBe(1);
      expect(await test.tenant.idempotency.purge(later(1000))).toBe(0);
      const [first, second, third] = records;
      expect(await test.tenant.idempotency.get(first!.scope, first!.key)).toBeUndefined();
      expect(await test.tenant.idempotency.get(second!.scope, second!.key)).toEqual(second);
      expect(await test.tenant.idempotency.get(third!.scope, third!.key)).toEqual(third);
      expect(await test.stranger.idempotency.get(first!.scope, first!.key)).toEqual(first);
    });
  });
}
