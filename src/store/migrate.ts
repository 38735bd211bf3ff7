import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DrizzleQueryError } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { AppError } from '../errors.ts';
import { tryLockForSetup } from './database.ts';
import { connect, transactionsOf } from './postgres.ts';

/** The same place seen from `src/store` and from the compiled `dist/store`. */
export const migrationsFolder = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));

/**
 * Brings the tables of a PostgreSQL server up to date. Of several servers that start at once, one migrates
 * and the others wait. Reads files, so it is a deploy step where the service runs on Workers.
 *
 * @throws AppError not_ready, saying why the server cannot be used: nothing of a candidate is in there yet
 */
export async function migratePostgres(url: string): Promise<void> {
  const pool = connect({ url, max: 2 });
  const queries = drizzle(pool);
  // One connection holds the lock while the migrator, which begins its own transaction, works on the
  // other. A lock of the session instead would be lost in a transaction pooler; and waiting for the lock
  // would, with as many waiters as the pooler has connections, leave none for the migrator.
  const migrateUnlessLocked = () =>
    transactionsOf(pool)(async (holder) => {
      if (!(await tryLockForSetup(holder))) return false;
      await migrate(queries, { migrationsFolder });
      return true;
    });
  try {
    while (!(await migrateUnlessLocked())) await sleep(100);
  } catch (error) {
    throw new AppError('not_ready', `The database cannot be used: ${reasonOf(error)}.`);
  } finally {
    await pool.end();
  }
}

export type PostgresState = { version: string; pending: number; clockAheadMs: number } | { fault: string };

/** What a server is like, without changing anything on it. */
export async function inspectPostgres(url: string): Promise<PostgresState> {
  const pool = connect({ url, max: 1 });
  try {
    const { rows } = await pool.query<{ version: string; at: Date; migrations: string | null }>(
      `select current_setting('server_version') as version, clock_timestamp() as at,
        to_regclass('drizzle.__drizzle_migrations')::text as migrations`,
    );
    const { version, at, migrations } = rows[0]!;
    const clockAheadMs = at.getTime() - Date.now();
    const applied =
      migrations === null ? 0 : (await pool.query('select 1 from drizzle.__drizzle_migrations')).rows.length;
    const journal = join(migrationsFolder, 'meta', '_journal.json');
    const { entries } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
    return { version: version.split(' ')[0]!, pending: Math.max(0, entries.length - applied), clockAheadMs };
  } catch (error) {
    return { fault: reasonOf(error) };
  } finally {
    await pool.end();
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const { message, code } = cause as NodeJS.ErrnoException;
  return message || code || String(cause); // Both addresses of `localhost` refused: no message of its own.
}
