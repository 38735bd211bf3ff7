import { beforeAll, describe, expect, it } from 'vitest';
import { SCOPES, type Scope } from '../../src/contract/access.ts';
import type { Critique } from '../../src/contract/critique.ts';
import type { Interview } from '../../src/contract/interview.ts';
import * as examples from '../../src/http/examples.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { Authenticator } from '../../src/services/access/authenticate.ts';
import { generateKey } from '../../src/services/access/key-format.ts';
import { createKey } from '../../src/services/access/keys.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

// Test 24: every route of the OpenAPI document x {no key, wrong key, wrong scope, other tenant, revoked, expired}.

const DAY_MS = 86_400_000;
/** Moved by tests; a key is believed for a second, so it moves by more than that with every request. */
let clock = Date.UTC(2026, 10, 21);
const now = () => {
  clock += 2_000;
  return new Date(clock);
};
const api = useTestApp(undefined, undefined, ({ store, newId }) => ({
  now,
  authenticator: new Authenticator({ store, now }, 'keys'),
  newId,
}));

type Operation = ReturnType<typeof operationsOf>[number];
let guarded: (Operation & { scope: Scope })[];
let open: Operation[];
let owners: { id: string; critique: string };
const keys: Record<'owner' | 'stranger' | 'revoked' | 'expired', string> = {} as never;

const make = async (tenantId: string, scopes: readonly Scope[], expiresInDays?: number) =>
  createKey({ store: api.store, now } as ServiceDeps, {
    tenantId,
    name: 'test',
    scopes: [...scopes],
    ...(expiresInDays !== undefined && { expiresInDays }),
  });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

beforeAll(async () => {
  const document = (await (await api.app.request('/openapi.json')).json()) as OpenApiDocument;
  const operations = operationsOf(document);
  const scopeOf = ({ operation }: Operation) =>
    (operation.security?.[0] as Record<string, Scope[]>)?.apiKey?.[0];
  guarded = operations.flatMap((each) => {
    const scope = scopeOf(each);
    return scope === undefined ? [] : [{ ...each, scope }];
  });
  open = operations.filter((each) => scopeOf(each) === undefined);

  keys.owner = (await make('owner', SCOPES)).key;
  keys.stranger = (await make('stranger', SCOPES)).key;
  const revoked = await make('owner', SCOPES);
  keys.revoked = revoked.key;
  await api.store.keys.revoke(revoked.id, now());
  keys.expired = (await make('owner', SCOPES, 1)).key;
  clock += DAY_MS;

  const { body: interview } = await api.json<Interview>(
    'POST',
    '/v1/interviews',
    { walkthroughId: 'sample', candidateId: 'ann' },
    bearer(keys.owner),
  );
  const { body: critique } = await api.json<Critique>(
    'POST',
    '/v1/critiques',
    { answer: GRADABLE, principle: 'ownership' },
    bearer(keys.owner),
  );
  await api.json('POST', '/v1/walkthroughs', examples.walkthrough, bearer(keys.owner));
  owners = { id: interview.id, critique: critique.id };
});

/** The operation as its documentation exemplifies it, on these resources. */
function call({ method, path, operation }: Operation, ids: typeof owners, key?: string) {
  const id = path.includes('/critiques/')
    ? ids.critique
    : path.includes('/walkthroughs/')
      ? examples.walkthrough.id
      : path.includes('/tenants/')
        ? 'some-tenant'
        : ids.id;
  const body = operation.requestBody as { content: Record<string, { example?: unknown }> } | undefined;
  return api.json(
    method.toUpperCase(),
    path.replace('{slug}', 'ownership').replace('{id}', id),
    body?.content['application/json']?.example,
    { 'x-request-id': 'same', ...(key === undefined ? {} : bearer(key)) },
  );
}

const kept = async () =>
  (await api.json('GET', '/v1/data', undefined, bearer(keys.owner))).body as unknown as Record<
    string,
    unknown
  >;

