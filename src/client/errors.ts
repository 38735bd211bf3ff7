import type { Problem } from '../contract/problem.ts';
import type { ErrorCode } from '../errors.ts';

/** A refusal of the server, with its stable code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Stable; one of the codes under `/docs`. `unknown` when something else than the server answered, such as a proxy. */
  readonly code: ErrorCode | 'unknown';
  /** Quote it when you report a fault. */
  readonly requestId: string | undefined;
  /** Which fields were wrong, for `validation_failed` and its like. */
  readonly fields: NonNullable<Problem['errors']>;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `The server answered with status ${status}.`);
    this.status = status;
    this.code = (problem.code as ErrorCode | undefined) ?? 'unknown';
    this.requestId = problem.requestId;
    this.fields = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

/** No response came, or it broke off. Whether the server acted is not known; with an Idempotency-Key it does not matter. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** No response came in time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** What a response that is no success means. */
export async function toApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const isProblem = typeof body === 'object' && body !== null && 'code' in body;
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return new ApiError(
    response.status,
    isProblem ? (body as Partial<Problem>) : {},
    Number.isNaN(retryAfter) ? undefined : retryAfter,
  );
}
