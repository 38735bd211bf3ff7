import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { createStore } from './create-store.ts';
import { DataDirectoryError, lockDataDirectory } from './data-dir-lock.ts';
import { createDatabase, type Database } from './database.ts';
import { migrationsFolder } from './migrate.ts';
import { type Channel, PgliteClient } from './pglite-client.ts';
import { openDirect } from './pglite-direct.ts';
import { openThreaded } from './pglite-threaded.ts';
import type { Store } from './port.ts';

export interface EmbeddedStore extends Store {
  /** Tells other processes where the owner of this data directory serves (`readOwner`). */
  announce(server: { url: string; controlToken?: string }): void;
}

/**
 * The store in this process, its tables up to date. With a data directory, which is created where needed,
 * this process becomes its only owner until `close`; with `'memory'` everything is gone afterwards.
 *
 * @param image a dump of PGlite's: a database in memory and in this thread begins with it, as making one takes seconds
 * @param ownThread lets the database work in a thread of its own: for servers, whose other requests go on meanwhile
 * @throws DataDirectoryBusyError when another process has the directory open, DataDirectoryError when it
 *   cannot be used
 */
export async function openEmbeddedStore({
  dataDir,
  ownThread = false,
  image,
}: {
  dataDir: string;
  ownThread?: boolean | undefined;
  image?: Blob | undefined;
}): Promise<EmbeddedStore> {
  const open: Open = ownThread ? openThreaded : (directory) => openDirect(directory, undefined, image);
  const lock = dataDir === 'memory' ? undefined : lockDataDirectory(dataDir);
  const directory = lock && resolve(dataDir);
  try {
    const first = await openSession(directory, open);
    const { database, close } = directory === undefined ? first : recovering(first, directory, open);
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

type Open = (directory: string | undefined) => Promise<Channel>;

/** The database while it is open. */
interface Session {
  database: Database;
  hasPanicked(): boolean;
  close(): Promise<void>;
}

async function openSession(dataDir: string | undefined, open: Open): Promise<Session> {
  const channel = dataDir === undefined ? await open(undefined) : await openDirectory(dataDir, open);
  const client = new PgliteClient(channel);
  const close = () => client.close();
  try {
    const queries = drizzle(client.forDrizzle);
    await migrate(queries, { migrationsFolder });
    const database = createDatabase(queries, { isExclusive: true });
    return { database, hasPanicked: () => client.hasPanicked(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDirectory(dataDir: string, open: Open): Promise<Channel> {
  const directory = join(dataDir, 'db');
  try {
    if (!existsSync(directory)) await createDatabaseIn(directory, open);
    return await open(directory);
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
async function createDatabaseIn(directory: string, open: Open): Promise<void> {
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  const channel = await open(draft);
  await channel.close(false);
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
function recovering(first: Session, dataDir: string, open: Open): Omit<Session, 'hasPanicked'> {
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
    await session.close();
    session = await openSession(dataDir, open);
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
