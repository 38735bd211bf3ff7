import { and, eq, gte, isNull, sql, sum } from 'drizzle-orm';
import type { Database, Queries } from '../database.ts';
import type { LedgerEntry, LedgerRepository } from '../port.ts';
import {
  modelAttempts as attempts,
  budgetReservations as reservations,
  hourlySpending as spending,
} from '../schema.ts';
import { named, rowsOf, statement, value, valuesOf } from './statements.ts';

/** See the migration that makes the function. */
const reserve = statement(() => {
  const { tenantId, id, subjectId, amountMicroUsd, tokens, expiresAt } = reservations;
  const money = (name: string) => sql`${value(name, amountMicroUsd)}::bigint`;
  const time = (name: string) => sql`${value(name, expiresAt)}::timestamptz`;
  return sql`select reserve_budget(${value('tenantId', tenantId)}, ${value('id', id)},
    ${value('subjectId', subjectId)}, ${money('amountMicroUsd')}, ${value('tokens', tokens)}::integer,
    ${time('expiresAt')}, ${time('now')}, ${time('dayStart')}, ${money('dayMicroUsd')}, ${money('subjectMicroUsd')},
    ${money('dayTokens')}, ${money('unpricedDay')}, ${money('unpricedSubject')}) as reserved`;
});

const releaseIn = (queries: Queries) =>
  queries
    .delete(reservations)
    .where(
      and(
        eq(reservations.tenantId, value('tenantId', reservations.tenantId)),
        eq(reservations.id, value('reservationId', reservations.id)),
      ),
    );
const release = statement(releaseIn);

/** One statement, so that nobody sees the cost neither set aside nor booked, or both. */
const booking = (entries: number, hours: number, releases: boolean) =>
  statement((queries) => {
    const rows = Array.from({ length: entries }, (_, index) => valuesOf(attempts, `attempt ${index}`));
    const book = queries.insert(attempts).values(rows);
    const tallied = tally(queries, hours);
    const released = releases ? sql`released as (${releaseIn(queries).getSQL()}),` : sql``;
    return sql`with ${released} tallied as (${tallied.getSQL()}) ${book.getSQL()}`;
  });

/** Adds to the totals of so many hours. */
function tally(queries: Queries, hours: number) {
  const totals = Array.from({ length: hours }, (_, index) => valuesOf(spending, `total ${index}`));
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

const bookings = new Map<string, ReturnType<typeof booking>>();

/** A call has at most a few attempts, so there are few of these. */
function bookingOf(entries: number, hours: number, releases: boolean): ReturnType<typeof booking> {
  const key = `${entries} ${hours} ${releases}`;
  const known = bookings.get(key) ?? booking(entries, hours, releases);
  bookings.set(key, known);
  return known;
}

export function ledgerRepository(database: Database, tenantId: string): LedgerRepository {
  return {
    async reserve({ id, subjectId, amountMicroUsd, tokens = 0, expiresAt }, limits, now) {
      const reserved = await database.query((queries) =>
        reserve(queries, {
          tenantId,
          id,
          subjectId,
          amountMicroUsd,
          tokens,
          expiresAt,
          now,
          dayStart: limits.dayStart,
          dayMicroUsd: limits.dayMicroUsd,
          subjectMicroUsd: limits.subjectMicroUsd,
          dayTokens: limits.dayTokens ?? null,
          unpricedDay: limits.unpricedTokens?.day ?? null,
          unpricedSubject: limits.unpricedTokens?.subject ?? null,
        }),
      );
      return rowsOf(reserved)[0]?.reserved === true ? 'ok' : 'spent';
    },

    async book(entries, reservationId) {
      await database.query(async (queries) => {
        const released = reservationId === undefined ? {} : { tenantId, reservationId };
        if (entries.length === 0) {
          if (reservationId !== undefined) await release(queries, released);
          return;
        }
        const totals = totalsOf(tenantId, entries);
        const book = bookingOf(entries.length, totals.length, reservationId !== undefined);
        const rows = entries.map((entry, index) =>
          named(attempts, `attempt ${index}`, toAttempt(tenantId, entry)),
        );
        const sums = totals.map((total, index) => named(spending, `total ${index}`, total));
        await book(queries, Object.assign(released, ...rows, ...sums));
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

function toAttempt(
  tenantId: string,
  { usage, startedAt, operation: _, ...entry }: LedgerEntry,
): typeof attempts.$inferSelect {
  return {
    ...entry,
    ...usage,
    costMicroUsd: entry.costMicroUsd ?? null,
    upstreamRequestId: entry.upstreamRequestId ?? null,
    tenantId,
    startedAt: new Date(startedAt),
    durationMs: Math.round(entry.durationMs),
    firstTextMs: entry.firstTextMs === undefined ? null : Math.round(entry.firstTextMs),
  };
}

/** How many rows share the total of an hour. */
const PARTS = 8;
const HOUR_MS = 3_600_000;

/** What attempts add to the totals of their hours. */
function totalsOf(tenantId: string, entries: readonly LedgerEntry[]): (typeof spending.$inferSelect)[] {
  const part = Math.floor(Math.random() * PARTS);
  const hours = Map.groupBy(entries, ({ startedAt }) => Math.floor(startedAt / HOUR_MS));
  return [...hours].map(([hour, ofHour]) => ({
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
}

const tokensOf = (usage: LedgerEntry['usage']): number =>
  usage.inputTokens + usage.outputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;

const TOKENS = sql`${attempts.inputTokens} + ${attempts.outputTokens} + ${attempts.cacheReadTokens} + ${attempts.cacheWriteTokens}`;
const isUnpriced = isNull(attempts.costMicroUsd);

const count = (condition = sql`true`) => sql`count(*) filter (where ${condition})`.mapWith(Number);
const total = (column: Parameters<typeof sum>[0]) => sql`coalesce(${sum(column)}, 0)`.mapWith(Number);
