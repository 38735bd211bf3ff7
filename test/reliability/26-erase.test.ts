import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Erasure } from '../../src/contract/data.ts';
import type { Interview } from '../../src/contract/interview.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

// Test 26: what is erased is gone from the rows, the replay cache and the files within 60 s.

/** Too random to be compressed away, in an answer that goes to the side table and in one that does not. */
const CANARY = `canary-${randomUUID()}`;
const SHORT = `I pulled six months of rollbacks and told the director. ${CANARY}`;
const LONG = `I wrote the runbook. ${CANARY} ${randomBytes(6_000).toString('base64')}`;

const post = async <T>(url: string, body: object): Promise<T> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as T;
};

/** An interview and critiques of two candidates, both with the canary in every text of theirs. */
async function fill(url: string, candidateId: string): Promise<void> {
  const walkthroughId = 'unpopular-opinion';
  const interview = { walkthroughId, mode: 'coaching', candidateId };
  const { id } = await post<Interview>(`${url}/v1/interviews`, interview);
  await post(`${url}/v1/interviews/${id}/answers`, { answer: `${SHORT} ${candidateId}`, turn: 1 });
  await post(`${url}/v1/interviews/${id}/answers`, { answer: `${LONG} ${candidateId}`, turn: 2 });
  await post(`${url}/v1/critiques`, { answer: `${LONG} ${candidateId}`, walkthroughId, candidateId });
}

async function erase(url: string, query: string): Promise<Erasure> {
  const started = performance.now();
  const response = await fetch(`${url}/v1/data${query}`, { method: 'DELETE' });
  expect(performance.now() - started).toBeLessThan(60_000);
  return (await response.json()) as Erasure;
}

describe('the files of the embedded database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-erase-'));
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess(dataDir);
  });
  afterAll(async () => {
    await server?.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });
  const filesWith = (text: string) =>
    readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
      .map(({ name }) => name);

  it('hold nothing of an erased candidate, and what they held of others', async () => {
    const [gone, kept] = [`gone-${randomUUID()}`, `kept-${randomUUID()}`];
    await fill(server.url, gone);
    await fill(server.url, kept);
    expect(filesWith(gone)).not.toEqual([]);

    const query = `?candidateId=${gone}`;
    expect(await erase(server.url, query)).toEqual({
      interviews: 1,
      critiques: 1,
      walkthroughs: 0,
      files: 'rewritten',
    });
    expect(filesWith(gone)).toEqual([]);
    const left = await (await fetch(`${server.url}/v1/data`)).text();
    expect(left).toContain(kept);
    expect(left).not.toContain(gone);

    await erase(server.url, '');
    expect(filesWith(CANARY)).toEqual([]);
    // Also after the last checkpoint, which the end of the server makes.
    await server.stop('SIGTERM');
    expect(filesWith(CANARY)).toEqual([]);
  });
});

const admin = inject('postgresUrl');
describe.runIf(admin !== null)('the relation files of a PostgreSQL server', () => {
  const name = `bar_raiser_erase_${randomUUID().replaceAll('-', '')}`;
  const url = admin === null ? '' : Object.assign(new URL(admin), { pathname: `/${name}` }).href;
  const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-erase-'));
  let server: ServerProcess;
  const onServer = async (address: string, statement: string, values: unknown[] = []) => {
    const client = new pg.Client(address);
    await client.connect();
    try {
      return (await client.query(statement, values)).rows;
    } finally {
      await client.end();
    }
  };
  beforeAll(async () => {
    await onServer(admin!, `create database ${name}`);
    server = await startServerProcess(dataDir, { DATABASE_URL: url });
  });
  afterAll(async () => {
    await server?.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
    await onServer(admin!, `drop database ${name} with (force)`);
  });
  /** Every table, side table and index of the database, statistics included, as they are on disk. */
  const filesWith = async (text: string): Promise<string[]> => {
    await onServer(url, 'analyze');
    await onServer(url, 'checkpoint');
    const rows = await onServer(
      url,
      `select relname from pg_class
       where relkind in ('r', 't', 'i', 'm') and pg_relation_filepath(oid) is not null
         and position($1::bytea in pg_read_binary_file(pg_relation_filepath(oid))) > 0`,
      [Buffer.from(text)],
    );
    return rows.map(({ relname }) => relname as string);
  };

  it('hold nothing of an erased candidate, and what they held of others', async () => {
    const [gone, kept] = [`gone-${randomUUID()}`, `kept-${randomUUID()}`];
    await fill(server.url, gone);
    await fill(server.url, kept);
    expect(await filesWith(gone)).toEqual(expect.arrayContaining(['interviews', 'turns', 'critiques']));

    expect((await erase(server.url, `?candidateId=${gone}`)).files).toBe('rewritten');
    expect(await filesWith(gone)).toEqual([]);
    expect(await filesWith(kept)).not.toEqual([]);

    await erase(server.url, '');
    expect(await filesWith(CANARY)).toEqual([]);
  });
});
