// reliability.md, test 9: 30 s of 529 open the breaker, calls then fail at once, and it recovers within 10 s.
import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import { IS_FULL } from '../support/rounds.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
// The full test runs on the shipped settings; the short one is the same story told ten times as fast.
const [OVERLOADED_MS, RECOVERY_MS, BREAKER] = IS_FULL
  ? [30_000, 10_000, {}]
  : [2_000, 10_000, { openMs: 300 }];

describe.each(IS_FULL ? PROVIDER_NAMES : (['anthropic', 'openai-compatible'] as const))('%s', (provider) => {
  it('is left alone while it is overloaded, and asked again soon after', { timeout: 120_000 }, async () => {
    let isOverloaded = true;
    const server = createScripted(provider).otherwise(() =>
      isOverloaded ? { status: 529 } : { text: 'And then?' },
    );
    await using scripted = await openScripted(provider, server, {}, { breaker: BREAKER });
    const ask = async () => {
      const startedAt = performance.now();
      const { end } = await readText(scripted.model.streamText(REQUEST));
      return { end, tookMs: performance.now() - startedAt };
    };
    const fastFails: number[] = [];
    const startedAt = Date.now();
    let calls = 0;
    while (Date.now() - startedAt < OVERLOADED_MS) {
      const { end, tookMs } = await ask();
      calls += 1;
      expect(end.error!.code).toMatch(/^(circuit_open|provider_overloaded)$/);
      if (end.attempts === 0) fastFails.push(tookMs);
      await sleep(10);
    }
    // Most of them never reached the provider.
    expect(fastFails.length).toBeGreaterThan(calls / 2);
    expect(server.exchanges.length).toBeLessThan(calls / 2 + 10);
    const p99 = fastFails.toSorted((a, b) => a - b)[Math.floor(0.99 * fastFails.length)]!;
    expect(p99).toBeLessThan(IS_FULL ? 50 : 500);

    isOverloaded = false;
    const endedAt = Date.now();
    let recovered = await ask();
    while (recovered.end.stop !== 'complete' && Date.now() - endedAt < 2 * RECOVERY_MS) {
      await sleep(20);
      recovered = await ask();
    }
    expect(recovered.end.stop).toBe('complete');
    expect(Date.now() - endedAt).toBeLessThanOrEqual(RECOVERY_MS);
    expect((await ask()).end.stop).toBe('complete');
  });
});
