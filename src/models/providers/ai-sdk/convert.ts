import type { LanguageModelV4CallOptions, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { AdapterRequest } from '../../adapter.ts';
import type { Usage } from '../../port.ts';

/**
 * The prompt in the AI SDK's terms. The blocks of one role become one text: providers cache by prefix on
 * their own, and small local servers do not all take messages of several parts.
 *
 * @param canReason whether the model takes an effort: others refuse the request for it
 */
export function toCallOptions(
  request: AdapterRequest,
  { canReason = false }: { canReason?: boolean } = {},
): LanguageModelV4CallOptions {
  const { instructions, history = [], input, maxOutputTokens, jsonSchema } = request;
  return {
    prompt: [
      { role: 'system', content: instructions.join('\n\n') },
      { role: 'user', content: [{ type: 'text', text: [...history, input].join('\n\n') }] },
    ],
    maxOutputTokens,
    ...(canReason && request.effort !== undefined && { reasoning: request.effort }),
    ...(jsonSchema !== undefined && {
      responseFormat: { type: 'json', schema: jsonSchema, name: 'answer' },
    }),
  };
}

/** Undefined when the provider named no figures: some local servers never do. */
export function toUsage({ inputTokens, outputTokens }: LanguageModelV4Usage): Usage | undefined {
  if (inputTokens.total === undefined || outputTokens.total === undefined) return undefined;
  const cacheReadTokens = inputTokens.cacheRead ?? 0;
  const cacheWriteTokens = inputTokens.cacheWrite ?? 0;
  return {
    inputTokens: inputTokens.noCache ?? inputTokens.total - cacheReadTokens - cacheWriteTokens,
    outputTokens: outputTokens.total,
    cacheReadTokens,
    cacheWriteTokens,
  };
}
