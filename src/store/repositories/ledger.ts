import { and, eq, gt, gte, sql, sum } from 'drizzle-orm';
import type { Database, Queries } from '../database.ts';
import type { LedgerRepository } from '../port.ts';
import { modelAttempts as attempts, budgetReservations as reservations } from '../schema.ts';

export function ledgerRepository(database: Database, tenantId: string): LedgerRepository {
  return {
    reserve(reservation, limits, now) {
      return database.transaction(async (queries) => {
        await lockBudget(queries, tenantId);
        const { subjectId, amountMicroUsd } = reservation;
        const spent = await spentAndReserved(queries, subjectId, limits.dayStart, now);
        if (
          spent.day + amountMicroUsd > limits.dayMicroUsd ||
          spent.subject + amountMicroUsd > limits.subjectMicroUsd
        ) {
          return 'spent';
        }
        await queries.insert(reservations).values({ ...reservation, tenantId });
        return 'ok';
      });
    },

    async book(entries, reservationId) {
      await database.transaction(async (queries) => {
        if (reservationId !== undefined) {
          await queries
            .delete(reservations)
            .where(and(eq(reservations.tenantId, tenantId), eq(reservations.id, reservationId)));
        }
        if (entries.length === 0) return;
        await queries.insert(attempts).values(
          entries.map(({ usage, startedAt, operation: _, ...entry }) => ({
            ...entry,
            ...usage,
            tenantId,
            startedAt: new Date(startedAt),
            durationMs: Math.round(entry.durationMs),
            firstTextMs: entry.firstTextMs === undefined ? null : Math.round(entry.firstTextMs),
          })),
        );
      });
    },

    async totals({ since, subjectId }) {
      const model = sql<string>`${attempts.provider} || ':' || ${attempts.model}`;
      const rows = await database.query((queries) =>
        queries
          .select({
            model,
            attempts: count(),
            failed: count(sql`${attempts.outcome} <> 'complete'`),
            inputTokens: total(attempts.inputTokens),
            outputTokens: total(attempts.outputTokens),
            cacheReadTokens: total(attempts.cacheReadTokens),
            cacheWriteTokens: total(attempts.cacheWriteTokens),
            costMicroUsd: total(attempts.costMicroUsd),
            unpriced: count(sql`${attempts.costMicroUsd} is null`),
          })
          .from(attempts)
          .where(
            and(
              eq(attempts.tenantId, tenantId),
              since && gte(attempts.startedAt, since),
              subjectId === undefined ? undefined : eq(attempts.subjectId, subjectId),
            ),
          )
          .groupBy(model)
          .orderBy(model),
      );
      return rows;
    },
  };

  async function spentAndReserved(queries: Queries, subjectId: string, dayStart: Date, now: Date) {
    const isSubject = (column: typeof attempts.subjectId | typeof reservations.subjectId) =>
      sql`${column} = ${sql.param(subjectId, column)}`;
    const [booked] = await queries
      .select({
        day: sql`coalesce(sum(${attempts.costMicroUsd}) filter (where ${gte(attempts.startedAt, dayStart)}), 0)`.mapWith(
          Number,
        ),
        subject:
          sql`coalesce(sum(${attempts.costMicroUsd}) filter (where ${isSubject(attempts.subjectId)}), 0)`.mapWith(
            Number,
          ),
      })
      .from(attempts)
      .where(
        and(
          eq(attempts.tenantId, tenantId),
          sql`(${gte(attempts.startedAt, dayStart)} or ${isSubject(attempts.subjectId)})`,
        ),
      );
    const [held] = await queries
      .select({
        day: total(reservations.amountMicroUsd),
        subject:
          sql`coalesce(sum(${reservations.amountMicroUsd}) filter (where ${isSubject(reservations.subjectId)}), 0)`.mapWith(
            Number,
          ),
      })
      .from(reservations)
      .where(and(eq(reservations.tenantId, tenantId), gt(reservations.expiresAt, now)));
    return { day: booked!.day + held!.day, subject: booked!.subject + held!.subject };
  }
}

const count = (condition = sql`true`) => sql`count(*) filter (where ${condition})`.mapWith(Number);
const total = (column: Parameters<typeof sum>[0]) => sql`coalesce(${sum(column)}, 0)`.mapWith(Number);

/** Held to the end of the transaction: of several calls that reserve at once, each sees those before it. */
const lockBudget = (queries: Queries, tenantId: string) =>
  queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`budget ${tenantId}`}, 7238154061))`);
