import { describe, expect, it } from 'vitest';
import type { CritiqueRequest } from '../../../src/contract/critique.ts';
import { makeCritique } from '../../support/factories.ts';
import { describePages, mapItems } from './pages.ts';
import { makeRecord, makeStoredCritique, type StoreFixture, WEIRD_TEXT } from './samples.ts';

export function describeCritiques(test: StoreFixture): void {
  describe('critiques', () => {
    it('come back exactly as they went in', async () => {
      const stored = makeStoredCritique({
        critique: makeCritique({
          id: 'crt_weird',
          score: 61.23456789012346,
          dimensions: [
            {
              id: 'commitment',
              status: 'clear',
              reason: WEIRD_TEXT,
              evidence: [{ start: 0, end: 5, quote: WEIRD_TEXT.slice(0, 5) }],
              decidedBy: 'rubric',
            },
          ],
        }),
        request: { answer: WEIRD_TEXT, question: WEIRD_TEXT } satisfies CritiqueRequest,
        createdAt: new Date('2024-02-29T23:59:59.999Z'),
      });
      expect(await test.tenant.critiques.insert(stored)).toBe('ok');
      const read = await test.tenant.critiques.get('crt_weird');
      expect(read).toEqual(stored);
      expect(read?.request.answer).toBe(WEIRD_TEXT);
    });

    it('are unknown to other tenants, who can neither read nor erase them', async () => {
      const stored = makeStoredCritique();
      await test.tenant.critiques.insert(stored);
      expect(await test.stranger.critiques.get(stored.critique.id)).toBeUndefined();
      expect(await test.stranger.critiques.list({ limit: 10 })).toEqual({ items: [] });
      expect(await test.stranger.critiques.delete(stored.critique.id)).toBe(false);
      expect(await test.tenant.critiques.get(stored.critique.id)).toEqual(stored);
    });

    it('are erased together with the kept responses that quote them', async () => {
      const stored = makeStoredCritique();
      const record = makeRecord({ resourceId: stored.critique.id });
      await test.tenant.critiques.insert(stored, record);
      expect(await test.tenant.idempotency.get(record.scope, record.key)).toEqual(record);
      expect(await test.tenant.critiques.delete(stored.critique.id)).toBe(true);
      expect(await test.tenant.critiques.get(stored.critique.id)).toBeUndefined();
      expect(await test.tenant.idempotency.get(record.scope, record.key)).toBeUndefined();
      expect(await test.tenant.critiques.delete(stored.critique.id)).toBe(false);
    });

    it('are written once for one key', async () => {
      const record = makeRecord();
      const first = makeStoredCritique();
      const second = makeStoredCritique();
      expect(await test.tenant.critiques.insert(first, record)).toBe('ok');
      expect(await test.tenant.critiques.insert(second, record)).toBe('key_taken');
      expect((await test.tenant.critiques.list({ limit: 10 })).items).toEqual([first]);
    });

    it('are replaced under their id, in the kept response too, and only where they are', async () => {
      const stored = makeStoredCritique();
      const record = makeRecord({ resourceId: stored.critique.id });
      await test.tenant.critiques.insert(stored, record);
      const better = { ...stored.critique, score: 81, barRaiserThinks: WEIRD_TEXT };
      const kept = { scope: record.scope, key: record.key, response: better };
      expect(await test.stranger.critiques.replace(better, kept)).toBe(false);
      expect(await test.tenant.critiques.get(stored.critique.id)).toEqual(stored);
      expect(await test.tenant.critiques.replace(better, kept)).toBe(true);
      expect(await test.tenant.critiques.get(better.id)).toEqual({ ...stored, critique: better });
      expect((await test.tenant.idempotency.get(record.scope, record.key))?.response).toEqual(better);
      await test.tenant.critiques.delete(better.id);
      expect(await test.tenant.critiques.replace(better, kept)).toBe(false);
    });

    describePages((page) => test.tenant.critiques.list(page).then(mapItems(({ critique }) => critique.id)), {
      add: (id, createdAt) =>
        test.tenant.critiques.insert(makeStoredCritique({ critique: makeCritique({ id }), createdAt })),
      erase: (id) => test.tenant.critiques.delete(id),
    });
  });
}
