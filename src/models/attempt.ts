import type { Adapter, AdapterEvent, AdapterRequest, ProviderStop } from './adapter.ts';
import { ModelError, type ModelErrorCode } from './errors.ts';
import type { CallLimits } from './limits.ts';
import type { AttemptRecord, Usage } from './port.ts';
import { costMicroUsd, PRICE_TABLE_VERSION } from './prices.ts';
import type { Runtime } from './runtime.ts';
import { estimateInputTokens, estimateTokens, NO_USAGE } from './usage.ts';

export interface AttemptContext {
  adapter: Adapter;
  request: AdapterRequest;
  limits: CallLimits;
  runtime: Runtime;
  /** Epoch milliseconds; the whole call's. */
  deadlineAt: number;
  signal?: AbortSignal;
}

const STOP_CODES: Record<Exclude<ProviderStop, 'complete'>, ModelErrorCode> = {
  truncated: 'provider_truncated',
  refused: 'provider_refused',
  context_exceeded: 'provider_context_exceeded',
  unexpected: 'unexpected_stop',
};

/** How long a finished response may take to end, so that its connection can be used again. */
const DRAIN_MS = 1_000;

/**
 * One request to a provider, watched: it ends by itself, at its limits, or when the caller cancels, and it
 * knows afterwards what it was and what it cost. Libraries that end "normally" on a fault do not fool it.
 */
export class Attempt {
  readonly #context: AttemptContext;
  readonly #startedAt: number;
  readonly #controller = new AbortController();
  #firstTextAt: number | undefined;
  #isSent = false;
  #hasHeaders = false;
  #upstreamRequestId: string | undefined;
  #usage: Partial<Usage> = {};
  /** Set once the provider has said that it is done. */
  #account: Pick<AttemptRecord, 'usage' | 'usageSource'> | undefined;
  #hiddenPieces = 0;
  #text = '';
  #error: ModelError | undefined;
  /** Why this side gave up; goes before whatever the provider's library makes of being cut off. */
  #givenUp: ModelError | undefined;
  #rejectPull: ((reason: ModelError) => void) | undefined;
  /** When the current silence began. */
  #silentSince: number;
  #isCallerBusy = false;

  constructor(context: AttemptContext) {
    this.#context = context;
    this.#startedAt = context.runtime.now();
    this.#silentSince = this.#startedAt;
  }

  /** All text so far. */
  get text(): string {
    return this.#text;
  }

  /** Why there is no whole answer; undefined after a whole one. Meaningful when `texts` is over. */
  get error(): ModelError | undefined {
    return this.#error;
  }

