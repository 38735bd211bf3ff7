import { and, eq, gt, gte, type SQL, sql, sum } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Queries } from '../database.ts';
import type { LedgerRepository, Reservation, SpendingLimits } from '../port.ts';
import { modelAttempts as attempts, budgetReservations as reservations } from '../schema.ts';
import { rowsOf } from './statements.ts';

export function ledgerRepository(database: Database, tenantId: string): LedgerRepository {
  return {
    reserve(reservation, limits, now) {
      const reserve = async (queries: Queries) => {
        const reserved = await queries.execute(reserveWithin(tenantId, reservation, limits, now));
        return rowsOf(reserved) === 0 ? 'spent' : 'ok';
      };
      // Where statements run one at a time, one that adds up and sets aside needs no lock: the candidate waits
      // for this one.
      if (database.isExclusive) return database.query(reserve);
      return database.transaction(async (queries) => {
        await lockBudget(queries, tenantId);
        return reserve(queries);
      });
    },

    async book(entries, reservationId) {
      await database.query(async (queries) => {
        const release =
          reservationId === undefined
            ? undefined
            : queries
                .delete(reservations)
                .where(and(eq(reservations.tenantId, tenantId), eq(reservations.id, reservationId)));
        if (entries.length === 0) return void (await release);
        const book = queries.insert(attempts).values(
          entries.map(({ usage, startedAt, operation: _, ...entry }) => ({
            ...entry,
            ...usage,
            tenantId,
            startedAt: new Date(startedAt),
            durationMs: Math.round(entry.durationMs),
            firstTextMs: entry.firstTextMs === undefined ? null : Math.round(entry.firstTextMs),
          })),
        );
        // One statement, so that nobody sees the cost neither set aside nor booked, or both.
        await (release === undefined
          ? book
          : queries.execute(sql`with released as (${release.getSQL()}) ${book.getSQL()}`));
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
}

/** What is booked and set aside is added up by the statement that sets aside. */
function reserveWithin(
  tenantId: string,
  { id, subjectId, amountMicroUsd, tokens = 0, expiresAt }: Reservation,
  { subjectMicroUsd, dayMicroUsd, dayTokens, dayStart }: SpendingLimits,
  now: Date,
): SQL {
  const value = (column: PgColumn, data: unknown) => sql.param(data, column);
  const booked = (condition: SQL) =>
    sql`(select coalesce(sum(${attempts.costMicroUsd}), 0) from ${attempts} where ${eq(attempts.tenantId, tenantId)} and ${condition})`;
  const held = (condition: SQL | undefined) =>
    sql`(select coalesce(sum(${reservations.amountMicroUsd}), 0) from ${reservations} where ${and(eq(reservations.tenantId, tenantId), gt(reservations.expiresAt, now), condition)})`;
  const amount = value(reservations.amountMicroUsd, amountMicroUsd);
  const ofDay = sql`${booked(gte(attempts.startedAt, dayStart))} + ${held(undefined)}`;
  const ofSubject = sql`${booked(eq(attempts.subjectId, subjectId))} + ${held(eq(reservations.subjectId, subjectId))}`;
  const ownTokens = value(reservations.tokens, tokens);
  const withinTokens =
    dayTokens === undefined
      ? sql`true`
      : sql`${tokensOf(tenantId, dayStart, now)} + ${ownTokens}::bigint <= ${dayTokens}::bigint`;
  return sql`
    insert into ${reservations} (tenant_id, id, subject_id, amount_micro_usd, tokens, expires_at)
    select ${value(reservations.tenantId, tenantId)}, ${value(reservations.id, id)},
      ${value(reservations.subjectId, subjectId)}, ${amount}::bigint, ${ownTokens}::integer,
      ${value(reservations.expiresAt, expiresAt)}::timestamptz
    where ${ofDay} + ${amount}::bigint <= ${dayMicroUsd}::bigint
      and ${ofSubject} + ${amount}::bigint <= ${subjectMicroUsd}::bigint and ${withinTokens}
    returning id`;
}

/** Tokens of the day that are booked and set aside. */
const tokensOf = (tenantId: string, dayStart: Date, now: Date): SQL =>
  sql`(select coalesce(sum(${attempts.inputTokens} + ${attempts.outputTokens} + ${attempts.cacheReadTokens} + ${attempts.cacheWriteTokens}), 0) from ${attempts} where ${and(eq(attempts.tenantId, tenantId), gte(attempts.startedAt, dayStart))})
    + (select coalesce(sum(${reservations.tokens}), 0) from ${reservations} where ${and(eq(reservations.tenantId, tenantId), gt(reservations.expiresAt, now))})`;

const count = (condition = sql`true`) => sql`count(*) filter (where ${condition})`.mapWith(Number);
const total = (column: Parameters<typeof sum>[0]) => sql`coalesce(${sum(column)}, 0)`.mapWith(Number);

/** Held to the end of the transaction: of several calls that reserve at once, each sees those before it. */
const lockBudget = (queries: Queries, tenantId: string) =>
  queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`budget ${tenantId}`}, 7238154061))`);
