import { describe, expect, it } from 'vitest';
import { makeWalkthrough } from '../../support/factories.ts';
import {
  makeInterview,
  makeRecord,
  makeStoredCritique,
  makeTurn,
  next,
  noon,
  type StoreFixture,
} from './samples.ts';

export function describeData(test: StoreFixture): void {
  const fill = async (tenant: StoreFixture['tenant'], candidateId: string | undefined) => {
    const interview = makeInterview(candidateId === undefined ? {} : { candidateId });
    const critique = makeStoredCritique({ request: { answer: 'I did it.', candidateId } });
    const records = [interview.id, interview.id, critique.critique.id].map((resourceId) =>
      makeRecord({ resourceId }),
    );
    await tenant.interviews.create(interview, records[0]);
    await tenant.interviews.appendTurn(interview.id, makeTurn(1), next(1), records[1]);
    await tenant.critiques.insert(critique, records[2]);
    return { interview, critique, records };
  };
  const left = async (tenant: StoreFixture['tenant']) => ({
    interviews: (await tenant.interviews.list({ limit: 100 })).items.length,
    critiques: (await tenant.critiques.list({ limit: 100 })).items.length,
  });

  describe('the data of a candidate', () => {
    it('is listed by their id alone, page by page', async () => {
      for (const candidateId of ['ann', 'ann', 'ann\0', 'bea', undefined])
        await fill(test.tenant, candidateId);
      await fill(test.stranger, 'ann');
      const first = await test.tenant.interviews.list({ limit: 1, candidateId: 'ann' });
      const second = await test.tenant.interviews.list({
        limit: 1,
        candidateId: 'ann',
        after: first.nextCursor,
      });
      expect([...first.items, ...second.items].map(({ candidateId }) => candidateId)).toEqual(['ann', 'ann']);
      expect(second.nextCursor).toBeUndefined();
      const critiques = await test.tenant.critiques.list({ limit: 10, candidateId: 'ann\0' });
      expect(critiques.items.map(({ request }) => request.candidateId)).toEqual(['ann\0']);
      expect((await test.tenant.interviews.list({ limit: 10, candidateId: 'nobody' })).items).toEqual([]);
    });

    it('is erased with its turns and kept responses, and nothing else is', async () => {
      const ann = await fill(test.tenant, 'ann');
      const bea = await fill(test.tenant, 'bea');
      const nobody = await fill(test.tenant, undefined);
      await fill(test.stranger, 'ann');
      await test.tenant.walkthroughs.import(makeWalkthrough({ id: 'own' }), { replace: false, now: noon });

      expect(await test.tenant.data.erase('ann')).toEqual({
        interviews: [{ id: ann.interview.id }],
        critiques: [{ id: ann.critique.critique.id }],
        walkthroughs: 0,
      });
      expect(await test.tenant.interviews.get(ann.interview.id)).toBeUndefined();
      expect(await test.tenant.interviews.turns(ann.interview.id)).toEqual([]);
      for (const { scope, key } of ann.records) {
        expect(await test.tenant.idempotency.get(scope, key)).toBeUndefined();
      }
      for (const { scope, key } of [...bea.records, ...nobody.records]) {
        expect(await test.tenant.idempotency.get(scope, key)).toBeDefined();
      }
      expect(await left(test.tenant)).toEqual({ interviews: 2, critiques: 2 });
      expect(await left(test.stranger)).toEqual({ interviews: 1, critiques: 1 });
      expect(await test.tenant.walkthroughs.get('own')).toBeDefined();
      expect(await test.tenant.data.erase('ann')).toEqual({ interviews: [], critiques: [], walkthroughs: 0 });
    });
  });

  describe('all data of a tenant', () => {
    it('is erased, imported walkthroughs and kept responses of anything included', async () => {
      const [ann, nobody] = [await fill(test.tenant, 'ann'), await fill(test.tenant, undefined)];
      const stranger = await fill(test.stranger, 'ann');
      for (const tenant of [test.tenant, test.stranger]) {
        await tenant.walkthroughs.import(makeWalkthrough({ id: 'own' }), { replace: false, now: noon });
      }
      const erased = await test.tenant.data.erase();
      expect([erased.interviews.length, erased.critiques.length, erased.walkthroughs]).toEqual([2, 2, 1]);
      expect(await left(test.tenant)).toEqual({ interviews: 0, critiques: 0 });
      expect(await test.tenant.walkthroughs.get('own')).toBeUndefined();
      for (const { scope, key } of [...ann.records, ...nobody.records]) {
        expect(await test.tenant.idempotency.get(scope, key)).toBeUndefined();
      }
      expect(await left(test.stranger)).toEqual({ interviews: 1, critiques: 1 });
      expect(await test.stranger.walkthroughs.get('own')).toBeDefined();
      expect(
        await test.stranger.idempotency.get('POST /v1/interviews', stranger.records[0]!.key),
      ).toBeDefined();
    });
  });

  it('goes on while its files are rewritten', async () => {
    const work = Array.from({ length: 20 }, () => fill(test.tenant, 'ann'));
    const [first, second] = await Promise.all([test.store.scrub(), test.store.scrub(), ...work]);
    expect([first, second]).toEqual(['rewritten', 'rewritten']);
    expect(await left(test.tenant)).toEqual({ interviews: 20, critiques: 20 });
  });
}
