import { createOpenAI } from '@ai-sdk/openai';
import type { Adapter } from '../../adapter.ts';
import { createAiSdkAdapter, observedFetch } from './index.ts';

export interface OpenAiOptions {
  model: string;
  apiKey: string;
  baseUrl?: string;
}

/** The o series and GPT-5 on, but for their chat variants, take an effort; the others refuse it. */
const REASONS = /^(?:o\d|gpt-(?:[5-9]|\d\d))(?!.*-chat)/;

/** OpenAI over chat completions, which unlike its Responses API stores nothing unless it is asked to. */
export function createOpenAiAdapter({ model, apiKey, baseUrl }: OpenAiOptions): Adapter {
  const provider = createOpenAI({
    apiKey,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    fetch: observedFetch,
  });
  return createAiSdkAdapter('openai', provider.chat(model), { canReason: REASONS.test(model) });
}
