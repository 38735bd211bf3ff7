import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { createStore } from './create-store.ts';
import { DataDirectoryError, lockDataDirectory } from './data-dir-lock.ts';
import { createDatabase, type Database, isFatal } from './database.ts';
import { migrationsFolder } from './migrate.ts';
import { type Guard, keepStatements } from './pglite-statements.ts';
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
  const directory = lock && resolve(dataDir);
  try {
    const first = await openSession(directory);
    const { database, close } = directory === undefined ? first : recovering(first, directory);
    const closeAll = async () => {
      try {
        await close();
      } finally {
        lock?.release();
      }
    };
    const store = createStore(database, closeAll, {
      ownsServer: true,
      // Nobody else can write to it.
      catalogueBelievedMs: Number.POSITIVE_INFINITY,
    });
    return { ...store, announce: (server) => lock?.announce(server) };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The database while it is open. */
interface Session {
  database: Database;
  hasPanicked(): boolean;
  close(): Promise<void>;
}

async function openSession(dataDir: string | undefined): Promise<Session> {
  const client = dataDir === undefined ? await PGlite.create() : await openDirectory(dataDir);
  const { hasPanicked, guard } = stopAfterPanic(client);
  const close = async () => {
    if (!hasPanicked()) await client.close();
  };
  try {
    const queries = drizzle(client);
    await migrate(queries, { migrationsFolder });
    // Not before: a migration may change what a statement gives back.
    keepStatements(client, guard);
    return { database: createDatabase(queries, { isExclusive: true }), hasPanicked, close };
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

/** Between two attempts to open a database again, milliseconds; the longest after it has often failed. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** More than a file of the write-ahead log, which a recovery may have to write. */
const PROBE_BYTES = 20_000_000;

/**
 * Opens a database that has panicked again as soon as its disk takes writes, with whatever statement comes next. What
 * was committed is recovered from the write-ahead log, as after a crash. Until then every statement fails.
 */
function recovering(first: Session, dataDir: string): Omit<Session, 'hasPanicked'> {
  let session = first;
  let attempt: Promise<void> | undefined;
  let waitMs = FIRST_WAIT_MS;
  let notBefore = 0;
  let isClosed = false;
  const reopen = async () => {
    if (isClosed || performance.now() < notBefore) return;
    // A probe writes a file, and a dead database keeps its memory until it is collected: neither again and again.
    notBefore = performance.now() + FIRST_WAIT_MS;
    if (!takesWrites(dataDir)) return;
    notBefore = performance.now() + waitMs;
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
    session = await openSession(dataDir);
    waitMs = FIRST_WAIT_MS;
  };
  const current = async (): Promise<Database> => {
    if (session.hasPanicked()) {
      attempt ??= reopen()
        .catch(() => {})
        .finally(() => {
          attempt = undefined;
        });
      await attempt;
    }
    return session.database;
  };
  return {
    database: {
      isExclusive: true,
      query: async (run) => (await current()).query(run),
      transaction: async (run) => (await current()).transaction(run),
    },
    async close() {
      // The directory is somebody else's afterwards.
      isClosed = true;
      await attempt;
      await session.close();
    },
  };
}

function takesWrites(dataDir: string): boolean {
  const probe = join(dataDir, 'probe');
  try {
    writeFileSync(probe, Buffer.alloc(PROBE_BYTES));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { force: true });
  }
}

/**
 * A full disk makes PostgreSQL panic. PGlite reports that, but its next statement, were it only the driver's
 * own ROLLBACK, then never ends and blocks the whole process. So after a panic nothing reaches it any more:
 * every statement fails at once with that panic, until the database is opened anew (`recovering`).
 */
function stopAfterPanic(client: PGlite): { hasPanicked(): boolean; guard: Guard } {
  let panic: unknown;
  const guard: Guard = async (send) => {
    if (panic !== undefined) throw panic;
    try {
      return await send();
    } catch (error) {
      if (isFatal(error)) panic = error;
      throw error;
    }
  };
  const send = client.execProtocolStream.bind(client);
  client.execProtocolStream = (...args) => guard(() => send(...args));
  return { hasPanicked: () => panic !== undefined, guard };
}