  /** The text as it comes. Never throws: `error` tells how it ended. */
  async *texts(): AsyncGenerator<string, void, undefined> {
    const { adapter, request, signal } = this.#context;
    const onAbort = () => this.#giveUp('aborted');
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
    const cancelTimer = this.#watch();
    let iterator: AsyncIterator<AdapterEvent> | undefined;
    let unshown = '';
    // What it amounts to if the caller leaves the loop.
    this.#error = new ModelError('aborted');
    try {
      if (this.#givenUp !== undefined) throw this.#givenUp;
      const call = {
        signal: this.#controller.signal,
        onHeaders: (id: string | undefined) => {
          this.#hasHeaders = true;
          this.#upstreamRequestId = id;
          this.#silentSince = this.#context.runtime.now();
        },
      };
      this.#isSent = true;
      iterator = adapter.stream(request, call)[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await this.#pull(iterator);
        if (done) throw new ModelError('provider_interrupted');
        this.#hasHeaders = true;
        if (value.type === 'end') {
          this.#finish(value.stop, value.usage);
          break;
        }
        if (value.type === 'usage') {
          Object.assign(this.#usage, value.usage);
          continue;
        }
        this.#silentSince = this.#context.runtime.now();
        if (value.type === 'progress') {
          this.#hiddenPieces += 1;
          continue;
        }
        this.#text += value.text;
        unshown += value.text;
        // Blank so far: shown with the first word, so that an answer of nothing but blanks can be asked again.
        if (this.#firstTextAt === undefined && unshown.trim() === '') continue;
        this.#firstTextAt ??= this.#silentSince;
        this.#isCallerBusy = true;
        yield unshown;
        unshown = '';
        this.#isCallerBusy = false;
        this.#silentSince = this.#context.runtime.now();
      }
    } catch (error) {
      this.#error =
        this.#givenUp ?? (error instanceof ModelError ? error : new ModelError('provider_malformed'));
    } finally {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
      if (this.#account === undefined || iterator === undefined) this.#controller.abort();
      else this.#drain(iterator);
    }
  }

  /** The ledger's row. `error` is the attempt's own, or what became of its text afterwards. */
  record(attempt: number, operation: AttemptRecord['operation'], error?: ModelError): AttemptRecord {
    const { adapter, request, runtime } = this.#context;
    const { provider, model } = adapter;
    const { usage, usageSource } = this.#account ?? this.#accountForBroken();
    return {
      attempt,
      operation,
      provider,
      model,
      startedAt: this.#startedAt,
      durationMs: runtime.now() - this.#startedAt,
      firstTextMs: this.#firstTextAt === undefined ? undefined : this.#firstTextAt - this.#startedAt,
      outcome: error?.code ?? 'complete',
      usage,
      usageSource,
      priceTableVersion: PRICE_TABLE_VERSION,
      costMicroUsd: costMicroUsd(adapter, usage, request.cache ?? '5m'),
      upstreamRequestId: this.#upstreamRequestId ?? error?.upstreamRequestId,
    };
  }

  /** The next event, or the reason for giving up, whichever comes first: a library may sit on an abort. */
  #pull(iterator: AsyncIterator<AdapterEvent>): Promise<IteratorResult<AdapterEvent>> {
    if (this.#givenUp !== undefined) return Promise.reject(this.#givenUp);
    return new Promise((resolve, reject) => {
      this.#rejectPull = reject;
      iterator.next().then(resolve, reject);
    });
  }

  #giveUp(code: ModelErrorCode): void {
    this.#givenUp ??= new ModelError(code, { upstreamRequestId: this.#upstreamRequestId });
    this.#controller.abort();
    this.#rejectPull?.(this.#givenUp);
  }

  /** One timer for all limits, set again only when it fires: text arrives far more often than that. */
  #watch(): () => void {
    const { runtime, limits, deadlineAt } = this.#context;
    let cancel = () => {};
    const check = () => {
      const now = runtime.now();
      const limit = this.#hasHeaders ? limits.idleMs : limits.headersMs;
      // A caller that is slow to take a piece is not the provider's silence.
      const silenceEndsAt = this.#isCallerBusy ? now + limit : this.#silentSince + limit;
      const due = Math.min(deadlineAt, silenceEndsAt);
      if (now >= due) this.#giveUp('provider_stalled');
      else cancel = runtime.setTimer(check, due - now);
    };
    check();
    return () => cancel();
  }

  #finish(stop: ProviderStop, usage: Usage | undefined): void {
    this.#account =
      usage === undefined
        ? { usage: this.#estimate(), usageSource: 'estimated' }
        : { usage, usageSource: 'reported' };
    const isEmpty = this.#text.trim() === '';
    const code = stop !== 'complete' ? STOP_CODES[stop] : isEmpty ? 'provider_empty' : undefined;
    this.#error =
      code === undefined ? undefined : new ModelError(code, { upstreamRequestId: this.#upstreamRequestId });
  }

  #accountForBroken(): Pick<AttemptRecord, 'usage' | 'usageSource'> {
    // Refused, or never reached: no work was done. After the headers, or when this side gave up on
    // waiting for them, the provider may well bill what it had begun.
    const mayBeBilled =
      this.#isSent && (this.#hasHeaders || this.#error?.code === 'aborted' || this.#givenUp !== undefined);
    if (!mayBeBilled) return { usage: { ...NO_USAGE }, usageSource: 'none' };
    return { usage: this.#estimate(), usageSource: 'estimated' };
  }

  /** What the provider has named so far, and our own estimate for the rest. */
  #estimate(): Usage {
    const known = this.#usage;
    const outputTokens = estimateTokens(this.#text) + this.#hiddenPieces;
    return {
      inputTokens: known.inputTokens ?? estimateInputTokens(this.#context.request),
      outputTokens: Math.max(known.outputTokens ?? 0, outputTokens),
      cacheReadTokens: known.cacheReadTokens ?? 0,
      cacheWriteTokens: known.cacheWriteTokens ?? 0,
    };
  }

  /** Reads a finished response to its end, so that the connection goes back to the pool. */
  #drain(iterator: AsyncIterator<AdapterEvent>): void {
    const abort = () => this.#controller.abort();
    const cancel = this.#context.runtime.setTimer(abort, DRAIN_MS);
    iterator.next().then(
      () => cancel(),
      () => cancel(),
    );
  }
}
