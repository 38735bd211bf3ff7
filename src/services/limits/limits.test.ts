import { describeLimits } from '../../../test/contracts/limits.ts';
import { openEmbeddedStore } from '../../store/pglite.ts';

describeLimits(() => openEmbeddedStore({ dataDir: 'memory' }));
