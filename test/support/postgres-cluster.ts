import { execFile, execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of a test's own, to do with as it likes. */
export interface PostgresCluster extends AsyncDisposable {
  /** Of its database `postgres`. */
  url: string;
  start(): Promise<void>;
  /** `immediate` is what a crash is: no goodbye to anybody, and a recovery at the next start. */
  stop(how: 'immediate' | 'fast'): Promise<void>;
}

/** @param programs the folder of `initdb` and `pg_ctl` */
export async function createCluster(programs: string): Promise<PostgresCluster> {
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-cluster-'));
  const user = serverUser();
  if (user !== undefined) chownSync(directory, user.uid, user.gid);
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(join(programs, program), args, { ...user, cwd: directory });
  const data = join(directory, 'data');
  const port = await freePort();
  await run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync');
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${directory}`;
  const start = async () => {
    await run('pg_ctl', 'start', '-D', data, '-l', join(directory, 'log'), '-w', '-o', options);
  };
  const stop = async (how: 'immediate' | 'fast') => {
    await run('pg_ctl', 'stop', '-D', data, '-m', how, '-w');
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async [Symbol.asyncDispose]() {
      await stop('immediate').catch(() => {});
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root; whoever is root runs it as the user of Debian's package. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}
