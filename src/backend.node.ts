import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from './app.ts';
import { listPrinciples } from './catalogue/index.ts';
import type { Config } from './config.ts';
import type { Logger } from './http/logger.ts';
import { isLoopbackAddress } from './http/middleware/refuse-cross-site.ts';
import { LOCAL_TENANT } from './services/deps.ts';
import { createRubricGrader } from './services/rubric-grader.ts';
import { loadSeeds } from './services/seeds/load.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/port.ts';

/** The application on its database, ready to be asked; nothing listens yet. */
export interface Backend {
  app: App;
  store: Store;
  /** Tells other processes on this data directory where it is served. */
  announce(server: { url: string }): void;
  close(): Promise<void>;
}

// Both hold for the sources (`src/`) and for the compiled package (`dist/`).
export const SEEDS_DIRECTORY = fileURLToPath(new URL('../seeds/walkthroughs', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

const HOUR_MS = 3_600_000;
/** How long a response is kept for a repeated request. */
const KEEP_RESPONSES_MS = 24 * HOUR_MS;

/**
 * Opens the configured database, brings its tables and the built-in walkthroughs up to date, and builds the
 * application over it.
 *
 * @throws SeedError, DataDirectoryError, or whatever the database driver throws
 */
export async function openBackend(config: Config, logger: Logger): Promise<Backend> {
  // Before the database: a broken seed must not leave a lock or a half-made database behind.
  const walkthroughs = await loadSeeds(SEEDS_DIRECTORY);
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const store = await openStore(config);
  try {
    await store.syncBuiltins(walkthroughs);
    const app = createApp({
      store,
      principles: listPrinciples(),
      grader: createRubricGrader(),
      now: () => new Date(),
      newId: randomUUID,
      logger,
      isLocal: isLoopbackAddress(config.host),
      version,
    });
    const purging = await keepPurging(store, logger);
    return {
      app,
      store,
      announce: (server) => store.announce(server),
      async close() {
        clearInterval(purging);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Forgets kept responses, now and every hour. */
async function keepPurging(store: Store, logger: Logger): Promise<NodeJS.Timeout> {
  const purge = () =>
    store.forTenant(LOCAL_TENANT).idempotency.purge(new Date(Date.now() - KEEP_RESPONSES_MS));
  await purge();
  return setInterval(() => {
    purge().catch(() => logger.error({ message: 'kept responses could not be purged' }));
  }, HOUR_MS).unref();
}
