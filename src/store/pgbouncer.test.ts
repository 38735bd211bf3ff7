import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { describeStore } from '../../test/contracts/store.ts';
import { createDatabase, type TestDatabase } from '../../test/support/postgres.ts';
import { freePort } from '../../test/support/postgres-cluster.ts';
import { migratePostgres } from './migrate.ts';
import { connect, openPostgresStore } from './postgres.ts';

// Stands in for Hyperdrive: a pool that gives every transaction whichever connection is free. Test 15.
const server = inject('postgresUrl');
const program = inject('pgbouncer');

describe.runIf(server !== null && program !== null)('the store behind PgBouncer, by transaction', () => {
  let database: TestDatabase;
  let directory: string;
  let url: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    database = await createDatabase(server!);
    await migratePostgres(database.url);
    directory = mkdtempSync(join(tmpdir(), 'bar-raiser-pgbouncer-'));
    const port = await freePort();
    const { hostname, port: serverPort, username } = new URL(server!);
    const config = join(directory, 'pgbouncer.ini');
    writeFileSync(join(directory, 'users'), `"${username}" ""\n`);
    writeFileSync(
      config,
      `[databases]
${database.name} = host=${hostname} port=${serverPort || 5432} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(directory, 'users')}
pool_mode = transaction
default_pool_size = 5
logfile = ${join(directory, 'log')}
`,
    );
    // It refuses to run as root.
    const isRoot = userInfo().uid === 0;
    if (isRoot) chmodSync(directory, 0o777);
    const child = spawn(program!, [...(isRoot ? ['-u', 'nobody'] : []), config], { stdio: 'ignore' });
    stop = async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
    url = Object.assign(new URL(database.url), { port: String(port) }).href;
    const store = openPostgresStore({ url, max: 1 });
    await vi.waitFor(() => store.ping(), { timeout: 20_000, interval: 100 });
    await store.close();
  }, 90_000);
  afterAll(async () => {
    await stop?.();
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  describeStore(async () => openPostgresStore({ url, max: 10 }));

  it('goes on without prepared statements when a connection does not know them, or knows them already', async () => {
    const stores = [1, 2].map(() => openPostgresStore({ url, max: 12, keepsPrepared: true }));
    for (let round = 0; round < 3; round += 1) {
      const found = stores.flatMap((store) =>
        Array.from({ length: 24 }, () => store.forTenant('ann').interviews.get('none')),
      );
      expect(await Promise.all(found)).toEqual(found.map(() => undefined));
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it('finishes 24 statements at once over five connections, and gives none the settings of another', async () => {
    const pool = connect({ url, max: 24 });
    const results = await Promise.all(
      Array.from({ length: 24 }, async (_, n) => {
        const { rows } = await pool.query('select pg_sleep(0.05), $1::int as n', [n]);
        return rows[0].n as number;
      }),
    );
    expect(results).toEqual(Array.from({ length: 24 }, (_, n) => n));
    await pool.end();
  });
});
