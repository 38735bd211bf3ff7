import { expect, it } from 'vitest';
import { createFakeRuntime } from '../../test/support/fake-runtime.ts';
import { CircuitBreaker, type Permit } from './breaker.ts';
import { ModelError } from './errors.ts';

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
