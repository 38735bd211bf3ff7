import { describe, expect, it } from 'vitest';
import { costMicroUsd } from './prices.ts';
import { NO_USAGE } from './usage.ts';

const model = (id: string) => ({ provider: 'anthropic', model: id });
const usage = { inputTokens: 1_000, outputTokens: 100, cacheReadTokens: 2_000, cacheWriteTokens: 400 };

describe('costMicroUsd', () => {
  it('prices every kind of token', () => {
    // $2 in, $10 out, reads at a twentieth, writes at five quarters or twice the input price.
    expect(costMicroUsd(model('claude-sonnet-5-5'), usage, '5m')).toBe(2_000 + 1_000 + 200 + 1_000);
    expect(costMicroUsd(model('claude-sonnet-5-5'), usage, '1h')).toBe(2_000 + 1_000 + 200 + 1_600);
    expect(costMicroUsd(model('claude-opus-5-5-20260915'), usage, '5m')).toBe(4_000 + 2_000 + 400 + 2_000);
  });

  it('prices a long prompt dearer as a whole, counting its cached part', () => {
    const haiku = model('claude-haiku-5-5');
    const long = { ...NO_USAGE, inputTokens: 1, cacheReadTokens: 100_000, outputTokens: 1_000 };
    expect(costMicroUsd(haiku, { ...long, inputTokens: 0 }, '5m')).toBe(1_000 + 500);
    expect(costMicroUsd(haiku, long, '5m')).toBe(Math.round(0.5 + 5_000 + 2_500));
  });

  it('does not know what it does not know, and never says that it is free', () => {
    expect(costMicroUsd(model('claude-sonnet-6'), usage, '5m')).toBeUndefined();
    expect(costMicroUsd({ provider: 'openai', model: 'gpt-5.5' }, usage, '5m')).toBeUndefined();
    // The same name at another provider is not the same price.
    expect(
      costMicroUsd({ provider: 'openai-compatible', model: 'claude-sonnet-5-5' }, NO_USAGE, '5m'),
    ).toBeUndefined();
  });
});
