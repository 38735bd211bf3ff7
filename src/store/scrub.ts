import { sql } from 'drizzle-orm';
import { type Database, StoreError } from './database.ts';
import type { Store } from './port.ts';

/** Every table with words of a candidate, or of an imported page, in it. */
const TABLES = ['interviews', 'turns', 'critiques', 'idempotency_keys', 'walkthroughs'] as const;
/** Tables larger than this are not rewritten while others wait; bytes. A rewrite takes about a second for it. */
const MAX_REWRITTEN = 256 * 1024 * 1024;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * See `Store.scrub`. An ordinary VACUUM frees the place of a deleted row and leaves its bytes there; only
 * rewriting the table takes them out of its files.
 *
 * @param ownsServer whether the database is ours alone: then its write-ahead log goes as well
 */
export async function scrub(database: Database, ownsServer: boolean): ReturnType<Store['scrub']> {
  const isRewritten = await rewriteTables(database, ownsServer);
  if (!isRewritten) {
    for (const table of TABLES) await execute(database, `vacuum ${table}`);
    return 'vacuumed';
  }
  if (ownsServer) {
    // The log holds every row as it was written. A finished segment is removed, not kept to be used again.
    await execute(database, 'set wal_recycle = off');
    await execute(database, 'select pg_switch_wal()');
    await execute(database, 'checkpoint');
  }
  return 'rewritten';
}

async function rewriteTables(database: Database, ownsServer: boolean): Promise<boolean> {
  if (!ownsServer && (await totalSize(database)) > MAX_REWRITTEN) return false;
  const before = await fileNodes(database);
  for (const table of TABLES) {
    if (!ownsServer && !(await canLock(database, table))) return false;
    await execute(database, `vacuum full ${table}`);
  }
  const after = await fileNodes(database);
  // Whoever may not rewrite a table is told so by a mere warning.
  return TABLES.every((_, index) => before[index] !== after[index]);
}

/**
 * Whether the table can be had at once. To wait for a long reader, such as a dump, would stop everybody behind
 * it. One table at a time: whoever holds two exclusively ends the requests that take them in another order.
 */
async function canLock(database: Database, table: string): Promise<boolean> {
  try {
    await database.transaction(async (queries) => {
      await queries.execute(sql`set local lock_timeout = '2s'`);
      await queries.execute(sql.raw(`lock table ${table} in access exclusive mode`));
    });
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.sqlState === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

const list = sql.raw(TABLES.map((name, position) => `(${position}, '${name}'::regclass)`).join(', '));

const fileNodes = (database: Database): Promise<number[]> =>
  database.query(async (queries) => {
    const rows = await queries
      .select({ node: sql<number>`pg_relation_filenode(name)`.mapWith(Number) })
      .from(sql`(values ${list}) as tables (position, name)`)
      .orderBy(sql`position`);
    return rows.map(({ node }) => node);
  });

const totalSize = (database: Database): Promise<number> =>
  database.query(async (queries) => {
    const [row] = await queries
      .select({ bytes: sql<number>`sum(pg_total_relation_size(name))`.mapWith(Number) })
      .from(sql`(values ${list}) as tables (position, name)`);
    return row!.bytes;
  });

const execute = (database: Database, statement: string): Promise<unknown> =>
  database.query((queries) => queries.execute(sql.raw(statement)));
