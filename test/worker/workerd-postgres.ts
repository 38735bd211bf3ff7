import pg from 'pg';
import { CloudflareSocket } from '../../node_modules/pg-cloudflare/dist/index.js';
import type { Store } from '../../src/store/port.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';

// A bundler for Workers gives the driver Workers' own sockets by a condition of the package, which the loader of
// these tests does not know.
pg.Pool = class extends pg.Pool {
  constructor(options: pg.PoolConfig = {}) {
    super({ ...options, stream: () => new CloudflareSocket(false) as never });
  }
};

/** The store as a Worker has it. */
export const openInWorkerd = async (url: string): Promise<Store> => openPostgresStore({ url, max: 5 });
