import { and, asc, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import type { Message } from '../../contract/interview.ts';
import type { Database } from '../database.ts';
import type { InterviewRecord, InterviewRepository, TurnRecord, WriteResult } from '../port.ts';
import { interviews as table, turns } from '../schema.ts';
import {
  forgetResponses,
  isKeyTaken,
  keepResponse,
  keptValues,
  writeAndKeep,
  writeOnce,
} from './idempotency.ts';
import { ofCandidate, olderThan, toPage } from './pages.ts';
import { insertSelected, named, rowsOf, statement, toRow, value } from './statements.ts';

const isOne = () =>
  and(eq(table.tenantId, value('tenantId', table.tenantId)), eq(table.id, value('id', table.id)));
const isOfOne = () =>
  and(
    eq(turns.tenantId, value('tenantId', turns.tenantId)),
    eq(turns.interviewId, value('id', turns.interviewId)),
  );
/** Whether the message after answer `turn` is being worded. */
const isWorded = () => and(isOne(), eq(table.turn, value('next', table.turn)), isNotNull(table.wordingUntil));

const select = statement((queries) => queries.select().from(table).where(isOne()));
// Documents are JSON as text, so what they are strung together to is JSON as well. One statement: the candidate waits.
const selectWithExchanges = statement((queries) => {
  const pair = sql`${turns.asked} || ',' || ${turns.answer}`;
  const strung = sql`'[' || coalesce(string_agg(${pair}, ',' order by ${turns.turn}), '') || ']'`;
  const exchanges = queries.select({ strung }).from(turns).where(isOfOne());
  const columns = { ...getTableColumns(table), exchanges: sql`(${exchanges.getSQL()})`.as('exchanges') };
  return queries.select(columns).from(table).where(isOne());
});

const insert = statement(() => insertSelected(table, 'interview'));
const insertAndKeep = statement(() => sql`with ${keepResponse()} ${insertSelected(table, 'interview')}`);

// Concurrent answers to one turn queue here for the interview's row; after the first has committed, the others find
// that the number has moved on. One statement: the candidate waits for it.
const appendWith = (keeps: boolean) =>
  statement((queries) => {
    const advance = queries
      .update(table)
      .set({
        machine: value('machine', table.machine),
        state: value('state', table.state),
        message: value('message', table.message),
        wordingUntil: value('wordingUntil', table.wordingUntil),
        turn: value('next', table.turn),
        updatedAt: value('turn.answeredAt', turns.answeredAt),
      })
      .where(and(isOne(), eq(table.turn, value('turn.turn', table.turn))))
      .returning({ id: table.id });
    const kept = keeps ? sql`, ${keepResponse(sql`from advanced`)}` : sql``;
    return sql`with advanced as (${advance.getSQL()}) ${kept} ${insertSelected(turns, 'turn')} from advanced returning turn`;
  });
const append = appendWith(false);
const appendAndKeep = appendWith(true);

const completeMessage = writeAndKeep((queries) =>
  queries
    .update(table)
    .set({ message: value('message', table.message), wordingUntil: null })
    .where(isWorded())
    .returning({ id: table.id }),
);

const stillAtWork = statement((queries) => {
  const renewed = queries
    .update(table)
    .set({ wordingUntil: value('until', table.wordingUntil) })
    .where(isWorded())
    .returning({ id: table.id });
  const wanted = queries.select({ stoppedTurn: table.stoppedTurn }).from(table).where(isOne());
  return sql`with renewed as (${renewed.getSQL()}) ${wanted.getSQL()}`;
});

const replaceCritique = writeAndKeep((queries) =>
  queries
    .update(turns)
    .set({ critique: value('critique', turns.critique), critiqueId: value('critiqueId', turns.critiqueId) })
    .where(and(isOfOne(), eq(turns.turn, value('turn', turns.turn))))
    .returning({ turn: turns.turn }),
);

export function interviewRepository(database: Database, tenantId: string): InterviewRepository {
  const one = (id: string) => and(eq(table.tenantId, tenantId), eq(table.id, id));

  return {
    create(interview, idempotency) {
      return writeOnce<'ok'>(database, async (queries) => {
        const row = named(table, 'interview', {
          ...interview,
          wordingUntil: interview.wordingUntil ?? null,
          debriefNote: interview.debriefNote ?? null,
          candidateId: interview.candidateId ?? null,
          stoppedTurn: null,
          tenantId,
        });
        if (idempotency === undefined) await insert(queries, row);
        else await insertAndKeep(queries, { ...row, ...keptValues(tenantId, idempotency) });
        return 'ok';
      });
    },

    async get(id) {
      const [row] = rowsOf(await database.query((queries) => select(queries, { tenantId, id })));
      return row && toInterview(toRow(getTableColumns(table), row));
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

    async getWithExchanges(id) {
      const [row] = rowsOf(await database.query((queries) => selectWithExchanges(queries, { tenantId, id })));
      if (row === undefined) return undefined;
      const strung = JSON.parse(row.exchanges as string) as (Message | string)[];
      const exchanges = Array.from({ length: strung.length / 2 }, (_, index) => ({
        asked: strung[2 * index] as Message,
        answer: strung[2 * index + 1] as string,
      }));
      return { interview: toInterview(toRow(getTableColumns(table), row)), exchanges };
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

    appendTurn(id, turn, { machine, state, message, wordingUntil = null }, idempotency) {
      const row = { ...turn, critiqueId: turn.critique.id, tenantId, interviewId: id };
      const next = { machine, state, message, wordingUntil, next: turn.turn + 1 };
      const values = { tenantId, id, ...next, ...named(turns, 'turn', row) };
      return writeOnce<WriteResult | 'stale'>(database, async (queries) => {
        const appended = await (idempotency === undefined
          ? append(queries, values)
          : appendAndKeep(queries, { ...values, ...keptValues(tenantId, idempotency) }));
        if (rowsOf(appended).length > 0) return 'ok';
        const isTaken = idempotency !== undefined && (await isKeyTaken(queries, tenantId, idempotency));
        return isTaken ? 'key_taken' : 'stale';
      });
    },

    async completeMessage(id, turn, message, kept) {
      const values = { tenantId, id, next: turn + 1, message };
      const isFound = await database.query((queries) => completeMessage(queries, tenantId, values, kept));
      return isFound ? 'ok' : 'stale';
    },

    async stillAtWork(id, turn, until) {
      const values = { tenantId, id, next: turn + 1, until };
      const [row] = rowsOf(await database.query((queries) => stillAtWork(queries, values)));
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
      const values = { tenantId, id, turn, critique, critiqueId: critique.id };
      return database.query((queries) => replaceCritique(queries, tenantId, values, kept));
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
