import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { type Database, lockForSetup } from '../database.ts';
import type { Store, StoredWalkthrough, WalkthroughRepository } from '../port.ts';
import { BUILTIN_TENANT, walkthroughs as table } from '../schema.ts';
import type { LoadRows, WalkthroughCache } from './walkthrough-cache.ts';

const builtinsFirst = sql`${table.position} asc nulls last`;

/**
 * Built-in walkthroughs are rows of a reserved tenant that every tenant sees. Where a new release brings a
 * built-in one whose id a tenant has imported before, the built-in one is shown; the imported row stays
 * untouched and is shown again should the built-in one go.
 */
export function walkthroughRepository(
  database: Database,
  tenantId: string,
  cache: WalkthroughCache | undefined,
): WalkthroughRepository {
  const visible = () => or(eq(table.tenantId, BUILTIN_TENANT), eq(table.tenantId, tenantId));

  return {
    async list() {
      if (cache !== undefined) return cache.list(tenantId);
      const rows = await database.query((queries) =>
        queries
          .select()
          .from(table)
          .where(visible())
          .orderBy(builtinsFirst, asc(table.importedAt), asc(table.id)),
      );
      const shown = new Map<string, StoredWalkthrough>();
      for (const row of rows) if (!shown.has(row.id)) shown.set(row.id, toStored(row));
      return [...shown.values()];
    },

    async get(id) {
      const known = (await cache?.list(tenantId))?.find(({ walkthrough }) => walkthrough.id === id);
      // One that is not known may have been imported through another server a moment ago.
      if (known !== undefined || cache?.isExact === true) return known;
      const [row] = await database.query((queries) =>
        queries
          .select()
          .from(table)
          .where(and(visible(), eq(table.id, id)))
          .orderBy(builtinsFirst)
          .limit(1),
      );
      return row && toStored(row);
    },

    import(walkthrough, { replace, now }) {
      const own = and(eq(table.tenantId, tenantId), eq(table.id, walkthrough.id));
      const returning = { id: table.id };
      const imported = database.transaction(async (queries) => {
        const builtin = and(eq(table.tenantId, BUILTIN_TENANT), eq(table.id, walkthrough.id));
        if ((await queries.select(returning).from(table).where(builtin)).length > 0) return 'builtin';
        const created = await queries
          .insert(table)
          .values({ tenantId, id: walkthrough.id, importedAt: now, document: walkthrough })
          .onConflictDoNothing()
          .returning(returning);
        if (created.length > 0) return 'created';
        if (!replace) return 'exists';
        // The time of the first import stays, so a corrected page keeps its place in the list.
        await queries.update(table).set({ document: walkthrough }).where(own);
        return 'replaced';
      });
      // Also when it failed: whether it was committed is then not known.
      return imported.finally(() => cache?.forget(tenantId));
    },
  };
}

/** For the cache: the rows of one tenant, as `list` orders them. */
export const loadWalkthroughs =
  (database: Database): LoadRows =>
  async (tenantId) => {
    const rows = await database.query((queries) =>
      queries
        .select()
        .from(table)
        .where(eq(table.tenantId, tenantId))
        .orderBy(asc(table.position), asc(table.importedAt), asc(table.id)),
    );
    return rows.map(toStored);
  };

/** See `Store.syncBuiltins`. Rows of tenants are never touched. */
export async function syncBuiltins(
  database: Database,
  walkthroughs: readonly Walkthrough[],
): ReturnType<Store['syncBuiltins']> {
  const wanted = new Map(
    walkthroughs.map((document, position) => [document.id, { id: document.id, position, document }]),
  );
  if (wanted.size < walkthroughs.length) throw new TypeError('two built-in walkthroughs have one id');

  return database.transaction(async (queries) => {
    await lockForSetup(queries);
    const builtin = eq(table.tenantId, BUILTIN_TENANT);
    const stored = new Map((await queries.select().from(table).where(builtin)).map((row) => [row.id, row]));

    const removed = [...stored.keys()].filter((id) => !wanted.has(id));
    if (removed.length > 0) await queries.delete(table).where(and(builtin, inArray(table.id, removed)));

    const added = [...wanted.values()].filter(({ id }) => !stored.has(id));
    const changed = [...wanted.values()].filter(({ id, position, document }) => {
      const row = stored.get(id);
      return (
        row !== undefined &&
        (row.position !== position || JSON.stringify(row.document) !== JSON.stringify(document))
      );
    });
    for (const row of [...added, ...changed]) {
      await queries
        .insert(table)
        .values({ ...row, tenantId: BUILTIN_TENANT })
        .onConflictDoUpdate({
          target: [table.tenantId, table.id],
          set: { position: row.position, document: row.document },
        });
    }
    return { added: added.length, changed: changed.length, removed: removed.length };
  });
}

const toStored = ({ tenantId, document }: typeof table.$inferSelect): StoredWalkthrough => ({
  walkthrough: document,
  source: tenantId === BUILTIN_TENANT ? 'builtin' : 'imported',
});
