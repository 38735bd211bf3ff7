import {
  type Context,
  context,
  metrics,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Telemetry } from './services/telemetry.ts';

const SCOPE = 'bar-raiser';

/**
 * Telemetry through the OpenTelemetry API, by its semantic conventions for HTTP and for generative AI: to whatever
 * SDK is registered, and to nobody when none is.
 */
export function createTelemetry(): Telemetry {
  const tracer = trace.getTracer(SCOPE);
  const meter = metrics.getMeter(SCOPE);
  const requestDuration = meter.createHistogram('http.server.request.duration', { unit: 's' });
  const operationDuration = meter.createHistogram('gen_ai.client.operation.duration', { unit: 's' });
  const firstChunk = meter.createHistogram('gen_ai.client.operation.time_to_first_chunk', { unit: 's' });
  const tokenUsage = meter.createHistogram('gen_ai.client.token.usage', { unit: '{token}' });

  return {
    async request({ method, traceparent }, handle, outcome) {
      const started = performance.now();
      const parent = parentFrom(traceparent);
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, parent);
      try {
        await context.with(trace.setSpan(parent, span), handle);
      } finally {
        const { route, status } = outcome();
        const attributes = {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
          ...(status >= 500 && { 'error.type': String(status) }),
        };
        span.updateName(`${method} ${route}`);
        span.setAttributes(attributes);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        requestDuration.record((performance.now() - started) / 1_000, attributes);
      }
    },

    attempt(purpose, { provider, model, outcome, startedAt, durationMs, firstTextMs, usage, costMicroUsd }) {
      const attributes = {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': provider,
        'gen_ai.request.model': model,
        ...(outcome !== 'complete' && { 'error.type': outcome }),
      };
      const inputTokens = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
      const span = tracer.startSpan(`chat ${model}`, {
        kind: SpanKind.CLIENT,
        startTime: startedAt,
        attributes: {
          ...attributes,
          'gen_ai.usage.input_tokens': inputTokens,
          'gen_ai.usage.output_tokens': usage.outputTokens,
          'gen_ai.usage.cache_read.input_tokens': usage.cacheReadTokens,
          'gen_ai.usage.cache_creation.input_tokens': usage.cacheWriteTokens,
          'bar_raiser.purpose': purpose,
          ...(costMicroUsd !== undefined && { 'bar_raiser.cost_micro_usd': costMicroUsd }),
        },
      });
      if (outcome !== 'complete') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(startedAt + durationMs);
      operationDuration.record(durationMs / 1_000, attributes);
      if (firstTextMs !== undefined) firstChunk.record(firstTextMs / 1_000, attributes);
      tokenUsage.record(inputTokens, { ...attributes, 'gen_ai.token.type': 'input' });
      tokenUsage.record(usage.outputTokens, { ...attributes, 'gen_ai.token.type': 'output' });
    },
  };
}

/** The caller's span, where it names one (W3C Trace Context). */
function parentFrom(traceparent = ''): Context {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent);
  if (match === null || /^0+$/.test(match[1]!) || /^0+$/.test(match[2]!)) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: match[1]!,
    spanId: match[2]!,
    traceFlags: Number.parseInt(match[3]!, 16) & 1,
    isRemote: true,
  });
}
