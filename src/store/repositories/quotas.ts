import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { QuotaRepository } from '../port.ts';
import { quotaCounters as counters, streamSlots as slots } from '../schema.ts';
import { rowsOf } from './statements.ts';

export function quotaRepository(database: Database, tenantId: string): QuotaRepository {
  return {
    async draw(quota, windowStart, limit) {
      if (limit === 0) return undefined;
      // A clock that was set back must not leave a tenant without anything until it has caught up.
      const isOther = sql`(excluded.window_start > ${counters.windowStart}
        or excluded.window_start < ${counters.windowStart} - interval '5 minutes')`;
      const [row] = await database.query((queries) =>
        queries
          .insert(counters)
          .values({ tenantId, quota, windowStart, used: 1 })
          .onConflictDoUpdate({
            target: [counters.tenantId, counters.quota],
            set: {
              used: sql`case when ${isOther} then 1 else ${counters.used} + 1 end`,
              windowStart: sql`case when ${isOther} then excluded.window_start else ${counters.windowStart} end`,
            },
            setWhere: sql`${isOther} or ${counters.used} < ${limit}`,
          })
          .returning({ used: counters.used }),
      );
      return row?.used;
    },

    async takeSlot(places, holder, now, expiresAt) {
      const param = (value: unknown, column: typeof slots.expiresAt | typeof slots.tenantId) =>
        sql.param(value, column);
      const isTaken = sql`exists (select 1 from ${slots} as taken where taken.tenant_id = ${param(tenantId, slots.tenantId)}
        and taken.slot = place and taken.expires_at > ${param(now, slots.expiresAt)})`;
      const [row] = await database.query(async (queries) =>
        rowsOf(
          await queries.execute(sql`
            insert into ${slots} (tenant_id, slot, holder, expires_at)
            select ${param(tenantId, slots.tenantId)}, place, ${holder}, ${param(expiresAt, slots.expiresAt)}::timestamptz
            from generate_series(1, ${places}::integer) as place where not ${isTaken}
            order by random() limit 1
            on conflict (tenant_id, slot) do update
              set holder = excluded.holder, expires_at = excluded.expires_at
              where ${slots.expiresAt} <= ${param(now, slots.expiresAt)}
            returning slot`),
        ),
      );
      return row === undefined ? undefined : Number(row.slot);
    },

    async freeSlot(slot, holder, now) {
      await database.query((queries) =>
        queries
          .update(slots)
          .set({ expiresAt: now })
          .where(and(eq(slots.tenantId, tenantId), eq(slots.slot, slot), eq(slots.holder, holder))),
      );
    },
  };
}
