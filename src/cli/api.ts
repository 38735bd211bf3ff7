import type { Problem } from '../contract/problem.ts';

/** Sends a request for a path of the API: over the network, or straight into an app in this process. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** The API said no: its problem, for the command to show. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    const fields = (problem.errors ?? []).map(
      ({ pointer, detail }) => `\n  ${pointer || '(body)'}: ${detail}`,
    );
    super(`${problem.detail ?? problem.title}${fields.join('')}`);
    this.problem = problem;
  }
}

/** The server could not be reached or broke off. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/**
 * Calls the API and returns the JSON body.
 *
 * @throws RefusedError with the problem when the API refuses
 * @throws UnreachableError when no answer came, or one that is not the API's
 */
export async function callApi<T>(send: Send, path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  let body: unknown;
  try {
    response = await send(path, init);
    body = response.status === 204 ? undefined : await response.json();
  } catch (cause) {
    throw new UnreachableError('The server did not answer. Is it still running?', { cause });
  }
  if (!response.ok) throw new RefusedError(body as Problem);
  return body as T;
}

/** A JSON request body with its content type. */
export const jsonBody = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
