import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * `insert into ... select ...` of one row of values, to be followed by `from` or `where`: an insertion that takes
 * place only if another part of the same statement does. Every column must be given.
 */
export function insertSelected<Table extends PgTable>(table: Table, row: Table['$inferSelect']): SQL {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const values = columns.map(
    ([key, column]) => sql`${sql.param(row[key as never], column)}::${sql.raw(column.getSQLType())}`,
  );
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)}`;
}

/** How many rows a raw statement gave back: the drivers differ in how they hand them on. */
export const rowsOf = (result: unknown): number =>
  Array.isArray(result) ? result.length : (result as { rows: unknown[] }).rows.length;
