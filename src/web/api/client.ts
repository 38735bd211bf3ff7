import type { Problem } from '../../contract/problem.ts';

/** What went wrong, in words for the person in front of the screen. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The status of the response; 0 when none came. */
  readonly status: number;
  /** The stable code of the problem, or `offline` when no response came. */
  readonly code: string;
  readonly requestId: string | undefined;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    details: { status: number; code: string; requestId?: string; retryAfter?: number },
  ) {
    super(message);
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId;
    this.retryAfter = details.retryAfter;
  }
}

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  /** A body that is sent as it is, instead of `body`. */
  text?: { type: string; content: string };
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Calls the API and returns the parsed body.
 *
 * @throws ApiError for a refusal or when the server cannot be reached; the signal's reason when it is aborted
 */
export async function call<T>(
  path: string,
  { method = 'GET', body, text, headers, signal }: Call = {},
): Promise<T> {
  const sent = body === undefined ? text : { type: 'application/json', content: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...(sent && { 'content-type': sent.type }), ...headers },
      ...(sent && { body: sent.content }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
  if (!response.ok) throw await toApiError(response);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
}

/** What a response that is not a success means. */
export async function toApiError(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const fields = (problem.errors ?? []).map(
    ({ pointer, detail }) => `${pointer.replace(/^\//, '')} ${detail}`,
  );
  const detail = problem.detail ?? problem.title ?? `The server answered with status ${response.status}.`;
  return new ApiError(fields.length === 0 ? detail : `${detail} (${fields.join('; ')})`, {
    status: response.status,
    code: problem.code ?? `http_${response.status}`,
    requestId: problem.requestId,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
  });
}

export const offline = (): ApiError =>
  new ApiError('The server cannot be reached. Check that it is running, then try again.', {
    status: 0,
    code: 'offline',
  });
