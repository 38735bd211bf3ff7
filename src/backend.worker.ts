import { AsyncLocalStorage } from 'node:async_hooks';
import { createApp } from './app.ts';
import { listPrinciples } from './catalogue/index.ts';
import type { Config } from './config.ts';
import type { Assets } from './http/assets.ts';
import { describeFault, type Logger } from './http/logger.ts';
import { createModels } from './models/registry.ts';
import type { Exporter } from './otlp/exporter.ts';
import { PACKAGE_VERSION } from './package-version.ts';
import { Authenticator } from './services/access/authenticate.ts';
import { sweep } from './services/data/sweep.ts';
import type { ModelDeps } from './services/deps.ts';
import { createBoundary } from './services/grading/boundary.ts';
import { Limiter } from './services/limits/limits.ts';
import { createRubricGrader } from './services/rubric-grader.ts';
import { Tasks } from './services/streaming/tasks.ts';
import type { Telemetry } from './services/telemetry.ts';
import { openOnDemand } from './store/on-demand.ts';
import type { Store } from './store/port.ts';

/** A static assets binding: like `fetch`, it answers 404 where there is no file. */
export interface AssetsBinding {
  fetch(request: Request): Promise<Response>;
}

export interface WorkerBackend {
  /**
   * Answers a request over a connection of its own.
   *
   * @returns `finished` resolves when everything behind the response is stored and the connection is closed
   */
  handle(request: Request, databaseUrl: string): Promise<{ response: Response; finished: Promise<void> }>;
  /** Erases what is to be kept no longer. */
  sweep(databaseUrl: string): Promise<void>;
}

/**
 * What belongs to one request. A Worker may not touch in one request the sockets, streams or timers of another, so
 * there is one connection and one set of tasks for each: to the services every request is a server of its own on a
 * shared database.
 */
interface RequestScope {
  store: Store;
  tasks: Tasks;
}

/**
 * When a client leaves, the platform lets its request go on for 30 seconds. A grading ends before that by itself,
 * and says that it was too late, rather than being cut off without a trace.
 */
const GRADING_MS = 28_000;

/** The application of an isolate. Everything in it but the scope of a request is shared by all requests. */
export function openWorkerBackend(
  config: Config,
  logger: Logger,
  assets: AssetsBinding | undefined,
  telemetry: Exporter | undefined,
): WorkerBackend {
  const scopes = new AsyncLocalStorage<RequestScope>();
  const current = (): RequestScope => {
    const scope = scopes.getStore();
    if (scope === undefined) throw new Error('There is no request.');
    return scope;
  };
  const onFault = (error: unknown) =>
    logger.error({ message: 'work behind a response failed', ...describeFault(error) });
  const outside = {
    get store() {
      return current().store;
    },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  const limiter = new Limiter(outside, config.limits);
  const models = modelDeps(config, limiter, telemetry, onFault, () => current().tasks);
  const app = createApp({
    get store() {
      return current().store;
    },
    authenticator: new Authenticator(outside, config.access),
    limiter,
    ...(telemetry && { telemetry }),
    allowedOrigins: config.allowedOrigins,
    principles: listPrinciples(),
    grader: createRubricGrader(),
    ...(models && { models }),
    ...(assets && { assets: toAssets(assets) }),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    logger,
    isLocal: false,
    version: PACKAGE_VERSION,
  });

  return {
    async handle(request, databaseUrl) {
      const scope: RequestScope = { store: connect(databaseUrl), tasks: new Tasks(onFault) };
      return scopes.run(scope, async () => {
        const response = await app.fetch(request);
        const { body, sent } = trackBody(response.body);
        const finished = sent
          .then(() => scope.tasks.settled())
          .then(() => scope.store.close())
          .catch(onFault)
          .then(() => telemetry?.flush());
        return { response: new Response(body, response), finished };
      });
    },
    async sweep(databaseUrl) {
      const store = connect(databaseUrl);
      try {
        await sweep({ store, now: () => new Date() }, config);
      } finally {
        await store.close();
      }
    },
  };
}

/** The driver and the repositories, once a request has needed them. */
let postgres: typeof import('./store/postgres.ts') | undefined;

/** One connection, opened with the first statement: the pool behind it is Hyperdrive's. */
function connect(url: string): Store {
  const options = { url, max: 1 };
  if (postgres !== undefined) return postgres.openPostgresStore(options);
  return openOnDemand(async () => {
    postgres ??= await import('./store/postgres.ts');
    return postgres.openPostgresStore(options);
  });
}

function modelDeps(
  { models, budget, gradingVotes }: Config,
  limiter: Limiter,
  telemetry: Telemetry | undefined,
  onFault: (error: unknown) => void,
  tasks: () => Tasks,
): ModelDeps | undefined {
  const configured = createModels(models, { structured: { deadlineMs: GRADING_MS } });
  if (configured === undefined) return undefined;
  return {
    ...configured,
    boundary: createBoundary(boundarySecret(models)),
    votes: gradingVotes,
    budget,
    tenantBudget: (tenantId) => limiter.limitsOf(tenantId),
    ...(telemetry && { onAttempt: telemetry.attempt }),
    get tasks() {
      return tasks();
    },
    isShared: true,
    gradingMs: GRADING_MS,
    onFault,
  };
}

/**
 * Made from the models' key, because it has to be secret and yet the same in every isolate: what was sent before
 * must stay byte-identical to be read from the provider's cache. It only leaves through a keyed hash.
 */
function boundarySecret({ speak, grade }: Config['models']): Uint8Array {
  const key = speak?.apiKey ?? grade?.apiKey;
  return key === undefined
    ? crypto.getRandomValues(new Uint8Array(32))
    : new TextEncoder().encode(`boundary of bar-raiser ${key}`);
}

function toAssets(binding: AssetsBinding): Assets {
  return {
    async fetch(request) {
      const response = await binding.fetch(request);
      return response.status === 404 ? null : response;
    },
  };
}

/**
 * Hands a body on and tells when it is over, sent or given up. It is read in the scope of this request, wherever it
 * is asked for, so that what makes the body still knows whose it is.
 */
function trackBody(body: ReadableStream<Uint8Array> | null): {
  body: ReadableStream<Uint8Array> | null;
  sent: Promise<void>;
} {
  if (body === null) return { body, sent: Promise.resolve() };
  const reader = body.getReader();
  const inScope = AsyncLocalStorage.snapshot();
  const { promise: sent, resolve } = Promise.withResolvers<void>();
  const tracked = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await inScope(() => reader.read());
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      resolve();
    },
    async cancel(reason) {
      resolve();
      await reader.cancel(reason);
    },
  });
  return { body: tracked, sent };
}
