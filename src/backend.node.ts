import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from './app.ts';
import { listPrinciples } from './catalogue/index.ts';
import type { Config } from './config.ts';
import type { Assets } from './http/assets.ts';
import { describeFault, type Logger } from './http/logger.ts';
import { isLoopbackAddress } from './http/middleware/refuse-cross-site.ts';
import { createModels } from './models/registry.ts';
import { LOCAL_TENANT, type ModelDeps } from './services/deps.ts';
import { createBoundary } from './services/grading/boundary.ts';
import { createRubricGrader } from './services/rubric-grader.ts';
import { loadSeeds } from './services/seeds/load.ts';
import { Tasks } from './services/streaming/tasks.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/port.ts';

/** The application on its database, ready to be asked; nothing listens yet. */
export interface Backend {
  app: App;
  store: Store;
  /** Tells other processes on this data directory where it is served. */
  announce(server: { url: string }): void;
  /** Cancels what models are making and waits until what they had come to is stored. */
  stopModels(): Promise<void>;
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
 * @param assets the web app; missing where nobody opens one
 * @throws SeedError, DataDirectoryError, or whatever the database driver throws
 */
export async function openBackend(config: Config, logger: Logger, assets?: Assets): Promise<Backend> {
  // Before the database: a broken seed must not leave a lock or a half-made database behind.
  const walkthroughs = await loadSeeds(SEEDS_DIRECTORY);
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const store = await openStore(config);
  try {
    await store.syncBuiltins(walkthroughs);
    const models = modelDeps(config, logger);
    const app = createApp({
      store,
      principles: listPrinciples(),
      grader: createRubricGrader(),
      ...(models && { models }),
      ...(assets && { assets }),
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
      async stopModels() {
        await models?.tasks.stop();
      },
      async close() {
        clearInterval(purging);
        await models?.tasks.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What the services need to ask the configured models; undefined when there are none. */
function modelDeps(
  { models, budget, gradingVotes, databaseUrl }: Config,
  logger: Logger,
): ModelDeps | undefined {
  const configured = createModels(models);
  if (configured === undefined) return undefined;
  const onFault = (error: unknown) =>
    logger.error({ message: 'work behind a response failed', ...describeFault(error) });
  return {
    ...configured,
    boundary: createBoundary(randomBytes(32)),
    votes: gradingVotes,
    budget,
    tasks: new Tasks(onFault),
    isShared: databaseUrl !== undefined,
    onFault,
  };
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
