import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { TenantRecord, TenantRepository } from '../port.ts';
import { tenants as table } from '../schema.ts';

export function tenantRepository(database: Database): TenantRepository {
  return {
    async get(id) {
      const [row] = await database.query((queries) => queries.select().from(table).where(eq(table.id, id)));
      return row && toTenant(row);
    },

    async list() {
      const rows = await database.query((queries) => queries.select().from(table).orderBy(asc(table.id)));
      return rows.map(toTenant);
    },

    async put({ retentionDays = null, ...tenant }) {
      const row = { ...tenant, retentionDays };
      await database.query((queries) =>
        queries
          .insert(table)
          .values(row)
          .onConflictDoUpdate({ target: table.id, set: { retentionDays, limits: tenant.limits } }),
      );
    },
  };
}

const toTenant = ({ retentionDays, ...tenant }: typeof table.$inferSelect): TenantRecord => ({
  ...tenant,
  ...(retentionDays !== null && { retentionDays }),
});
