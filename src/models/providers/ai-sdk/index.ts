import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { Adapter, AdapterCall, AdapterEvent } from '../../adapter.ts';
import { toCallOptions, toUsage } from './convert.ts';
import { toModelError } from './error.ts';
import { toProviderStop } from './stop-reason.ts';

/** Asks the given `fetch` and tells when the headers have come. */
export type ObservedFetch = typeof globalThis.fetch;

const headerListeners = new WeakMap<AbortSignal, (response: Response) => void>();

/**
 * The `fetch` to build a provider with. The SDK hands a response on only after its first content, which is
 * too late to tell a silent network from a model that thinks; the call's own signal finds its listener. A
 * redirect is not followed: it would send a candidate's words to another server.
 */
export const observedFetch: ObservedFetch = async (input, init) => {
  const response = await globalThis.fetch(input, { ...init, redirect: 'manual' });
  if (init?.signal) headerListeners.get(init.signal)?.(response);
  return response;
};

/**
 * Any provider of the AI SDK, through its provider interface and not through `ai` itself: `streamText` has
 * its own retries and ends its text stream normally on most faults.
 */
export function createAiSdkAdapter(
  provider: string,
  languageModel: LanguageModelV4,
  options: { canReason?: boolean } = {},
): Adapter {
  return {
    provider,
    model: languageModel.modelId,
    stream: (request, call) => stream(languageModel, toCallOptions(request, options), call),
  };
}

async function* stream(
  languageModel: LanguageModelV4,
  callOptions: LanguageModelV4CallOptions,
  { signal, onHeaders }: AdapterCall,
): AsyncGenerator<AdapterEvent> {
  let hasHeaders = false;
  let upstreamRequestId: string | undefined;
  headerListeners.set(signal, (response) => {
    if (!response.ok) return;
    hasHeaders = true;
    upstreamRequestId = response.headers.get('x-request-id') ?? undefined;
    onHeaders(upstreamRequestId);
  });
  try {
    const result = await languageModel.doStream({ ...callOptions, abortSignal: signal });
    for await (const part of result.stream) {
      switch (part.type) {
        case 'text-delta':
          if (part.delta !== '') yield { type: 'text', text: part.delta };
          break;
        case 'reasoning-delta':
          if (part.delta !== '') yield { type: 'progress' };
          break;
        case 'error':
          throw part.error;
        case 'finish':
          yield { type: 'end', stop: toProviderStop(part.finishReason), usage: toUsage(part.usage) };
          break;
      }
    }
  } catch (error) {
    throw toModelError(error, hasHeaders, upstreamRequestId);
  }
}
