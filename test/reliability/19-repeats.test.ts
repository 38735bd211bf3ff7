import { describe, expect, it } from 'vitest';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { Authenticator } from '../../src/services/access/authenticate.ts';
import { createKey } from '../../src/services/access/keys.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

// Test 19: a repeated request with another body, without a key, with an impossible key, or with the key of a tenant
// who is not its own.

const now = () => new Date();
const api = useTestApp(undefined, undefined, (outside) => ({
  authenticator: new Authenticator({ ...outside, now }, 'keys'),
}));
const tenant = async () => {
  const deps = { store: api.store, now } as ServiceDeps;
  const tenantId = `t-${crypto.randomUUID()}`;
  const { key } = await createKey(deps, { tenantId, name: 'test', scopes: ['interviews', 'critiques'] });
  return { authorization: `Bearer ${key}` };
};
const begin = async (headers: Record<string, string>, key?: string) =>
  api.json<Interview>(
    'POST',
    '/v1/interviews',
    { walkthroughId: 'sample' },
    { ...headers, ...(key !== undefined && { 'idempotency-key': key }) },
  );
const answer = (id: string, body: object, headers: Record<string, string>) =>
  api.json<AnswerResponse>('POST', `/v1/interviews/${id}/answers`, body, headers);

describe('an answer that is sent again', () => {
  it('with another body is refused, and the first stands', async () => {
    const headers = { ...(await tenant()), 'idempotency-key': 'same' };
    const { id } = (await begin(headers, 'begin')).body;
    const first = await answer(id, { answer: GRADABLE, turn: 1 }, headers);
    const other = await answer(id, { answer: `${GRADABLE} More.`, turn: 1 }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const again = await answer(id, { answer: GRADABLE, turn: 1 }, headers);
    expect([again.body, again.headers.get('idempotent-replayed')]).toEqual([first.body, 'true']);
  });

  it('without a key acts once all the same: its number has passed', async () => {
    const headers = await tenant();
    const { id } = (await begin(headers)).body;
    await answer(id, { answer: GRADABLE, turn: 1 }, headers);
    const again = await answer(id, { answer: GRADABLE, turn: 1 }, headers);
    expect([again.status, again.body.code]).toEqual([409, 'stale_turn']);
  });

  it.each(['', ' ', 'x'.repeat(256), 'a b', 'a\tb', 'k\u00e9'])('with the key %j is refused', async (key) => {
    const headers = { ...(await tenant()), 'idempotency-key': key };
    const { status, body } = await begin(headers, key);
    expect([status, body.code]).toEqual([400, 'invalid_idempotency_key']);
  });

  it('by another tenant with the same key is a request of its own', async () => {
    const [one, other] = [await tenant(), await tenant()];
    const [first, second] = [await begin(one, 'shared'), await begin(other, 'shared')];
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.headers.has('idempotent-replayed')).toBe(false);
    const theirs = { ...other, 'idempotency-key': 'turn' };
    expect((await answer(first.body.id, { answer: GRADABLE, turn: 1 }, theirs)).status).toBe(404);
    expect((await answer(second.body.id, { answer: GRADABLE, turn: 1 }, theirs)).status).toBe(200);
  });
});
