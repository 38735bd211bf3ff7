import { and, eq, gte, isNull, or, sql, sum } from 'drizzle-orm';
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

/** As many calls as are set aside, or booked, by one statement. */
const MOST_TOGETHER = 32;

interface Reserving {
  tenantId: string;
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

const toValues = ({ tenantId, reservation, limits, now }: Reserving, index: number): Values => ({
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
  tenantId: string;
  entries: readonly LedgerEntry[];
  reservationId: string | undefined;
}

const releaseIn = (queries: Queries, count: number) =>
  queries
    .delete(reservations)
    .where(
      or(
        ...Array.from({ length: count }, (_, index) =>
          and(
            eq(reservations.tenantId, value(`release ${index}.tenantId`, reservations.tenantId)),
            eq(reservations.id, value(`release ${index}.id`, reservations.id)),
          ),
        ),
      ),
    );

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

/** There are few of each. */
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

/** The ledgers of all tenants of a database. */
export function createLedgers(database: Database): { ofTenant(tenantId: string): LedgerRepository } {
  const reserve = together(async (asked: readonly Reserving[]) => {
    // Who waits for a tenant's lock holds none that comes after it.
    const inOrder = [...asked].sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1));
    const values = Object.assign({}, ...inOrder.map(toValues));
    const [row] = rowsOf(await database.query((queries) => reserving(asked.length)(queries, values)));
    return asked.map((one) => row![`reserved_${inOrder.indexOf(one)}`] === true);
  }, MOST_TOGETHER);

  const book = together(async (asked: readonly Booking[]) => {
    const rows = asked.flatMap(({ tenantId, entries }) => entries.map((entry) => toAttempt(tenantId, entry)));
    const released = asked.filter(({ reservationId }) => reservationId !== undefined);
    const totals = totalsOf(asked);
    const values: Values = Object.assign(
      {},
      ...rows.map((row, index) => named(attempts, `attempt ${index}`, row)),
      ...totals.map((total, index) => named(spending, `total ${index}`, total)),
      ...released.map(({ tenantId, reservationId }, index) => ({
        [`release ${index}.tenantId`]: tenantId,
        [`release ${index}.id`]: reservationId,
      })),
    );
    await database.query((queries) => booking(rows.length, totals.length, released.length)(queries, values));
    return asked.map(() => undefined);
  }, MOST_TOGETHER);

  return { ofTenant: (tenantId) => ledgerRepository(database, tenantId, { reserve, book }) };
}

function ledgerRepository(
  database: Database,
  tenantId: string,
  ledger: { reserve(asked: Reserving): Promise<boolean>; book(asked: Booking): Promise<void> },
): LedgerRepository {
  return {
    async reserve(reservation, limits, now) {
      return (await ledger.reserve({ tenantId, reservation, limits, now })) ? 'ok' : 'spent';
    },

    async book(entries, reservationId) {
      if (entries.length === 0 && reservationId === undefined) return;
      await ledger.book({ tenantId, entries, reservationId });
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

/** What attempts add to the totals of their hours; always in the same order, so that no two servers wait for each other. */
function totalsOf(asked: readonly Booking[]): (typeof spending.$inferSelect)[] {
  const part = Math.floor(Math.random() * PARTS);
  const all = asked.flatMap(({ tenantId, entries }) => entries.map((entry) => ({ tenantId, entry })));
  const hourly = Map.groupBy(
    all,
    ({ tenantId, entry }) => `${Math.floor(entry.startedAt / HOUR_MS)} ${tenantId}`,
  );
  return [...hourly.keys()].sort().map((key) => {
    const ofHour = hourly.get(key)!;
    const sum = (figure: (entry: LedgerEntry) => number) =>
      ofHour.reduce((total, { entry }) => total + figure(entry), 0);
    const { tenantId, entry } = ofHour[0]!;
    return {
      tenantId,
      hour: new Date(Math.floor(entry.startedAt / HOUR_MS) * HOUR_MS),
      part,
      costMicroUsd: sum(({ costMicroUsd = 0 }) => costMicroUsd),
      tokens: sum(({ usage }) => tokensOf(usage)),
      unpricedTokens: sum(({ costMicroUsd, usage }) => (costMicroUsd === undefined ? tokensOf(usage) : 0)),
    };
  });
}

const tokensOf = (usage: LedgerEntry['usage']): number =>
  usage.inputTokens + usage.outputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;

const TOKENS = sql`${attempts.inputTokens} + ${attempts.outputTokens} + ${attempts.cacheReadTokens} + ${attempts.cacheWriteTokens}`;
const isUnpriced = isNull(attempts.costMicroUsd);

const count = (condition = sql`true`) => sql`count(*) filter (where ${condition})`.mapWith(Number);
const total = (column: Parameters<typeof sum>[0]) => sql`coalesce(${sum(column)}, 0)`.mapWith(Number);
