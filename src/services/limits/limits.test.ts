import { describeLimits } from '../../../test/contracts/limits.ts';
import { freshImage } from '../../../test/support/fresh-database.ts';
import { openEmbeddedStore } from '../../store/pglite.ts';

describeLimits(async () => openEmbeddedStore({ dataDir: 'memory', image: await freshImage() }));
