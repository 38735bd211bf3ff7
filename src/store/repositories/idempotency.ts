import { and, eq, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { breaksConstraint, type Database, type Queries } from '../database.ts';
import type { IdempotencyRecord, IdempotencyRepository, KeptResponse } from '../port.ts';
import { idempotencyKeys as table } from '../schema.ts';
import { insertSelected, rowsOf } from './statements.ts';

export function idempotencyRepository(database: Database, tenantId: string): IdempotencyRepository {
  return {
    async get(scope, key) {
      const [row] = await database.query((queries) =>
        queries
          .select()
          .from(table)
          .where(and(eq(table.tenantId, tenantId), eq(table.scope, scope), eq(table.key, key))),
      );
      if (row === undefined) return undefined;
      const { tenantId: _, ...record } = row;
      return record;
    },

    async purge(before) {
      const gone = await database.query((queries) =>
        queries
          .delete(table)
          .where(and(eq(table.tenantId, tenantId), lt(table.createdAt, before)))
          .returning({ status: table.status }),
      );
      return gone.length;
    },
  };
}

/** What PostgreSQL names the constraint that a second record of a key breaks. */
const KEY_TAKEN = 'idempotency_keys_tenant_id_scope_key_pk';

/**
 * Runs a write of one statement that has the record of its idempotency key in it (`keepResponse`). Of several
 * requests with one key, the database lets the others wait until the first has committed (then they are `key_taken`,
 * and nothing of theirs is written) or has failed (then the next one writes).
 */
export function writeOnce<Result>(
  database: Database,
  write: (queries: Queries) => Promise<Result>,
): Promise<Result | 'key_taken'> {
  return database.query(async (queries) => {
    try {
      return await write(queries);
    } catch (error) {
      if (breaksConstraint(error, KEY_TAKEN)) return 'key_taken';
      throw error;
    }
  });
}

/** The part of a statement, to stand in its `with`, that keeps the response of a request. */
export function keepResponse(tenantId: string, record: IdempotencyRecord, from = sql``): SQL {
  return sql`kept as (${insertSelected(table, { ...record, response: record.response ?? null, tenantId })} ${from})`;
}

/** Whether a key has its record. */
export async function isKeyTaken(
  queries: Queries,
  tenantId: string,
  { scope, key }: Pick<IdempotencyRecord, 'scope' | 'key'>,
): Promise<boolean> {
  const found = await queries
    .select({ status: table.status })
    .from(table)
    .where(and(eq(table.tenantId, tenantId), eq(table.scope, scope), eq(table.key, key)));
  return found.length > 0;
}

/**
 * Runs a write and, if it found its row, changes the response that is kept for a key, where there still is one. One
 * statement.
 *
 * @param write with `returning`
 * @returns whether it found its row
 */
export async function writeAndKeep(
  queries: Queries,
  tenantId: string,
  write: SQLWrapper & PromiseLike<readonly unknown[]>,
  kept: KeptResponse | undefined,
): Promise<boolean> {
  if (kept === undefined) return (await write).length > 0;
  const keep = queries
    .update(table)
    .set({ response: kept.response })
    .where(
      and(
        eq(table.tenantId, tenantId),
        eq(table.scope, kept.scope),
        eq(table.key, kept.key),
        sql`exists (select from written)`,
      ),
    );
  const written = await queries.execute(
    sql`with written as (${write.getSQL()}), kept as (${keep.getSQL()}) select * from written`,
  );
  return rowsOf(written) > 0;
}

/** Forgets the kept responses that speak of a resource: part of erasing it. */
export async function forgetResponses(queries: Queries, tenantId: string, resourceId: string): Promise<void> {
  await queries.delete(table).where(and(eq(table.tenantId, tenantId), eq(table.resourceId, resourceId)));
}
