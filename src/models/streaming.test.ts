import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  configFor,
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../../test/support/providers/open-scripted.ts';
import type { Answer, StreamFault } from '../../test/support/providers/script.ts';
import { createModels } from './registry.ts';

const PIECES = ['So ', 'what ', 'did ', 'the ', '“café” ', '数字 ', '🙂 ', 'show?'];
const TEXT = PIECES.join('');

describe.each(PROVIDER_NAMES)('a stream of %s', (provider) => {
  // The role or start frame, the pieces, the finish: at least this many frames, whoever speaks.
  const LAST_FRAME = provider === 'anthropic' ? 13 : provider === 'openai' ? 11 : 11;
  const frames = Array.from({ length: LAST_FRAME + 1 }, (_, frame) => frame);

  it.each<StreamFault['how']>(['error', 'malformed', 'reset', 'cut', 'end'])(
    'that breaks by %s after any frame is never complete, and repeats nothing',
    async (how) => {
      const silentCompletions: unknown[] = [];
      let reached = 0;
      for (const after of frames) {
        const server = createScripted(provider).otherwise(() => ({ text: PIECES, fault: { after, how } }));
        await using scripted = await openScripted(provider, server);
        const { pieces, end } = await readText(scripted.model.streamText(REQUEST));
        const { framesSent } = server.exchanges.at(-1)!;
        if (framesSent === after) reached += 1;
        expect(pieces.join('')).toBe(end.text);
        expect(TEXT.startsWith(end.text)).toBe(true);
        // OpenAI's stream is whole with its finish reason; what may follow is figures and the mark of the end.
        const isWhole = provider !== 'anthropic' && after > PIECES.length + 1 && end.text === TEXT;
        if (end.stop === 'complete' && !isWhole) silentCompletions.push({ after, how, end });
        if (end.stop !== 'complete') expect(end.stop).toBe(end.text === '' ? 'failed' : 'interrupted');
      }
      expect(silentCompletions).toEqual([]);
      // The fault did happen after each of the frames.
      expect(reached).toBe(frames.length);
    },
  );

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

  it('leaves its connection for the next one to use', async () => {
    const server = createScripted(provider).otherwise(() => ({ text: PIECES, lingerMs: 5 }));
    await using scripted = await openScripted(provider, server);
    for (let turn = 0; turn < 4; turn += 1) {
      expect((await readText(scripted.model.streamText(REQUEST))).end.stop).toBe('complete');
      // A candidate takes a moment to answer; meanwhile the body's last bytes arrive.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(scripted.loopback.connections()).toBe(1);
  });

  it('shows thinking to nobody', async () => {
    const server = createScripted(provider).reply({ thinking: ['Hm, ', 'weak.'], text: PIECES });
    await using scripted = await openScripted(provider, server);
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'complete', text: TEXT });
  });
});

describe.each(PROVIDER_NAMES)('the bytes of a stream of %s', (provider) => {
  const server = createScripted(provider);
  const msw = setupServer(...server.handlers);
  const model = createModels({ speak: configFor(provider, 'http://provider.test') })!.speak!;
  beforeAll(() => msw.listen({ onUnhandledFrame: 'error' }));
  afterAll(() => msw.close());

  const unknown =
    provider === 'anthropic'
      ? [
          { event: 'from_the_future', data: '{"type":"from_the_future","text":"not shown"}' },
          { event: 'ping', data: '{"type":"ping"}' },
          {
            event: 'content_block_delta',
            data: '{"type":"content_block_delta","index":0,"delta":{"type":"x"}}',
          },
        ]
      : [{ data: '{"id":"x","object":"from.the.future","choices":[],"text":"not shown"}' }];
  const layout = fc.record({
    cuts: fc.array(fc.nat(3_500), { maxLength: 40 }).map((cuts) => cuts.sort((a, b) => a - b)),
    lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
    insert: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...unknown))
        .map(([after, frame]) => ({ after, ...frame })),
      { maxLength: 3 },
    ),
  });

  it('mean the same however they are cut, ended and padded', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async (wire) => {
        const reply: Answer = { text: PIECES, wire };
        server.reply(reply);
        const { end } = await readText(model.streamText(REQUEST));
        expect(end).toMatchObject({ stop: 'complete', text: TEXT, attempts: 1 });
      }),
      { numRuns: provider === 'anthropic' ? 1_000 : 500 },
    );
  });

  it('mean the same cut after every single byte', async () => {
    const everyByte = Array.from({ length: 5_000 }, (_, offset) => offset);
    server.reply({ text: PIECES, wire: { cuts: everyByte, lineEnd: '\r\n' } });
    expect((await readText(model.streamText(REQUEST))).end).toMatchObject({ stop: 'complete', text: TEXT });
  });
});
