import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/contract/interview.ts';
import { makeCritique } from '../../support/factories.ts';
import {
  count,
  later,
  makeInterview,
  makeRecord,
  makeTurn,
  next,
  type StoreFixture,
  WEIRD_TEXT,
} from './samples.ts';

const worded: Message = { role: 'bar_raiser', kind: 'probe', probeId: 'first', text: WEIRD_TEXT };
const wordingUntil = later(60_000);

export function describeWording(test: StoreFixture): void {
  describe('messages that a model words', () => {
    const begin = async () => {
      const interview = makeInterview();
      const record = makeRecord({ resourceId: interview.id });
      await test.tenant.interviews.create(interview);
      await test.tenant.interviews.appendTurn(
        interview.id,
        makeTurn(1),
        { ...next(1), wordingUntil },
        record,
      );
      const kept = { scope: record.scope, key: record.key, response: { message: worded } };
      const keptResponse = async () =>
        (await test.tenant.idempotency.get(record.scope, record.key))?.response;
      return { id: interview.id, record, kept, keptResponse };
    };

    it('are completed once, in the interview and in the kept response', async () => {
      const { id, kept, keptResponse } = await begin();
      expect(await test.tenant.interviews.get(id)).toMatchObject({ ...next(1), wordingUntil });
      expect(await test.tenant.interviews.completeMessage(id, 1, worded, kept)).toBe('ok');
      const completed = await test.tenant.interviews.get(id);
      expect(completed).toMatchObject({ message: worded, turn: 2 });
      expect(completed).not.toHaveProperty('wordingUntil');
      expect(await keptResponse()).toEqual({ message: worded });

      const again = { ...kept, response: 'twice' };
      expect(await test.tenant.interviews.completeMessage(id, 1, next(1).message, again)).toBe('stale');
      expect(await test.tenant.interviews.get(id)).toEqual(completed);
      expect(await keptResponse()).toEqual({ message: worded });
    });

    it('stay as they are when the interview has moved on, is gone or is somebody else’s', async () => {
      const moved = await begin();
      await test.tenant.interviews.appendTurn(moved.id, makeTurn(2), next(2));
      const gone = await begin();
      await test.tenant.interviews.delete(gone.id);
      for (const { id, kept } of [moved, gone]) {
        expect(await test.tenant.interviews.completeMessage(id, 1, worded, kept)).toBe('stale');
      }
      expect((await test.tenant.interviews.get(moved.id))?.message).toEqual(next(2).message);
      expect(await moved.keptResponse()).toEqual(moved.record.response);
      const foreign = await begin();
      expect(await test.stranger.interviews.completeMessage(foreign.id, 1, worded)).toBe('stale');
      expect((await test.tenant.interviews.get(foreign.id))?.message).toEqual(next(1).message);
    });

    it('are completed by one of many at the same moment', async () => {
      const { id } = await begin();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          test.tenant.interviews.completeMessage(id, 1, { ...worded, text: `Wording ${index}` }),
        ),
      );
      expect(count(results)).toEqual({ ok: 1, stale: 19 });
      expect((await test.tenant.interviews.get(id))?.message.text).toBe(`Wording ${results.indexOf('ok')}`);
    });
  });

  describe('work that another server may want to be stopped', () => {
    const begin = async () => {
      const { id } = await create();
      await test.tenant.interviews.appendTurn(id, makeTurn(1), { ...next(1), wordingUntil });
      return id;
    };
    const create = async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      return interview;
    };
    const sign = (id: string, turn: number, until = later(90_000)) =>
      test.tenant.interviews.stillAtWork(id, turn, until);
    const lease = async (id: string) => (await test.tenant.interviews.get(id))?.wordingUntil;

    it('goes on with every sign, until it is asked to stop', async () => {
      const id = await begin();
      expect(await sign(id, 1)).toBe('go_on');
      expect(await lease(id)).toEqual(later(90_000));
      await test.tenant.interviews.askToStop(id);
      expect(await sign(id, 1)).toBe('stop');
      // Only that: the next answer is another matter.
      await test.tenant.interviews.appendTurn(id, makeTurn(2), { ...next(2), wordingUntil });
      expect([await sign(id, 1), await sign(id, 2)]).toEqual(['stop', 'go_on']);
    });

    it('puts nothing off but the words of its own answer', async () => {
      const id = await begin();
      await test.tenant.interviews.appendTurn(id, makeTurn(2), { ...next(2), wordingUntil });
      expect(await sign(id, 1)).toBe('go_on');
      expect(await lease(id)).toEqual(wordingUntil);
      await test.tenant.interviews.completeMessage(id, 2, worded);
      expect(await sign(id, 2)).toBe('go_on');
      expect(await lease(id)).toBeUndefined();
    });

    it('is stopped when the interview is gone, and not by another tenant', async () => {
      const id = await begin();
      await test.stranger.interviews.askToStop(id);
      expect(await test.stranger.interviews.stillAtWork(id, 1, later(90_000))).toBe('stop');
      expect(await sign(id, 1)).toBe('go_on');
      await test.tenant.interviews.delete(id);
      expect(await sign(id, 1)).toBe('stop');
    });
  });

  describe('the critique of a turn', () => {
    it('is found by its id and replaced, for its tenant alone', async () => {
      const interview = makeInterview();
      const turn = makeTurn(1);
      const record = makeRecord({ resourceId: interview.id });
      await test.tenant.interviews.create(interview);
      await test.tenant.interviews.appendTurn(interview.id, turn, next(1), record);
      const found = await test.tenant.interviews.findCritique(turn.critique.id);
      expect(found).toEqual({ interview: await test.tenant.interviews.get(interview.id), turn });
      expect(await test.stranger.interviews.findCritique(turn.critique.id)).toBeUndefined();
      expect(await test.tenant.interviews.findCritique('crt_none')).toBeUndefined();

      const critique = makeCritique({ id: turn.critique.id, score: 99 });
      const kept = { scope: record.scope, key: record.key, response: critique };
      expect(await test.stranger.interviews.replaceCritique(interview.id, 1, critique)).toBe(false);
      expect(await test.tenant.interviews.replaceCritique(interview.id, 2, critique)).toBe(false);
      expect(await test.tenant.interviews.replaceCritique(interview.id, 1, critique, kept)).toBe(true);
      expect(await test.tenant.interviews.turns(interview.id)).toEqual([{ ...turn, critique }]);
      expect((await test.tenant.idempotency.get(record.scope, record.key))?.response).toEqual(critique);
    });
  });
}
