import { and, eq, gte, isNull, sql, sum } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Queries } from '../database.ts';
import type { LedgerEntry, LedgerRepository, Reservation, SpendingLimits } from '../port.ts';
import {
  modelAttempts as attempts,
  budgetReservations as reservations,
  hourlySpending as spending,
} from '../schema.ts';
import { together } from '../together.ts';
import { named, rowsOf, statement, type Values, value, valuesOf } from './statements.ts';

/** As many calls of a tenant as are set aside, or booked, by one statement. */
const MOST_TOGETHER = 32;

interface Reserving {
  reservation: Reservation;
  limits: SpendingLimits;
  now: Date;
}

/** See the migration that makes the function. Of several in one statement each counts those before it. */
const reserving = memo((count: number) =>
  statement(() => {
    const { tenantId, id, subjectId, amountMicroUsd, tokens, expiresAt } = reservations;
    const calls = Array.from({ length: count }, (_, index) => {
      const of = (name: string) => `${index}.${name}`;
      const money = (name: string) => sql`${value(of(name), amountMicroUsd)}::bigint`;
      const time = (name: string) => sql`${value(of(name), expiresAt)}::timestamptz`;
      const text = (name: string, column: PgColumn) => sql`${value(of(name), column)}::text`;
      return sql`reserve_budget(${text('tenantId', tenantId)}, ${text('id', id)}, ${text('subjectId', subjectId)},
        ${money('amountMicroUsd')}, ${value(of('tokens'), tokens)}::integer, ${time('expiresAt')}, ${time('now')},
        ${time('dayStart')}, ${money('dayMicroUsd')}, ${money('subjectMicroUsd')}, ${money('dayTokens')},
        ${money('unpricedDay')}, ${money('unpricedSubject')}) as ${sql.identifier(`reserved_${index}`)}`;
    });
    return sql`select ${sql.join(calls, sql`, `)}`;
  }),
);

const toValues = (tenantId: string, { reservation, limits, now }: Reserving, index: number): Values => ({
  [`${index}.tenantId`]: tenantId,
  [`${index}.id`]: reservation.id,
  [`${index}.subjectId`]: reservation.subjectId,
  [`${index}.amountMicroUsd`]: reservation.amountMicroUsd,
  [`${index}.tokens`]: reservation.tokens ?? 0,
  [`${index}.expiresAt`]: reservation.expiresAt,
  [`${index}.now`]: now,
  [`${index}.dayStart`]: limits.dayStart,
  [`${index}.dayMicroUsd`]: limits.dayMicroUsd,
  [`${index}.subjectMicroUsd`]: limits.subjectMicroUsd,
  [`${index}.dayTokens`]: limits.dayTokens ?? null,
  [`${index}.unpricedDay`]: limits.unpricedTokens?.day ?? null,
  [`${index}.unpricedSubject`]: limits.unpricedTokens?.subject ?? null,
});

interface Booking {
  entries: readonly LedgerEntry[];
  reservationId: string | undefined;
}

const releaseIn = (queries: Queries, count: number) => {
  const { tenantId, id } = reservations;
  const ids = Array.from({ length: count }, (_, index) => value(`release ${index}`, id));
  return queries
    .delete(reservations)
    .where(and(eq(tenantId, value('tenantId', tenantId)), sql`${id} in (${sql.join(ids, sql`, `)})`));
};

/** One statement, so that nobody sees the cost neither set aside nor booked, or both. */
const booking = memo((entries: number, hours: number, releases: number) =>
  statement((queries) => {
    if (entries === 0) return releaseIn(queries, releases);
    const rows = Array.from({ length: entries }, (_, index) => valuesOf(attempts, `attempt ${index}`));
    const book = queries.insert(attempts).values(rows);
    const tallied = tally(queries, hours);
    const released = releases > 0 ? sql`released as (${releaseIn(queries, releases).getSQL()}),` : sql``;
    return sql`with ${released} tallied as (${tallied.getSQL()}) ${book.getSQL()}`;
  }),
);

/** There are few of each: a tenant has so many calls at once, in powers of two, and hardly any is made again. */
function memo<Counts extends number[], Made>(make: (...counts: Counts) => Made): (...counts: Counts) => Made {
  const made = new Map<string, Made>();
  return (...counts) => {
    const key = counts.join(' ');
    const known = made.get(key) ?? make(...counts);
    made.set(key, known);
    return known;
  };
}

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

interface Writes {
  reserve(asked: Reserving): Promise<boolean>;
  book(asked: Booking): Promise<void>;
}

/** The writes of one tenant: what waits for a lock, or is refused, holds up nobody else. */
function writesOf(database: Database, tenantId: string): Writes {
  return {
    reserve: together(async (asked: readonly Reserving[]) => {
      const values = Object.assign({}, ...asked.map((one, index) => toValues(tenantId, one, index)));
      const [row] = rowsOf(await database.query((queries) => reserving(asked.length)(queries, values)));
      return asked.map((_, index) => row![`reserved_${index}`] === true);
    }, MOST_TOGETHER),

    book: together(async (asked: readonly Booking[]) => {
      const entries = asked.flatMap((one) => one.entries);
      const released = asked.flatMap(({ reservationId }) => reservationId ?? []);
      const totals = totalsOf(tenantId, entries);
      const values: Values = Object.assign(
        { tenantId },
        ...entries.map((entry, index) => named(attempts, `attempt ${index}`, toAttempt(tenantId, entry))),
        ...totals.map((total, index) => named(spending, `total ${index}`, total)),
        ...released.map((id, index) => ({ [`release ${index}`]: id })),
      );
      const write = booking(entries.length, totals.length, released.length);
      await database.query((queries) => write(queries, values));
      return asked.map(() => undefined);
    }, MOST_TOGETHER),
  };
}

/** The ledgers of all tenants of a database. */
export function createLedgers(database: Database): { ofTenant(tenantId: string): LedgerRepository } {
  const writes = new Map<string, Writes>();
  return {
    ofTenant(tenantId) {
      const known = writes.get(tenantId) ?? writesOf(database, tenantId);
      writes.set(tenantId, known);
      return ledgerRepository(database, tenantId, known);
    },
  };
}

function ledgerRepository(database: Database, tenantId: string, writes: Writes): LedgerRepository {
  return {
    async reserve(reservation, limits, now) {
      return (await writes.reserve({ reservation, limits, now })) ? 'ok' : 'spent';
    },

    async book(entries, reservationId) {
      if (entries.length === 0 && reservationId === undefined) return;
      await writes.book({ entries, reservationId });
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

/** What attempts add to the totals of their hours; earlier hours first, so that no two servers wait for each other. */
function totalsOf(tenantId: string, entries: readonly LedgerEntry[]): (typeof spending.$inferSelect)[] {
  const part = Math.floor(Math.random() * PARTS);
  const hours = Map.groupBy(entries, ({ startedAt }) => Math.floor(startedAt / HOUR_MS));
  return [...hours]
    .sort(([left], [right]) => left - right)
    .map(([hour, ofHour]) => ({
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
