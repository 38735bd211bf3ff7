/**
 * Every way a model call can fail, as a closed set. A code says what happened and nothing else: neither the
 * provider's words nor the prompt nor a key ever becomes part of an error.
 */
export const MODEL_ERROR_CODES = [
  /** The key is missing, wrong or not allowed to use the model (401, 403). */
  'provider_auth',
  /** The provider refuses the request as it is (400, 404, 413, 422 and other 4xx): ours to mend. */
  'provider_bad_request',
  'provider_rate_limited',
  /** The account has spent what it may spend; waiting a few seconds does not help. */
  'provider_spend_limit',
  'provider_overloaded',
  /** The provider failed inside (409, 5xx, an error event in the stream). */
  'provider_unavailable',
  /** The provider itself reports a time-out (408, 504). */
  'provider_timeout',
  /** No headers, no content for too long, or not finished at the deadline: pings and empty bytes do not count. */
  'provider_stalled',
  /** No connection: name, network, TLS, or a reset before the response began. */
  'provider_unreachable',
  /** The stream began and broke off: a reset, or an end without the provider saying that it is the end. */
  'provider_interrupted',
  /** What arrived is not the provider's protocol. */
  'provider_malformed',
  'provider_refused',
  /** The answer hit the output cap. */
  'provider_truncated',
  /** The request and the answer together do not fit the model. */
  'provider_context_exceeded',
  /** A normal stop with nothing in it. */
  'provider_empty',
  /** A stop reason this version does not know or did not ask for. */
  'unexpected_stop',
  /** The structured answer is not JSON or not of the demanded shape. */
  'invalid_output',
  /** The provider failed too often lately; it was not asked. */
  'circuit_open',
  /** The service's own budget is spent; the provider was not asked. */
  'budget_spent',
  /** The caller cancelled. */
  'aborted',
] as const;
export type ModelErrorCode = (typeof MODEL_ERROR_CODES)[number];

/** Faults that may be gone a moment later. `invalid_output` is asked again once, see `resilient.ts`. */
const RETRYABLE: ReadonlySet<ModelErrorCode> = new Set<ModelErrorCode>([
  'provider_rate_limited',
  'provider_overloaded',
  'provider_unavailable',
  'provider_timeout',
  'provider_stalled',
  'provider_unreachable',
  'provider_interrupted',
  'provider_malformed',
  'provider_empty',
]);

export interface ModelErrorDetails {
  /** The HTTP status of a refusal. */
  status?: number;
  /** How long the provider (or the open circuit) asks to be left alone. */
  retryAfterMs?: number;
  /** The provider's id of the request, to quote to its support. */
  upstreamRequestId?: string;
}

/** A model call failed. Safe to log and to show: its message is made of its code. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;
  readonly retryable: boolean;
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly upstreamRequestId?: string;

  constructor(code: ModelErrorCode, details: ModelErrorDetails = {}) {
    super(`The model call failed: ${code}.`);
    this.code = code;
    this.retryable = RETRYABLE.has(code);
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.upstreamRequestId = details.upstreamRequestId;
  }
}
