import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeStore } from '../../test/contracts/store.ts';
import { createDatabase } from './database.ts';
import { migratePostgres } from './migrate.ts';
import { openStore } from './open.ts';
import { connect, openPostgresStore, transactionsOf } from './postgres.ts';

const server = inject('postgresUrl');

describe('a PostgreSQL server that cannot be used', () => {
  const url = 'postgres://nobody:secret@127.0.0.1:1/none';

  it('is not ready, whatever is asked of it', async () => {
    const store = openPostgresStore({ url });
    await expect(store.ping()).rejects.toMatchObject({ name: 'AppError', code: 'not_ready' });
    await expect(store.forTenant('t').interviews.delete('x')).rejects.toMatchObject({ code: 'not_ready' });
    await store.close();
  });

  it('stops the start with the reason, without the password', async () => {
    const error = await openStore({ databaseUrl: url, dataDir: 'not used' }).catch((caught: Error) => caught);
    expect(error).toMatchObject({ code: 'not_ready', message: expect.stringContaining('ECONNREFUSED') });
    expect(String(error)).not.toContain('secret');
  });
});

// Whether this half was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(server !== null)('the store on PostgreSQL', () => {
  const name = `bar_raiser_test_${randomUUID().replaceAll('-', '')}`;
  const url = server === null ? '' : Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const onServer = async (statement: string) => {
    const client = new pg.Client(server!);
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  const endConnections = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;

  beforeAll(() => onServer(`create database ${name}`));
  afterAll(() => onServer(`drop database ${name} with (force)`));

  describeStore(async () => {
    // Several servers that start at once on an empty database.
    await Promise.all(Array.from({ length: 5 }, () => migratePostgres(url)));
    return openStore({ databaseUrl: url, dataDir: 'not used' });
  });

  it('is read newest first from the index', async () => {
    const pool = connect({ url, max: 1 });
    await pool.query('set enable_seqscan = off; set enable_sort = off');
    const { rows } = await pool.query(`
      explain select * from interviews where tenant_id = 't' and (created_at, id) < (now(), 'x')
      order by created_at desc, id desc limit 21`);
    await pool.end();
    const text = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan Backward using interviews_newest');
    expect(text).not.toContain('Sort');
  });

  it('prepares nothing on a connection, which a pooler lends to others', async () => {
    const pool = connect({ url, max: 1 });
    await transactionsOf(pool)((queries) => queries.execute('select 1'));
    expect((await pool.query('select * from pg_prepared_statements')).rows).toEqual([]);
    await pool.end();
  });

  it('works again after the server has ended its idle connections', async () => {
    const store = openPostgresStore({ url, max: 3 });
    await Promise.all(Array.from({ length: 3 }, () => store.ping()));
    await onServer(endConnections);
    // One or the other may still be given before its end has been noticed.
    await expect.poll(() => store.ping().catch(({ code }) => code)).toBeUndefined();
    await store.close();
  });

  it.each(['while a statement runs', 'between two statements'])(
    'undoes a transaction whose connection ends %s, and works again',
    async (when) => {
      const pool = connect({ url, max: 1 });
      const database = createDatabase(drizzle(pool), { inTransaction: transactionsOf(pool) });
      await pool.query('create table if not exists undone (id int)');
      const result = database.transaction(async (queries) => {
        await queries.execute('insert into undone values (1)');
        if (when === 'while a statement runs') {
          await Promise.all([queries.execute('select pg_sleep(60)'), onServer(endConnections)]);
        } else {
          await onServer(endConnections);
        }
        await queries.execute('insert into undone values (2)');
      });
      await expect(result).rejects.toMatchObject({ name: 'AppError', code: 'not_ready' });
      // On the one connection that this pool may have.
      const left = await database.query((queries) => queries.execute('select * from undone'));
      expect(left).toMatchObject({ rows: [] });
      await pool.end();
    },
  );
});
