import { describe, expect, it } from 'vitest';
import { describeStore } from '../../test/contracts/store.ts';
import { openEmbeddedStore } from './pglite.ts';

describe('the store on the embedded database', () => {
  describeStore(() => openEmbeddedStore({ dataDir: 'memory' }));

  it('reads the catalogue once, because nobody else can change it', async () => {
    const store = await openEmbeddedStore({ dataDir: 'memory' });
    const { walkthroughs } = store.forTenant('local');
    expect(await walkthroughs.list()).toBe(await walkthroughs.list());
    await store.close();
  });
});
