import { describe, expect, it } from 'vitest';
import { Authenticator } from '../../src/services/access/authenticate.ts';
import { createKey } from '../../src/services/access/keys.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { Limiter } from '../../src/services/limits/limits.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

/** Stands still: a window that ended between two requests would change what is counted. */
const now = () => new Date(Date.UTC(2026, 10, 21, 9, 0, 20));
const api = useTestApp(undefined, undefined, (outside) => ({
  authenticator: new Authenticator({ ...outside, now }, 'keys'),
  limiter: new Limiter({ ...outside, now }, { requestsPerMinute: 6, turnsPerMinute: 2, streams: 1 }),
}));

const keyOf = async (tenantId: string) => {
  const deps = { store: api.store, now } as ServiceDeps;
  const { key } = await createKey(deps, { tenantId, name: 'test', scopes: ['critiques', 'catalogue:read'] });
  return { authorization: `Bearer ${key}` };
};
const critique = (headers: Record<string, string>) =>
  api.json('POST', '/v1/critiques', { answer: GRADABLE, principle: 'ownership' }, headers);

describe('a tenant with limits', () => {
  it('is told what is left, and refused when nothing is', async () => {
    const headers = await keyOf('modest');
    const first = await critique(headers);
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"requests";q=6;w=60, "turns";q=2;w=60',
    ]);
    expect(first.headers.get('ratelimit')).toBe('"requests";r=5;t=40, "turns";r=1;t=40');
    await critique(headers);

    const refused = await critique(headers);
    expect([refused.status, refused.body.code]).toEqual([429, 'rate_limited']);
    expect(refused.body.detail).toMatch(/2 turns a minute/);
    expect([refused.headers.get('retry-after'), refused.headers.get('ratelimit')]).toEqual([
      '40',
      '"requests";r=3;t=40, "turns";r=0;t=40',
    ]);
    // Reading goes on until the requests are used up as well; nobody else is any the worse.
    const reads = await Promise.all(
      Array.from({ length: 5 }, () => api.json('GET', '/v1/principles', undefined, headers)),
    );
    expect(reads.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    expect((await critique(await keyOf('another'))).status).toBe(200);
    expect((await api.json('GET', '/healthz')).headers.has('ratelimit')).toBe(false);
  });

  it('has its streams counted while they last, refused ones too', async () => {
    const headers = { ...(await keyOf('streaming')), accept: 'text/event-stream' };
    const send = () =>
      api.app.request('/v1/critiques', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ answer: GRADABLE, principle: 'ownership' }),
      });
    const open = await send();
    expect(open.headers.get('content-type')).toContain('text/event-stream');
    const second = await send();
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    await open.text();
    await api.store.ping();
    // The place is free again, although the turns are not.
    const third = await send();
    expect([third.status, ((await third.json()) as { detail: string }).detail]).toEqual([
      429,
      expect.stringContaining('turns'),
    ]);
  });
});