describe('the document', () => {
  it('has something to guard, and nothing open but what everybody may see', () => {
    expect(guarded.length).toBeGreaterThan(25);
    expect(open.map(({ path }) => path).sort()).toEqual(
      ['/', '/docs', '/healthz', '/openapi.json', '/readyz', '/style.css'].sort(),
    );
    expect(new Set(guarded.map(({ scope }) => scope))).toEqual(new Set(SCOPES));
  });

  it('opens those to everybody', async () => {
    for (const operation of open) expect((await call(operation, owners)).status, operation.path).toBe(200);
  });
});

describe('every route that needs a key', () => {
  it('refuses a request without one', async () => {
    for (const operation of guarded) {
      const { status, body, headers } = await call(operation, owners);
      const name = `${operation.method} ${operation.path}`;
      expect([status, body.code, headers.get('www-authenticate')], name).toEqual([
        401,
        'key_required',
        expect.stringMatching(/^Bearer realm="bar-raiser"(?:, Basic |$)/),
      ]);
    }
  });

  it('refuses a key that is none, is unknown, is another by one character, has ended or has been revoked', async () => {
    const last = keys.owner.at(-10) === 'A' ? 'B' : 'A';
    const altered = `${keys.owner.slice(0, -10)}${last}${keys.owner.slice(-9)}`;
    const wrong = [generateKey().key, altered, 'x', `${keys.owner} `.repeat(2), keys.revoked, keys.expired];
    for (const operation of guarded) {
      for (const key of wrong) {
        const { status, headers } = await call(operation, owners, key);
        expect(status, `${operation.method} ${operation.path} ${key}`).toBe(401);
        expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="bar-raiser"/);
      }
    }
  });

  it('refuses a key with every scope but the one it needs, and says which that is', async () => {
    for (const operation of guarded) {
      const { key } = await make(
        'owner',
        SCOPES.filter((scope) => scope !== operation.scope),
      );
      const { status, body, headers } = await call(operation, owners, key);
      expect([status, body.code], `${operation.method} ${operation.path}`).toEqual([403, 'scope_missing']);
      expect(headers.get('www-authenticate')).toContain(`scope="${operation.scope}"`);
    }
  });

  it('shows nothing of another tenant: what is there looks like what never was', async () => {
    const before = await kept();
    const nothing = { id: crypto.randomUUID(), critique: crypto.randomUUID() };
    for (const operation of guarded.filter(({ path, scope }) => path.includes('{id}') && scope !== 'admin')) {
      // Built-in walkthroughs belong to everybody; the owner's own one is as absent as the rest.
      const theirs = await call(operation, owners, keys.stranger);
      const never = await call({ ...operation, path: operation.path }, nothing, keys.stranger);
      const name = `${operation.method} ${operation.path}`;
      const isOptional = operation.path === '/v1/chat/{id}/stream';
      expect(theirs.status, name).toBe(isOptional ? 204 : 404);
      expect([theirs.status, theirs.body], name).toEqual([never.status, never.body]);
    }
    for (const path of ['/v1/interviews', '/v1/critiques', '/v1/interviews?candidateId=ann']) {
      const { body } = await api.json<{ data: unknown[] }>('GET', path, undefined, bearer(keys.stranger));
      expect(body.data, path).toEqual([]);
    }
    const { body: catalogue } = await api.json<{ data: { id: string }[] }>(
      'GET',
      '/v1/walkthroughs',
      undefined,
      bearer(keys.stranger),
    );
    expect(catalogue.data.map(({ id }) => id)).toEqual(['sample']);
    await api.json('DELETE', '/v1/data', undefined, bearer(keys.stranger));
    expect({ ...(await kept()), exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
  });

  it('lets a key with its scope alone in', async () => {
    // Erasing comes last, or there is nothing left to be found.
    const order = guarded.toSorted((a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'));
    for (const operation of order) {
      const { key } = await make('owner', [operation.scope]);
      const { status } = await call(operation, owners, key);
      expect([401, 403, 429, 500], `${operation.method} ${operation.path} ${status}`).not.toContain(status);
    }
  });
});

describe('what the document does not name', () => {
  it('needs a key below /v1, and is a 404 with one', async () => {
    expect((await api.app.request('/v1/nothing')).status).toBe(401);
    expect((await api.json('GET', '/v1/nothing', undefined, bearer(keys.owner))).status).toBe(404);
    expect((await api.json('GET', '/nothing')).status).toBe(404);
  });
});
