import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { CritiqueRepository, StoredCritique } from '../port.ts';
import { critiques as table } from '../schema.ts';
import { forgetResponses, keepResponse, keptValues, writeAndKeep, writeOnce } from './idempotency.ts';
import { ofCandidate, olderThan, toPage } from './pages.ts';
import { insertSelected, named, statement, value } from './statements.ts';

const insert = statement(() => insertSelected(table, 'critique'));
const insertAndKeep = statement(() => sql`with ${keepResponse()} ${insertSelected(table, 'critique')}`);
const replace = writeAndKeep((queries) =>
  queries
    .update(table)
    .set({ critique: value('critique', table.critique) })
    .where(and(eq(table.tenantId, value('tenantId', table.tenantId)), eq(table.id, value('id', table.id))))
    .returning({ id: table.id }),
);

export function critiqueRepository(database: Database, tenantId: string): CritiqueRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));

  return {
    insert(stored, idempotency) {
      return writeOnce<'ok'>(database, async (queries) => {
        const candidateId = stored.request.candidateId ?? null;
        const row = named(table, 'critique', { ...stored, tenantId, candidateId, id: stored.critique.id });
        if (idempotency === undefined) await insert(queries, row);
        else await insertAndKeep(queries, { ...row, ...keptValues(tenantId, idempotency) });
        return 'ok';
      });
    },

    async get(id) {
      const [row] = await database.query((queries) => queries.select().from(table).where(one(id)));
      return row && toStored(row);
    },

    replace(critique, kept) {
      const values = { tenantId, id: critique.id, critique };
      return database.query((queries) => replace(queries, tenantId, values, kept));
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
