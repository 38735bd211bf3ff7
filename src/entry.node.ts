import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Backend, openBackend } from './backend.node.ts';
import type { Config } from './config.ts';
import { bufferLines } from './http/line-buffer.ts';
import { createJsonLogger } from './http/logger.ts';
import { isLoopbackAddress } from './http/middleware/refuse-cross-site.ts';
import { createTerminalLogger } from './http/terminal-logger.ts';
import { type Listener, listen } from './listen.node.ts';
import { isOver } from './services/access/keys.ts';
import { openWebAssets } from './web-assets.node.ts';

export interface ServerIo {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

export interface RunningServer {
  url: string;
  /** Finishes what is in flight, closes the database, releases the data directory. */
  close(): Promise<void>;
}

/** The server could not start, for a reason its operator can do something about. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Opens the data and serves the application.
 *
 * @throws StartError with a message to show as it is
 */
export async function startServer(config: Config, io: ServerIo): Promise<RunningServer> {
  const log = bufferLines((lines) => io.stderr.write(lines));
  // Also when something ends the process that nobody expected.
  process.on('exit', log.flush);
  const closeLog = () => {
    process.off('exit', log.flush);
    log.flush();
  };
  try {
    const { url, close } = await startOn(config, io, log.write);
    return { url, close: () => close().finally(closeLog) };
  } catch (error) {
    closeLog();
    throw error;
  }
}

async function startOn(config: Config, io: ServerIo, log: (line: string) => void): Promise<RunningServer> {
  const createLogger = io.stderr.isTTY === true ? createTerminalLogger : createJsonLogger;
  const logger = createLogger(log, () => new Date());
  const location =
    config.databaseUrl === undefined ? resolve(config.dataDir) : describeHost(config.databaseUrl);
  const isFirstStart = config.databaseUrl === undefined && !existsSync(config.dataDir);
  io.stdout.write(
    isFirstStart ? `Creating the database in ${location} ...\n` : `Opening the database in ${location} ...\n`,
  );

  const assets = openWebAssets((line) => io.stdout.write(`${line}\n`));
  const backend = await openBackend(config, logger, { assets, isServed: true }).catch((error: unknown) => {
    throw explain(error, config);
  });
  let listener: Listener;
  try {
    await refuseWithoutKeys(config, backend);
    listener = await listen(backend.app.fetch, config);
    backend.announce({ url: listener.url });
  } catch (error) {
    await backend.close();
    throw explain(error, config);
  }
  io.stdout.write(`Bar Raiser is ready at ${listener.url} (data in ${location}). Press Ctrl+C to stop.\n`);
  assets.prepare();
  backend.warmUp();
  const { speak, grade } = config.models;
  if (speak !== undefined || grade !== undefined) {
    io.stdout.write(`Models: ${nameOf(speak)} speaks, ${nameOf(grade)} grades with the rubric.\n`);
  }
  return { url: listener.url, close: () => closeAll(listener, backend) };
}

/** Serves until the process is told to stop. Returns the exit code. */
export async function serve(config: Config, io: ServerIo): Promise<number> {
  // Listened for from the start: being stopped while the database opens must not leave it open.
  const stopped = new Promise<void>((stop) => {
    // Further signals are let pass: npm and the launcher forward the one a terminal has already sent to all.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());
  });
  let server: RunningServer;
  try {
    server = await startServer(config, io);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    io.stderr.write(`bar-raiser: ${error.message}\n`);
    return 1;
  }
  await stopped;
  await server.close();
  return 0;
}

const nameOf = (model: Config['models']['speak']): string =>
  model === undefined ? 'none' : `${model.provider}:${model.model}`;

/** What is being said may be finished within this time of a shutdown, milliseconds. */
const LAST_WORDS_MS = 3_000;

async function closeAll(listener: Listener, backend: Backend): Promise<void> {
  // Before the listener cuts off whoever is left: streams then end with an event and what is stored is whole.
  const impatience = setTimeout(() => {
    backend.stopModels().catch(() => {});
  }, LAST_WORDS_MS);
  try {
    await listener.close();
  } finally {
    clearTimeout(impatience);
    await backend.close();
  }
}

/** A server that others can reach is not to be had by everybody. */
async function refuseWithoutKeys({ host }: Config, { store }: Backend): Promise<void> {
  if (isLoopbackAddress(host)) return;
  const now = new Date();
  const keys = await store.keys.list();
  if (keys.some(({ revokedAt, expiresAt }) => revokedAt === undefined && !isOver(expiresAt, now))) return;
  throw new StartError(
    `HOST ${host} can be reached from other machines, so every request needs an API key, and there is none yet. ` +
      'Make one, then start again:\n  bar-raiser keys create --tenant local --name "my laptop"',
  );
}

/** A database address without its credentials. */
function describeHost(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `PostgreSQL at ${host}${pathname}`;
}

/** Faults of the surroundings in words for the operator; anything else stays as it is, a fault of ours. */
function explain(error: unknown, config: Config): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  if (config.databaseUrl !== undefined && (code === 'not_ready' || error.name === 'StoreError')) {
    return new StartError(`${describeHost(config.databaseUrl)}: ${error.message} Check DATABASE_URL.`);
  }
  if (error.name === 'SeedError')
    return new StartError(`A built-in walkthrough is broken.\n${error.message}`);
  if (error.name.startsWith('DataDirectory')) return new StartError(error.message);
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${config.port} is in use by another program. Stop it, or set PORT to another port.`,
    );
  }
  if (code === 'EACCES') return new StartError(`Port ${config.port} needs more rights. Set PORT above 1023.`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return new StartError(`HOST ${config.host} is not an address of this machine.`);
  }
  return error;
}

const codeOf = (error: Error): unknown => (error as NodeJS.ErrnoException).code;
