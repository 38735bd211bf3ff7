import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Activity } from '../port.ts';
import { rowsOf } from './statements.ts';

/** What a grading says of a model that was asked and not used. In a candidate's words the quotes are escaped. */
const DEGRADED = '%"degraded":"%';

/** See `Store.activity`. Reads every row since then: it is for a page that a person opens now and then. */
export async function activity(database: Database, since: Date): Promise<Activity> {
  const from = sql`${since.toISOString()}::timestamptz`;
  const day = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`);
  const days = await database.query((queries) =>
    queries.execute(sql`
      with turned as (
        select ${day('answered_at')} as day, tenant_id, count(*) as turns,
          count(*) filter (where critique like ${DEGRADED}) as degraded
        from turns where answered_at >= ${from} group by 1, 2
      ), criticised as (
        select ${day('created_at')} as day, tenant_id, count(*) as critiques,
          count(*) filter (where critique like ${DEGRADED}) as degraded
        from critiques where created_at >= ${from} group by 1, 2
      ), asked as (
        select ${day('started_at')} as day, tenant_id, count(*) as attempts,
          count(*) filter (where outcome <> 'complete') as failed,
          sum(input_tokens::bigint + cache_read_tokens + cache_write_tokens) as input_tokens,
          sum(output_tokens::bigint) as output_tokens, coalesce(sum(cost_micro_usd), 0) as cost,
          percentile_cont(0.95) within group (order by duration_ms) as p95
        from model_attempts where started_at >= ${from} group by 1, 2
      )
      select day, tenant_id, coalesce(turns, 0) as turns, coalesce(critiques, 0) as critiques,
        coalesce(turned.degraded, 0) + coalesce(criticised.degraded, 0) as degraded,
        coalesce(attempts, 0) as attempts, coalesce(failed, 0) as failed,
        coalesce(input_tokens, 0) as input_tokens, coalesce(output_tokens, 0) as output_tokens,
        coalesce(cost, 0) as cost, coalesce(p95, 0) as p95
      from turned full join criticised using (day, tenant_id) full join asked using (day, tenant_id)
      order by day desc, tenant_id`),
  );
  const faults = await database.query((queries) =>
    queries.execute(sql`
      select outcome, provider || ':' || model as model, count(*) as count from model_attempts
      where started_at >= ${from} and outcome <> 'complete'
      group by 1, 2 order by 3 desc, 1, 2 limit 50`),
  );
  return {
    days: rowsOf(days).map((row) => ({
      day: String(row.day),
      tenantId: JSON.parse(`"${row.tenant_id}"`) as string,
      turns: Number(row.turns),
      critiques: Number(row.critiques),
      degraded: Number(row.degraded),
      attempts: Number(row.attempts),
      failed: Number(row.failed),
      inputTokens: Number(row.input_tokens),
      outputTokens: Number(row.output_tokens),
      costMicroUsd: Number(row.cost),
      p95Ms: Math.round(Number(row.p95)),
    })),
    faults: rowsOf(faults).map(({ outcome, model, count }) => ({
      outcome: String(outcome),
      model: String(model),
      count: Number(count),
    })),
  };
}
