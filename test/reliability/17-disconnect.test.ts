// reliability.md, test 17: who leaves or stops at any token closes the provider's connection within 100 ms; what was
// said by then is kept as partial, and what it cost is booked.
import { describe, expect, it } from 'vitest';
import type { Interview, Stopped } from '../../src/contract/interview.ts';
import type { UsageReport } from '../../src/contract/usage.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';
import { purposeOf, SLOW_BRIDGE, useModelServer } from '../support/model-server.ts';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';

const PIECES = ['So ', 'what ', 'did ', 'the ', '“café” ', '数字 ', '🙂 ', 'show?'];

describe.each(PROVIDER_NAMES)('a stream of %s', (provider) => {
  it('is closed within 100 ms when the caller cancels, after whatever piece', async () => {
    const latencies: number[] = [];
    for (const [piece] of PIECES.entries()) {
      const server = createScripted(provider).reply({ text: PIECES, gapMs: 15 });
      await using scripted = await openScripted(provider, server);
      const { model, records, onAttempt } = scripted;
      const cancelling = new AbortController();
      const shown: string[] = [];
      let cancelledAt = 0;
      let end: unknown;
      for await (const event of model.streamText(REQUEST, { signal: cancelling.signal, onAttempt })) {
        if (event.type === 'end') end = event;
        else if (shown.push(event.text) === piece + 1) {
          cancelledAt = performance.now();
          cancelling.abort();
        }
      }
      expect(end).toMatchObject({ stop: 'aborted', text: PIECES.slice(0, piece + 1).join('') });
      await expect.poll(() => server.exchanges[0]!.closedByClientAt).toBeDefined();
      latencies.push(server.exchanges[0]!.closedByClientAt! - cancelledAt);
      expect(records).toMatchObject([{ outcome: 'aborted', usageSource: 'estimated' }]);
      expect(records[0]!.usage.outputTokens).toBeGreaterThan(0);
    }
    // The median: a busy machine may hold one of them up.
    expect(latencies.sort((a, b) => a - b)[Math.floor(latencies.length / 2)]).toBeLessThan(100);
  });

  it('is closed when the caller leaves its loop, and when it cancels before the headers', async () => {
    const server = createScripted(provider).reply({ text: PIECES, gapMs: 15 }, { silent: true });
    await using scripted = await openScripted(provider, server, { headersMs: 5_000 });
    for await (const event of scripted.model.streamText(REQUEST)) if (event.type === 'text') break;
    await expect.poll(() => server.exchanges[0]!.closedByClientAt).toBeDefined();

    const cancelling = new AbortController();
    const call = readText(scripted.model.streamText(REQUEST, { signal: cancelling.signal }));
    await expect.poll(() => server.exchanges.length).toBe(2);
    cancelling.abort();
    expect((await call).end).toMatchObject({ stop: 'aborted', text: '' });
    await expect.poll(() => server.exchanges[1]!.closedByClientAt).toBeDefined();
  });
});

const models = useModelServer();
const app = useTestApp([makeWalkthrough()], models);

describe('an answer whose words are stopped', () => {
  it('keeps what was said as partial, and books what it cost, after whatever token', async () => {
    for (const after of [1, 3, 6]) {
      // Far slower than the stop below, so that a busy machine cannot let the words end first.
      models.respond = (exchange) =>
        purposeOf(exchange) === 'bridge' ? { text: SLOW_BRIDGE, gapMs: 200 } : undefined;
      const from = models.requests('bridge').length;
      const begun = await app.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' });
      const { id } = begun.body;
      // The reader leaves at once: the policy is that the words go on for whoever comes back.
      const leaving = new AbortController();
      const response = await app.app.request(`/v1/interviews/${id}/answers`, {
        method: 'POST',
        signal: leaving.signal,
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ answer: GRADABLE, turn: 1 }),
      });
      await response.body!.cancel();
      leaving.abort();
      await expect.poll(() => models.requests('bridge').length, { timeout: 10_000 }).toBe(from + 1);
      const exchange = models.requests('bridge').at(-1)!;
      await expect
        .poll(() => exchange.framesSent, { interval: 5, timeout: 10_000 })
        .toBeGreaterThan(after + 3);
      expect(exchange.closedByClientAt).toBeUndefined();

      const stoppedAt = performance.now();
      const { body } = await app.json<Stopped>('POST', `/v1/interviews/${id}/stop`);
      expect(body.stopped).toBe(true);
      await expect.poll(() => exchange.closedByClientAt, { interval: 5, timeout: 10_000 }).toBeDefined();
      expect(exchange.closedByClientAt! - stoppedAt).toBeLessThan(1_000);
      const { message } = (await app.json<Interview>('GET', `/v1/interviews/${id}`)).body;
      expect(message).toMatchObject({ status: 'partial', degraded: 'aborted' });
      expect(SLOW_BRIDGE.join('').startsWith(message.brokeOff!)).toBe(true);
      expect(message.brokeOff).not.toBe('');
      const { body: usage } = await app.json<UsageReport>('GET', `/v1/usage?for=${id}`);
      expect(usage.total.failed).toBeGreaterThan(0);
      expect(
        usage.total.inputTokens + usage.total.cacheReadTokens + usage.total.cacheWriteTokens,
      ).toBeGreaterThan(100);
      expect(usage.total.outputTokens).toBeGreaterThan(0);
    }
  });
});
