import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { InterviewRecord, InterviewRepository, TurnRecord } from '../port.ts';
import { interviews as table, turns } from '../schema.ts';
import { forgetResponses, keepResponse, writeOnce } from './idempotency.ts';
import { ofCandidate, olderThan, toPage } from './pages.ts';

export function interviewRepository(database: Database, tenantId: string): InterviewRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));
  const oneTurn = (id: string, turn: number) =>
    and(eq(turns.tenantId, tenantId), eq(turns.interviewId, id), eq(turns.turn, turn));

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
          .where(and(eq(table.tenantId, tenantId), ofCandidate(table, page), olderThan(table, page)))
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
          .set({
            ...next,
            wordingUntil: next.wordingUntil ?? null,
            turn: turn.turn + 1,
            updatedAt: turn.answeredAt,
          })
          .where(and(one(id), eq(table.turn, turn.turn)))
          .returning({ id: table.id });
        if (advanced.length === 0) return rollBackWith('stale');
        const critiqueId = turn.critique.id;
        await queries.insert(turns).values({ ...turn, critiqueId, tenantId, interviewId: id });
        return 'ok';
      });
    },

    completeMessage(id, turn, message, kept) {
      return database.transaction(async (queries) => {
        const completed = await queries
          .update(table)
          .set({ message, wordingUntil: null })
          .where(and(one(id), eq(table.turn, turn + 1), isNotNull(table.wordingUntil)))
          .returning({ id: table.id });
        if (completed.length === 0) return 'stale';
        await keepResponse(queries, tenantId, kept);
        return 'ok';
      });
    },

    replaceCritique(id, turn, critique, kept) {
      return database.transaction(async (queries) => {
        const found = await queries
          .update(turns)
          .set({ critique, critiqueId: critique.id })
          .where(oneTurn(id, turn))
          .returning({ turn: turns.turn });
        if (found.length > 0) await keepResponse(queries, tenantId, kept);
        return found.length > 0;
      });
    },

    async findCritique(critiqueId) {
      const [row] = await database.query((queries) =>
        queries
          .select()
          .from(turns)
          .where(and(eq(turns.tenantId, tenantId), eq(turns.critiqueId, critiqueId))),
      );
      if (row === undefined) return undefined;
      const interview = await this.get(row.interviewId);
      return interview && { interview, turn: toTurn(row) };
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

function toInterview({
  tenantId: _,
  wordingUntil,
  candidateId,
  ...interview
}: typeof table.$inferSelect): InterviewRecord {
  return {
    ...interview,
    ...(wordingUntil !== null && { wordingUntil }),
    ...(candidateId !== null && { candidateId }),
  };
}

function toTurn({
  tenantId: _,
  interviewId: __,
  critiqueId: ___,
  ...turn
}: typeof turns.$inferSelect): TurnRecord {
  return turn;
}
