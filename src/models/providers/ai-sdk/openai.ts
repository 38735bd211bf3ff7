import { createOpenAI } from '@ai-sdk/openai';
import type { Adapter } from '../../adapter.ts';
import { createAiSdkAdapter, observedFetch } from './index.ts';

export interface OpenAiOptions {
  model: string;
  apiKey: string;
  baseUrl?: string;
}

/** OpenAI over chat completions, which unlike its Responses API stores nothing unless it is asked to. */
export function createOpenAiAdapter({ model, apiKey, baseUrl }: OpenAiOptions): Adapter {
  const provider = createOpenAI({
    apiKey,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    fetch: observedFetch,
  });
  return createAiSdkAdapter('openai', provider.chat(model));
}
