import type { Adapter, AdapterRequest } from '../../src/models/adapter.ts';
import { CircuitBreaker } from '../../src/models/breaker.ts';
import { ModelError } from '../../src/models/errors.ts';
import { STRUCTURED_LIMITS, TEXT_LIMITS } from '../../src/models/limits.ts';
import type { Model } from '../../src/models/port.ts';
import { ResilientModel } from '../../src/models/resilient.ts';
import type { Runtime } from '../../src/models/runtime.ts';

/** What the scripted model says to a request: its whole text, the pieces of it, or how it fails. */
export type Reply = string | readonly string[] | ModelError;

export interface ScriptedModel {
  model: Model;
  /** Every request that reached the "provider", in order. */
  requests: AdapterRequest[];
}

// Waits between attempts are over at once; the watchdogs, which are far longer, never bark.
const hurried: Runtime = {
  now: () => 0,
  setTimer(run, ms) {
    let cancelled = false;
    if (ms < 10_000) queueMicrotask(() => void (cancelled || run()));
    return () => {
      cancelled = true;
    };
  },
  random: () => 0,
};

/** The real model, with its retries and its strict reading of answers, over a provider that says what it is told to. */
export function scriptedModel(reply: (request: AdapterRequest, call: number) => Reply): ScriptedModel {
  const requests: AdapterRequest[] = [];
  const adapter: Adapter = {
    provider: 'scripted',
    model: 'test',
    async *stream(request, { onHeaders }) {
      requests.push(request);
      const said = reply(request, requests.length);
      if (said instanceof ModelError) throw said;
      onHeaders(undefined);
      for (const text of typeof said === 'string' ? [said] : said)
        if (text !== '') yield { type: 'text', text };
      const usage = { inputTokens: 100, outputTokens: 10, cacheReadTokens: 0, cacheWriteTokens: 0 };
      yield { type: 'end', stop: 'complete', usage };
    },
  };
  const breaker = new CircuitBreaker(hurried, {
    failures: Number.POSITIVE_INFINITY,
    openMs: 0,
    spendLimitOpenMs: 0,
  });
  return {
    requests,
    model: new ResilientModel(adapter, {
      runtime: hurried,
      breaker,
      text: TEXT_LIMITS,
      structured: STRUCTURED_LIMITS,
    }),
  };
}
