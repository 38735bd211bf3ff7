import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startStoreProcess } from '../../test/support/store-processes.ts';
import {
  DataDirectoryBusyError,
  DataDirectoryError,
  type DataDirectoryLock,
  lockDataDirectory,
  readOwner,
} from './data-dir-lock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bar-raiser-lock-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function lock(dataDir = directory): DataDirectoryLock {
  const held = lockDataDirectory(dataDir);
  onTestFinished(() => held.release());
  return held;
}

function startProcess() {
  const other = startStoreProcess('lock', directory);
  onTestFinished(() => other.kill());
  return other;
}

function refusal(dataDir = directory): DataDirectoryError {
  try {
    lockDataDirectory(dataDir).release();
  } catch (error) {
    if (error instanceof DataDirectoryError) return error;
    throw error;
  }
  throw new Error('The lock was given.');
}

describe('the lock of a data directory', () => {
  it('is refused a second time in the same process, and given again once released', () => {
    const first = lock();
    const error = refusal();
    expect(error).toBeInstanceOf(DataDirectoryBusyError);
    expect(error).toMatchObject({ code: 'data_directory_busy', directory, owner: { pid: process.pid } });
    first.release();
    lock();
  });

  it('is refused to another process, which is told who has it and what to do', async () => {
    const other = startProcess();
    await other.says((line) => line === 'held');
    const { message } = refusal();
    expect(message).toContain(`process ${other.pid} since 20`);
    expect(message).toContain('http://localhost:8787');
    expect(message).toContain(directory);
    expect(message).toContain('set DATA_DIR to another directory');
    expect(readOwner(directory)).toMatchObject({ pid: other.pid, url: 'http://localhost:8787' });
  });

  it('is free the moment its process is killed, whatever that left behind', async () => {
    const other = startProcess();
    await other.says((line) => line === 'held');
    await other.kill();
    expect(existsSync(join(directory, 'owner.json'))).toBe(true);
    expect(readOwner(directory)).toBeUndefined();
    lock();
    expect(readOwner(directory)).toEqual({ pid: process.pid, since: expect.any(String) });
  });

  it('goes to exactly one of many that come at once after a kill', async () => {
    const before = startProcess();
    await before.says((line) => line === 'held');
    await before.kill();
    const rivals = Array.from({ length: 8 }, startProcess);
    const said = await Promise.all(rivals.map((rival) => rival.says(() => true)));
    expect(said.toSorted()).toEqual([...Array(7).fill('busy'), 'held']);
  });

  it.each([
    ['truncated', '{"pid": 1'],
    ['empty', ''],
    ['of another kind', '[]'],
    ['of a process that runs', JSON.stringify({ pid: process.ppid, since: new Date(0).toISOString() })],
  ])('does not depend on the owner file: %s', (_, content) => {
    writeFileSync(join(directory, 'owner.json'), content);
    expect(readOwner(directory)).toBeUndefined();
    lock();
    writeFileSync(join(directory, 'owner.json'), content);
    expect(refusal()).toBeInstanceOf(DataDirectoryBusyError);
  });

  it('leaves nothing but an empty file, and may be released twice', () => {
    const held = lock();
    held.announce({ url: 'http://localhost:1' });
    held.release();
    held.release();
    expect(existsSync(join(directory, 'owner.json'))).toBe(false);
    expect(readOwner(directory)).toBeUndefined();
  });

  it('creates the directory and its parents', () => {
    const nested = join(directory, 'a', 'b');
    lock(nested);
    expect(readOwner(nested)?.pid).toBe(process.pid);
  });
});

describe('a data directory that cannot be used', () => {
  it('has no owner and is not created by asking', () => {
    const missing = join(directory, 'missing');
    expect(readOwner(missing)).toBeUndefined();
    expect(existsSync(missing)).toBe(false);
  });

  it('is refused when it is a file or lies in one', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'below')]) {
      expect(refusal(dataDir)).toMatchObject({ code: 'data_directory_unusable', directory: dataDir });
    }
    expect(refusal(file).message).toContain('is not a directory');
  });

  it('is refused where nothing can be created', () => {
    // Nobody may create there, not even root, to whom permission bits say nothing.
    const error = refusal(process.platform === 'linux' ? '/proc/bar-raiser' : '/dev/null/bar-raiser');
    expect(error.code).toBe('data_directory_unusable');
    expect(error.message).toContain('Set DATA_DIR to a directory this user can write to');
  });
});
