import { and, eq, getTableColumns, lt, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { breaksConstraint, type Database, type Queries } from '../database.ts';
import type { IdempotencyRecord, IdempotencyRepository, KeptResponse } from '../port.ts';
import { idempotencyKeys as table } from '../schema.ts';
import { insertSelected, named, rowsOf, statement, toRow, type Values, value } from './statements.ts';

const ofKey = () =>
  and(
    eq(table.tenantId, value('kept.tenantId', table.tenantId)),
    eq(table.scope, value('kept.scope', table.scope)),
    eq(table.key, value('kept.key', table.key)),
  );
const select = statement((queries) => queries.select().from(table).where(ofKey()));
const find = async (queries: Queries, tenantId: string, scope: string, key: string) => {
  const [row] = rowsOf(
    await select(queries, { 'kept.tenantId': tenantId, 'kept.scope': scope, 'kept.key': key }),
  );
  return row && toRow(getTableColumns(table), row);
};

export function idempotencyRepository(database: Database, tenantId: string): IdempotencyRepository {
  return {
    async get(scope, key) {
      const row = await database.query((queries) => find(queries, tenantId, scope, key));
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

/** The part of a statement, to stand in its `with`, that keeps a response: see `keptValues`. */
export const keepResponse = (from = sql``): SQL => sql`kept as (${insertSelected(table, 'kept')} ${from})`;

export const keptValues = (tenantId: string, record: IdempotencyRecord): Values =>
  named(table, 'kept', { ...record, response: record.response ?? null, tenantId });

/** Whether a key has its record. */
export async function isKeyTaken(
  queries: Queries,
  tenantId: string,
  { scope, key }: Pick<IdempotencyRecord, 'scope' | 'key'>,
): Promise<boolean> {
  return (await find(queries, tenantId, scope, key)) !== undefined;
}

/**
 * A write that, if it finds its row, changes the response that is kept for a key, where there still is one. One
 * statement.
 *
 * @param write with `returning`
 * @returns what runs it and says whether it found its row
 */
export function writeAndKeep(write: (queries: Queries) => SQLWrapper) {
  const alone = statement(write);
  const keeping = statement((queries) => {
    const keep = queries
      .update(table)
      .set({ response: value('kept.response', table.response) })
      .where(and(ofKey(), sql`exists (select from written)`));
    return sql`with written as (${write(queries).getSQL()}), kept as (${keep.getSQL()}) select * from written`;
  });
  return async (
    queries: Queries,
    tenantId: string,
    values: Values,
    kept: KeptResponse | undefined,
  ): Promise<boolean> => {
    const written =
      kept === undefined
        ? alone(queries, values)
        : keeping(queries, {
            ...values,
            'kept.tenantId': tenantId,
            'kept.scope': kept.scope,
            'kept.key': kept.key,
            'kept.response': kept.response,
          });
    return rowsOf(await written).length > 0;
  };
}

/** Forgets the kept responses that speak of a resource: part of erasing it. */
export async function forgetResponses(queries: Queries, tenantId: string, resourceId: string): Promise<void> {
  await queries.delete(table).where(and(eq(table.tenantId, tenantId), eq(table.resourceId, resourceId)));
}
