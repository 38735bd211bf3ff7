import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, context, metrics, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { type Resource, toMetrics, toTraces } from './otlp/export.ts';
import { createMeter } from './otlp/metrics.ts';
import { createTracer, type FinishedSpan } from './otlp/tracing.ts';
import type { Telemetry } from './services/telemetry.ts';
import { createTelemetry } from './telemetry.ts';

export interface ExportSettings {
  /** The collector's address, without `/v1/traces`. */
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  resource: Resource;
  /** How often spans and metrics are sent. */
  everyMs?: number;
}

export interface ExportedTelemetry extends Telemetry {
  /** Sends what is left and stops. */
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;
const SEND_MS = 5_000;
/** Spans that wait for a collector that does not answer; older ones are dropped. */
const MOST_SPANS = 4_096;

/**
 * Registers with the OpenTelemetry API and sends traces and metrics to a collector as OTLP/HTTP JSON. A collector
 * that is gone costs nothing but what it would have been told.
 */
export function exportTelemetry(settings: ExportSettings): ExportedTelemetry {
  let spans: FinishedSpan[] = [];
  const startedAt = Date.now();
  const { meter, series } = createMeter();
  const tracer = createTracer((span) => {
    spans.push(span);
    if (spans.length > MOST_SPANS) spans.shift();
  });
  context.setGlobalContextManager(new AsyncContextManager());
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  metrics.setGlobalMeterProvider({ getMeter: () => meter });

  const send = async (path: string, document: object) => {
    const response = await fetch(new URL(path, withSlash(settings.endpoint)), {
      method: 'POST',
      headers: { ...settings.headers, 'content-type': 'application/json' },
      body: JSON.stringify(document),
      signal: AbortSignal.timeout(SEND_MS),
      redirect: 'error',
    });
    await response.body?.cancel();
  };
  const flush = async () => {
    const batch = spans;
    spans = [];
    const measured = series();
    const sent = await Promise.allSettled([
      batch.length > 0 && send('v1/traces', toTraces(settings.resource, batch)),
      measured.length > 0 &&
        send('v1/metrics', toMetrics(settings.resource, measured, startedAt, Date.now())),
    ]);
    if (sent[0].status === 'rejected') spans = [...batch, ...spans].slice(-MOST_SPANS);
  };
  let sending = Promise.resolve();
  const timer = setInterval(() => {
    sending = sending.then(flush);
  }, settings.everyMs ?? EVERY_MS).unref();

  return {
    ...createTelemetry(),
    async stop() {
      clearInterval(timer);
      await sending;
      await flush();
      for (const api of [trace, metrics, context]) api.disable();
    },
  };
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Lets what a request starts know whose it is. */
class AsyncContextManager implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#storage.getStore() ?? ROOT_CONTEXT;
  }
  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    inside: Context,
    run: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(inside, () => run.apply(self, args));
  }
  bind<T>(inside: Context, target: T): T {
    if (typeof target !== 'function') return target;
    return ((...args: unknown[]) => this.#storage.run(inside, () => target(...args))) as T;
  }
  enable(): this {
    return this;
  }
  disable(): this {
    this.#storage.disable();
    return this;
  }
}
