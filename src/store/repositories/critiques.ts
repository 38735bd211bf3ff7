import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { CritiqueRepository, StoredCritique } from '../port.ts';
import { critiques as table } from '../schema.ts';
import { forgetResponses, keepResponse, writeAndKeep, writeOnce } from './idempotency.ts';
import { ofCandidate, olderThan, toPage } from './pages.ts';

export function critiqueRepository(database: Database, tenantId: string): CritiqueRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));

  return {
    insert(stored, idempotency) {
      return writeOnce<'ok'>(database, async (queries) => {
        const { candidateId } = stored.request;
        const insert = queries
          .insert(table)
          .values({ ...stored, tenantId, candidateId, id: stored.critique.id });
        if (idempotency === undefined) await insert;
        else await queries.execute(sql`with ${keepResponse(tenantId, idempotency)} ${insert.getSQL()}`);
        return 'ok';
      });
    },

    async get(id) {
      const [row] = await database.query((queries) => queries.select().from(table).where(one(id)));
      return row && toStored(row);
    },

    replace(critique, kept) {
      return database.query((queries) => {
        const replace = queries
          .update(table)
          .set({ critique })
          .where(one(critique.id))
          .returning({ id: table.id });
        return writeAndKeep(queries, tenantId, replace, kept);
      });
    },

    async list(page) {
      const rows = await database.query(async (queries) =>
        queries
          .select()
          .from(table)
          .where(and(eq(table.tenantId, tenantId), ofCandidate(table, page), olderThan(table, page)))
          .orderBy(desc(table.createdAt), desc(table.id))
          .limit(page.limit + 1),
      );
      return toPage(rows, page, (row) => row, toStored);
    },

    delete(id) {
      return database.transaction(async (queries) => {
        const gone = await queries.delete(table).where(one(id)).returning({ id: table.id });
        await forgetResponses(queries, tenantId, id);
        return gone.length > 0;
      });
    },
  };
}

const toStored = ({ critique, request, createdAt }: typeof table.$inferSelect): StoredCritique => ({
  critique,
  request,
  createdAt,
});
