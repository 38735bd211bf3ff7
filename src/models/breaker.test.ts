import { describe, expect, it } from 'vitest';
import { answer, failing, openFake, passes, settle } from '../../test/support/fake-model.ts';
import { createFakeRuntime } from '../../test/support/fake-runtime.ts';
import { REQUEST, readText } from '../../test/support/providers/open-scripted.ts';
import { CircuitBreaker, type Permit } from './breaker.ts';
import { ModelError, type ModelErrorCode } from './errors.ts';

const DOWN = new ModelError('provider_unavailable');
const SETTINGS = { failures: 2, openMs: 1_000, spendLimitOpenMs: 10_000 };

function acquire(breaker: CircuitBreaker): Permit {
  const permit = breaker.acquire();
  if (permit instanceof ModelError) throw permit;
  return permit;
}

it('counts failures in a row only', () => {
  const breaker = new CircuitBreaker(createFakeRuntime(), SETTINGS);
  for (const error of [DOWN, undefined, DOWN, undefined, DOWN]) acquire(breaker).settle(error);
  expect(breaker.acquire()).not.toBeInstanceOf(ModelError);
});

it('is neither opened nor closed by attempts that began before it opened', async () => {
  const runtime = createFakeRuntime();
  const breaker = new CircuitBreaker(runtime, SETTINGS);
  const [first, second, late, latest] = [1, 2, 3, 4].map(() => acquire(breaker));
  first!.settle(DOWN);
  second!.settle(DOWN);
  late!.settle(undefined);
  expect(breaker.acquire()).toMatchObject({ code: 'circuit_open', retryAfterMs: 1_000 });

  await runtime.advance(1_000);
  const probe = acquire(breaker);
  // The place of the probe stays taken.
  latest!.settle(DOWN);
  expect(breaker.acquire()).toMatchObject({ code: 'circuit_open' });
  probe.settle(undefined);
  acquire(breaker);
  acquire(breaker);
});

it('takes connections that were lost together for one failure, and an outage for an outage', () => {
  const lost = new ModelError('provider_unreachable');
  const together = new CircuitBreaker(createFakeRuntime(), SETTINGS);
  for (const permit of Array.from({ length: 20 }, () => acquire(together))) permit.settle(lost);
  acquire(together).settle(undefined);

  const outage = new CircuitBreaker(createFakeRuntime(), SETTINGS);
  for (const permit of [acquire(outage), acquire(outage)]) permit.settle(lost);
  acquire(outage).settle(lost);
  expect(outage.acquire()).toMatchObject({ code: 'circuit_open' });
});

it('opens again when the probe fails, and frees its place when it is cancelled', async () => {
  const runtime = createFakeRuntime();
  const breaker = new CircuitBreaker(runtime, SETTINGS);
  for (const error of [DOWN, DOWN]) acquire(breaker).settle(error);
  await runtime.advance(1_000);
  acquire(breaker).settle(DOWN);
  expect(breaker.acquire()).toMatchObject({ code: 'circuit_open' });
  await runtime.advance(1_000);
  acquire(breaker).settle(new ModelError('aborted'));
  acquire(breaker).settle(undefined);
  expect(breaker.acquire()).not.toBeInstanceOf(ModelError);
});

describe('a model behind its breaker', () => {
  it('fails fast through 30 s of overload and recovers within 10 s', async () => {
    let isDown = true;
    const { runtime, model, attempts } = openFake(() => (isDown ? failing('provider_overloaded') : answer()));
    const ask = async () => (await settle(runtime, readText(model.streamText(REQUEST)))).result.end;
    expect((await ask()).attempts).toBe(3);
    // The circuit opens on the fifth failure in a row, in the middle of this call.
    expect(await ask()).toMatchObject({ attempts: 2, error: { code: 'provider_overloaded' } });

    const before = attempts();
    for (let second = 0; second < 30; second += 1) {
      const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST)), 1);
      expect(result.end.error!.code).toMatch(/^(circuit_open|provider_overloaded)$/);
      if (result.end.attempts === 0) expect(tookMs).toBeLessThan(50);
      await runtime.advance(1_000);
    }
    // Only the probes went through, one in five seconds.
    expect(attempts() - before).toBeLessThanOrEqual(7);

    isDown = false;
    await runtime.advance(10_000);
    expect(await ask()).toMatchObject({ stop: 'complete', attempts: 1 });
    expect(await ask()).toMatchObject({ stop: 'complete' });
  });

  it('lets one attempt at a time try whether it is over', async () => {
    const { runtime, model, attempts } = openFake(async function* (call, attempt, time) {
      if (attempt <= 5) throw new ModelError('provider_unavailable');
      call.onHeaders(undefined);
      await passes(time, 1_000);
      yield* answer();
    });
    await settle(runtime, readText(model.streamText(REQUEST)));
    await settle(runtime, readText(model.streamText(REQUEST)));
    await runtime.advance(6_000);
    const before = attempts();
    const all = Promise.all([1, 2, 3].map(() => readText(model.streamText(REQUEST))));
    const { result } = await settle(runtime, all);
    expect(result.map(({ end }) => end.stop).sort()).toEqual(['complete', 'failed', 'failed']);
    expect(result.find(({ end }) => end.stop === 'failed')!.end.error).toMatchObject({
      code: 'circuit_open',
    });
    expect(attempts() - before).toBe(1);
  });

  it('opens at once, and for longer, when the account is spent', async () => {
    const { runtime, model, attempts } = openFake(() => failing('provider_spend_limit'));
    const ask = async () => (await settle(runtime, readText(model.streamText(REQUEST)))).result.end;
    expect((await ask()).error).toMatchObject({ code: 'provider_spend_limit' });
    await runtime.advance(30_000);
    expect((await ask()).error).toMatchObject({ code: 'circuit_open' });
    expect((await ask()).error!.retryAfterMs).toBeGreaterThan(20_000);
    expect(attempts()).toBe(1);
  });

  it.each<ModelErrorCode>(['provider_bad_request', 'provider_refused', 'provider_rate_limited'])(
    'is not opened by %s',
    async (code) => {
      const { runtime, model, attempts } = openFake(() => failing(code));
      for (let call = 0; call < 10; call += 1) {
        await settle(runtime, readText(model.streamText(REQUEST)));
      }
      expect(attempts()).toBeGreaterThanOrEqual(10);
    },
  );
});
