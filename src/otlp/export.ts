import { type Attributes, SpanKind } from '@opentelemetry/api';
import type { Series } from './metrics.ts';
import type { FinishedSpan } from './tracing.ts';

export interface Resource {
  serviceName: string;
  version: string;
}

/** Spans as an OTLP/HTTP JSON document (`/v1/traces`). */
export const toTraces = (resource: Resource, spans: readonly FinishedSpan[]): object => ({
  resourceSpans: [
    {
      resource: describe(resource),
      scopeSpans: [{ scope: { name: 'bar-raiser', version: resource.version }, spans: spans.map(toSpan) }],
    },
  ],
});

export type Temporality = 'delta' | 'cumulative';
/** Their numbers in OTLP. */
const TEMPORALITIES: Record<Temporality, number> = { delta: 1, cumulative: 2 };

/** What distributions are about: the time from `startedAt` to `now`, epoch milliseconds. */
export interface Period {
  temporality: Temporality;
  startedAt: number;
  now: number;
}

/** Distributions as an OTLP/HTTP JSON document (`/v1/metrics`). */
export function toMetrics(
  resource: Resource,
  series: readonly Series[],
  { temporality, startedAt, now }: Period,
): object {
  const byName = Map.groupBy(series, ({ name }) => name);
  return {
    resourceMetrics: [
      {
        resource: describe(resource),
        scopeMetrics: [
          {
            scope: { name: 'bar-raiser', version: resource.version },
            metrics: [...byName].map(([name, points]) => ({
              name,
              unit: points[0]!.unit,
              histogram: {
                aggregationTemporality: TEMPORALITIES[temporality],
                dataPoints: points.map(({ attributes, bounds, counts, count, sum }) => ({
                  attributes: toAttributes(attributes),
                  startTimeUnixNano: nanoseconds(startedAt),
                  timeUnixNano: nanoseconds(now),
                  count: String(count),
                  sum,
                  bucketCounts: counts.map(String),
                  explicitBounds: bounds,
                })),
              },
            })),
          },
        ],
      },
    ],
  };
}

/** OTLP counts kinds from 1, with 0 for none given. */
const KINDS = {
  [SpanKind.INTERNAL]: 1,
  [SpanKind.SERVER]: 2,
  [SpanKind.CLIENT]: 3,
  [SpanKind.PRODUCER]: 4,
  [SpanKind.CONSUMER]: 5,
};

const toSpan = ({
  name,
  kind,
  context,
  parentSpanId,
  startedAt,
  endedAt,
  attributes,
  status,
}: FinishedSpan) => ({
  traceId: context.traceId,
  spanId: context.spanId,
  ...(parentSpanId !== undefined && { parentSpanId }),
  name,
  kind: KINDS[kind],
  startTimeUnixNano: nanoseconds(startedAt),
  endTimeUnixNano: nanoseconds(endedAt),
  attributes: toAttributes(attributes),
  status,
});

const describe = ({ serviceName, version }: Resource) => ({
  attributes: toAttributes({ 'service.name': serviceName, 'service.version': version }),
});

const toAttributes = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ({ key, value: toValue(value) }));

function toValue(value: unknown): object {
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value !== 'number') return { stringValue: String(value) };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

/** As a string of digits: the number is too large for a JSON number. */
const nanoseconds = (milliseconds: number): string =>
  (BigInt(Math.round(milliseconds * 1_000)) * 1_000n).toString();
