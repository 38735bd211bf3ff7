import type { Adapter, AdapterCall, AdapterEvent } from '../../src/models/adapter.ts';
import { CircuitBreaker } from '../../src/models/breaker.ts';
import { ModelError, type ModelErrorCode } from '../../src/models/errors.ts';
import { STRUCTURED_LIMITS, TEXT_LIMITS } from '../../src/models/limits.ts';
import type { AttemptRecord } from '../../src/models/port.ts';
import { ResilientModel } from '../../src/models/resilient.ts';
import type { Runtime } from '../../src/models/runtime.ts';
import { createFakeRuntime, type FakeRuntime } from './fake-runtime.ts';

export type Script = (call: AdapterCall, attempt: number, runtime: Runtime) => AsyncIterable<AdapterEvent>;

export const USAGE = { inputTokens: 10, outputTokens: 4, cacheReadTokens: 0, cacheWriteTokens: 0 };
export const END: AdapterEvent = { type: 'end', stop: 'complete', usage: USAGE };
/** An event with text. */
export const text = (words: string): AdapterEvent => ({ type: 'text', text: words });

/** Waits on the turned clock; like a library that hangs, it does not notice an abort. */
export const passes = (runtime: Runtime, ms: number) =>
  new Promise<void>((done) => runtime.setTimer(done, ms));

/** A model over an adapter that plays a script, on a clock that is moved by hand. */
export function openFake(script: Script) {
  const runtime = createFakeRuntime();
  let attempts = 0;
  const signals: AbortSignal[] = [];
  const adapter: Adapter = {
    provider: 'anthropic',
    model: 'claude-sonnet-5-5',
    stream(_, call) {
      attempts += 1;
      signals.push(call.signal);
      return script(call, attempts, runtime);
    },
  };
  const breaker = new CircuitBreaker(runtime);
  const model = new ResilientModel(adapter, {
    runtime,
    breaker,
    text: TEXT_LIMITS,
    structured: STRUCTURED_LIMITS,
  });
  const records: AttemptRecord[] = [];
  const onAttempt = (record: AttemptRecord) => void records.push(record);
  return { runtime, model, records, onAttempt, signals, attempts: () => attempts };
}

/** A provider that fails before its first event. */
export async function* failing(code: ModelErrorCode, retryAfterMs?: number): AsyncGenerator<AdapterEvent> {
  yield* [];
  throw new ModelError(code, { retryAfterMs });
}

/** Moves the clock until the call is over and tells how long that took. */
export async function settle<T>(runtime: FakeRuntime, call: Promise<T>, stepMs = 100) {
  const from = runtime.now();
  let isOver = false;
  const watched = call.finally(() => {
    isOver = true;
  });
  watched.catch(() => {});
  for (let steps = 0; !isOver; steps += 1) {
    if (steps > 10_000) throw new Error('The call does not end.');
    await runtime.advance(stepMs);
  }
  return { result: await watched, tookMs: runtime.now() - from };
}

/** A whole answer. */
export async function* answer(): AsyncGenerator<AdapterEvent> {
  yield text('Go on.');
  yield END;
}
