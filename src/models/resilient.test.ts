import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  answer,
  END,
  failing,
  openFake,
  passes,
  settle,
  text,
  USAGE,
} from '../../test/support/fake-model.ts';
import { REQUEST, readText } from '../../test/support/providers/open-scripted.ts';
import type { AdapterEvent } from './adapter.ts';
import { ModelError } from './errors.ts';
import { TEXT_LIMITS } from './limits.ts';

describe('limits on silence', () => {
  it('gives up 15 s after headers that never come, three times', async () => {
    const { runtime, model, signals } = openFake(async function* (_, __, time) {
      yield* [];
      await passes(time, 1e9);
    });
    const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST)));
    expect(result.end).toMatchObject({ stop: 'failed', error: { code: 'provider_stalled' } });
    // The third attempt is cut by the call's deadline.
    expect(tookMs).toBeLessThanOrEqual(TEXT_LIMITS.deadlineMs + 500);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it.each<[string, AdapterEvent[]]>([
    ['nothing', []],
    ['figures', [{ type: 'usage', usage: { inputTokens: 3 } }]],
  ])('is not kept waiting by a stream that brings %s', async (_, events) => {
    const { runtime, model, records, onAttempt } = openFake(async function* (call, __, time) {
      call.onHeaders('req_1');
      yield text('Well, ');
      for (;;) {
        await passes(time, 5_000);
        yield* events;
      }
    });
    const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST, { onAttempt })));
    expect(result.end).toMatchObject({ stop: 'interrupted', text: 'Well, ', attempts: 1 });
    expect(result.end.error).toMatchObject({ code: 'provider_stalled', upstreamRequestId: 'req_1' });
    expect(tookMs).toBeGreaterThanOrEqual(TEXT_LIMITS.idleMs);
    expect(tookMs).toBeLessThanOrEqual(TEXT_LIMITS.idleMs + 500);
    expect(records).toMatchObject([{ outcome: 'provider_stalled', usageSource: 'estimated' }]);
  });

  it('waits for thinking that shows itself', async () => {
    const { runtime, model } = openFake(async function* (call, _, time) {
      call.onHeaders(undefined);
      for (let piece = 0; piece < 3; piece += 1) {
        await passes(time, 10_000);
        yield { type: 'progress' };
      }
      yield text('Why?');
      yield END;
    });
    const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST)));
    expect(result.end).toMatchObject({ stop: 'complete', text: 'Why?', usage: USAGE });
    expect(tookMs).toBeGreaterThan(TEXT_LIMITS.idleMs);
  });

  it('ends a drip of text at the deadline', async () => {
    const { runtime, model } = openFake(async function* (call, _, time) {
      call.onHeaders(undefined);
      for (;;) {
        await passes(time, 10_000);
        yield text('and ');
      }
    });
    const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST)));
    expect(result.end).toMatchObject({ stop: 'interrupted', error: { code: 'provider_stalled' } });
    expect(tookMs).toBeGreaterThanOrEqual(TEXT_LIMITS.deadlineMs);
    expect(tookMs).toBeLessThanOrEqual(TEXT_LIMITS.deadlineMs + 500);
  });

  it('does not take a slow reader for a silent provider', async () => {
    const { runtime, model } = openFake(async function* (call) {
      call.onHeaders(undefined);
      yield text('one ');
      yield text('two');
      yield END;
    });
    const read = async () => {
      let last: unknown;
      for await (const event of model.streamText(REQUEST)) {
        last = event;
        if (event.type === 'text') await passes(runtime, 20_000);
      }
      return last;
    };
    const { result } = await settle(runtime, read());
    expect(result).toMatchObject({ stop: 'complete', text: 'one two' });
  });
});

