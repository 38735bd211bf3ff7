import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Config } from '../../config.ts';
import { isOver } from '../../services/access/keys.ts';
import { type DataDirectoryOwner, readOwner } from '../../store/data-dir-lock.ts';
import { inspectPostgres } from '../../store/migrate.ts';
import { openStore } from '../../store/open.ts';
import { type BackendOptions, readConfig } from '../backend.ts';
import { EXIT, UsageError } from '../exit.ts';
import { createTerminal, type Io } from '../terminal.ts';
import { checkDirectory, checkProviders, type Finding } from './doctor-checks.ts';

export interface DoctorOptions extends BackendOptions {
  json?: boolean;
}

/** Says what keeps this installation from working, and what is fine. Changes nothing. Returns the exit code. */
export async function doctorCommand(options: DoctorOptions, io: Io): Promise<number> {
  const findings: Finding[] = [];
  for await (const finding of examine(options, io)) findings.push(finding);
  const isWell = findings.every(({ state }) => state !== 'wrong');
  if (options.json) io.stdout.write(`${JSON.stringify({ ok: isWell, findings }, null, 2)}\n`);
  else show(findings, isWell, io);
  return isWell ? EXIT.done : EXIT.refused;
}

async function* examine(options: DoctorOptions, io: Io): AsyncGenerator<Finding> {
  yield { name: 'Node.js', state: 'ok', detail: process.versions.node };
  let config: Config;
  try {
    config = readConfig(options, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    yield { name: 'Settings', state: 'wrong', detail: error.message.replaceAll('\n', ' ') };
    return;
  }
  yield { name: 'Settings', state: 'ok', detail: 'every variable that is set can be used' };
  const owner = config.databaseUrl === undefined ? readOwner(config.dataDir) : undefined;
  if (config.databaseUrl === undefined) yield* checkDirectory(config.dataDir, owner);
  yield* checkDatabase(config, owner);
  yield await checkPort(config, owner);
  yield* checkProviders(config.models);
  const year = new Date().getUTCFullYear();
  yield year >= 2026
    ? { name: 'Clock', state: 'ok', detail: new Date().toISOString() }
    : { name: 'Clock', state: 'wrong', detail: `it is not the year ${year}; set the clock` };
  yield { name: 'Browser', state: 'ok', detail: 'not needed on this machine' };
}

async function* checkDatabase(
  config: Config,
  owner: DataDirectoryOwner | undefined,
): AsyncGenerator<Finding> {
  const name = 'Database';
  if (owner !== undefined) {
    yield await askServer(owner);
    return;
  }
  if (config.databaseUrl !== undefined) {
    const state = await inspectPostgres(config.databaseUrl);
    if ('fault' in state) {
      yield { name, state: 'wrong', detail: `${state.fault}. Check DATABASE_URL and that the server runs.` };
      return;
    }
    const { pending, version, clockAheadMs } = state;
    const migrations = pending === 0 ? 'up to date' : `${pending} migrations to come, which serve does`;
    yield { name, state: 'ok', detail: `PostgreSQL ${version}, ${migrations}` };
    if (Math.abs(clockAheadMs) > 30_000) {
      const seconds = Math.round(clockAheadMs / 1_000);
      yield {
        name: 'Clock',
        state: 'wrong',
        detail: `the database's clock is ${seconds} s ahead of this one`,
      };
    }
    if (pending > 0) return;
  } else if (!existsSync(config.dataDir)) {
    yield { name, state: 'ok', detail: 'embedded; it is created with the first start' };
    if (config.access === 'keys') yield noKeys;
    return;
  }
  try {
    const store = await openStore(config);
    try {
      await store.ping();
      if (config.databaseUrl === undefined)
        yield { name, state: 'ok', detail: 'embedded; it opens and answers' };
      const now = new Date();
      const usable = (await store.keys.list()).filter(
        ({ revokedAt, expiresAt }) => revokedAt === undefined && !isOver(expiresAt, now),
      ).length;
      if (usable > 0) yield { name: 'API keys', state: 'ok', detail: `${usable} in use` };
      else if (config.access === 'keys') yield noKeys;
      else yield { name: 'API keys', state: 'ok', detail: 'none, and none needed on this machine alone' };
    } finally {
      await store.close();
    }
  } catch (error) {
    yield { name, state: 'wrong', detail: error instanceof Error ? error.message : String(error) };
  }
}

const noKeys: Finding = {
  name: 'API keys',
  state: 'wrong',
  detail:
    'HOST can be reached from other machines and there is no key. Run: bar-raiser keys create --name NAME',
};

async function askServer({ url, pid }: DataDirectoryOwner): Promise<Finding> {
  const name = 'Database';
  if (url === undefined) return { name, state: 'ok', detail: `being opened by process ${pid}` };
  try {
    const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(5_000) });
    if (response.ok) return { name, state: 'ok', detail: `open in the server at ${url}, which is ready` };
    return { name, state: 'wrong', detail: `the server at ${url} is not ready (${response.status})` };
  } catch {
    return { name, state: 'wrong', detail: `the server at ${url} does not answer (process ${pid})` };
  }
}

async function checkPort({ host, port }: Config, owner: DataDirectoryOwner | undefined): Promise<Finding> {
  const name = 'Port';
  if (owner?.url !== undefined) return { name, state: 'ok', detail: `${owner.url} is served from this data` };
  if (port === 0) return { name, state: 'ok', detail: 'any free one' };
  const server = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
  await new Promise((closed) => server.close(closed));
  if (code === undefined) return { name, state: 'ok', detail: `${host}:${port} is free` };
  return { name, state: 'wrong', detail: `${host}:${port} cannot be used (${code}). Set PORT or HOST.` };
}

function show(findings: readonly Finding[], isWell: boolean, io: Io): void {
  const terminal = createTerminal(io);
  const { green, red, yellow } = terminal.colors;
  const marks = { ok: green('ok   '), unsure: yellow('look '), wrong: red('WRONG') };
  for (const { name, state, detail } of findings) {
    terminal.line(`${marks[state]}  ${name.padEnd(14)}  ${detail}`);
  }
  terminal.line();
  terminal.line(isWell ? 'Nothing stands in the way.' : 'Mend what is wrong, then run this again.');
}
