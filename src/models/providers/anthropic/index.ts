import { Anthropic } from '@anthropic-ai/sdk';
import type { Adapter, AdapterCall, AdapterEvent, AdapterRequest } from '../../adapter.ts';
import type { Usage } from '../../port.ts';
import { NO_USAGE } from '../../usage.ts';
import { toPrompt } from './convert.ts';
import { toModelError } from './error.ts';
import { toProviderStop } from './stop-reason.ts';

export interface AnthropicOptions {
  model: string;
  apiKey: string;
  baseUrl?: string;
}

const silent = () => {};

/** Claude through Anthropic's own SDK: native prompt caching, structured output and token counts. */
export function createAnthropicAdapter({ model, apiKey, baseUrl }: AnthropicOptions): Adapter {
  const client = new Anthropic({
    apiKey,
    // Named in full, so that the SDK reads no environment of its own.
    baseURL: baseUrl ?? 'https://api.anthropic.com',
    maxRetries: 0,
    // A redirect would send a candidate's words to another server.
    fetchOptions: { redirect: 'manual' },
    // The SDK prints the raw data of unreadable frames, which holds the model's words and quotes of answers.
    logger: { error: silent, warn: silent, info: silent, debug: silent },
    logLevel: 'off',
    openTelemetry: false,
  });
  return {
    provider: 'anthropic',
    model,
    stream: (request, call) => stream(client, model, request, call),
    async countTokens(request, { signal }) {
      try {
        const counted = await client.messages.countTokens({ model, ...toPrompt(model, request) }, { signal });
        return counted.input_tokens;
      } catch (error) {
        throw toModelError(error, false);
      }
    },
  };
}

/** Reads to the very end even after `message_stop`, so that the connection can be used again. */
async function* stream(
  client: Anthropic,
  model: string,
  request: AdapterRequest,
  { signal, onHeaders }: AdapterCall,
): AsyncGenerator<AdapterEvent> {
  let hasHeaders = false;
  let upstreamRequestId: string | undefined;
  let usage: Usage = { ...NO_USAGE };
  let stopReason: Anthropic.StopReason | null | undefined;
  let hasFinalUsage = false;
  try {
    const { data: events, response } = await client.messages
      .create(
        { model, max_tokens: request.maxOutputTokens, ...toPrompt(model, request), stream: true },
        { signal },
      )
      .withResponse();
    hasHeaders = true;
    upstreamRequestId = response.headers.get('request-id') ?? undefined;
    onHeaders(upstreamRequestId);
    for await (const event of events) {
      switch (event.type) {
        case 'message_start':
          usage = mergeUsage(usage, event.message.usage);
          yield { type: 'usage', usage };
          break;
        case 'content_block_start':
          // The first sign of thinking that is not shown.
          if (event.content_block.type !== 'text') yield { type: 'progress' };
          break;
        case 'content_block_delta':
          if (event.delta.type === 'text_delta') {
            if (event.delta.text !== '') yield { type: 'text', text: event.delta.text };
          } else if (event.delta.type === 'thinking_delta' && event.delta.thinking !== '') {
            yield { type: 'progress' };
          }
          break;
        case 'message_delta':
          stopReason = event.delta.stop_reason;
          hasFinalUsage = event.usage != null;
          usage = mergeUsage(usage, event.usage);
          break;
        case 'message_stop':
          yield { type: 'end', stop: toProviderStop(stopReason), usage: hasFinalUsage ? usage : undefined };
          break;
      }
    }
  } catch (error) {
    throw toModelError(error, hasHeaders, upstreamRequestId);
  }
}

/** The API's figures are cumulative, and a later event leaves out what it does not restate. */
function mergeUsage(known: Usage, named: Partial<Anthropic.MessageDeltaUsage> | null | undefined): Usage {
  return {
    inputTokens: named?.input_tokens ?? known.inputTokens,
    outputTokens: named?.output_tokens ?? known.outputTokens,
    cacheReadTokens: named?.cache_read_input_tokens ?? known.cacheReadTokens,
    cacheWriteTokens: named?.cache_creation_input_tokens ?? known.cacheWriteTokens,
  };
}
