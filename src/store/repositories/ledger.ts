import { and, eq, gte, isNull, type SQL, sql, sum } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Queries } from '../database.ts';
import type { LedgerEntry, LedgerRepository, Reservation, SpendingLimits } from '../port.ts';
import {
  modelAttempts as attempts,
  budgetReservations as reservations,
  hourlySpending as spending,
} from '../schema.ts';
import { rowsOf } from './raw-rows.ts';

export function ledgerRepository(database: Database, tenantId: string): LedgerRepository {
  return {
    async reserve(reservation, limits, now) {
      const reserved = await database.query((queries) =>
        queries.execute(reserveBudget(tenantId, reservation, limits, now)),
      );
      return rowsOf(reserved)[0]?.reserved === true ? 'ok' : 'spent';
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
        const tallied = tally(queries, tenantId, entries);
        const released = release === undefined ? sql`` : sql`released as (${release.getSQL()}),`;
        // One statement, so that nobody sees the cost neither set aside nor booked, or both.
        await queries.execute(sql`with ${released} tallied as (${tallied.getSQL()}) ${book.getSQL()}`);
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
            unpriced: count(isUnpriced),
            unpricedTokens: sql`coalesce(sum(${TOKENS}) filter (where ${isUnpriced}), 0)`.mapWith(Number),
            estimated: count(sql`${attempts.usageSource} = 'estimated'`),
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

/** See the migration that makes the function. */
function reserveBudget(
  tenantId: string,
  { id, subjectId, amountMicroUsd, tokens = 0, expiresAt }: Reservation,
  { subjectMicroUsd, dayMicroUsd, dayTokens, unpricedTokens, dayStart }: SpendingLimits,
  now: Date,
): SQL {
  const value = (column: PgColumn, data: unknown) => sql.param(data, column);
  const { tenantId: tenant, id: reservation, subjectId: subject, expiresAt: time } = reservations;
  return sql`select reserve_budget(${value(tenant, tenantId)}, ${value(reservation, id)},
    ${value(subject, subjectId)}, ${amountMicroUsd}::bigint, ${tokens}::integer, ${value(time, expiresAt)}::timestamptz,
    ${value(time, now)}::timestamptz, ${value(time, dayStart)}::timestamptz, ${dayMicroUsd}::bigint,
    ${subjectMicroUsd}::bigint, ${dayTokens ?? null}::bigint, ${unpricedTokens?.day ?? null}::bigint,
    ${unpricedTokens?.subject ?? null}::bigint) as reserved`;
}

/** How many rows share the total of an hour. */
const PARTS = 8;
const HOUR_MS = 3_600_000;

/** Adds attempts to the totals of their hours. */
function tally(queries: Queries, tenantId: string, entries: readonly LedgerEntry[]) {
  const part = Math.floor(Math.random() * PARTS);
  const hours = Map.groupBy(entries, ({ startedAt }) => Math.floor(startedAt / HOUR_MS));
  const totals = [...hours].map(([hour, ofHour]) => ({
    tenantId,
    hour: new Date(hour * HOUR_MS),
    part,
    costMicroUsd: ofHour.reduce((sum, { costMicroUsd = 0 }) => sum + costMicroUsd, 0),
    tokens: ofHour.reduce((sum, { usage }) => sum + tokensOf(usage), 0),
    unpricedTokens: ofHour.reduce(
      (sum, { costMicroUsd, usage }) => sum + (costMicroUsd === undefined ? tokensOf(usage) : 0),
      0,
    ),
  }));
  return queries
    .insert(spending)
    .values(totals)
    .onConflictDoUpdate({
      target: [spending.tenantId, spending.hour, spending.part],
      set: {
        costMicroUsd: sql`${spending.costMicroUsd} + excluded.cost_micro_usd`,
        tokens: sql`${spending.tokens} + excluded.tokens`,
        unpricedTokens: sql`${spending.unpricedTokens} + excluded.unpriced_tokens`,
      },
    });
}

const tokensOf = (usage: LedgerEntry['usage']): number =>
  usage.inputTokens + usage.outputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;

const TOKENS = sql`${attempts.inputTokens} + ${attempts.outputTokens} + ${attempts.cacheReadTokens} + ${attempts.cacheWriteTokens}`;
const isUnpriced = isNull(attempts.costMicroUsd);

const count = (condition = sql`true`) => sql`count(*) filter (where ${condition})`.mapWith(Number);
const total = (column: Parameters<typeof sum>[0]) => sql`coalesce(${sum(column)}, 0)`.mapWith(Number);
