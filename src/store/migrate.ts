import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { createDatabase, tryLockForSetup } from './database.ts';
import { connect, transactionsOf } from './postgres.ts';

/** The same place seen from `src/store` and from the compiled `dist/store`. */
export const migrationsFolder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));

/**
 * Brings the tables of a PostgreSQL server up to date. Of several servers that start at once, one migrates
 * and the others wait. Reads files, so it is a deploy step where the service runs on Workers.
 */
export async function migratePostgres(url: string): Promise<void> {
  const pool = connect({ url, max: 2 });
  const queries = drizzle(pool);
  // One connection holds the lock while the migrator, which begins its own transaction, works on the
  // other. A lock of the session instead would be lost in a transaction pooler; and waiting for the lock
  // would, with as many waiters as the pooler has connections, leave none for the migrator.
  const migrateUnlessLocked = () =>
    createDatabase(queries, transactionsOf(pool)).transaction(async (holder) => {
      if (!(await tryLockForSetup(holder))) return false;
      await migrate(queries, { migrationsFolder });
      return true;
    });
  try {
    while (!(await migrateUnlessLocked())) await sleep(100);
  } finally {
    await pool.end();
  }
}
