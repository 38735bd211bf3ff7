import { Anthropic } from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { ScriptedAnthropic } from './anthropic-server.ts';
import { serveOnLoopback } from './loopback.ts';
import { ScriptedOpenAi } from './openai-server.ts';
import { PromptCache } from './prompt-cache.ts';

const PARAMS = {
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'What did you learn?' }],
};

async function connect(server: ScriptedAnthropic) {
  const loopback = await serveOnLoopback(server);
  const client = new Anthropic({ apiKey: 'sk-test', baseURL: loopback.url, maxRetries: 0, logLevel: 'off' });
  return { client, [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose]() };
}

describe('the scripted Messages API, asked by the vendor’s own client', () => {
  it('answers plain and streamed alike, and bills alike', async () => {
    const server = new ScriptedAnthropic().otherwise(() => ({ text: 'To measure first.', outputTokens: 9 }));
    await using connected = await connect(server);
    const plain = await connected.client.messages.create(PARAMS);
    const streamed = await connected.client.messages.stream(PARAMS).finalMessage();
    expect(streamed.content).toEqual(plain.content);
    expect(streamed.usage).toMatchObject(plain.usage);
    expect(plain.usage).toMatchObject({ input_tokens: 5, output_tokens: 9 });
    expect(server.exchanges.map(({ billed }) => billed.outputTokens)).toEqual([9, 9]);
  });

  it('takes batches: create, retrieve until ended, results', async () => {
    const server = new ScriptedAnthropic().acceptBatches({
      polls: 1,
      answer: ({ custom_id }) => (custom_id === 'b' ? 'errored' : { text: 'Graded.' }),
    });
    await using connected = await connect(server);
    const { batches } = connected.client.messages;
    const requests = ['a', 'b'].map((custom_id) => ({ custom_id, params: PARAMS }));
    const { id } = await batches.create({ requests });
    expect((await batches.retrieve(id)).processing_status).toBe('in_progress');
    expect((await batches.retrieve(id)).processing_status).toBe('ended');
    const results: Record<string, string> = {};
    for await (const { custom_id, result } of await batches.results(id)) results[custom_id] = result.type;
    expect(results).toEqual({ a: 'succeeded', b: 'errored' });
  });

  it('counts tokens when it may', async () => {
    await using connected = await connect(new ScriptedAnthropic().allowCounting());
    const { model, messages } = PARAMS;
    expect(await connected.client.messages.countTokens({ model, messages })).toMatchObject({
      input_tokens: 5,
    });
  });

  it('refuses what nobody scripted, and tells of it', async () => {
    const server = new ScriptedAnthropic();
    await using connected = await connect(server);
    const { client } = connected;
    const { model, messages } = PARAMS;
    const calls = [
      () => client.messages.create(PARAMS),
      () => client.messages.countTokens({ model, messages }),
      () => client.messages.batches.create({ requests: [{ custom_id: 'a', params: PARAMS }] }),
      () => client.messages.batches.retrieve('msgbatch_none'),
      () => client.models.list(),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(/unscripted_request/);
    expect(() => server.verify()).toThrow(/batches\/msgbatch_none.*\/v1\/models/s);
  });

  it('tells of replies that nobody asked for', () => {
    expect(() => new ScriptedOpenAi().reply({ text: 'Unheard.' }).verify()).toThrow(/not asked for/);
  });
});

describe('the simulated prompt cache', () => {
  const LONG = 'word '.repeat(1_000);
  const marked = (text: string, ttlMs = 300_000) => ({ text, ttlMs });
  const tokens = 1_250;

  it('writes a marked prefix once and reads it from then on', () => {
    const cache = new PromptCache(1_024, () => 0);
    const bill = () => cache.bill('m', [marked(LONG), { text: 'tail' }]);
    expect(bill()).toEqual({ inputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: tokens });
    expect(bill()).toEqual({ inputTokens: 1, cacheReadTokens: tokens, cacheWriteTokens: 0 });
  });

  it('finds an older breakpoint behind a longer prefix', () => {
    const cache = new PromptCache(1_024, () => 0);
    cache.bill('m', [marked(LONG), { text: 'tail' }]);
    const longer = cache.bill('m', [{ text: LONG }, marked('more'), { text: 'tail' }]);
    expect(longer).toEqual({ inputTokens: 1, cacheReadTokens: tokens, cacheWriteTokens: 1 });
  });

  it.each([
    ['one byte is different', 'm', `${LONG.slice(0, -1)}.`, 0],
    ['another model is asked', 'other', LONG, 0],
    ['it has expired', 'm', LONG, 300_001],
  ])('does not read when %s', (_, scope, text, later) => {
    let now = 0;
    const cache = new PromptCache(1_024, () => now);
    cache.bill('m', [marked(LONG)]);
    now = later;
    expect(cache.bill(scope, [marked(text)]).cacheReadTokens).toBe(0);
  });

  it('caches no short prefix, without a word', () => {
    const cache = new PromptCache(1_024, () => 0);
    cache.bill('m', [marked('short')]);
    expect(cache.bill('m', [marked('short')])).toEqual({
      inputTokens: 2,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
    });
  });
});
