import pg from 'pg';
import { describe, inject } from 'vitest';
import { CloudflareSocket } from '../../node_modules/pg-cloudflare/dist/index.js';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { describeStore } from '../contracts/store.ts';

const url = inject('workerdDatabaseUrl');

// A bundler for Workers gives the driver Workers' own sockets by a condition of the package, which the loader of
// these tests does not know.
pg.Pool = class extends pg.Pool {
  constructor(options: pg.PoolConfig = {}) {
    super({ ...options, stream: () => new CloudflareSocket(false) as never });
  }
};

// Whether this was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(url !== null)('the store inside workerd, on PostgreSQL', () => {
  describeStore(async () => openPostgresStore({ url: url!, max: 5 }));
});
