import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { KeyRecord, KeyRepository } from '../port.ts';
import { apiKeys as table } from '../schema.ts';

export function keyRepository(database: Database): KeyRepository {
  return {
    async insert(key) {
      await database.query((queries) => queries.insert(table).values(key));
    },

    async get(id) {
      const [row] = await database.query((queries) => queries.select().from(table).where(eq(table.id, id)));
      return row && toKey(row);
    },

    async list(tenantId) {
      const rows = await database.query((queries) =>
        queries
          .select()
          .from(table)
          .where(tenantId === undefined ? undefined : eq(table.tenantId, tenantId))
          .orderBy(asc(table.createdAt), asc(table.id)),
      );
      return rows.map(toKey);
    },

    async revoke(id, now) {
      const found = await database.query((queries) =>
        queries
          .update(table)
          .set({ revokedAt: now })
          .where(and(eq(table.id, id), isNull(table.revokedAt)))
          .returning({ id: table.id }),
      );
      return found.length > 0 || (await this.get(id)) !== undefined;
    },

    async markUsed(id, now, notSince) {
      await database.query((queries) =>
        queries
          .update(table)
          .set({ lastUsedAt: now })
          .where(and(eq(table.id, id), or(isNull(table.lastUsedAt), lt(table.lastUsedAt, notSince)))),
      );
    },

    async any() {
      const found = await database.query((queries) => queries.select({ id: table.id }).from(table).limit(1));
      return found.length > 0;
    },
  };
}

function toKey({ expiresAt, revokedAt, lastUsedAt, ...key }: typeof table.$inferSelect): KeyRecord {
  return {
    ...key,
    ...(expiresAt !== null && { expiresAt }),
    ...(revokedAt !== null && { revokedAt }),
    ...(lastUsedAt !== null && { lastUsedAt }),
  };
}
