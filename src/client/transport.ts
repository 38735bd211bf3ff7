import { ApiError, ConnectionError, TimeoutError, toApiError } from './errors.ts';

export interface ClientOptions {
  /** The address of the server. Default: the page's own origin in a browser, `http://localhost:8787` elsewhere. */
  baseUrl?: string;
  /** An API key, sent as `Authorization: Bearer`. A server on one's own machine needs none. */
  apiKey?: string;
  /** How often a call that failed is made again, where repeating it does no harm. Default: 2. */
  maxRetries?: number;
  /** For a whole call with all its tries, milliseconds. A stream only has to begin by then. Default: 120,000. */
  timeoutMs?: number;
  /** Sent with every request. */
  headers?: Record<string, string>;
  fetch?: typeof globalThis.fetch;
}

/** Of one call, in place of the client's own. */
export interface CallOptions extends Pick<ClientOptions, 'maxRetries' | 'timeoutMs' | 'headers'> {
  signal?: AbortSignal;
  /** Where the call takes one. Default: a fresh one, so that the tries of one call act once. */
  idempotencyKey?: string;
}

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  /** A body that is sent as it is. */
  text?: { type: string; content: string };
  headers?: Record<string, string>;
  /** Whether the server acts once, however often it is sent. */
  mayRepeat: boolean;
}

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8_000;

/** Sends calls, again where that does no harm, and turns refusals into errors. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;

  constructor(options: ClientOptions) {
    this.#options = options;
    const origin = (globalThis as { location?: { origin?: string } }).location?.origin;
    const isPage = origin !== undefined && /^https?:/.test(origin);
    this.#baseUrl = (options.baseUrl ?? (isPage ? origin : 'http://localhost:8787')).replace(/\/+$/, '');
  }

  async json<T>(call: Call, options: CallOptions = {}): Promise<T> {
    return this.#send(call, options, async (response) =>
      response.status === 204 ? (undefined as T) : ((await response.json()) as T),
    );
  }

  text(call: Call, options: CallOptions = {}): Promise<string> {
    return this.#send(call, options, (response) => response.text());
  }

  /** The response as soon as it has begun. */
  response(call: Call, options: CallOptions = {}): Promise<Response> {
    return this.#send(call, options, async (response) => response);
  }

  async #send<T>(call: Call, options: CallOptions, read: (response: Response) => Promise<T>): Promise<T> {
    const settings = { maxRetries: 2, timeoutMs: 120_000, ...defined(this.#options), ...defined(options) };
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), settings.timeoutMs);
    const signals = [deadline.signal, ...(options.signal ? [options.signal] : [])];
    const signal = AbortSignal.any(signals);
    try {
      for (let tries = 0; ; tries += 1) {
        try {
          return await this.#try(call, options, signal, read);
        } catch (error) {
          if (options.signal?.aborted) throw options.signal.reason;
          if (deadline.signal.aborted) throw new TimeoutError('The server did not answer in time.');
          const isLast = tries >= settings.maxRetries || !call.mayRepeat || !isPassing(error);
          if (isLast) throw error instanceof ApiError ? error : broken(error);
          await wait(waitBefore(tries, error), signal);
        }
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async #try<T>(
    { method, path, query = {}, body, text, headers }: Call,
    options: CallOptions,
    signal: AbortSignal,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) parameters.set(name, `${value}`);
    const search = parameters.size === 0 ? '' : `?${parameters}`;
    const sent =
      text ?? (body === undefined ? undefined : { type: 'application/json', content: JSON.stringify(body) });
    const { apiKey, fetch = globalThis.fetch } = this.#options;
    const response = await fetch(`${this.#baseUrl}${path}${search}`, {
      method,
      headers: {
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...(sent && { 'content-type': sent.type }),
        ...this.#options.headers,
        ...headers,
        ...options.headers,
      },
      ...(sent && { body: sent.content }),
      signal,
    });
    if (!response.ok) throw await toApiError(response);
    return read(response);
  }
}

/** Whether the same call may well succeed a moment later. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return [408, 429, 502, 503, 504].includes(error.status) || error.code === 'request_in_progress';
}

function waitBefore(tries: number, error: unknown): number {
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  if (asked !== undefined) return asked * 1_000;
  // Between half and all of it, so that many clients do not come back at the same moment.
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

export const broken = (error: unknown): ConnectionError =>
  new ConnectionError('The connection to the server failed or broke off.', { cause: error });

const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
