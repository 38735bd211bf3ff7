import type { ModelRequest, Usage } from './port.ts';

/** Changes with every change of a price, so that a ledger row tells which prices it was computed with. */
export const PRICE_TABLE_VERSION = '2026-11-21';

/** US dollars per million tokens, which is also millionths of a dollar per token. */
interface Rates {
  input: number;
  output: number;
  /** Share of the input price that a cache read costs. */
  cacheRead: number;
}

interface ModelPrices extends Rates {
  /** Dearer rates for the whole request once its prompt is longer than `above` tokens. */
  long?: Rates & { above: number };
}

/** Shares of the input price that a cache write costs, by how long the entry lives. */
const CACHE_WRITE = { '5m': 1.25, '1h': 2, none: 0 };

/**
 * Anthropic's list prices, by model family (a family's dated snapshots cost the same). Source: the pricing
 * page of platform.claude.com, and for the 5.5 family's cache reads the price change of October 2026.
 */
const ANTHROPIC: Record<string, ModelPrices> = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    cacheRead: 0.1,
    long: { above: 100_000, input: 0.5, output: 2.5, cacheRead: 0.1 },
  },
  'claude-sonnet-5-5': { input: 2, output: 10, cacheRead: 0.05 },
  'claude-opus-5-5': { input: 4, output: 20, cacheRead: 0.05 },
  'claude-fable-5-1': { input: 10, output: 50, cacheRead: 0.025 },
  'claude-sonnet-5': { input: 2, output: 10, cacheRead: 0.1 },
  'claude-opus-5': { input: 5, output: 25, cacheRead: 0.1 },
  'claude-haiku-4-5': { input: 1, output: 5, cacheRead: 0.1 },
};

/**
 * What tokens cost, in millionths of a US dollar.
 *
 * @returns undefined when the price is not known - another provider, a local server, a newer model - and
 *   never 0 for want of knowing
 */
export function costMicroUsd(
  model: { provider: string; model: string },
  usage: Usage,
  cache: NonNullable<ModelRequest['cache']>,
): number | undefined {
  if (model.provider !== 'anthropic') return undefined;
  const prices = ANTHROPIC[model.model.replace(/-\d{8}$/, '')];
  if (prices === undefined) return undefined;
  const prompt = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const rates = prices.long !== undefined && prompt > prices.long.above ? prices.long : prices;
  const input =
    usage.inputTokens + usage.cacheReadTokens * rates.cacheRead + usage.cacheWriteTokens * CACHE_WRITE[cache];
  return Math.round(input * rates.input + usage.outputTokens * rates.output);
}
