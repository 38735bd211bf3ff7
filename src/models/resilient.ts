import type { Adapter, AdapterRequest } from './adapter.ts';
import { Attempt } from './attempt.ts';
import type { CircuitBreaker } from './breaker.ts';
import { ModelError } from './errors.ts';
import type { CallLimits } from './limits.ts';
import type {
  AttemptRecord,
  CallOptions,
  Model,
  ModelRequest,
  StructuredRequest,
  StructuredResult,
  TextEnd,
  TextEvent,
  TextStop,
  Usage,
  WorstCase,
} from './port.ts';
import { costMicroUsd } from './prices.ts';
import { retryDelayMs } from './retry.ts';
import { type Runtime, sleep } from './runtime.ts';
import { parseStructured, repairNote, shapeNote, strictJsonSchema, type Unreadable } from './structured.ts';
import { addUsage, boundInputTokens, estimateInputTokens, NO_USAGE } from './usage.ts';

export interface ResilientOptions {
  runtime: Runtime;
  /** Shared by all models of one account at one provider. */
  breaker: CircuitBreaker;
  text: CallLimits;
  structured: CallLimits;
}

/** Reads the text of a whole answer: an error makes it a failed attempt, its problem is told with the next one. */
type Judge = (text: string) => Unreadable | undefined;

/** A model over an adapter: the one layer with retries, deadlines and the circuit breaker. */
export class ResilientModel implements Model {
  readonly id: string;
  readonly #adapter: Adapter;
  readonly #options: ResilientOptions;
  /** Whether this server has refused a schema and then answered without one. */
  #takesNoSchema = false;

  constructor(adapter: Adapter, options: ResilientOptions) {
    this.id = `${adapter.provider}:${adapter.model}`;
    this.#adapter = adapter;
    this.#options = options;
  }

  streamText(request: ModelRequest, options: CallOptions = {}): AsyncGenerator<TextEvent> {
    return this.#call('text', { effort: 'low', ...request }, options);
  }

  async generateStructured<T>(
    request: StructuredRequest<T>,
    options: CallOptions = {},
  ): Promise<StructuredResult<T>> {
    const { schema, ...rest } = request;
    let result: { value: T } | undefined;
    const judge: Judge = (text) => {
      const parsed = parseStructured(schema, text);
      if ('error' in parsed) return parsed;
      result = parsed;
      return undefined;
    };
    const calls = this.#call('structured', { ...rest, jsonSchema: strictJsonSchema(schema) }, options, judge);
    const { value: end } = await calls.next();
    if (end?.type !== 'end') throw new Error('A structured call shows no text.');
    const { error, usage, attempts } = end;
    if (error !== undefined) throw error;
    return { value: result!.value, model: this.id, usage, attempts };
  }

