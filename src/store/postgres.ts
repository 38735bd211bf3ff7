import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { createStore } from './create-store.ts';
import { createDatabase, type InTransaction, RolledBack } from './database.ts';
import type { Store } from './port.ts';
import { keepPrepared } from './repositories/statements.ts';

// Not postgres.js 3.4: when the server ends a connection inside a transaction it brings down the process
// (porsager/postgres 1208) or runs the rest in another transaction (1216), and behind a transaction pooler
// it takes the rollback of its prepared COMMIT for a success.

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections held open at most. Default 10; Workers want 5. */
  max?: number;
  /** For how long the walkthroughs that were read last are believed. Left out: they are read each time. */
  catalogueBelievedMs?: number;
  /** Has the server keep statements prepared: for connections that last. */
  keepsPrepared?: boolean;
}

/** The store on a PostgreSQL server whose tables are up to date (`migratePostgres`). Connects on first use. */
export function openPostgresStore(options: PostgresOptions): Store {
  const pool = connect(options);
  const queries = drizzle(pool);
  if (options.keepsPrepared) keepPrepared(queries);
  return createStore(createDatabase(queries, { inTransaction: transactionsOf(pool) }), () => pool.end(), {
    catalogueBelievedMs: options.catalogueBelievedMs,
  });
}

export function connect({ url, max = 10 }: PostgresOptions): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, keepAlive: true });
  // The server may end idle connections; the pool replaces them. Unheard, the event would end the process.
  pool.on('error', () => {});
  return pool;
}

/** Drizzle's own transactions on a pool lose the connection for good when it cannot even begin. */
export function transactionsOf(pool: pg.Pool): InTransaction {
  return async (run) => {
    const client = await pool.connect();
    // The running statement is rejected as well; between two statements this is all there is.
    client.on('error', ignore);
    let usable = true;
    try {
      return await drizzle(client).transaction(run);
    } catch (error) {
      usable = error instanceof RolledBack;
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(!usable);
    }
  };
}

const ignore = () => {};
