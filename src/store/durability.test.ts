import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startStoreProcess } from '../../test/support/store-processes.ts';
import { DataDirectoryBusyError } from './data-dir-lock.ts';
import { openEmbeddedStore } from './pglite.ts';

describe('the embedded database when things go wrong', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'bar-raiser-durability-'));
  });
  /** Creating a database takes seconds, so the first one made is copied. */
  async function newDatabase(name: string): Promise<string> {
    const template = join(root, 'template');
    if (!existsSync(template)) await (await openEmbeddedStore({ dataDir: template })).close();
    cpSync(template, join(root, name), { recursive: true });
    return join(root, name);
  }
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function start(...args: Parameters<typeof startStoreProcess>) {
    const child = startStoreProcess(...args);
    onTestFinished(() => child.kill());
    return child;
  }

  it('is created anew when the first start was cut short', async () => {
    const dataDir = join(root, 'cut-short');
    const child = start('open', dataDir);
    // Files of the database are there, but it is not complete.
    await vi.waitUntil(() => existsSync(join(dataDir, 'db.new', 'PG_VERSION')), {
      timeout: 60_000,
      interval: 1,
    });
    await child.kill();
    expect(existsSync(join(dataDir, 'db'))).toBe(false);

    const store = await openEmbeddedStore({ dataDir });
    await store.ping();
    await store.close();
    expect(existsSync(join(dataDir, 'db.new'))).toBe(false);
  }, 120_000);

  it('keeps every answer that was acknowledged, and refuses a second server that would lose them', async () => {
    const dataDir = await newDatabase('killed');
    let acknowledged = 0;
    for (const answers of [1, 40, 7, 100]) {
      const child = start('write', dataDir);
      await child.says((_, lines) => lines.length >= answers);
      await child.kill();
      const said = child.lines.map(Number);
      expect(said[0]).toBeGreaterThan(acknowledged);
      acknowledged = said.at(-1)!;

      const store = await openEmbeddedStore({ dataDir });
      await expect(openEmbeddedStore({ dataDir })).rejects.toThrow(DataDirectoryBusyError);
      const { interviews } = store.forTenant('local');
      const numbers = (await interviews.turns('int_durable')).map(({ turn }) => turn);
      // The last one may have been written while the process died, before it could say so.
      expect([acknowledged, acknowledged + 1]).toContain(numbers.length);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect((await interviews.get('int_durable'))?.turn).toBe(numbers.length + 1);
      await store.close();
    }
  }, 120_000);

  it('refuses everything at once when the disk is full, and has every acknowledged answer afterwards', async () => {
    const dataDir = await newDatabase('full');
    // Three quarters of the first file of the write-ahead log, of which the tables take half.
    const child = start('fill', dataDir, { maxFileMegabytes: 12 });
    await child.says((line) => line === 'closed');
    const acknowledged = child.lines.filter((line) => /^\d+$/.test(line)).map(Number);
    // The turn that filled it, two statements sent behind that one, and one sent afterwards.
    expect(child.lines.slice(acknowledged.length)).toEqual([...Array(4).fill('not_ready'), 'closed']);

    const store = await openEmbeddedStore({ dataDir });
    const turns = await store.forTenant('local').interviews.turns('int_durable');
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(turns.map(({ turn }) => turn).slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(turns.length).toBeLessThanOrEqual(acknowledged.length + 1);
    await store.close();
  }, 120_000);
});
