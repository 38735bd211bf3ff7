import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { InterviewRecord, InterviewRepository, TurnRecord } from '../port.ts';
import { interviews as table, turns } from '../schema.ts';
import { forgetResponses, writeOnce } from './idempotency.ts';
import { olderThan, toPage } from './pages.ts';

export function interviewRepository(database: Database, tenantId: string): InterviewRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));

  return {
    create(interview, idempotency) {
      return writeOnce(database, tenantId, idempotency, async (queries) => {
        await queries.insert(table).values({ ...interview, tenantId });
        return 'ok';
      });
    },

    async get(id) {
      const [row] = await database.query((queries) => queries.select().from(table).where(one(id)));
      return row && toInterview(row);
    },

    async turns(id) {
      const rows = await database.query((queries) =>
        queries
          .select()
          .from(turns)
          .where(and(eq(turns.tenantId, tenantId), eq(turns.interviewId, id)))
          .orderBy(asc(turns.turn)),
      );
      return rows.map(toTurn);
    },

    async list(page) {
      const rows = await database.query(async (queries) =>
        queries
          .select()
          .from(table)
          .where(and(eq(table.tenantId, tenantId), olderThan(table, page)))
          .orderBy(desc(table.createdAt), desc(table.id))
          .limit(page.limit + 1),
      );
      return toPage(rows, page, (row) => row, toInterview);
    },

    appendTurn(id, turn, next, idempotency) {
      return writeOnce<'stale'>(database, tenantId, idempotency, async (queries, rollBackWith) => {
        // Concurrent answers to one turn queue here for the row; after the first has committed, the
        // others find that the number has moved on.
        const advanced = await queries
          .update(table)
          .set({ ...next, turn: turn.turn + 1, updatedAt: turn.answeredAt })
          .where(and(one(id), eq(table.turn, turn.turn)))
          .returning({ id: table.id });
        if (advanced.length === 0) return rollBackWith('stale');
        await queries.insert(turns).values({ ...turn, tenantId, interviewId: id });
        return 'ok';
      });
    },

    delete(id) {
      return database.transaction(async (queries) => {
        // The interview first: this waits for an answer being written, whose kept response is then
        // there to be forgotten.
        const gone = await queries.delete(table).where(one(id)).returning({ id: table.id });
        await forgetResponses(queries, tenantId, id);
        return gone.length > 0;
      });
    },
  };
}

function toInterview({ tenantId: _, ...interview }: typeof table.$inferSelect): InterviewRecord {
  return interview;
}

function toTurn({ tenantId: _, interviewId: __, ...turn }: typeof turns.$inferSelect): TurnRecord {
  return turn;
}
