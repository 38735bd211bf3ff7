import { afterEach, describe, expect, it } from 'vitest';
import { makeWalkthrough } from '../../support/factories.ts';
import { count, later, noon, type StoreFixture, WEIRD_TEXT } from './samples.ts';

export function describeWalkthroughs(test: StoreFixture): void {
  describe('built-in walkthroughs', () => {
    const builtins = ['a', 'b', 'c'].map((id) => makeWalkthrough({ id, title: `Title ${id}` }));
    afterEach(async () => {
      await test.store.syncBuiltins([]);
    });

    it('are made exactly what is given, and a second time nothing changes', async () => {
      expect(await test.store.syncBuiltins(builtins)).toEqual({ added: 3, changed: 0, removed: 0 });
      expect(await test.store.syncBuiltins(builtins)).toEqual({ added: 0, changed: 0, removed: 0 });

      const [a, , c] = builtins;
      const edited = { ...c!, title: 'Another title' };
      const d = makeWalkthrough({ id: 'd' });
      expect(await test.store.syncBuiltins([a!, edited, d])).toEqual({ added: 1, changed: 1, removed: 1 });
      expect(await test.tenant.walkthroughs.list()).toEqual(
        [a, edited, d].map((walkthrough) => ({ walkthrough, source: 'builtin' })),
      );
      expect(await test.store.syncBuiltins([a!, edited, d])).toEqual({ added: 0, changed: 0, removed: 0 });
    });

    it('keep the order of the seeds, also when only the order changes', async () => {
      await test.store.syncBuiltins(builtins);
      const turned = builtins.toReversed();
      expect(await test.store.syncBuiltins(turned)).toEqual({ added: 0, changed: 2, removed: 0 });
      const listed = await test.tenant.walkthroughs.list();
      expect(listed.map(({ walkthrough }) => walkthrough.id)).toEqual(['c', 'b', 'a']);
    });

    it('are refused as a whole when two have one id', async () => {
      await test.store.syncBuiltins(builtins);
      await expect(test.store.syncBuiltins([...builtins, builtins[0]!])).rejects.toThrow(TypeError);
      expect(await test.store.syncBuiltins(builtins)).toEqual({ added: 0, changed: 0, removed: 0 });
    });

    it('are the same after several servers have started at once', async () => {
      const counts = await Promise.all(Array.from({ length: 8 }, () => test.store.syncBuiltins(builtins)));
      expect(counts.reduce((sum, { added }) => sum + added, 0)).toBe(3);
      expect(await test.tenant.walkthroughs.list()).toHaveLength(3);
    });

    it('leave imported ones alone', async () => {
      const imported = makeWalkthrough({ id: 'mine' });
      await test.tenant.walkthroughs.import(imported, { replace: false, now: noon });
      await test.store.syncBuiltins(builtins);
      await test.store.syncBuiltins([]);
      expect(await test.tenant.walkthroughs.list()).toEqual([{ walkthrough: imported, source: 'imported' }]);
    });

    it('cannot be imported over', async () => {
      await test.store.syncBuiltins(builtins);
      const own = makeWalkthrough({ id: 'b', title: 'Mine' });
      for (const replace of [false, true]) {
        expect(await test.tenant.walkthroughs.import(own, { replace, now: noon })).toBe('builtin');
      }
      expect(await test.tenant.walkthroughs.get('b')).toEqual({
        walkthrough: builtins[1],
        source: 'builtin',
      });
    });

    it('hide an imported one that had the id before, and give it back when they go', async () => {
      const own = makeWalkthrough({ id: 'b', title: 'Mine' });
      await test.tenant.walkthroughs.import(own, { replace: false, now: noon });

      await test.store.syncBuiltins(builtins);
      expect(await test.tenant.walkthroughs.get('b')).toEqual({
        walkthrough: builtins[1],
        source: 'builtin',
      });
      expect(await test.tenant.walkthroughs.list()).toEqual(
        builtins.map((walkthrough) => ({ walkthrough, source: 'builtin' })),
      );

      await test.store.syncBuiltins([builtins[0]!]);
      expect(await test.tenant.walkthroughs.get('b')).toEqual({ walkthrough: own, source: 'imported' });
    });

    it('come before imported ones, which go by time of import', async () => {
      await test.store.syncBuiltins(builtins);
      for (const [id, minute] of [
        ['late', 3],
        ['early', 1],
        ['middle', 2],
      ] as const) {
        const now = later(minute * 60_000);
        await test.tenant.walkthroughs.import(makeWalkthrough({ id }), { replace: false, now });
      }
      await test.tenant.walkthroughs.import(makeWalkthrough({ id: 'early', title: 'Corrected' }), {
        replace: true,
        now: later(9 * 60_000),
      });
      const listed = await test.tenant.walkthroughs.list();
      expect(listed.map(({ walkthrough }) => walkthrough.id)).toEqual([
        'a',
        'b',
        'c',
        'early',
        'middle',
        'late',
      ]);
    });
  });

  describe('imported walkthroughs', () => {
    const options = { replace: false, now: noon };

    it('are written once, and again only on request', async () => {
      const first = makeWalkthrough({ id: 'page', overview: WEIRD_TEXT });
      const second = makeWalkthrough({ id: 'page', title: 'Second' });
      expect(await test.tenant.walkthroughs.import(first, options)).toBe('created');
      expect(await test.tenant.walkthroughs.import(second, options)).toBe('exists');
      expect(await test.tenant.walkthroughs.get('page')).toEqual({ walkthrough: first, source: 'imported' });
      expect(await test.tenant.walkthroughs.import(second, { ...options, replace: true })).toBe('replaced');
      expect(await test.tenant.walkthroughs.get('page')).toEqual({ walkthrough: second, source: 'imported' });
    });

    it('belong to their tenant, who may use an id that another has', async () => {
      await test.tenant.walkthroughs.import(makeWalkthrough({ id: 'page' }), options);
      expect(await test.stranger.walkthroughs.get('page')).toBeUndefined();
      expect(await test.stranger.walkthroughs.list()).toEqual([]);
      expect(await test.stranger.walkthroughs.import(makeWalkthrough({ id: 'page' }), options)).toBe(
        'created',
      );
    });

    it('are created once when imported many times at once', async () => {
      const walkthrough = makeWalkthrough({ id: 'page' });
      const results = await Promise.all(
        Array.from({ length: 10 }, () => test.tenant.walkthroughs.import(walkthrough, options)),
      );
      expect(count(results)).toEqual({ created: 1, exists: 9 });
    });
  });
}
