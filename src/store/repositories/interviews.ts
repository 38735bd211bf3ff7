import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { InterviewRecord, InterviewRepository, TurnRecord, WriteResult } from '../port.ts';
import { interviews as table, turns } from '../schema.ts';
import { forgetResponses, isKeyTaken, keepResponse, writeAndKeep, writeOnce } from './idempotency.ts';
import { ofCandidate, olderThan, toPage } from './pages.ts';
import { rowsOf as rawRowsOf } from './raw-rows.ts';
import { insertSelected, rowsOf } from './statements.ts';

export function interviewRepository(database: Database, tenantId: string): InterviewRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));
  const oneTurn = (id: string, turn: number) =>
    and(eq(turns.tenantId, tenantId), eq(turns.interviewId, id), eq(turns.turn, turn));

  return {
    create(interview, idempotency) {
      return writeOnce<'ok'>(database, async (queries) => {
        const insert = queries.insert(table).values({ ...interview, tenantId });
        if (idempotency === undefined) await insert;
        else await queries.execute(sql`with ${keepResponse(tenantId, idempotency)} ${insert.getSQL()}`);
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

    exchanges(id) {
      return database.query((queries) =>
        queries
          .select({ asked: turns.asked, answer: turns.answer })
          .from(turns)
          .where(and(eq(turns.tenantId, tenantId), eq(turns.interviewId, id)))
          .orderBy(asc(turns.turn)),
      );
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
      const row = { ...turn, critiqueId: turn.critique.id, tenantId, interviewId: id };
      return writeOnce<WriteResult | 'stale'>(database, async (queries) => {
        // Concurrent answers to one turn queue here for the interview's row; after the first has committed, the
        // others find that the number has moved on. One statement: the candidate waits for it.
        const advance = queries
          .update(table)
          .set({
            ...next,
            wordingUntil: next.wordingUntil ?? null,
            turn: turn.turn + 1,
            updatedAt: turn.answeredAt,
          })
          .where(and(one(id), eq(table.turn, turn.turn)))
          .returning({ id: table.id });
        const kept =
          idempotency === undefined
            ? sql``
            : sql`, ${keepResponse(tenantId, idempotency, sql`from advanced`)}`;
        const appended = await queries.execute(
          sql`with advanced as (${advance.getSQL()}) ${kept} ${insertSelected(turns, row)} from advanced returning turn`,
        );
        if (rowsOf(appended) > 0) return 'ok';
        const isTaken = idempotency !== undefined && (await isKeyTaken(queries, tenantId, idempotency));
        return isTaken ? 'key_taken' : 'stale';
      });
    },

    completeMessage(id, turn, message, kept) {
      return database.query(async (queries) => {
        const complete = queries
          .update(table)
          .set({ message, wordingUntil: null })
          .where(and(one(id), eq(table.turn, turn + 1), isNotNull(table.wordingUntil)))
          .returning({ id: table.id });
        return (await writeAndKeep(queries, tenantId, complete, kept)) ? 'ok' : 'stale';
      });
    },

    async stillAtWork(id, turn, until) {
      const renew = database.query((queries) => {
        const renewed = queries
          .update(table)
          .set({ wordingUntil: until })
          .where(and(one(id), eq(table.turn, turn + 1), isNotNull(table.wordingUntil)))
          .returning({ id: table.id });
        const wanted = queries.select({ stoppedTurn: table.stoppedTurn }).from(table).where(one(id));
        return queries.execute(sql`with renewed as (${renewed.getSQL()}) ${wanted.getSQL()}`);
      });
      const [row] = rawRowsOf(await renew);
      return row === undefined || Number(row.stopped_turn ?? 0) >= turn ? 'stop' : 'go_on';
    },

    async askToStop(id) {
      await database.query((queries) =>
        queries
          .update(table)
          .set({ stoppedTurn: sql`${table.turn} - 1` })
          .where(one(id)),
      );
    },

    replaceCritique(id, turn, critique, kept) {
      return database.query((queries) => {
        const replace = queries
          .update(turns)
          .set({ critique, critiqueId: critique.id })
          .where(oneTurn(id, turn))
          .returning({ turn: turns.turn });
        return writeAndKeep(queries, tenantId, replace, kept);
      });
    },

    async keepDebriefNote(id, debriefNote) {
      await database.query((queries) => queries.update(table).set({ debriefNote }).where(one(id)));
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
  stoppedTurn: __,
  wordingUntil,
  candidateId,
  debriefNote,
  ...interview
}: typeof table.$inferSelect): InterviewRecord {
  return {
    ...interview,
    ...(wordingUntil !== null && { wordingUntil }),
    ...(candidateId !== null && { candidateId }),
    ...(debriefNote !== null && { debriefNote }),
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
