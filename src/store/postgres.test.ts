import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeStore } from '../../test/contracts/store.ts';
import { migratePostgres } from './migrate.ts';
import { connect, openPostgresStore } from './postgres.ts';

const server = inject('postgresUrl');

// Whether this half was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(server !== null)('the store on PostgreSQL', () => {
  const name = `bar_raiser_test_${randomUUID().replaceAll('-', '')}`;
  const url = server === null ? '' : Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const onServer = async (statement: string) => {
    const client = postgres(server!, { max: 1 });
    await client.unsafe(statement);
    await client.end();
  };

  beforeAll(() => onServer(`create database ${name}`));
  afterAll(() => onServer(`drop database ${name} with (force)`));

  describeStore(async () => {
    // Several servers that start at once on an empty database.
    await Promise.all(Array.from({ length: 5 }, () => migratePostgres(url)));
    return openPostgresStore({ url });
  });

  it('is read newest first from the index', async () => {
    const client = connect({ url, max: 1 });
    await client`set enable_seqscan = off`;
    const plan = await client`
      explain select * from interviews where tenant_id = 't' and (created_at, id) < (now(), 'x')
      order by created_at desc, id desc limit 21`;
    await client.end();
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan Backward using interviews_newest');
    expect(text).not.toContain('Sort');
  });

  it('prepares nothing on a connection, which a pooler lends to others', async () => {
    const client = connect({ url, max: 1 });
    await client.begin((transaction) => transaction`select 1`);
    expect(await client`select * from pg_prepared_statements`).toHaveLength(0);
    await client.end();
  });

  it('says that it is not ready when the server cannot be reached', async () => {
    const store = openPostgresStore({ url: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(store.ping()).rejects.toMatchObject({ name: 'AppError', code: 'not_ready' });
    await expect(store.forTenant('t').interviews.delete('x')).rejects.toMatchObject({ code: 'not_ready' });
    await store.close();
  });

  it('works again after the server has ended its connections', async () => {
    const store = openPostgresStore({ url, max: 3 });
    const tenant = store.forTenant('reconnecting');
    await Promise.all(Array.from({ length: 3 }, () => store.ping()));
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    // Each of the three may still meet its ended connection once.
    await expect.poll(() => tenant.interviews.delete('x').catch(({ code }) => code)).toBe(false);
    await store.close();
  });
});
