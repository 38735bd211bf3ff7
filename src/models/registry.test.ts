import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ScriptedAnthropic } from '../../test/support/providers/anthropic-server.ts';
import { configFor, createScripted, REQUEST, readText } from '../../test/support/providers/open-scripted.ts';
import { createModels } from './registry.ts';

const server = new ScriptedAnthropic();
const msw = setupServer(...server.handlers);
beforeAll(() => msw.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.verify());
afterAll(() => msw.close());

const anthropic = configFor('anthropic', 'http://provider.test');

describe('createModels', () => {
  it('makes nothing of nothing', () => {
    expect(createModels({})).toBeUndefined();
    expect(createModels({ grade: anthropic })).not.toHaveProperty('speak');
  });

  it('names its models as they are configured', () => {
    const models = createModels({ speak: anthropic, grade: configFor('openai', 'http://provider.test') })!;
    expect([models.speak!.id, models.grade!.id]).toEqual([
      'anthropic:claude-sonnet-5-5',
      'openai:scripted-1',
    ]);
  });

  it('sends the key, the cap and the effort', async () => {
    server.reply({ text: 'Why?' });
    await readText(createModels({ speak: anthropic })!.speak!.streamText(REQUEST));
    const { headers, body } = server.exchanges.at(-1)!;
    const credential = headers.get('authorization') ?? headers.get('x-api-key');
    expect(credential).toContain('sk-CANARY-KEY');
    expect(body).toMatchObject({
      model: 'claude-sonnet-5-5',
      max_tokens: 200,
      stream: true,
      output_config: { effort: 'low' },
    });
    expect(body).not.toHaveProperty('temperature');
  });

  it('counts tokens where the provider can', async () => {
    server.allowCounting();
    const { speak } = createModels({ speak: anthropic })!;
    expect(await speak!.countTokens(REQUEST)).toEqual({ inputTokens: 6 + 10, exact: true });
    const local = createModels({ speak: configFor('openai-compatible', 'http://provider.test') })!;
    expect(await local.speak!.countTokens(REQUEST)).toMatchObject({ exact: false });
  });

  it('estimates where a gateway cannot count, and tells a cancellation', async () => {
    const refusing = new ScriptedAnthropic();
    msw.use(...refusing.handlers);
    const { speak } = createModels({ speak: anthropic })!;
    expect(await speak!.countTokens(REQUEST)).toEqual({ inputTokens: 7 + 13, exact: false });
    const cancelled = speak!.countTokens(REQUEST, { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: 'aborted' });
    msw.resetHandlers();
  });

  it('lets the models of one provider share a breaker, and those of two not', async () => {
    const openai = createScripted('openai').otherwise(() => ({ text: 'Fine.' }));
    msw.use(...openai.handlers);
    const shared = createModels({ speak: anthropic, grade: anthropic })!;
    server.reply({ status: 402 });
    expect((await readText(shared.speak!.streamText(REQUEST))).end.error!.code).toBe('provider_spend_limit');
    expect((await readText(shared.grade!.streamText(REQUEST))).end.error!.code).toBe('circuit_open');

    const apart = createModels({ speak: anthropic, grade: configFor('openai', 'http://provider.test') })!;
    server.reply({ status: 402 });
    await readText(apart.speak!.streamText(REQUEST));
    expect((await readText(apart.grade!.streamText(REQUEST))).end.stop).toBe('complete');
    msw.resetHandlers();
  });
});
