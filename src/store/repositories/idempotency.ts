import { and, eq, lt, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database, Queries, RollBackWith } from '../database.ts';
import type { IdempotencyRecord, IdempotencyRepository, KeptResponse, WriteResult } from '../port.ts';
import { idempotencyKeys as table } from '../schema.ts';
import { rowsOf } from './statements.ts';

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

/**
 * Runs `write` together with the record of its idempotency key, in one transaction. The key goes first:
 * of several requests with one key, the database lets the others wait here until the first has committed
 * (then they are `key_taken`) or has rolled back (then the next one writes).
 */
export function writeOnce<Result>(
  database: Database,
  tenantId: string,
  record: IdempotencyRecord | undefined,
  write: (
    queries: Queries,
    rollBackWith: RollBackWith<WriteResult | Result>,
  ) => Promise<WriteResult | Result>,
): Promise<WriteResult | Result> {
  return database.transaction<WriteResult | Result>(async (queries, rollBackWith) => {
    if (record !== undefined) {
      const claimed = await queries
        .insert(table)
        .values({ ...record, tenantId })
        .onConflictDoNothing()
        .returning({ status: table.status });
      if (claimed.length === 0) return 'key_taken';
    }
    return write(queries, rollBackWith);
  });
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
