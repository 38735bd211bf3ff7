import type { AdapterRequest } from './adapter.ts';
import type { Usage } from './port.ts';

export const NO_USAGE: Readonly<Usage> = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
};

export const addUsage = (a: Usage, b: Usage): Usage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
  cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
});

/**
 * English text is three to four characters a token with current tokenisers; this errs on the dear side. Scripts of
 * several bytes a character take more tokens for it.
 */
const CHARACTERS_PER_TOKEN = 3;
const BYTES_PER_TOKEN = 4;
/** What the wire format adds around the blocks: roles, separators, the frame of a schema. */
const FRAME_TOKENS = 64;
const FRAME_TOKENS_PER_BLOCK = 8;

const encoder = new TextEncoder();

export const estimateTokens = (text: string): number =>
  Math.ceil(Math.max(text.length / CHARACTERS_PER_TOKEN, encoder.encode(text).length / BYTES_PER_TOKEN));

const blocksOf = (request: AdapterRequest): string[] => [
  ...request.instructions,
  ...(request.history ?? []),
  request.input,
  ...(request.jsonSchema === undefined ? [] : [JSON.stringify(request.jsonSchema)]),
];

/** What the prompt probably is, when nobody has counted it. */
export const estimateInputTokens = (request: AdapterRequest): number =>
  blocksOf(request).reduce((sum, block) => sum + estimateTokens(block), 0);

/** What the prompt is at most: a token of a byte-level tokeniser covers at least one byte. */
export const boundInputTokens = (request: AdapterRequest): number =>
  blocksOf(request).reduce(
    (sum, block) => sum + encoder.encode(block).length + FRAME_TOKENS_PER_BLOCK,
    FRAME_TOKENS,
  );