describe('asking again', () => {
  it('waits longer each time, jittered, and leaves no timer behind', async () => {
    const { runtime, model, records, onAttempt } = openFake(() => failing('provider_overloaded'));
    await settle(runtime, readText(model.streamText(REQUEST, { onAttempt })), 1);
    const [first, second, third] = records.map(({ startedAt }) => startedAt);
    // Half of the ceiling and half of that again: the dice show 0.5.
    expect(second! - first!).toBe(375);
    expect(third! - second!).toBe(750);
    expect(records.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(runtime.pending()).toBe(0);
  });

  it('honours retry-after within the deadline', async () => {
    const { runtime, model, records, onAttempt } = openFake((_, attempt) =>
      attempt === 1 ? failing('provider_rate_limited', 7_000) : answer(),
    );
    const { result } = await settle(runtime, readText(model.streamText(REQUEST, { onAttempt })), 10);
    expect(result.end).toMatchObject({ stop: 'complete', attempts: 2 });
    expect(records[1]!.startedAt - records[0]!.startedAt).toBe(7_000);
  });

  it('fails at once when retry-after lies beyond the deadline, and passes it on', async () => {
    const { runtime, model } = openFake(() => failing('provider_rate_limited', 3_600_000));
    const { result, tookMs } = await settle(runtime, readText(model.streamText(REQUEST)));
    expect(result.end).toMatchObject({ stop: 'failed', attempts: 1, error: { retryAfterMs: 3_600_000 } });
    expect(tookMs).toBeLessThan(1_000);
    expect(runtime.pending()).toBe(0);
  });

  it('never asks again once a word was shown', async () => {
    const { runtime, model } = openFake(async function* () {
      yield text('I see. ');
      throw new ModelError('provider_overloaded');
    });
    const { result } = await settle(runtime, readText(model.streamText(REQUEST)));
    expect(result).toMatchObject({ pieces: ['I see. '], end: { stop: 'interrupted', attempts: 1 } });
  });

  it('asks again for a grading that broke off in the middle: nothing of it was shown', async () => {
    const { runtime, model } = openFake(async function* (_, attempt) {
      yield text('{"score"');
      if (attempt === 1) throw new ModelError('provider_interrupted');
      yield text(':3}');
      yield END;
    });
    const call = model.generateStructured({ ...REQUEST, schema: z.object({ score: z.number() }) });
    const { result } = await settle(runtime, call);
    expect(result).toMatchObject({ value: { score: 3 }, attempts: 2, model: 'anthropic:claude-sonnet-5-5' });
    // The broken attempt is estimated: eight characters of output, the prompt and the schema.
    expect(result.usage.outputTokens).toBe(3 + 4);
  });

  it('asks once more for an invalid grading and not twice', async () => {
    const { runtime, model, records, onAttempt } = openFake(async function* () {
      yield text('{"score":"high"}');
      yield END;
    });
    const schema = z.object({ score: z.number() });
    const call = model.generateStructured({ ...REQUEST, schema }, { onAttempt });
    await expect(settle(runtime, call)).rejects.toMatchObject({ code: 'invalid_output' });
    expect(records.map(({ outcome }) => outcome)).toEqual(['invalid_output', 'invalid_output']);
  });
});

describe('cancelling', () => {
  it('reaches an adapter that hangs, and books what was begun', async () => {
    const { runtime, model, records, onAttempt, signals } = openFake(async function* (call) {
      call.onHeaders('req_9');
      yield { type: 'usage', usage: { inputTokens: 1_200, outputTokens: 1 } };
      yield text('Tell me');
      await new Promise(() => {});
    });
    const cancelling = new AbortController();
    const call = readText(model.streamText(REQUEST, { signal: cancelling.signal, onAttempt }));
    await runtime.advance(50);
    cancelling.abort();
    const { end } = await call;
    expect(end).toMatchObject({ stop: 'aborted', text: 'Tell me', error: { code: 'aborted' } });
    expect(signals[0]!.aborted).toBe(true);
    expect(records).toMatchObject([
      { outcome: 'aborted', usageSource: 'estimated', upstreamRequestId: 'req_9', durationMs: 50 },
    ]);
    expect(records[0]!.usage).toMatchObject({ inputTokens: 1_200, outputTokens: 3 });
    expect(runtime.pending()).toBe(0);
  });

  it('ends a wait between attempts at once', async () => {
    const { runtime, model, attempts } = openFake(() => failing('provider_rate_limited', 30_000));
    const cancelling = new AbortController();
    const call = readText(model.streamText(REQUEST, { signal: cancelling.signal }));
    await runtime.advance(1_000);
    cancelling.abort();
    expect((await call).end).toMatchObject({ stop: 'aborted', attempts: 1 });
    expect(attempts()).toBe(1);
    expect(runtime.pending()).toBe(0);
  });

  it('asks nobody when it is cancelled before it begins', async () => {
    const { model, records, onAttempt, attempts } = openFake(answer);
    const { end } = await readText(model.streamText(REQUEST, { signal: AbortSignal.abort(), onAttempt }));
    expect(end).toMatchObject({ stop: 'aborted', attempts: 0 });
    expect([attempts(), records.length]).toEqual([0, 0]);
  });

  it('books an attempt whose reader has left', async () => {
    const { runtime, model, records, onAttempt, signals } = openFake(answer);
    for await (const event of model.streamText(REQUEST, { onAttempt })) {
      expect(event).toEqual({ type: 'text', text: 'Go on.' });
      break;
    }
    expect(records).toMatchObject([{ outcome: 'aborted', usageSource: 'estimated' }]);
    expect(signals[0]!.aborted).toBe(true);
    expect(runtime.pending()).toBe(0);
  });
});

describe('before a call', () => {
  it('bounds what one attempt can cost by the bytes of its prompt', () => {
    const { model } = openFake(answer);
    const request = { ...REQUEST, input: 'é'.repeat(1_000), maxOutputTokens: 300 };
    const { inputTokens, outputTokens, costMicroUsd } = model.worstCase(request);
    expect(inputTokens).toBeGreaterThanOrEqual(2_000);
    expect(outputTokens).toBe(300);
    // Everything written to the five-minute cache, at $2 and 1.25 times that; output at $10.
    expect(costMicroUsd).toBe(Math.round(inputTokens * 2 * 1.25 + 300 * 10));
  });

  it('estimates a count where the provider cannot count, and says so', async () => {
    const { model } = openFake(answer);
    expect(await model.countTokens(REQUEST)).toEqual({ inputTokens: 7 + 13, exact: false });
  });
});