  async countTokens(
    request: ModelRequest,
    { signal }: CallOptions = {},
  ): Promise<{ inputTokens: number; exact: boolean }> {
    if (this.#adapter.countTokens === undefined) {
      return { inputTokens: estimateInputTokens(request), exact: false };
    }
    const { runtime, text } = this.#options;
    await this.#adapter.load?.();
    const controller = new AbortController();
    const onAbort = () => controller.abort();
    let isStalled = false;
    const cancelTimer = runtime.setTimer(() => {
      isStalled = true;
      controller.abort();
    }, text.headersMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted) onAbort();
    try {
      const call = { signal: controller.signal, onHeaders: () => {} };
      return { inputTokens: await this.#adapter.countTokens(request, call), exact: true };
    } catch (error) {
      if (isStalled) throw new ModelError('provider_stalled');
      if (signal?.aborted) throw new ModelError('aborted');
      // Gateways pass messages on and nothing else.
      if (error instanceof ModelError && error.code === 'provider_bad_request') {
        return { inputTokens: estimateInputTokens(request), exact: false };
      }
      throw error instanceof ModelError ? error : new ModelError('provider_malformed');
    } finally {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    }
  }

  worstCase(request: ModelRequest | StructuredRequest<unknown>): WorstCase {
    const jsonSchema = 'schema' in request ? strictJsonSchema(request.schema) : undefined;
    const inputTokens = boundInputTokens({ ...request, jsonSchema }) + (jsonSchema ? NOTES_TOKENS : 0);
    const outputTokens = request.maxOutputTokens;
    const cache = request.cache ?? '5m';
    // Writing the cache is the dearest way to be billed for input, unless nothing is cached.
    const usage =
      cache === 'none'
        ? { ...NO_USAGE, inputTokens, outputTokens }
        : { ...NO_USAGE, cacheWriteTokens: inputTokens, outputTokens };
    return { inputTokens, outputTokens, costMicroUsd: costMicroUsd(this.#adapter, usage, cache) };
  }

  /**
   * Attempts until one is whole or there is no point in another; the last event is the only `end`. Yields text only
   * for `text` calls, and straight to the caller: a generator between them costs more than all else done for a token.
   */
  async *#call(
    operation: AttemptRecord['operation'],
    request: AdapterRequest,
    { signal, onAttempt }: CallOptions,
    judge: Judge = () => undefined,
  ): AsyncGenerator<TextEvent, void, undefined> {
    const { runtime, breaker, [operation]: limits } = this.#options;
    await this.#adapter.load?.();
    const deadlineAt = runtime.now() + limits.deadlineMs;
    let usage: Usage = { ...NO_USAGE };
    let shown = '';
    let invalidOutputs = 0;
    let lastError: ModelError | undefined;
    let asked = this.#takesNoSchema ? withShapeInWords(request) : request;
    for (let attempt = 1; ; attempt += 1) {
      const permit = signal?.aborted ? new ModelError('aborted') : breaker.acquire();
      if (permit instanceof ModelError) {
        // The provider's own fault says more than the circuit it has just opened.
        const error = permit.code === 'aborted' ? permit : (lastError ?? permit);
        yield endOf({ text: shown, usage, attempts: attempt - 1, error });
        return;
      }
      const run = new Attempt({
        adapter: this.#adapter,
        request: asked,
        limits,
        runtime,
        deadlineAt,
        signal,
      });
      let unreadable: Unreadable | undefined;
      let error: ModelError | undefined = new ModelError('aborted');
      try {
        for await (const text of run.texts()) {
          if (operation === 'structured') continue;
          shown += text;
          yield { type: 'text', text };
        }
        if (run.error === undefined) unreadable = judge(run.text);
        error = run.error ?? unreadable?.error;
      } finally {
        // Also when the caller leaves its loop: what was begun is booked.
        permit.settle(error);
        const record = run.record(attempt, operation, error);
        usage = addUsage(usage, record.usage);
        onAttempt?.(record);
      }
      const isInWords = request.jsonSchema !== undefined && asked.jsonSchema === undefined;
      // It has answered what it had refused with a schema.
      if (isInWords && run.error === undefined) this.#takesNoSchema = true;
      if (error === undefined) {
        yield endOf({ text: run.text, usage, attempts: attempt });
        return;
      }
      if (unreadable !== undefined) {
        invalidOutputs += 1;
        const again = this.#takesNoSchema ? withShapeInWords(request) : request;
        asked = { ...again, input: `${again.input}\n\n${repairNote(unreadable.problem)}` };
      }
      const mayTakeWords = this.#adapter.mayRefuseSchema && asked.jsonSchema !== undefined;
      if (mayTakeWords && isAboutContent(error) && attempt < limits.maxAttempts) {
        asked = withShapeInWords(request);
        lastError = error;
        continue;
      }
      const state = { attempt, invalidOutputs, hasShown: shown !== '', deadlineAt };
      const delay = retryDelayMs(error, state, limits, runtime);
      if (delay === undefined) {
        yield endOf({ text: shown, usage, attempts: attempt, error });
        return;
      }
      lastError = error;
      await sleep(runtime, delay, signal);
    }
  }
}

/** The most that a shape in words and the note of a repair add to a request beyond the schema itself, in bytes. */
const NOTES_TOKENS = 1_000;

/** A refusal of what the request says, and not of its address, size or key. */
const isAboutContent = ({ code, status }: ModelError): boolean =>
  code === 'provider_bad_request' && (status === 400 || status === 422);

/** The same request without a schema: its shape is asked for in the prompt, and held after the call like any other. */
function withShapeInWords({ jsonSchema, ...request }: AdapterRequest): AdapterRequest {
  if (jsonSchema === undefined) return request;
  return { ...request, input: `${request.input}\n\n${shapeNote(jsonSchema)}` };
}

/** What a call came to, over all its attempts. */
const endOf = (end: Pick<TextEnd, 'text' | 'usage' | 'attempts' | 'error'>): TextEnd => ({
  type: 'end',
  stop: stopOf(end.error, end.text),
  ...end,
});

function stopOf(error: ModelError | undefined, text: string): TextStop {
  switch (error?.code) {
    case undefined:
      return 'complete';
    case 'aborted':
      return 'aborted';
    case 'provider_truncated':
      return 'truncated';
    case 'provider_context_exceeded':
      return text === '' ? 'failed' : 'truncated';
    case 'provider_refused':
      return 'refused';
    default:
      return text === '' ? 'failed' : 'interrupted';
  }
}
