import { describe, expect, it } from 'vitest';
import { makeInterview, makeRecord, type StoreFixture } from './samples.ts';

export function describeIdentifiers(test: StoreFixture): void {
  describe('ids and keys that are no ordinary text', () => {
    it.each([
      ['NUL', 'int_\0'],
      ['a lone surrogate', 'int_\ud800'],
      ['the replacement character', 'int_\ufffd'],
      ['an escape', 'int_\\u0000'],
      ['quotes', `int_'"; drop table interviews; --`],
      ['5,000 characters', 'x'.repeat(5000)],
    ])('%s: unknown, not an error', async (_, id) => {
      expect(await test.tenant.interviews.get(id)).toBeUndefined();
      expect(await test.tenant.interviews.delete(id)).toBe(false);
      expect(await test.tenant.critiques.get(id)).toBeUndefined();
      expect(await test.tenant.walkthroughs.get(id)).toBeUndefined();
      expect(await test.tenant.idempotency.get(id, id)).toBeUndefined();
    });

    it('are never mistaken for one another', async () => {
      const ids = ['k\0', 'k\\u0000', 'k\ud800', 'k\ufffd', 'k\udc00', 'k"', 'k\\"', 'k\u00e9', 'ke\u0301'];
      for (const id of ids) {
        expect(await test.tenant.interviews.create(makeInterview({ id }), makeRecord({ key: id }))).toBe(
          'ok',
        );
      }
      for (const id of ids) {
        expect((await test.tenant.interviews.get(id))?.id).toBe(id);
        expect((await test.tenant.idempotency.get('POST /v1/interviews', id))?.key).toBe(id);
      }
    });
  });
}
