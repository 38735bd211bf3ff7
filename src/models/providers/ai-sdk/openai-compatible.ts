import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Adapter } from '../../adapter.ts';
import { createAiSdkAdapter, observedFetch } from './index.ts';

export interface OpenAiCompatibleOptions {
  model: string;
  /** With its `/v1`, such as `http://localhost:11434/v1` for Ollama. */
  baseUrl: string;
  /** Local servers mostly want none. */
  apiKey?: string;
}

/** A server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM and most gateways. */
export function createOpenAiCompatibleAdapter({ model, baseUrl, apiKey }: OpenAiCompatibleOptions): Adapter {
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: baseUrl,
    apiKey,
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch: observedFetch,
  });
  return createAiSdkAdapter('openai-compatible', provider.chatModel(model));
}
