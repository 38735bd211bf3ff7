import { randomBytes } from 'node:crypto';
import {
  type Attributes,
  type Context,
  context,
  type Exception,
  type Span,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  type TimeInput,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** A span that is over, as it is exported. */
export interface FinishedSpan {
  name: string;
  kind: SpanKind;
  context: SpanContext;
  parentSpanId: string | undefined;
  /** Epoch milliseconds. */
  startedAt: number;
  endedAt: number;
  attributes: Attributes;
  status: SpanStatus;
}

/** Makes spans and hands each on when it is over. */
export function createTracer(onEnd: (span: FinishedSpan) => void): Tracer {
  const startSpan = (name: string, options: SpanOptions = {}, parent: Context = context.active()): Span =>
    new RecordedSpan(name, options, trace.getSpanContext(parent), onEnd);
  return {
    startSpan,
    startActiveSpan(name: string, ...rest: unknown[]) {
      const run = rest.at(-1) as (span: Span) => unknown;
      const [options, parent] = rest.slice(0, -1) as [SpanOptions?, Context?];
      const inside = parent ?? context.active();
      const span = startSpan(name, options, inside);
      return context.with(trace.setSpan(inside, span), run, undefined, span);
    },
  } as Tracer;
}

class RecordedSpan implements Span {
  readonly #span: FinishedSpan;
  readonly #onEnd: (span: FinishedSpan) => void;
  #isRecording = true;

  constructor(
    name: string,
    { kind = SpanKind.INTERNAL, attributes = {}, startTime }: SpanOptions,
    parent: SpanContext | undefined,
    onEnd: (span: FinishedSpan) => void,
  ) {
    this.#onEnd = onEnd;
    this.#span = {
      name,
      kind,
      context: {
        traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
        spanId: randomBytes(8).toString('hex'),
        traceFlags: TraceFlags.SAMPLED,
      },
      parentSpanId: parent?.spanId,
      startedAt: toMilliseconds(startTime),
      endedAt: 0,
      attributes: { ...attributes },
      status: { code: SpanStatusCode.UNSET },
    };
  }

  spanContext(): SpanContext {
    return this.#span.context;
  }
  setAttribute(key: string, value: Attributes[string]): this {
    this.#span.attributes[key] = value;
    return this;
  }
  setAttributes(attributes: Attributes): this {
    Object.assign(this.#span.attributes, attributes);
    return this;
  }
  setStatus(status: SpanStatus): this {
    // Without its message: that may quote what somebody wrote.
    this.#span.status = { code: status.code };
    return this;
  }
  updateName(name: string): this {
    this.#span.name = name;
    return this;
  }
  end(endTime?: TimeInput): void {
    if (!this.#isRecording) return;
    this.#isRecording = false;
    this.#span.endedAt = toMilliseconds(endTime);
    this.#onEnd(this.#span);
  }
  isRecording(): boolean {
    return this.#isRecording;
  }
  // Events, links and exceptions are not exported: exceptions quote what somebody wrote.
  addEvent(): this {
    return this;
  }
  addLink(): this {
    return this;
  }
  addLinks(): this {
    return this;
  }
  recordException(_exception: Exception): void {}
}

function toMilliseconds(time: TimeInput | undefined): number {
  if (time === undefined) return Date.now();
  if (Array.isArray(time)) return time[0] * 1_000 + time[1] / 1e6;
  return time instanceof Date ? time.getTime() : (time as number);
}
