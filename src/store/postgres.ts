import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { createStore } from './create-store.ts';
import { createDatabase } from './database.ts';
import type { Store } from './port.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections held open at most. Default 10; Workers want 5. */
  max?: number;
}

/** The store on a PostgreSQL server whose tables are up to date (`migratePostgres`). Connects on first use. */
export function openPostgresStore(options: PostgresOptions): Store {
  const client = connect(options);
  return createStore(createDatabase(drizzle(client)), () => client.end({ timeout: 5 }));
}

export function connect({ url, max = 10 }: PostgresOptions): postgres.Sql {
  return postgres(url, {
    max,
    connect_timeout: 10, // seconds
    // The default waits up to 20 s between attempts; the service should be back soon after its database.
    backoff: (attempt) => Math.min(0.05 * 2 ** attempt, 1),
    // A transaction pooler may not know a prepared statement on the connection it lends. postgres.js then
    // prepares it anew and tries again; for its own COMMIT, in a transaction which that error has aborted,
    // that is a rollback reported as success. (Drizzle prepares nothing by itself.)
    prepare: false,
    // No arrays or custom types are used, so the query for their ids at each connect is saved.
    fetch_types: false,
    // The default prints notices to the console, and the migrator causes some.
    onnotice: () => {},
  });
}
