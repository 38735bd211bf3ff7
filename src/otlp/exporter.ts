import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, context, metrics, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import type { Telemetry } from '../services/telemetry.ts';
import { createTelemetry } from '../telemetry.ts';
import { type Resource, type Temporality, toMetrics, toTraces } from './export.ts';
import { createMeter } from './metrics.ts';
import { createTracer, type FinishedSpan } from './tracing.ts';

export interface ExporterSettings {
  /** The collector's address, without `/v1/traces`. */
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  resource: Resource;
  /** `delta` where many short-lived instances report as one service, `cumulative` where one process does. */
  temporality: Temporality;
}

export interface Exporter extends Telemetry {
  /** Sends what there is. Never rejects: a collector that is gone costs nothing but what it would have been told. */
  flush(): Promise<void>;
  /** Leaves the OpenTelemetry API to others. */
  disable(): void;
}

const SEND_MS = 5_000;
/** Spans that wait for a collector that does not answer; older ones are dropped. */
const MOST_SPANS = 4_096;
/** Answers after which the OTLP specification has an exporter try again. */
const TRY_AGAIN = [429, 502, 503, 504];

/** Registers with the OpenTelemetry API; `flush` sends traces and metrics to a collector as OTLP/HTTP JSON. */
export function createExporter({ endpoint, headers, resource, temporality }: ExporterSettings): Exporter {
  let spans: FinishedSpan[] = [];
  let since = Date.now();
  const { meter, series, reset } = createMeter();
  const tracer = createTracer((span) => {
    spans.push(span);
    if (spans.length > MOST_SPANS) spans.shift();
  });
  context.setGlobalContextManager(new AsyncContextManager());
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  metrics.setGlobalMeterProvider({ getMeter: () => meter });

  const send = async (path: string, document: object) => {
    const response = await fetch(new URL(path, endpoint.endsWith('/') ? endpoint : `${endpoint}/`), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(document),
      signal: AbortSignal.timeout(SEND_MS),
      // Not followed: the headers hold the collector's key. (A Worker knows no `error`.)
      redirect: 'manual',
    });
    await response.body?.cancel();
    if (TRY_AGAIN.includes(response.status)) throw new Error(`The collector answered ${response.status}.`);
  };
  const sendSpans = async () => {
    const batch = spans;
    if (batch.length === 0) return;
    spans = [];
    await send('v1/traces', toTraces(resource, batch)).catch(() => {
      spans = [...batch, ...spans].slice(-MOST_SPANS);
    });
  };
  const sendMetrics = async () => {
    const measured = series();
    if (measured.length === 0) return;
    const now = Date.now();
    const document = toMetrics(resource, measured, { temporality, startedAt: since, now });
    if (temporality === 'delta') {
      reset();
      since = now;
    }
    // A cumulative figure is in the next document as well; of the others a lost one is lost.
    await send('v1/metrics', document).catch(() => {});
  };

  return {
    ...createTelemetry(),
    async flush() {
      await Promise.all([sendSpans(), sendMetrics()]);
    },
    disable() {
      for (const api of [trace, metrics, context]) api.disable();
    },
  };
}

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
