import type { RequestHandler } from 'msw';
import { HttpResponse } from 'msw/http';
import type { Answer, Exchange, Refusal, Reply, Respond } from './script.ts';
import { WireFault } from './stream-body.ts';

const NOTHING_BILLED = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };

/**
 * A provider that says what a test told it to, in order, and refuses everything else. Its msw handlers serve
 * unit tests; `serveOnLoopback` puts the very same ones behind a real socket.
 */
export abstract class ScriptedProvider {
  /** Every request, in order of arrival. */
  readonly exchanges: Exchange[] = [];
  abstract readonly handlers: RequestHandler[];
  readonly #replies: Reply[] = [];
  readonly #unexpected: string[] = [];
  #otherwise: Respond | undefined;

  /** Answers the next requests, one reply each. */
  reply(...replies: Reply[]): this {
    this.#replies.push(...replies);
    return this;
  }

  /** Answers every request for which no reply is queued. */
  otherwise(respond: Respond): this {
    this.#otherwise = respond;
    return this;
  }

  /** @throws Error when a request came that was not scripted, or a reply was never asked for */
  verify(): void {
    const problems = [
      ...this.#unexpected.map((path) => `unscripted request: ${path}`),
      ...(this.#replies.length > 0 ? [`${this.#replies.length} scripted replies were not asked for`] : []),
    ];
    if (problems.length > 0) throw new Error(problems.join('; '));
  }

  /** Notes a request that nothing was scripted for, and refuses it. */
  refuse(path: string): Response {
    this.#unexpected.push(path);
    return this.refusal({ status: 400, type: 'unscripted_request', message: `Nothing is scripted: ${path}` });
  }

  protected async exchange(request: Request): Promise<Exchange> {
    const rawBody = await request.text();
    const exchange: Exchange = {
      path: new URL(request.url).pathname,
      headers: request.headers,
      rawBody,
      body: rawBody === '' ? {} : JSON.parse(rawBody),
      billed: { ...NOTHING_BILLED },
      framesSent: 0,
    };
    this.exchanges.push(exchange);
    return exchange;
  }

  /** Plays the next reply to a request for a message. */
  protected async play(request: Request): Promise<Response> {
    const exchange = await this.exchange(request);
    const reply = this.#replies.shift() ?? this.#otherwise?.(exchange);
    if (reply === undefined) return this.refuse(exchange.path);
    exchange.reply = reply;
    if ('silent' in reply) return await silence(reply.reset === true, request, exchange);
    if ('raw' in reply) {
      const headers = { 'content-type': reply.contentType ?? 'text/event-stream' };
      return new HttpResponse(reply.raw as ConstructorParameters<typeof Response>[0], {
        status: reply.status ?? 200,
        headers,
      });
    }
    return 'status' in reply ? this.refusal(reply) : this.answer(reply, exchange);
  }

  protected abstract answer(answer: Answer, exchange: Exchange): Response;
  protected abstract refusal(refusal: Refusal): Response;
}

/** Headers never come: the handler waits until the client leaves. */
function silence(isReset: boolean, request: Request, exchange: Exchange): Promise<never> {
  return new Promise((_, reject) => {
    if (isReset) reject(new WireFault('reset'));
    request.signal.addEventListener('abort', () => {
      exchange.closedByClientAt = performance.now();
      reject(new DOMException('The client left.', 'AbortError'));
    });
  });
}
