import type { RequestHandler } from 'msw';
import { HttpResponse, http } from 'msw/http';
import { type BatchScript, ScriptedBatches } from './anthropic-batches.ts';
import {
  blocksOf,
  bodyOf,
  errorBody,
  messageFrames,
  outputTokensOf,
  plainMessage,
} from './anthropic-wire.ts';
import { PromptCache } from './prompt-cache.ts';
import type { Answer, Exchange, Refusal } from './script.ts';
import { ScriptedProvider } from './scripted-provider.ts';
import { streamBody } from './stream-body.ts';

export interface ScriptedAnthropicOptions {
  /** Shorter prefixes are not cached, without a word. Default 1,024, as the vendor has it for Sonnet 5. */
  minimumPrefixTokens?: number;
  /** For the ageing of cache entries. */
  now?: () => number;
}

const TTL_MS = { '5m': 300_000, '1h': 3_600_000 };

/**
 * Anthropic's Messages API, scripted: messages plain and streamed, batches, token counts. Bills as the vendor
 * does, with a prompt cache keyed by the bytes before each breakpoint.
 */
export class ScriptedAnthropic extends ScriptedProvider {
  readonly #cache: PromptCache;
  #batches: BatchScript | undefined;
  #mayCount = false;
  #messages = 0;

  constructor({ minimumPrefixTokens = 1_024, now = Date.now }: ScriptedAnthropicOptions = {}) {
    super();
    this.#cache = new PromptCache(minimumPrefixTokens, now);
  }

  readonly handlers: RequestHandler[] = [
    http.post('*/v1/messages', ({ request }) => this.play(request)),
    http.post('*/v1/messages/count_tokens', async ({ request }) => {
      const exchange = await this.exchange(request);
      if (!this.#mayCount) return this.refuse(exchange.path);
      const { inputTokens } = new PromptCache(Number.POSITIVE_INFINITY, Date.now).bill(
        '',
        promptOf(exchange),
      );
      return HttpResponse.json({ input_tokens: inputTokens });
    }),
    ...new ScriptedBatches(
      () => this.#batches,
      (path) => this.refuse(path),
    ).handlers,
  ];

  /** Lets requests for token counts through; they are computed from the request. */
  allowCounting(): this {
    this.#mayCount = true;
    return this;
  }

  acceptBatches(script: BatchScript): this {
    this.#batches = script;
    return this;
  }

  protected answer(answer: Answer, exchange: Exchange): Response {
    const { model, stream, output_config } = bodyOf(exchange);
    this.#messages += 1;
    const id = `msg_${this.#messages}`;
    const headers = { 'request-id': `req_${this.#messages}` };
    const scope = JSON.stringify([model, output_config?.format]);
    const billed = Object.assign(exchange.billed, this.#cache.bill(scope, promptOf(exchange)));
    if (stream !== true) {
      billed.outputTokens = outputTokensOf(answer);
      return HttpResponse.json(plainMessage(id, answer, model, billed), { headers });
    }
    const body = streamBody({
      frames: messageFrames(id, answer, model, billed),
      answer,
      exchange,
      errorFrame: (type) => ({ event: 'error', data: JSON.stringify(errorBody({ type })), outputTokens: 0 }),
      pingFrame: { event: 'ping', data: '{"type":"ping"}', outputTokens: 0 },
    });
    return new HttpResponse(body, { headers: { ...headers, 'content-type': 'text/event-stream' } });
  }

  protected refusal(refusal: Refusal): Response {
    const headers = { 'request-id': 'req_scripted', ...refusal.headers };
    return HttpResponse.json(errorBody(refusal), { status: refusal.status, headers });
  }
}

/** The prompt in the order of the wire, with its breakpoints. */
function promptOf(exchange: Exchange) {
  const { system, messages } = bodyOf(exchange);
  return [...blocksOf(system), ...messages.flatMap(({ content }) => blocksOf(content))].map((block) => ({
    text: block.text,
    ttlMs: block.cache_control && TTL_MS[block.cache_control.ttl ?? '5m'],
  }));
}
