import { AppError } from '../../errors.ts';
import type { IdempotencyRecord, IdempotencyRepository } from '../../store/port.ts';

/** What a caller sends along so that a repeated request does not act twice. */
export interface IdempotentRequest {
  /** The operation with its path, so that one key on two interviews is two requests. */
  scope: string;
  key: string;
  /** SHA-256 of the request body, hex. */
  bodyHash: string;
  /** The status of the response that is kept. */
  status: number;
}

/** A result, and whether it is the kept one of an earlier request with the same key. */
export interface Outcome<T> {
  result: T;
  replayed: boolean;
}

/**
 * The kept response of an earlier request with this key, if there is one.
 *
 * @throws AppError idempotency_key_reused when the key came with another body
 */
export async function findReplay<T>(
  repository: IdempotencyRepository,
  request: IdempotentRequest | undefined,
): Promise<Outcome<T> | undefined> {
  if (request === undefined) return undefined;
  const record = await repository.get(request.scope, request.key);
  if (record === undefined) return undefined;
  if (record.bodyHash !== request.bodyHash) {
    throw new AppError(
      'idempotency_key_reused',
      'This Idempotency-Key was already used with another body. Send a new key with a new request.',
    );
  }
  return { result: record.response as T, replayed: true };
}

/** The record that is written together with the resource, or nothing when no key was sent. */
export function recordFor(
  request: IdempotentRequest | undefined,
  response: unknown,
  resourceId: string,
  createdAt: Date,
): IdempotencyRecord | undefined {
  return request && { ...request, response, resourceId, createdAt };
}

/** For a write that lost the race for its key: by then the winner's response is there to replay. */
export async function replayTaken<T>(
  repository: IdempotencyRepository,
  request: IdempotentRequest | undefined,
): Promise<Outcome<T>> {
  const replay = await findReplay<T>(repository, request);
  if (replay === undefined) throw new Error('The idempotency key was taken, but its record is gone.');
  return replay;
}
