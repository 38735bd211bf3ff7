import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const configured = process.env.TEST_DATABASE_URL;
/** Where a PostgreSQL server for tests is looked for. */
export const POSTGRES_CANDIDATES: readonly string[] = configured
  ? [configured]
  : ['postgres://postgres@127.0.0.1:5432/postgres', 'postgres://root@127.0.0.1:5432/test'];

/** A PostgreSQL server on which tests may create databases; null when there is none. */
export async function findPostgres(): Promise<string | null> {
  for (const url of POSTGRES_CANDIDATES) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    try {
      await client.connect();
      const { rows } = await client.query(
        'select rolcreatedb or rolsuper as allowed from pg_roles where rolname = current_user',
      );
      if (rows[0]?.allowed) return url;
    } catch {
      // Not this one.
    } finally {
      await client.end().catch(() => {});
    }
  }
  return null;
}

/** The folder of PostgreSQL's server programs (`initdb`, `pg_ctl`), the newest; null when there are none. */
export function findPostgresPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  const newest = versions
    .toSorted((a, b) => Number(a) - Number(b))
    .findLast((version) => existsSync(join(root, version, 'bin', 'initdb')));
  return newest === undefined ? null : join(root, newest, 'bin');
}

/** PgBouncer, the pool that stands in for Hyperdrive; null when it is not installed. */
export const findPgBouncer = (): string | null =>
  ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].find(existsSync) ?? null;

export interface TestDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

/** A database of one's own on a server that lets tests create some. */
export async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `bar_raiser_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` });
  return {
    name,
    url: url.href,
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

/** Runs one statement on a server. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address as a driver wants it that insists on a password, for servers that ask for none. */
export function withPassword(url: string): string {
  const address = new URL(url);
  if (address.password === '') address.password = 'none';
  return address.href;
}
