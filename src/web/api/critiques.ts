import type { StreamProblem } from '../../contract/events.ts';
import { ApiError, offline, toApiError } from './client.ts';
import { readEvents } from './event-stream.ts';
import type { Critique, CritiqueRequest } from './types.ts';

/** A critique with what it is of. */
export interface StoredCritique {
  critique: Critique;
  request: CritiqueRequest;
  createdAt: string;
}

/** What a critique says of its model for as long as that is at work. */
export const UNFINISHED = 'interrupted';

/**
 * Sends an answer and returns its first critique, as soon as it is kept: a model may still be at work on it,
 * see `followCritique`. The same key with the same request is never graded twice.
 *
 * @throws ApiError
 */
export async function sendAnswer(
  request: CritiqueRequest,
  key: string,
  signal?: AbortSignal,
): Promise<Critique> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(request),
  };
  for await (const critique of critiquesOf('/v1/critiques', init, signal)) return critique;
  throw offline();
}

/**
 * The critiques that become of one that is kept, up to the last.
 *
 * @throws ApiError
 */
export const followCritique = (id: string, signal?: AbortSignal): AsyncGenerator<Critique, void, undefined> =>
  critiquesOf(`/v1/critiques/${encodeURIComponent(id)}/events`, {}, signal);

async function* critiquesOf(
  path: string,
  init: RequestInit,
  signal?: AbortSignal,
): AsyncGenerator<Critique, void, undefined> {
  const headers = { ...init.headers, accept: 'text/event-stream' };
  const response = await fetch(path, { ...init, headers, ...(signal && { signal }) }).catch(() => {
    throw offline();
  });
  if (!response.ok) throw await toApiError(response);
  try {
    for await (const { name, data } of readEvents(response)) {
      if (name === 'error') {
        const { status, code, detail, title } = JSON.parse(data) as StreamProblem;
        throw new ApiError(detail ?? title, { status, code });
      }
      yield JSON.parse(data) as Critique;
      if (name === 'done') return;
    }
  } catch (error) {
    throw error instanceof ApiError ? error : offline();
  }
  throw offline();
}
