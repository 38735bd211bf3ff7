import { existsSync } from 'node:fs';
import { openBackend, SEEDS_DIRECTORY } from '../backend.node.ts';
import { type Config, ConfigError, parseConfig } from '../config.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import { loadSeeds } from '../services/seeds/load.ts';
import { DataDirectoryBusyError, readOwner } from '../store/data-dir-lock.ts';
import type { Send } from './api.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './terminal.ts';

export interface BackendOptions {
  /** The address of a running server. */
  server?: string;
  dataDir?: string;
  port?: string;
  host?: string;
}

/** The configuration: the environment, with what the command line says on top. */
export function readConfig(options: BackendOptions, io: Io): Config {
  const { dataDir, port, host } = options;
  try {
    return parseConfig({
      ...io.env,
      ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }),
      ...(port === undefined ? {} : { PORT: port }),
      ...(host === undefined ? {} : { HOST: host }),
    });
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * Runs a command against the API: of the server that was named, of the server that has the data directory
 * open, or of an app in this process on the same data. The embedded database has one owner, and a command
 * must work whether or not a server is it. BAR_RAISER_API_KEY is sent to a server that wants one.
 *
 * @param settings.isOwners for what only the owner of the data may do
 */
export async function withBackend<T>(
  options: BackendOptions,
  io: Io,
  run: (send: Send) => Promise<T>,
  { isOwners = false }: { isOwners?: boolean } = {},
): Promise<T> {
  const key = io.env.BAR_RAISER_API_KEY || undefined;
  if (options.server !== undefined) return run(overNetwork(options.server, key));
  const config = readConfig(options, io);
  const owner = config.databaseUrl === undefined ? readOwner(config.dataDir) : undefined;
  if (owner?.url !== undefined) {
    // Whoever may read the data directory needs no key, and the keys themselves are a matter of the owner's.
    const token = isOwners ? (owner.controlToken ?? key) : (key ?? owner.controlToken);
    return run(overNetwork(owner.url, token));
  }

  if (io.stderr.isTTY === true && config.databaseUrl === undefined && !existsSync(config.dataDir)) {
    io.stderr.write('Creating the database, a few seconds the first time ...\n');
  }
  const silent = { info: () => {}, error: () => {} };
  const backend = await openBackend(config, silent).catch((error: unknown) => {
    if (error instanceof DataDirectoryBusyError && error.owner?.url === undefined) {
      throw new UsageError(`${error.message}\nIt is not serving yet; try again in a moment.`, EXIT.refused);
    }
    if (error instanceof Error && /^(DataDirectory|Seed)/.test(error.name)) {
      throw new UsageError(error.message, EXIT.refused);
    }
    throw error;
  });
  try {
    return await run(async (path, init) => backend.app.request(path, init));
  } finally {
    await backend.close();
  }
}

/** The walkthroughs that ship with the package, without a database. */
export const loadBuiltinWalkthroughs = (): Promise<Walkthrough[]> => loadSeeds(SEEDS_DIRECTORY);

function overNetwork(address: string, token?: string): Send {
  if (!URL.canParse(address))
    throw new UsageError(`--server ${address} is not an address such as http://localhost:8787`);
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return fetch(new URL(path, address), { ...init, headers });
  };
}
