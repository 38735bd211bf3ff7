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
import { Authenticator } from './services/access/authenticate.ts';
import { sweep } from './services/data/sweep.ts';
import type { ModelDeps, ServiceDeps } from './services/deps.ts';
import { createBoundary } from './services/grading/boundary.ts';
import { loadRubric } from './services/internal/load-rubric.ts';
import { Limiter } from './services/limits/limits.ts';
import { createRubricGrader } from './services/rubric-grader.ts';
import { loadSeeds } from './services/seeds/load.ts';
import { Tasks } from './services/streaming/tasks.ts';
import type { Telemetry } from './services/telemetry.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/port.ts';
import { type ExportedTelemetry, exportTelemetry } from './telemetry.node.ts';
import { warmUp } from './warm-up.node.ts';

/** The application on its database, ready to be asked; nothing listens yet. */
export interface Backend {
  app: App;
  store: Store;
  /** Tells other processes on this data directory where it is served. */
  announce(server: { url: string }): void;
  /** Makes the first answers as fast as later ones, in the background; see `warmUp`. */
  warmUp(): void;
  /** Cancels what models are making and waits until what they had come to is stored. */
  stopModels(): Promise<void>;
  close(): Promise<void>;
}

// Both hold for the sources (`src/`) and for the compiled package (`dist/`).
export const SEEDS_DIRECTORY = fileURLToPath(new URL('../seeds/walkthroughs', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

const HOUR_MS = 3_600_000;

/**
 * Opens the configured database, brings its tables and the built-in walkthroughs up to date, and builds the
 * application over it.
 *
 * @param options.assets the web app; missing where nobody opens one
 * @param options.isServed whether others can ask it; a command that opens it for itself needs no key
 * @throws SeedError, DataDirectoryError, or whatever the database driver throws
 */
export async function openBackend(
  config: Config,
  logger: Logger,
  { assets, isServed = false }: { assets?: Assets; isServed?: boolean } = {},
): Promise<Backend> {
  // Before the database: a broken seed must not leave a lock or a half-made database behind.
  const walkthroughs = await loadSeeds(SEEDS_DIRECTORY);
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const { databaseUrl, dataDir } = config;
  // While the database opens, which is work of another thread: the first answer, and every stream beside it, would
  // otherwise wait for the rubric. What cannot be loaded says so when it is needed.
  if (isServed) loadRubric().catch(() => {});
  const store = await openStore({ databaseUrl, dataDir, ownThread: isServed });
  let telemetry: ExportedTelemetry | undefined;
  try {
    await store.syncBuiltins(walkthroughs);
    const outside = { store, now: () => new Date(), newId: randomUUID };
    const limiter = new Limiter(outside, config.limits);
    telemetry = isServed ? startTelemetry(config, version) : undefined;
    const models = modelDeps(config, limiter, telemetry, logger);
    const controlToken = randomBytes(32).toString('base64url');
    const services: ServiceDeps = {
      ...outside,
      principles: listPrinciples(),
      grader: createRubricGrader(),
      ...(models && { models }),
    };
    const app = createApp({
      ...services,
      ...(assets && { assets }),
      ...(isServed && {
        authenticator: new Authenticator(outside, config.access, controlToken),
        limiter,
      }),
      ...(telemetry && { telemetry }),
      allowedOrigins: config.allowedOrigins,
      logger,
      isLocal: isLoopbackAddress(config.host),
      version,
    });
    const sweeping = await keepSweeping(services, config, logger);
    const closing = new AbortController();
    return {
      app,
      store,
      announce: (server) => store.announce({ ...server, controlToken }),
      warmUp() {
        const { principles } = services;
        void warmUp({ walkthroughs, principles, boundary: models?.speak && models.boundary }, closing.signal);
      },
      async stopModels() {
        await models?.tasks.stop();
      },
      async close() {
        closing.abort();
        clearInterval(sweeping);
        await models?.tasks.stop();
        await telemetry?.stop();
        await store.close();
      },
    };
  } catch (error) {
    await telemetry?.stop();
    await store.close();
    throw error;
  }
}

const startTelemetry = ({ telemetry }: Config, version: string): ExportedTelemetry | undefined =>
  telemetry &&
  exportTelemetry({
    endpoint: telemetry.endpoint,
    headers: telemetry.headers,
    resource: { serviceName: telemetry.serviceName, version },
  });

/** What the services need to ask the configured models; undefined when there are none. */
function modelDeps(
  { models, budget, gradingVotes, databaseUrl }: Config,
  limiter: Limiter,
  telemetry: Telemetry | undefined,
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
    tenantBudget: (tenantId) => limiter.limitsOf(tenantId),
    ...(telemetry && { onAttempt: telemetry.attempt }),
    tasks: new Tasks(onFault),
    isShared: databaseUrl !== undefined,
    onFault,
  };
}

/** Erases what is to be kept no longer, now and every hour. */
async function keepSweeping(
  services: ServiceDeps,
  { retentionDays }: Config,
  logger: Logger,
): Promise<NodeJS.Timeout> {
  const run = () => sweep(services, { retentionDays });
  await run();
  return setInterval(() => {
    run().catch((error: unknown) =>
      logger.error({ message: 'what is to be kept no longer could not be erased', ...describeFault(error) }),
    );
  }, HOUR_MS).unref();
}
