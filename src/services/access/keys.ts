import type { ApiKey, CreatedKey, CreateKey, Scope } from '../../contract/access.ts';
import { AppError } from '../../errors.ts';
import type { KeyRecord } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { generateKey, hashKey } from './key-format.ts';

const DAY_MS = 86_400_000;

/** Makes a key. The key itself is in the result and nowhere else. */
export async function createKey(deps: ServiceDeps, input: CreateKey): Promise<CreatedKey> {
  const now = deps.now();
  const { id, key } = generateKey();
  const { tenantId, name, scopes, expiresInDays } = input;
  const record: KeyRecord = {
    id,
    tenantId,
    name,
    hash: await hashKey(key),
    scopes: [...new Set(scopes)],
    createdAt: now,
    ...(expiresInDays !== undefined && { expiresAt: new Date(now.getTime() + expiresInDays * DAY_MS) }),
  };
  await deps.store.keys.insert(record);
  return { ...toApiKey(record, now), key };
}

/** Every key of a tenant, or of all of them, without the keys themselves. */
export async function listKeys(deps: ServiceDeps, tenantId: string | undefined): Promise<ApiKey[]> {
  const now = deps.now();
  return (await deps.store.keys.list(tenantId)).map((key) => toApiKey(key, now));
}

/**
 * Ends a key for good. Other servers on the same database take it for up to a second more.
 *
 * @throws AppError key_not_found
 */
export async function revokeKey(deps: ServiceDeps, id: string): Promise<void> {
  if (!(await deps.store.keys.revoke(id, deps.now()))) {
    throw new AppError('key_not_found', 'There is no key with this id.');
  }
}

function toApiKey(
  { id, tenantId, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: KeyRecord,
  now: Date,
): ApiKey {
  return {
    id,
    tenantId,
    name,
    scopes: scopes as Scope[],
    status: revokedAt !== undefined ? 'revoked' : isOver(expiresAt, now) ? 'expired' : 'active',
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString(),
    revokedAt: revokedAt?.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString(),
  };
}

export const isOver = (expiresAt: Date | undefined, now: Date): boolean =>
  expiresAt !== undefined && expiresAt <= now;
