import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts';
import type { CandidatePageRequest, Page, PageRequest } from '../port.ts';

/** Rows older than the cursor in newest-first order; rows of one millisecond go by id. */
export function olderThan(
  columns: { createdAt: PgColumn; id: PgColumn },
  { after }: PageRequest,
): SQL | undefined {
  if (after === undefined) return undefined;
  const { createdAt, id } = decodeCursor(after);
  return sql`(${columns.createdAt}, ${columns.id}) < (${sql.param(createdAt, columns.createdAt)}, ${sql.param(id, columns.id)})`;
}

/** Rows of the candidate that was asked for; all rows when none was. */
export const ofCandidate = (
  columns: { candidateId: PgColumn },
  { candidateId }: CandidatePageRequest,
): SQL | undefined => (candidateId === undefined ? undefined : eq(columns.candidateId, candidateId));

/** `rows`: up to one row more than the limit, which tells that there is a next page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit }: PageRequest,
  positionOf: (row: Row) => Position,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), ...(more && { nextCursor: encodeCursor(positionOf(last)) }) };
}
