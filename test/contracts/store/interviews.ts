import { describe, expect, it } from 'vitest';
import { makeWalkthrough } from '../../support/factories.ts';
import { describePages, mapItems } from './pages.ts';
import { makeInterview, makeRecord, makeTurn, next, type StoreFixture, WEIRD_TEXT } from './samples.ts';

export function describeInterviews(test: StoreFixture): void {
  describe('interviews', () => {
    it('come back exactly as they went in', async () => {
      const interview = makeInterview({
        walkthrough: makeWalkthrough({ title: WEIRD_TEXT }),
        machine: { phase: 'probing', probesAsked: 2, clarified: true, bridgesSaid: [WEIRD_TEXT] },
        state: 'probing',
        turn: 4,
        message: { role: 'bar_raiser', kind: 'probe', probeId: 'second', text: WEIRD_TEXT },
        createdAt: new Date('1999-12-31T23:59:59.001Z'),
        updatedAt: new Date('2038-01-19T03:14:08.000Z'),
      });
      expect(await test.tenant.interviews.create(interview)).toBe('ok');
      expect(await test.tenant.interviews.get(interview.id)).toEqual(interview);
      expect((await test.tenant.interviews.list({ limit: 1 })).items).toEqual([interview]);
      expect(await test.tenant.interviews.turns(interview.id)).toEqual([]);
    });

    it('are unknown to other tenants, who can neither read, answer nor erase them', async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      await test.tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1));
      expect(await test.stranger.interviews.get(interview.id)).toBeUndefined();
      expect(await test.stranger.interviews.turns(interview.id)).toEqual([]);
      expect(await test.stranger.interviews.list({ limit: 10 })).toEqual({ items: [] });
      expect(await test.stranger.interviews.appendTurn(interview.id, makeTurn(2), next(2))).toBe('stale');
      expect(await test.stranger.interviews.delete(interview.id)).toBe(false);
      expect((await test.tenant.interviews.get(interview.id))?.turn).toBe(2);
      expect(await test.tenant.interviews.turns(interview.id)).toHaveLength(1);
    });

    it('keep every answer in order and move on with it', async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      const turns = [makeTurn(1, WEIRD_TEXT), makeTurn(2), makeTurn(3)];
      for (const turn of turns) {
        expect(await test.tenant.interviews.appendTurn(interview.id, turn, next(turn.turn))).toBe('ok');
      }
      expect(await test.tenant.interviews.turns(interview.id)).toEqual(turns);
      expect(await test.tenant.interviews.get(interview.id)).toEqual({
        ...interview,
        ...next(3),
        turn: 4,
        updatedAt: turns[2]!.answeredAt,
      });
    });

    it('come with what was asked and answered, in order', async () => {
      const interview = makeInterview();
      await test.tenant.interviews.create(interview);
      expect(await test.tenant.interviews.getWithExchanges(interview.id)).toEqual({
        interview,
        exchanges: [],
      });
      const turns = Array.from({ length: 11 }, (_, index) => makeTurn(index + 1, `${WEIRD_TEXT} ${index}`));
      for (const turn of turns) {
        expect(await test.tenant.interviews.appendTurn(interview.id, turn, next(turn.turn))).toBe('ok');
      }
      expect(await test.tenant.interviews.getWithExchanges(interview.id)).toEqual({
        interview: await test.tenant.interviews.get(interview.id),
        exchanges: turns.map(({ asked, answer }) => ({ asked, answer })),
      });
      expect(await test.stranger.interviews.getWithExchanges(interview.id)).toBeUndefined();
    });

    it.each([
      ['an earlier', 1],
      ['a later', 3],
    ])('refuse %s turn and change nothing', async (_, turn) => {
      const interview = makeInterview({ turn: 2 });
      await test.tenant.interviews.create(interview);
      const record = makeRecord({ resourceId: interview.id });
      const result = await test.tenant.interviews.appendTurn(interview.id, makeTurn(turn), next(9), record);
      expect(result).toBe('stale');
      expect(await test.tenant.interviews.get(interview.id)).toEqual(interview);
      expect(await test.tenant.interviews.turns(interview.id)).toEqual([]);
      expect(await test.tenant.idempotency.get(record.scope, record.key)).toBeUndefined();
    });

    it('that are gone take no answers', async () => {
      expect(await test.tenant.interviews.appendTurn('int_gone', makeTurn(1), next(1))).toBe('stale');
      expect(await test.tenant.interviews.turns('int_gone')).toEqual([]);
    });

    it('change nothing when the key is taken, even for a current turn', async () => {
      const interview = makeInterview();
      const record = makeRecord({ resourceId: interview.id });
      expect(await test.tenant.interviews.create(interview, record)).toBe('ok');
      expect(await test.tenant.interviews.create(makeInterview(), record)).toBe('key_taken');
      const result = await test.tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1), record);
      expect(result).toBe('key_taken');
      expect((await test.tenant.interviews.list({ limit: 10 })).items).toEqual([interview]);
      expect(await test.tenant.interviews.turns(interview.id)).toEqual([]);
    });

    it('are erased with their answers and the kept responses, and nothing else is', async () => {
      const interview = makeInterview();
      const other = makeInterview();
      const created = makeRecord({ resourceId: interview.id });
      const answered = makeRecord({ resourceId: interview.id, scope: 'answers' });
      const kept = makeRecord({ resourceId: other.id });
      await test.tenant.interviews.create(interview, created);
      await test.tenant.interviews.create(other, kept);
      await test.tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1), answered);

      expect(await test.tenant.interviews.delete(interview.id)).toBe(true);
      expect(await test.tenant.interviews.delete(interview.id)).toBe(false);
      expect(await test.tenant.interviews.get(interview.id)).toBeUndefined();
      expect(await test.tenant.interviews.turns(interview.id)).toEqual([]);
      for (const { scope, key } of [created, answered]) {
        expect(await test.tenant.idempotency.get(scope, key)).toBeUndefined();
      }
      expect((await test.tenant.interviews.list({ limit: 10 })).items).toEqual([other]);
      expect(await test.tenant.idempotency.get(kept.scope, kept.key)).toEqual(kept);
    });

    describePages((page) => test.tenant.interviews.list(page).then(mapItems(({ id }) => id)), {
      add: (id, createdAt) => test.tenant.interviews.create(makeInterview({ id, createdAt })),
      erase: (id) => test.tenant.interviews.delete(id),
    });
  });
}
