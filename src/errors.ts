/**
 * Every way a request can be refused, as a closed set. Services throw `AppError` with one of these codes
 * and know nothing of HTTP; `http/problem.ts` maps each code to a status once.
 */
export type ErrorCode =
  | 'malformed_request'
  | 'headers_too_large'
  | 'request_too_slow'
  | 'body_incomplete'
  | 'malformed_json'
  | 'invalid_utf8'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'answer_too_long'
  | 'body_too_large'
  | 'not_found'
  | 'method_not_allowed'
  | 'walkthrough_not_found'
  | 'principle_not_found'
  | 'interview_not_found'
  | 'critique_not_found'
  | 'walkthrough_exists'
  | 'walkthrough_builtin'
  | 'page_unreadable'
  | 'interview_closed'
  | 'interview_open'
  | 'stale_turn'
  | 'turn_not_found'
  | 'request_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_idempotency_key'
  | 'cross_site_refused'
  | 'key_required'
  | 'key_invalid'
  | 'scope_missing'
  | 'key_not_found'
  | 'rate_limited'
  | 'not_ready'
  | 'internal';

/** One thing that is wrong with the input: where (an RFC 6901 pointer or a parameter name) and what. */
export interface FieldError {
  pointer: string;
  detail: string;
}

/** A refusal that is part of the product: safe to show, never holds internals or the candidate's text. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];

  constructor(code: ErrorCode, detail: string, errors: readonly FieldError[] = []) {
    super(detail);
    this.code = code;
    this.errors = errors;
  }
}
