import { describe } from 'vitest';
import { describeStore } from '../../test/contracts/store.ts';
import { openEmbeddedStore } from './pglite.ts';

describe('the store on the embedded database', () => {
  describeStore(() => openEmbeddedStore({ dataDir: 'memory' }));
});
