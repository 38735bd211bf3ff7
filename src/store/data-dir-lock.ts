import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/**
 * PGlite opens a directory that another process has open without a word, and both lose data. So whoever
 * opens the embedded database first takes the lock of its data directory.
 *
 * The lock is an exclusive transaction on an empty SQLite file, that is a lock the operating system keeps
 * on the file and drops with the process that holds it, however that process ends. A lock file that names
 * a process id would have to be judged (process gone? id used again? machine restarted? another container
 * on the same volume?) and taken over without a race; here nothing can be left over. SQLite is part of
 * Node, which itself offers no file lock.
 */
export interface DataDirectoryLock {
  /**
   * The address the owner serves on, for `readOwner` and for those who are refused, and a token with which whoever
   * may read the directory may tell that server anything.
   */
  announce(server: { url: string; controlToken?: string }): void;
  release(): void;
}

const ownerSchema = z.object({
  pid: z.int(),
  since: z.iso.datetime(),
  url: z.string().optional(),
  controlToken: z.string().optional(),
});
/** Who has the directory open: the process id (in its own container), since when, and how to reach the server. */
export type DataDirectoryOwner = z.infer<typeof ownerSchema>;

/** The data directory cannot be used: not a directory, not writable, or what is in it does not open. */
export class DataDirectoryError extends Error {
  override readonly name: string = 'DataDirectoryError';
  readonly code: 'data_directory_unusable' | 'data_directory_busy';
  readonly directory: string;

  constructor(
    directory: string,
    detail: string,
    code: DataDirectoryError['code'] = 'data_directory_unusable',
  ) {
    super(`The data directory ${directory} ${detail}`);
    this.directory = directory;
    this.code = code;
  }
}

/** Another process, or an earlier open in this one, has the directory open. */
export class DataDirectoryBusyError extends DataDirectoryError {
  override readonly name = 'DataDirectoryBusyError';
  readonly owner: DataDirectoryOwner | undefined;

  constructor(directory: string, owner: DataDirectoryOwner | undefined) {
    const who = owner === undefined ? 'another process' : `process ${owner.pid} since ${owner.since}`;
    const where = owner?.url === undefined ? '' : `, which serves ${owner.url}`;
    super(
      directory,
      `is in use by ${who}${where}. Only one process can have it open: use that server, stop it first, ` +
        'or set DATA_DIR to another directory.',
      'data_directory_busy',
    );
    this.owner = owner;
  }
}

const SQLITE_BUSY = 5;
/** How long to wait for somebody who only looks whether the lock is held; milliseconds. */
const LOOK_PASSES_MS = 200;

const lockFile = (directory: string) => join(directory, 'owner.lock');
const ownerFile = (directory: string) => join(directory, 'owner.json');

/**
 * Creates the directory where needed and takes its lock.
 *
 * @throws DataDirectoryBusyError when it is taken, DataDirectoryError when the directory cannot be used
 */
export function lockDataDirectory(dataDir: string): DataDirectoryLock {
  const directory = resolve(dataDir);
  const lock = takeLock(directory);
  const owner: DataDirectoryOwner = { pid: process.pid, since: new Date().toISOString() };
  const write = (content: DataDirectoryOwner) => {
    // Renamed into place, so that a reader never sees half of it.
    const draft = `${ownerFile(directory)}.new`;
    writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 });
    renameSync(draft, ownerFile(directory));
  };
  try {
    write(owner);
  } catch (error) {
    lock.close();
    throw unusable(directory, error);
  }
  let held = true;
  return {
    announce(server) {
      write({ ...owner, ...server });
    },
    release() {
      if (!held) return;
      held = false;
      rmSync(ownerFile(directory), { force: true });
      lock.close();
    },
  };
}

/** The process that has the directory open now; undefined when none has. Changes nothing. */
export function readOwner(dataDir: string): DataDirectoryOwner | undefined {
  const directory = resolve(dataDir);
  return isLocked(directory) ? readOwnerFile(directory) : undefined;
}

function takeLock(directory: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    makeDirectory(directory);
    if (!statSync(directory).isDirectory()) throw new DataDirectoryError(directory, 'is not a directory.');
    lock = new DatabaseSync(lockFile(directory), { timeout: LOOK_PASSES_MS });
    // Nothing is ever written to the file, so there is nothing to journal beside it.
    lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (isBusy(error)) throw new DataDirectoryBusyError(directory, readOwnerFile(directory));
    throw unusable(directory, error);
  }
}

/** Not `recursive: true`: that never returns where the system refuses with ENOENT, as under /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  if (!existsSync(dirname(directory))) makeDirectory(dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // Another process was faster.
  }
}

function isLocked(directory: string): boolean {
  let probe: DatabaseSync | undefined;
  try {
    probe = new DatabaseSync(lockFile(directory), { readOnly: true });
    probe.exec('SELECT 1 FROM sqlite_schema');
    return false;
  } catch (error) {
    return isBusy(error); // Anything else: there is no lock file, so there is no owner.
  } finally {
    probe?.close();
  }
}

function readOwnerFile(directory: string): DataDirectoryOwner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(ownerFile(directory), 'utf8')));
  } catch {
    return undefined; // The owner is about to write it, or somebody has removed it.
  }
}

const isBusy = (error: unknown) => (error as { errcode?: number }).errcode === SQLITE_BUSY;

function unusable(directory: string, error: unknown): DataDirectoryError {
  if (error instanceof DataDirectoryError) return error;
  const { code, errstr, message } = error as NodeJS.ErrnoException & { errstr?: string };
  return new DataDirectoryError(
    directory,
    `cannot be written to (${errstr ?? code ?? message}). Set DATA_DIR to a directory this user can write to.`,
  );
}
