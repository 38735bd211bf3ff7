import { DrizzleQueryError, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { AppError } from '../errors.ts';

/** What both drivers have in common, inside a transaction and outside of one. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** Undoes the transaction and makes it answer `result`. */
export type RollBackWith<T> = (result: T) => never;

export interface Database {
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

class RolledBack<T> extends Error {
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
export function createDatabase(queries: Queries): Database {
  return {
    async query(run) {
      try {
        return await run(queries);
      } catch (error) {
        throw withoutValues(error);
      }
    },
    async transaction<T>(run: (queries: Queries, rollBackWith: RollBackWith<T>) => Promise<T>) {
      try {
        return await queries.transaction((transaction) =>
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
const UNAVAILABLE_STATE = /^(?:08|53|57P|58|25006)/;
/** The same from the sockets and from postgres.js: ECONNREFUSED, EPIPE, CONNECT_TIMEOUT, CONNECTION_ENDED. */
const UNAVAILABLE_CODE = /^(?:E[A-Z]+$|CONNECT)/;

/** The server, or the embedded database, ends the connection or itself with this error. */
export const isFatal = (error: unknown): boolean =>
  ['FATAL', 'PANIC'].includes((error as { severity?: string } | undefined)?.severity ?? '');

function withoutValues(error: unknown): Error {
  if (error instanceof AppError) return error;
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const { code, constraint, constraint_name } = (cause ?? {}) as Record<string, unknown>;
  const sqlState = typeof code === 'string' && SQLSTATE.test(code) ? code : undefined;
  const unavailable =
    isFatal(cause) ||
    (sqlState !== undefined
      ? UNAVAILABLE_STATE.test(sqlState)
      : typeof code === 'string'
        ? UNAVAILABLE_CODE.test(code)
        : cause instanceof Error && cause.name === 'RuntimeError'); // The embedded database has died.
  if (unavailable) {
    return new AppError('not_ready', 'The database cannot be reached or cannot take writes right now.');
  }
  if (cause instanceof TypeError || cause instanceof RangeError) return cause; // A fault of our own code.
  return new StoreError(
    sqlState,
    [constraint, constraint_name].find((name) => typeof name === 'string'),
  );
}
