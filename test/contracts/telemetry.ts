import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptRecord } from '../../src/models/port.ts';
import { toMetrics, toTraces } from '../../src/otlp/export.ts';
import { createMeter } from '../../src/otlp/metrics.ts';
import { createTracer, type FinishedSpan } from '../../src/otlp/tracing.ts';
import { createTelemetry } from '../../src/telemetry.ts';

const CANARY = 'what the candidate said';
const RESOURCE = { serviceName: 'bar-raiser', version: '1.2.3' };
const PARENT = { trace: 'a'.repeat(32), span: 'b'.repeat(16) };

/** What is told of requests and of model calls through the OpenTelemetry API, in any runtime. */
export function describeTelemetry(): void {
  describe('telemetry', () => {
    let spans: FinishedSpan[];
    let meter: ReturnType<typeof createMeter>;
    beforeEach(() => {
      spans = [];
      meter = createMeter();
      const tracer = createTracer((span) => void spans.push(span));
      trace.setGlobalTracerProvider({ getTracer: () => tracer });
      metrics.setGlobalMeterProvider({ getMeter: () => meter.meter });
    });
    afterEach(() => {
      for (const api of [trace, metrics]) api.disable();
    });

    it('has a span for each request, by its route and beneath its caller', async () => {
      const request = { method: 'GET', traceparent: `00-${PARENT.trace}-${PARENT.span}-01` };
      const outcome = () => ({ route: '/v1/interviews/:id', status: 503 });
      await createTelemetry().request(request, async () => {}, outcome);
      expect(spans).toMatchObject([
        {
          name: 'GET /v1/interviews/:id',
          kind: SpanKind.SERVER,
          parentSpanId: PARENT.span,
          context: { traceId: PARENT.trace },
          attributes: { 'http.route': '/v1/interviews/:id', 'http.response.status_code': 503 },
          status: { code: SpanStatusCode.ERROR },
        },
      ]);
      expect(meter.series()).toMatchObject([{ name: 'http.server.request.duration', count: 1 }]);
    });

    it('has what each call of a model took and cost, and nothing that was said', () => {
      const attempt = {
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        outcome: 'complete',
        startedAt: Date.UTC(2026, 10, 28),
        durationMs: 1_500,
        firstTextMs: 300,
        usage: { inputTokens: 100, outputTokens: 40, cacheReadTokens: 900, cacheWriteTokens: 0 },
        costMicroUsd: 700,
        said: CANARY,
      } as unknown as AttemptRecord;
      createTelemetry().attempt('bridge', attempt);
      const document = JSON.stringify([
        toTraces(RESOURCE, spans),
        toMetrics(RESOURCE, meter.series(), {
          temporality: 'cumulative',
          startedAt: Date.UTC(2026, 10, 28),
          now: Date.UTC(2026, 10, 29),
        }),
      ]);
      expect(spans[0]!.attributes).toMatchObject({
        'gen_ai.request.model': 'claude-sonnet-5-5',
        'gen_ai.usage.input_tokens': 1_000,
        'bar_raiser.cost_micro_usd': 700,
      });
      expect(spans[0]!.endedAt - spans[0]!.startedAt).toBe(1_500);
      const tokens = meter.series().filter(({ name }) => name === 'gen_ai.client.token.usage');
      expect(tokens.map(({ sum }) => sum)).toEqual([1_000, 40]);
      expect(document).toContain('gen_ai.client.operation.time_to_first_chunk');
      expect(document).not.toContain(CANARY);
    });
  });
}
