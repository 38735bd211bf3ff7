import { DrizzleQueryError, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { AppError } from '../errors.ts';

/** What both drivers have in common, inside a transaction and outside of one. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** Undoes the transaction and makes it answer `result`. */
export type RollBackWith<T> = (result: T) => never;

/** Runs `run` in a transaction: committed when it resolves, rolled back when it rejects. */
export type InTransaction = <T>(run: (queries: Queries) => Promise<T>) => Promise<T>;

export interface Database {
  /** One session has the database to itself: no two statements ever run at the same time. */
  readonly isExclusive: boolean;
  query<T>(run: (queries: Queries) => Promise<T>): Promise<T>;
  transaction<T>(run: (queries: Queries, rollBackWith: RollBackWith<T>) => Promise<T>): Promise<T>;
}

/** A statement failed. Names the SQLSTATE and the constraint, never a value: those are the candidate's. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly sqlState: string | undefined;

  constructor(sqlState?: string, constraint?: string) {
    const state = sqlState === undefined ? '' : ` (SQLSTATE ${sqlState})`;
    super(`The database refused a statement${state}${constraint ? `, constraint ${constraint}` : ''}.`);
    this.sqlState = sqlState;
  }
}

/** Thrown through a driver's transaction to undo it; the connection is as good as before. */
export class RolledBack<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('rolled back on purpose');
    this.result = result;
  }
}

/**
 * Puts one face on both drivers. Errors of the driver hold the statement's parameters, so none of them
 * leaves this module.
 */
export function createDatabase(
  queries: Queries,
  {
    isExclusive = false,
    inTransaction = (run) => queries.transaction(run),
  }: { isExclusive?: boolean; inTransaction?: InTransaction } = {},
): Database {
  return {
    isExclusive,
    async query(run) {
      try {
        return await run(queries);
      } catch (error) {
        throw withoutValues(error);
      }
    },
    async transaction<T>(run: (queries: Queries, rollBackWith: RollBackWith<T>) => Promise<T>) {
      try {
        return await inTransaction((transaction) =>
          run(transaction, (result) => {
            throw new RolledBack(result);
          }),
        );
      } catch (error) {
        if (error instanceof RolledBack) return error.result as T;
        throw withoutValues(error);
      }
    },
  };
}

/** An arbitrary number that is this project's own within the database. */
const SETUP_LOCK = 7238154061;

/** Held to the end of the transaction, so that servers that start at once change shared rows in turn. */
export const lockForSetup = (queries: Queries) =>
  queries.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(SETUP_LOCK))})`);

/** The same without waiting: whether the lock was free. */
export async function tryLockForSetup(queries: Queries): Promise<boolean> {
  const lock = sql<boolean>`pg_try_advisory_xact_lock(${sql.raw(String(SETUP_LOCK))})`;
  const [row] = await queries.select({ taken: lock }).from(sql`(values (1)) as one`);
  return row!.taken;
}

const SQLSTATE = /^[0-9FHPX][0-9A-Z]{4}$/;
/** No connection, a server that stops or starts, a full or read-only disk: it may work again later. */
const UNAVAILABLE = /^(?:08|53|57P|58|25006)/;

/** The server, or the embedded database, ends the connection or itself with this error. */
export const isFatal = (error: unknown): boolean =>
  ['FATAL', 'PANIC'].includes((error as { severity?: string } | undefined)?.severity ?? '');

/** Whether a statement failed because of this constraint. */
export function breaksConstraint(error: unknown, name: string): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return (cause as { constraint?: unknown } | undefined)?.constraint === name;
}

/** Whether a statement failed with this SQLSTATE. */
export function hasState(error: unknown, sqlState: string): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return (cause as { code?: unknown } | undefined)?.code === sqlState;
}

function withoutValues(error: unknown): Error {
  if (error instanceof AppError) return error;
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const { code, constraint } = (cause ?? {}) as Record<string, unknown>;
  const sqlState = typeof code === 'string' && SQLSTATE.test(code) ? code : undefined;
  if (sqlState !== undefined && !isFatal(cause) && !UNAVAILABLE.test(sqlState)) {
    return new StoreError(sqlState, typeof constraint === 'string' ? constraint : undefined);
  }
  if (cause instanceof TypeError || cause instanceof RangeError) return cause; // A fault of our own code.
  if (cause instanceof SyntaxError) return new StoreError(); // A stored document that is none; quotes it.
  // What is left: the driver lost the server (not all of that has a code), or the embedded one has died.
  return new AppError('not_ready', 'The database cannot be reached or cannot take writes right now.');
}
