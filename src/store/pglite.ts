import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { createStore } from './create-store.ts';
import { DataDirectoryError, lockDataDirectory } from './data-dir-lock.ts';
import { createDatabase, isFatal } from './database.ts';
import { migrationsFolder } from './migrate.ts';
import type { Store } from './port.ts';

export interface EmbeddedStore extends Store {
  /** Tells other processes where the owner of this data directory serves (`readOwner`). */
  announce(server: { url: string; controlToken?: string }): void;
}

/**
 * The store in this process, its tables up to date. With a data directory, which is created where needed,
 * this process becomes its only owner until `close`; with `'memory'` everything is gone afterwards.
 *
 * @throws DataDirectoryBusyError when another process has the directory open, DataDirectoryError when it
 *   cannot be used
 */
export async function openEmbeddedStore({ dataDir }: { dataDir: string }): Promise<EmbeddedStore> {
  const lock = dataDir === 'memory' ? undefined : lockDataDirectory(dataDir);
  let close = async () => lock?.release();
  try {
    const client = lock === undefined ? await PGlite.create() : await openDirectory(resolve(dataDir));
    const { hasPanicked } = stopAfterPanic(client);
    close = async () => {
      try {
        if (!hasPanicked()) await client.close();
      } finally {
        lock?.release();
      }
    };
    const queries = drizzle(client);
    await migrate(queries, { migrationsFolder });
    const store = createStore(createDatabase(queries, { isExclusive: true }), close, {
      ownsServer: true,
      catalogueBelievedMs: Number.POSITIVE_INFINITY,
    });
    return { ...store, announce: (server) => lock?.announce(server) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDirectory(dataDir: string): Promise<PGlite> {
  const directory = join(dataDir, 'db');
  try {
    if (!existsSync(directory)) await createDatabaseIn(directory);
    return await PGlite.create(directory);
  } catch (error) {
    if (error instanceof DataDirectoryError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataDirectoryError(
      dataDir,
      `holds a database that does not open (${reason}). Is the disk full?`,
    );
  }
}

/** Beside its place and renamed when complete: a process killed while it creates must not leave half of one. */
async function createDatabaseIn(directory: string): Promise<void> {
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  const client = await PGlite.create(draft);
  await client.close();
  renameSync(draft, directory);
}

/**
 * A full disk makes PostgreSQL panic. PGlite reports that, but its next statement, were it only the driver's
 * own ROLLBACK, then never ends and blocks the whole process. So after a panic nothing reaches it any more:
 * every statement fails at once with that panic, until a restart recovers the database.
 */
function stopAfterPanic(client: PGlite): { hasPanicked(): boolean } {
  let panic: unknown;
  const send = client.execProtocolStream.bind(client);
  client.execProtocolStream = async (...args) => {
    if (panic !== undefined) throw panic;
    try {
      return await send(...args);
    } catch (error) {
      if (isFatal(error)) panic = error;
      throw error;
    }
  };
  return { hasPanicked: () => panic !== undefined };
}
