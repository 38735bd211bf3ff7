import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '../contract/problem.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import { describeFault, type Logger } from './logger.ts';

/** Every code with its status and its title: the one place where a refusal becomes HTTP. */
export const PROBLEMS: Record<ErrorCode, { status: ContentfulStatusCode; title: string }> = {
  malformed_request: { status: 400, title: 'This is not an HTTP request' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  request_too_slow: { status: 408, title: 'The request took too long to arrive' },
  body_incomplete: { status: 400, title: 'The body broke off' },
  malformed_json: { status: 400, title: 'The body is not JSON' },
  invalid_utf8: { status: 400, title: 'The body is not UTF-8' },
  invalid_idempotency_key: { status: 400, title: 'The Idempotency-Key cannot be used' },
  key_required: { status: 401, title: 'An API key is needed' },
  key_invalid: { status: 401, title: 'The API key cannot be used' },
  scope_missing: { status: 403, title: 'The API key may not do this' },
  key_not_found: { status: 404, title: 'Unknown API key' },
  rate_limited: { status: 429, title: 'Too much at once' },
  cross_site_refused: { status: 403, title: 'Another site may not do this' },
  not_found: { status: 404, title: 'There is nothing here' },
  walkthrough_not_found: { status: 404, title: 'Unknown walkthrough' },
  principle_not_found: { status: 404, title: 'Unknown principle' },
  interview_not_found: { status: 404, title: 'Unknown interview' },
  critique_not_found: { status: 404, title: 'Unknown critique' },
  turn_not_found: { status: 404, title: 'Not an answered turn' },
  method_not_allowed: { status: 405, title: 'This method is not offered here' },
  walkthrough_exists: { status: 409, title: 'A walkthrough with this id exists' },
  walkthrough_builtin: { status: 409, title: 'A built-in walkthrough has this id' },
  interview_closed: { status: 409, title: 'The interview is over' },
  interview_open: { status: 409, title: 'The interview is not over' },
  stale_turn: { status: 409, title: 'Not the current turn' },
  request_in_progress: { status: 409, title: 'The same request is being answered' },
  answer_too_long: { status: 413, title: 'The answer is too long' },
  body_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'This content type is not accepted' },
  validation_failed: { status: 422, title: 'The request is not valid' },
  page_unreadable: { status: 422, title: 'The page cannot be read' },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was used before' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  not_ready: { status: 503, title: 'Not ready' },
};

export const PROBLEM_TYPE = 'application/problem+json';

/** A stable reference for a code; the reference page explains it there. */
export const problemType = (code: ErrorCode): string => `/docs#${code}`;

/** A refusal that says more in headers than in its body. */
export class RefusalWithHeaders extends AppError {
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, detail: string, headers: Record<string, string>) {
    super(code, detail);
    this.headers = headers;
  }
}

/** Writes an RFC 9457 problem. */
export function problemResponse(c: Context, error: AppError, headers: Record<string, string> = {}): Response {
  const { status, title } = PROBLEMS[error.code];
  const body: Problem = {
    type: problemType(error.code),
    title,
    status,
    code: error.code,
    detail: error.message,
    requestId: c.get('requestId'),
    ...(error.errors.length === 0 ? {} : { errors: [...error.errors] }),
  };
  return c.body(JSON.stringify(body), status, { ...headers, 'content-type': PROBLEM_TYPE });
}

/** Turns whatever was thrown into a problem. What is not a refusal of ours stays opaque and is logged. */
export const handleError =
  (logger: Logger): ErrorHandler =>
  (error, c) => {
    if (error instanceof AppError) {
      if (PROBLEMS[error.code].status >= 500) {
        logger.error({ message: 'unavailable', code: error.code, requestId: c.get('requestId') });
      }
      return problemResponse(c, error, error instanceof RefusalWithHeaders ? error.headers : {});
    }
    // Thrown by the body validators, which decide this before any hook of ours.
    if (error instanceof HTTPException && error.status === 400) {
      return problemResponse(c, new AppError('malformed_json', 'The body must be well-formed JSON.'));
    }
    logger.error({ message: 'unexpected error', requestId: c.get('requestId'), ...describeFault(error) });
    return problemResponse(
      c,
      new AppError('internal', 'The fault has been logged. Quote the request id when you report it.'),
    );
  };

export const handleNotFound: NotFoundHandler = (c) =>
  problemResponse(c, new AppError('not_found', 'Nothing is served at this address. See /docs.'));
