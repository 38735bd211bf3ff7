import { resolve } from 'node:path';
import type { EmbeddedStore } from './pglite.ts';

export interface StoreLocation {
  /** A PostgreSQL server. Unset: the embedded database under `dataDir`. */
  databaseUrl?: string | undefined;
  dataDir: string;
  /** The embedded database works in a thread of its own: for servers. */
  ownThread?: boolean;
}

/** A walkthrough that another server on the database imports is in everybody's list after this long. */
const CATALOGUE_BELIEVED_MS = 1_000;

/**
 * The store as configured, its tables up to date. For Node: it reads migration files. Only the driver that
 * is needed gets loaded, as the embedded database is large.
 */
export async function openStore({ databaseUrl, dataDir, ownThread }: StoreLocation): Promise<EmbeddedStore> {
  // An empty address as well: the driver would take it for the default database of this machine.
  if (!databaseUrl) {
    const { openEmbeddedStore } = await import('./pglite.ts');
    // A folder may be called `memory`.
    return openEmbeddedStore({ dataDir: resolve(dataDir), ownThread });
  }
  const [{ migratePostgres }, { openPostgresStore }] = await Promise.all([
    import('./migrate.ts'),
    import('./postgres.ts'),
  ]);
  await migratePostgres(databaseUrl);
  const store = openPostgresStore({
    url: databaseUrl,
    catalogueBelievedMs: CATALOGUE_BELIEVED_MS,
    keepsPrepared: true,
  });
  return { ...store, announce: () => {} };
}
