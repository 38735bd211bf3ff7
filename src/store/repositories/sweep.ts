import { lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import type { Store } from '../port.ts';
import { budgetReservations, critiques, idempotencyKeys, interviews, tenants } from '../schema.ts';

/** See `Store.sweep`. */
export async function sweep(
  database: Database,
  {
    now,
    retentionDays = null,
    responsesBefore,
  }: { retentionDays?: number | null } & Omit<Parameters<Store['sweep']>[0], 'retentionDays'>,
): ReturnType<Store['sweep']> {
  /** Null, and so not true, for tenants that keep everything. */
  const isTooOld = (tenantId: PgColumn, changed: PgColumn): SQL => {
    const own = sql`(select ${tenants.retentionDays} from ${tenants} where ${tenants.id} = ${tenantId})`;
    const days = sql`coalesce(${own}, ${retentionDays}::integer)`;
    return sql`${changed} < ${sql.param(now, changed)}::timestamptz - make_interval(days => ${days})`;
  };
  return database.transaction(async (queries) => {
    const goneInterviews = await queries
      .delete(interviews)
      .where(isTooOld(interviews.tenantId, interviews.updatedAt))
      .returning({ id: interviews.id });
    const goneCritiques = await queries
      .delete(critiques)
      .where(isTooOld(critiques.tenantId, critiques.createdAt))
      .returning({ id: critiques.id });
    const goneResponses = await queries
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, responsesBefore))
      .returning({ status: idempotencyKeys.status });
    await queries.delete(budgetReservations).where(lt(budgetReservations.expiresAt, now));
    return {
      interviews: goneInterviews.length,
      critiques: goneCritiques.length,
      responses: goneResponses.length,
    };
  });
}
