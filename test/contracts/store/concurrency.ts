import { describe, expect, it } from 'vitest';
import { count, makeInterview, makeRecord, makeTurn, next, type StoreFixture } from './samples.ts';

export function describeConcurrency(test: StoreFixture): void {
  describe('at the same moment', () => {
    const FIFTY = Array.from({ length: 50 }, (_, index) => index);

    it('fifty different answers to one turn: one is written', async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      const records = FIFTY.map(() => makeRecord({ resourceId: interview.id }));
      const results = await Promise.all(
        FIFTY.map((index) =>
          test.tenant.interviews.appendTurn(
            interview.id,
            makeTurn(1, `Answer of ${index}`),
            next(index),
            records[index],
          ),
        ),
      );
      expect(count(results)).toEqual({ ok: 1, stale: 49 });
      const winner = results.indexOf('ok');
      const turns = await test.tenant.interviews.turns(interview.id);
      expect(turns.map(({ answer }) => answer)).toEqual([`Answer of ${winner}`]);
      expect(await test.tenant.interviews.get(interview.id)).toMatchObject({ turn: 2, ...next(winner) });
      const kept = await Promise.all(
        records.map(({ scope, key }) => test.tenant.idempotency.get(scope, key)),
      );
      expect(kept.map((record) => record !== undefined)).toEqual(results.map((result) => result === 'ok'));
    });

    it('one answer sent fifty times with one key: one is written, the others can replay it', async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      const record = makeRecord({ resourceId: interview.id });
      const results = await Promise.all(
        FIFTY.map(async () => {
          const result = await test.tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1), record);
          // By the time of the refusal the winner has committed.
          if (result === 'key_taken') {
            expect(await test.tenant.idempotency.get(record.scope, record.key)).toEqual(record);
          }
          return result;
        }),
      );
      expect(count(results)).toEqual({ ok: 1, key_taken: 49 });
      expect(await test.tenant.interviews.turns(interview.id)).toHaveLength(1);
    });

    it('one interview created fifty times with one key: there is one', async () => {
      const record = makeRecord();
      const results = await Promise.all(
        FIFTY.map(() => test.tenant.interviews.create(makeInterview(), record)),
      );
      expect(count(results)).toEqual({ ok: 1, key_taken: 49 });
      expect((await test.tenant.interviews.list({ limit: 100 })).items).toHaveLength(1);
    });

    it('an answer and an erasure: nothing of the interview is left', async () => {
      for (const _ of FIFTY.slice(0, 10)) {
        const interview = makeInterview();
        const record = makeRecord({ resourceId: interview.id });
        await test.tenant.interviews.create(interview);
        const [answered] = await Promise.all([
          test.tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1), record),
          test.tenant.interviews.delete(interview.id),
        ]);
        expect(['ok', 'stale']).toContain(answered);
        expect(await test.tenant.interviews.turns(interview.id)).toEqual([]);
        expect(await test.tenant.idempotency.get(record.scope, record.key)).toBeUndefined();
      }
    });
  });
}
