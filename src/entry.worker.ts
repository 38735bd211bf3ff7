import { type AssetsBinding, openWorkerBackend, type WorkerBackend } from './backend.worker.ts';
import { type Config, ConfigError, parseConfig } from './config.ts';
import { createJsonLogger, describeFault } from './http/logger.ts';
import { PROBLEM_TYPE, PROBLEMS, problemType } from './http/problem.ts';
import type { Exporter } from './otlp/exporter.ts';
import { PACKAGE_VERSION } from './package-version.ts';

/** What `wrangler.toml` binds, and the variables and secrets of the README's configuration table. */
export interface WorkerEnvironment {
  HYPERDRIVE: { connectionString: string };
  /** The files of the web app; absent where none were deployed. */
  ASSETS?: AssetsBinding;
  [variable: string]: unknown;
}

/** What the platform hands to a handler, as far as it is used here. */
export interface ExecutionContext {
  /** Keeps the work of a request going when its response has ended, 30 seconds at most. */
  waitUntil(promise: Promise<unknown>): void;
}

const logger = createJsonLogger(
  // biome-ignore lint/suspicious/noConsole: the only output a Worker has
  (line) => console.log(line.trimEnd()),
  () => new Date(),
);

/** One for an isolate. Holds no connection: those belong to a request. */
let backend: WorkerBackend | undefined;

async function openOnce(environment: WorkerEnvironment): Promise<WorkerBackend> {
  if (backend !== undefined) return backend;
  const config = parseConfig(variablesOf(environment), { isDeployed: true });
  const telemetry = await exporterFor(config);
  // Requests that come first together each get here; what waits for another request's promise may wait for ever.
  backend ??= openWorkerBackend(config, logger, environment.ASSETS, telemetry);
  return backend;
}

/**
 * Loaded only where there is a collector. An isolate lives as long as it likes and beside others, so each request
 * sends what it has added.
 */
async function exporterFor({ telemetry }: Config): Promise<Exporter | undefined> {
  if (telemetry === undefined) return undefined;
  const { endpoint, headers, serviceName } = telemetry;
  const { createExporter } = await import('./otlp/exporter.ts');
  const resource = { serviceName, version: PACKAGE_VERSION };
  return createExporter({ endpoint, headers, resource, temporality: 'delta' });
}

export default {
  async fetch(
    request: Request,
    environment: WorkerEnvironment,
    context: ExecutionContext,
  ): Promise<Response> {
    try {
      const { response, finished } = await (await openOnce(environment)).handle(
        request,
        environment.HYPERDRIVE.connectionString,
      );
      context.waitUntil(finished);
      return response;
    } catch (error) {
      return refuse(error);
    }
  },

  /** The cron trigger: erases what is to be kept no longer. */
  async scheduled(_event: unknown, environment: WorkerEnvironment): Promise<void> {
    await (await openOnce(environment)).sweep(environment.HYPERDRIVE.connectionString);
  },
};

/** A Worker cannot refuse to start, so with settings that are wrong it refuses everything and says why in its log. */
function refuse(error: unknown): Response {
  const isConfig = error instanceof ConfigError;
  logger.error({
    message: isConfig ? error.message : 'the application could not be built',
    ...(isConfig ? {} : describeFault(error)),
  });
  const code = isConfig ? 'not_ready' : 'internal';
  const { status, title } = PROBLEMS[code];
  const requestId = crypto.randomUUID();
  const detail = isConfig
    ? 'The settings of this deployment are wrong; its log names them.'
    : 'The fault has been logged. Quote the request id when you report it.';
  return new Response(JSON.stringify({ type: problemType(code), title, status, code, detail, requestId }), {
    status,
    headers: { 'content-type': PROBLEM_TYPE, 'x-request-id': requestId, 'cache-control': 'no-store' },
  });
}

/** Bindings are objects; variables and secrets are strings. */
function variablesOf(environment: WorkerEnvironment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
