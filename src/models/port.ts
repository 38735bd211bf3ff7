import type * as z from 'zod';
import type { ModelError, ModelErrorCode } from './errors.ts';

/**
 * What a model is asked. The order is the order on the wire: `instructions`, `history`, `input`. The first two
 * are what consecutive calls share, so that the provider can cache them: keep them byte-identical and only
 * ever append to `history`.
 */
export interface ModelRequest {
  /** Our own words, most stable first. Nothing a candidate wrote may be in here. */
  instructions: readonly string[];
  /** What was said so far, marked as data by the prompt. Append-only through an interview. */
  history?: readonly string[];
  /** The final block: what this call is about. Never cached. */
  input: string;
  /** The cap on the answer, thinking included. There is no default: one runaway answer costs dollars. */
  maxOutputTokens: number;
  /** How long the cached prefix should live after its last use. Default: 5m. `none` writes nothing to a cache. */
  cache?: '5m' | '1h' | 'none';
  /** How hard a model that thinks should think. Default: low for text, the provider's own for structured output. */
  effort?: 'low' | 'medium' | 'high';
}

export interface StructuredRequest<T> extends ModelRequest {
  /** The demanded shape. Limits a provider cannot enforce (lengths, ranges) are held here after the call. */
  schema: z.ZodType<T>;
}

/** Tokens as billed. The three kinds of input do not overlap: their sum is the whole prompt. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
}

/** One request to the provider, whatever became of it: a row of the ledger. */
export interface AttemptRecord {
  /** 1-based within its call. */
  attempt: number;
  operation: 'text' | 'structured';
  provider: string;
  /** The model's id at its provider, as configured. */
  model: string;
  /** Epoch milliseconds. */
  startedAt: number;
  durationMs: number;
  /** From the start of the attempt to the first text. */
  firstTextMs?: number;
  outcome: 'complete' | ModelErrorCode;
  usage: Usage;
  /**
   * `reported`: the provider's own final figures. `estimated`: at least one figure is ours, because the
   * attempt ended before the provider named it. `none`: the provider refused before any work; all zero.
   */
  usageSource: 'reported' | 'estimated' | 'none';
  priceTableVersion: string;
  /** Millionths of a US dollar. Undefined when the model's price is not known, which is not the same as free. */
  costMicroUsd?: number;
  upstreamRequestId?: string;
}

export interface CallOptions {
  /** Cancels the call; the provider's connection is closed at once. */
  signal?: AbortSignal;
  /** Called once for every attempt, as soon as it is over. Must not throw. */
  onAttempt?: (record: AttemptRecord) => void;
}

/**
 * How a text ended. Only `complete` is a whole answer. `interrupted`: a fault after some text had been
 * shown, which is a partial answer. `failed`: a fault before any text.
 */
export type TextStop = 'complete' | 'truncated' | 'refused' | 'interrupted' | 'failed' | 'aborted';

export interface TextEnd {
  type: 'end';
  stop: TextStop;
  /** All the text that was shown. */
  text: string;
  /** The sum over all attempts. */
  usage: Usage;
  attempts: number;
  /** Why; set unless `stop` is `complete`. */
  error?: ModelError;
}

export type TextEvent = { type: 'text'; text: string } | TextEnd;

export interface StructuredResult<T> {
  value: T;
  /** `provider:model-id`. */
  model: string;
  /** The sum over all attempts. */
  usage: Usage;
  attempts: number;
}

/** The most one attempt at a request can use. */
export interface WorstCase {
  inputTokens: number;
  outputTokens: number;
  /** Undefined when the model's price is not known. */
  costMicroUsd?: number;
}

/** A language model. Retries, deadlines, the circuit breaker and the provider's ways are behind it. */
export interface Model {
  /** `provider:model-id`. */
  readonly id: string;

  /**
   * Streams an answer: any number of non-empty `text` events, then exactly one `end`. Never throws for a
   * fault of the provider or for a cancellation: the `end` tells. Leaving the loop early cancels the call.
   */
  streamText(request: ModelRequest, options?: CallOptions): AsyncIterable<TextEvent>;

  /**
   * Asks for one value of the given shape.
   *
   * @throws ModelError when no valid value came of it; a truncated or refused answer is never repaired
   */
  generateStructured<T>(request: StructuredRequest<T>, options?: CallOptions): Promise<StructuredResult<T>>;

  /**
   * How many input tokens a request is. `exact` is false when the provider cannot count, or does not know the
   * question, and the figure is this service's estimate.
   *
   * @throws ModelError
   */
  countTokens(request: ModelRequest, options?: CallOptions): Promise<{ inputTokens: number; exact: boolean }>;

  /** An upper bound without asking anybody, for reserving a budget before the call. One attempt. */
  worstCase(request: ModelRequest | StructuredRequest<unknown>): WorstCase;
}
