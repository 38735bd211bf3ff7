import { getTableColumns, is, Param, Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { hasState, type Queries } from '../database.ts';

/** By the names of the `value`s of a statement. */
export type Values = Readonly<Record<string, unknown>>;

const dialect = new PgDialect();

/**
 * A statement that is put together once and from then on only gets its values: drizzle writes the text of a statement
 * anew each time, which is a tenth of all the work of an interview turn.
 *
 * @param write with `value`s and never with the values themselves
 * @returns what runs it; `rowsOf` reads what that gives back
 */
export function statement(write: (queries: Queries) => SQLWrapper) {
  let written: Written | undefined;
  return async (queries: Queries, values: Values): Promise<unknown> => {
    written ??= writeOut(write(queries));
    const { sql, name } = written;
    const query = { sql, params: written.params.map((param) => param(values)) };
    const run = (as: string | undefined) =>
      queries._.session.prepareQuery(query, undefined, as, false).execute();
    if (!preparing.has(queries)) return run(undefined);
    try {
      return await run(name);
    } catch (error) {
      if (!isOfOtherConnection(error)) throw error;
      preparing.delete(queries);
      return run(undefined);
    }
  };
}

const preparing = new WeakSet<Queries>();

/**
 * Has the server keep each `statement` prepared, by name: planning is a third of what it does for a turn. Behind a pooler
 * that gives each statement another connection the names are soon unknown, or taken. Then nothing has been done yet, the
 * statement runs without a name, and so do all after it. Not for a transaction, which the first error ends.
 */
export const keepPrepared = (queries: Queries): void => void preparing.add(queries);

/** The SQLSTATEs of a name that a connection does not know, and of one that it knows already. */
const isOfOtherConnection = (error: unknown): boolean =>
  ['26000', '42P05'].some((state) => hasState(error, state));

interface Written {
  sql: string;
  /** The same for the same text, wherever it was written out; another one for another text. */
  name: string;
  params: ((values: Values) => unknown)[];
}

function writeOut(source: SQLWrapper): Written {
  const { sql, params } = dialect.sqlToQuery(source.getSQL());
  return {
    sql,
    name: `s${fingerprint(sql, 0)}${fingerprint(sql, 1)}`,
    params: params.map((param) => {
      if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
      const { encoder } = param;
      const { name } = param.value;
      return (values) => {
        if (!(name in values)) throw new TypeError(`a statement is not given its ${name}`);
        const content = values[name] ?? null;
        return content === null ? null : encoder.mapToDriverValue(content);
      };
    }),
  };
}

/** FNV-1a, 32 bits in hex. */
function fingerprint(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** The place of a value in a `statement`, written as the column has its values. */
export const value = (name: string, column: PgColumn): SQL =>
  sql`${sql.param(sql.placeholder(name), column)}`;

/** A `value` for each column of a table, called `prefix.key`. */
export function valuesOf<Table extends PgTable>(
  table: Table,
  prefix: string,
): Record<keyof Table['$inferSelect'] & string, SQL> {
  const columns = Object.entries(getTableColumns(table)) as [
    keyof Table['$inferSelect'] & string,
    PgColumn,
  ][];
  const places = columns.map(([key, column]) => [key, value(`${prefix}.${key}`, column)] as const);
  return Object.fromEntries(places) as Record<keyof Table['$inferSelect'] & string, SQL>;
}

/** A row, with all that its table has, as the values of `valuesOf`. */
export function named<Table extends PgTable>(
  _table: Table,
  prefix: string,
  row: Table['$inferSelect'],
): Values {
  const values: Record<string, unknown> = {};
  for (const key in row) values[`${prefix}.${key}`] = row[key];
  return values;
}

/**
 * `insert into ... select ...` of one row of `valuesOf`, to be followed by `from` or `where`: an insertion that takes
 * place only if another part of the same statement does. Every column must be given.
 */
export function insertSelected<Table extends PgTable>(table: Table, prefix: string): SQL {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const values = columns.map(
    ([key, column]) => sql`${value(`${prefix}.${key}`, column)}::${sql.raw(column.getSQLType())}`,
  );
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)}`;
}

/** A row of `rowsOf` as drizzle's own select gives it, as far as it has these columns. */
export function toRow<Columns extends Record<string, PgColumn>>(
  columns: Columns,
  raw: Values,
): {
  [Key in keyof Columns]: Columns[Key]['_']['notNull'] extends true
    ? Columns[Key]['_']['data']
    : Columns[Key]['_']['data'] | null;
} {
  const row: Record<string, unknown> = {};
  for (const key in columns) {
    const column = columns[key]!;
    const content = raw[column.name];
    row[key] = content === null ? null : column.mapFromDriverValue(content);
  }
  return row as ReturnType<typeof toRow<Columns>>;
}

/** The drivers differ in how they hand on the rows of a raw statement. */
export const rowsOf = (result: unknown): Record<string, unknown>[] =>
  Array.isArray(result) ? result : (result as { rows: Record<string, unknown>[] }).rows;
