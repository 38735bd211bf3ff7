// reliability.md, test 6: however the bytes are cut, ended and padded, the text is the same.
import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModels } from '../../src/models/registry.ts';
import {
  configFor,
  createScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import type { Answer } from '../support/providers/script.ts';

const PIECES = ['So ', 'what ', 'did ', 'the ', '“café” ', '数字 ', '🙂 ', 'show?'];
const TEXT = PIECES.join('');

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

  it('mean the same however they are cut, ended and padded: 1,000 splits', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(layout, async (wire) => {
        const reply: Answer = { text: PIECES, wire };
        server.reply(reply);
        const { end } = await readText(model.streamText(REQUEST));
        expect(end).toMatchObject({ stop: 'complete', text: TEXT, attempts: 1 });
      }),
      { numRuns: 1_000 },
    );
  });

  it('mean the same cut after every single byte', async () => {
    const everyByte = Array.from({ length: 5_000 }, (_, offset) => offset);
    server.reply({ text: PIECES, wire: { cuts: everyByte, lineEnd: '\r\n' } });
    expect((await readText(model.streamText(REQUEST))).end).toMatchObject({ stop: 'complete', text: TEXT });
  });
});
